# The representation of floats.
import math

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


nan = float('nan')
inf = float('inf')

show(lambda: math.modf(inf))  # expect: (0.0, inf)
show(lambda: math.modf(-1.5))  # expect: (-0.5, -1.0)
show(lambda: math.modf(nan))  # expect: (nan, nan)
show(lambda: math.frexp(0.0))  # expect: (0.0, 0)
show(lambda: math.frexp(inf))  # expect: (inf, 0)
show(lambda: math.frexp(8))  # expect: (0.5, 4)
show(lambda: math.ldexp(1,2000))  # expect: OverflowError: math range error
show(lambda: math.ldexp(1,10**30))  # expect: OverflowError: math range error
show(lambda: math.ldexp(1,-10**30))  # expect: 0.0
show(lambda: math.ldexp(inf,10))  # expect: inf
show(lambda: math.ldexp(1,1.5))  # expect: TypeError: Expected an int as second argument to ldexp.
show(lambda: math.ldexp(0.0,10**30))  # expect: 0.0
show(lambda: math.isclose(1,1+1e-10))  # expect: True
show(lambda: math.isclose(1,2,rel_tol=-1))  # expect: ValueError: tolerances must be non-negative
show(lambda: math.isclose(1,1.1,abs_tol=0.2))  # expect: True
show(lambda: math.isclose(inf,inf))  # expect: True
show(lambda: math.isclose(inf,1))  # expect: False
show(lambda: math.nextafter(1,2))  # expect: 1.0000000000000002
show(lambda: math.nextafter(1,2,steps=3))  # expect: 1.0000000000000007
show(lambda: math.nextafter(1,2,steps=-1))  # expect: ValueError: steps must be a non-negative integer
show(lambda: math.nextafter(0,1,steps=2**70))  # expect: 1.0
show(lambda: math.nextafter(1,1.0000001,steps=10**12))  # expect: 1.0000001
show(lambda: math.nextafter(-1,1,steps=2**63))  # expect: 1.0
show(lambda: math.nextafter(-1,1,steps=2**62))  # expect: 2.2250738585072014e-308
show(lambda: math.nextafter(nan,1))  # expect: nan
show(lambda: math.nextafter(1,inf,steps=1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: math.nextafter(0.0,-0.0))  # expect: -0.0
show(lambda: math.nextafter(1.0,2.0,steps=0))  # expect: 1.0
show(lambda: math.ulp(1))  # expect: 2.220446049250313e-16
show(lambda: math.ulp(inf))  # expect: inf
show(lambda: math.ulp(nan))  # expect: nan
show(lambda: math.ulp(-0.0))  # expect: 5e-324
show(lambda: math.ulp(1.7976931348623157e308))  # expect: 1.99584030953472e+292
show(lambda: math.fma(2,3,4))  # expect: 10.0
show(lambda: math.fma(1e308,10,-inf))  # expect: -inf
show(lambda: math.fma(1e308,10,0))  # expect: OverflowError: overflow in fma
show(lambda: math.fma(0,inf,nan))  # expect: nan
show(lambda: math.fma(0,inf,1))  # expect: ValueError: invalid operation in fma
show(lambda: math.fma(0.1,10,-1))  # expect: 5.551115123125783e-17
show(lambda: math.degrees(1))  # expect: 57.29577951308232
show(lambda: math.radians(180))  # expect: 3.141592653589793
show(lambda: math.degrees(1e307))  # expect: inf
show(lambda: math.copysign(1,-0.0))  # expect: -1.0
show(lambda: math.fabs(-3))  # expect: 3.0
show(lambda: math.fabs(10**400))  # expect: OverflowError: int too large to convert to float
show(lambda: math.isfinite("x"))  # expect: TypeError: must be real number, not str
show(lambda: math.isnan(nan))  # expect: True
show(lambda: math.copysign(1,x=2))  # expect: TypeError: math.copysign() takes no keyword arguments
