# Functions of ints, and rounding to ints.
import math

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


nan = float('nan')
inf = float('inf')

show(lambda: math.ceil(inf))  # expect: OverflowError: cannot convert float infinity to integer
show(lambda: math.ceil(nan))  # expect: ValueError: cannot convert float NaN to integer
show(lambda: math.floor(1e300))
# expect: 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
show(lambda: math.floor("x"))  # expect: TypeError: must be real number, not str
show(lambda: math.ceil(-0.5))  # expect: 0
show(lambda: math.trunc(1.5))  # expect: 1
show(lambda: math.trunc("x"))  # expect: TypeError: type str doesn't define __trunc__ method
show(lambda: math.factorial(-1))  # expect: ValueError: factorial() not defined for negative values
show(lambda: math.factorial(20))  # expect: 2432902008176640000
show(lambda: math.factorial(21))  # expect: 51090942171709440000
show(lambda: math.factorial(100))
# expect: 93326215443944152681699238856266700490715968264381621468592963895217599993229915608941463976156518286253697920827223758251185210916864000000000000000000000000
show(lambda: math.factorial(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: math.factorial(2**70))  # expect: OverflowError: factorial() argument should not exceed 9223372036854775807
show(lambda: math.factorial(-2**70))  # expect: ValueError: factorial() not defined for negative values
show(lambda: math.factorial("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: math.gcd())  # expect: 0
show(lambda: math.gcd(12,18,-24))  # expect: 6
show(lambda: math.gcd(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: math.lcm())  # expect: 1
show(lambda: math.lcm(4,6,10))  # expect: 60
show(lambda: math.lcm(0,5))  # expect: 0
show(lambda: math.lcm("x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
show(lambda: math.isqrt(-1))  # expect: ValueError: isqrt() argument must be nonnegative
show(lambda: math.isqrt(10**40))  # expect: 100000000000000000000
show(lambda: math.isqrt(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: math.comb(5,2))  # expect: 10
show(lambda: math.comb(-1,2))  # expect: ValueError: n must be a non-negative integer
show(lambda: math.comb(5,-1))  # expect: ValueError: k must be a non-negative integer
show(lambda: math.comb(2,5))  # expect: 0
show(lambda: math.comb(1.5,1))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: math.comb(10**30,3))  # expect: 166666666666666666666666666666166666666666666666666666666667000000000000000000000000000000
show(lambda: math.comb(100,50))  # expect: 100891344545564193334812497256
show(lambda: math.comb(10**30,10**30))  # expect: 1
show(lambda: math.comb(10**30,10**29))  # expect: OverflowError: min(n - k, k) must not exceed 9223372036854775807
show(lambda: math.perm(5))  # expect: 120
show(lambda: math.perm(5,2))  # expect: 20
show(lambda: math.perm(5,None))  # expect: 120
show(lambda: math.perm(-1))  # expect: ValueError: factorial() not defined for negative values
show(lambda: math.perm(5,-1))  # expect: ValueError: k must be a non-negative integer
show(lambda: math.perm(2,5))  # expect: 0
show(lambda: math.perm(10**30,2))  # expect: 999999999999999999999999999999000000000000000000000000000000
show(lambda: math.perm(10**30,10**29))  # expect: OverflowError: k must not exceed 9223372036854775807
show(lambda: math.gcd(x=1))  # expect: TypeError: math.gcd() takes no keyword arguments
show(lambda: math.floor(10**400))
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
show(lambda: math.ceil(True))  # expect: 1
show(lambda: math.comb(5))  # expect: TypeError: comb expected 2 arguments, got 1
show(lambda: math.perm())  # expect: TypeError: perm expected at least 1 argument, got 0
show(lambda: math.isqrt())  # expect: TypeError: math.isqrt() takes exactly one argument (0 given)
show(lambda: math.factorial())  # expect: TypeError: math.factorial() takes exactly one argument (0 given)
