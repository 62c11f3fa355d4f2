# The functions of the C standard, with their errors.
import math

def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


nan = float('nan')
inf = float('inf')

show(lambda: math.sqrt(-1))  # expect: ValueError: math domain error
show(lambda: math.sqrt(inf))  # expect: inf
show(lambda: math.log(0))  # expect: ValueError: math domain error
show(lambda: math.log(-1))  # expect: ValueError: math domain error
show(lambda: math.log(0,2))  # expect: ValueError: math domain error
show(lambda: math.log(10**400))  # expect: 921.0340371976182
show(lambda: math.log(-10**400))  # expect: ValueError: math domain error
show(lambda: math.log(1,1))  # expect: ZeroDivisionError: float division by zero
show(lambda: math.log(2,0))  # expect: ValueError: math domain error
show(lambda: math.log("x"))  # expect: TypeError: must be real number, not str
show(lambda: math.log(8,2))  # expect: 3.0
show(lambda: math.log2(0))  # expect: ValueError: math domain error
show(lambda: math.log2(2**70))  # expect: 70.0
show(lambda: math.log2(2**2000))  # expect: 2000.0
show(lambda: math.log10(10**400))  # expect: 400.0
show(lambda: math.log10(-1))  # expect: ValueError: math domain error
show(lambda: math.log1p(-1))  # expect: ValueError: math domain error
show(lambda: math.log1p(-2))  # expect: ValueError: math domain error
show(lambda: math.exp(1000))  # expect: OverflowError: math range error
show(lambda: math.exp(-1000))  # expect: 0.0
show(lambda: math.exp2(2000))  # expect: OverflowError: math range error
show(lambda: math.expm1(1000))  # expect: OverflowError: math range error
show(lambda: math.pow(0,-1))  # expect: ValueError: math domain error
show(lambda: math.pow(-1,0.5))  # expect: ValueError: math domain error
show(lambda: math.pow(10,400))  # expect: OverflowError: math range error
show(lambda: math.pow(2,-2000))  # expect: 0.0
show(lambda: math.pow(-2,1001))  # expect: -2.1430172143725346e+301
show(lambda: math.pow(-2,3.5))  # expect: ValueError: math domain error
show(lambda: math.pow(nan,0))  # expect: 1.0
show(lambda: math.pow(1,nan))  # expect: 1.0
show(lambda: math.pow(-inf,3))  # expect: -inf
show(lambda: math.pow(0.0,-inf))  # expect: inf
show(lambda: math.fmod(1,0))  # expect: ValueError: math domain error
show(lambda: math.fmod(inf,1))  # expect: ValueError: math domain error
show(lambda: math.fmod(5,inf))  # expect: 5.0
show(lambda: math.fmod(-5,3))  # expect: -2.0
show(lambda: math.remainder(1,0))  # expect: ValueError: math domain error
show(lambda: math.remainder(inf,1))  # expect: ValueError: math domain error
show(lambda: math.remainder(5,3))  # expect: -1.0
show(lambda: math.remainder(5,inf))  # expect: 5.0
show(lambda: math.gamma(0))  # expect: ValueError: math domain error
show(lambda: math.gamma(-1))  # expect: ValueError: math domain error
show(lambda: math.gamma(171))  # expect: 7.257415615307998e+306
show(lambda: math.gamma(172))  # expect: OverflowError: math range error
show(lambda: math.gamma(-0.0))  # expect: ValueError: math domain error
show(lambda: math.gamma(inf))  # expect: inf
show(lambda: math.gamma(-inf))  # expect: ValueError: math domain error
show(lambda: math.gamma(0.5))  # expect: 1.7724538509055159
show(lambda: math.gamma(5))  # expect: 24.0
show(lambda: math.gamma(-1.5))  # expect: 2.3632718012073544
show(lambda: math.gamma(1e-310))  # expect: OverflowError: math range error
show(lambda: math.lgamma(0))  # expect: ValueError: math domain error
show(lambda: math.lgamma(-3))  # expect: ValueError: math domain error
show(lambda: math.lgamma(inf))  # expect: inf
show(lambda: math.lgamma(1e308))  # expect: OverflowError: math range error
show(lambda: math.lgamma(0.5))  # expect: 0.5723649429247004
show(lambda: math.lgamma(1e306))  # expect: OverflowError: math range error
show(lambda: math.lgamma(-0.5))  # expect: 1.265512123484645
show(lambda: math.lgamma(1))  # expect: 0.0
show(lambda: math.lgamma(3))  # expect: 0.693147180559945
show(lambda: math.lgamma(100))  # expect: 359.1342053695754
show(lambda: math.erf(0.5))  # expect: 0.5204998778130465
show(lambda: math.erfc(0.5))  # expect: 0.4795001221869535
show(lambda: math.erfc(30))  # expect: 0.0
show(lambda: math.acos(2))  # expect: ValueError: math domain error
show(lambda: math.asin(2))  # expect: ValueError: math domain error
show(lambda: math.atan(inf))  # expect: 1.5707963267948966
show(lambda: math.atan2(0,-0.0))  # expect: 3.141592653589793
show(lambda: math.atanh(1))  # expect: ValueError: math domain error
show(lambda: math.atanh(-1))  # expect: ValueError: math domain error
show(lambda: math.atanh(2))  # expect: ValueError: math domain error
show(lambda: math.acosh(0.5))  # expect: ValueError: math domain error
show(lambda: math.asinh(inf))  # expect: inf
show(lambda: math.cosh(1000))  # expect: OverflowError: math range error
show(lambda: math.sinh(1000))  # expect: OverflowError: math range error
show(lambda: math.sin(inf))  # expect: ValueError: math domain error
show(lambda: math.cos(inf))  # expect: ValueError: math domain error
show(lambda: math.tan(inf))  # expect: ValueError: math domain error
show(lambda: math.cbrt(-8))  # expect: -2.0
show(lambda: math.sqrt())  # expect: TypeError: math.sqrt() takes exactly one argument (0 given)
show(lambda: math.sqrt(1,2))  # expect: TypeError: math.sqrt() takes exactly one argument (2 given)
show(lambda: math.pow(1))  # expect: TypeError: pow expected 2 arguments, got 1
show(lambda: math.atan2(1))  # expect: TypeError: atan2 expected 2 arguments, got 1
show(lambda: math.log())  # expect: TypeError: log expected at least 1 argument, got 0
show(lambda: math.log(1,2,3))  # expect: TypeError: log expected at most 2 arguments, got 3
show(lambda: math.sqrt(x=4))  # expect: TypeError: math.sqrt() takes no keyword arguments
show(lambda: math.exp(10**400))  # expect: OverflowError: int too large to convert to float
show(lambda: math.sin("1"))  # expect: TypeError: must be real number, not str
show(lambda: math.gamma(-171.5))  # expect: 1.9316265431712e-310
show(lambda: math.gamma(-200.5))  # expect: -0.0
show(lambda: math.gamma(1e300))  # expect: OverflowError: math range error
show(lambda: math.lgamma(-1e17))  # expect: ValueError: math domain error
show(lambda: (math.tau, math.pi, math.e))  # expect: (6.283185307179586, 3.141592653589793, 2.718281828459045)
show(lambda: math.erf(-inf))  # expect: -1.0
show(lambda: math.erfc(-10))  # expect: 2.0
show(lambda: math.exp2(0.5))  # expect: 1.4142135623730951
show(lambda: math.exp2(-1080))  # expect: 0.0
show(lambda: math.sinh(0.5))  # expect: 0.5210953054937474
show(lambda: math.tanh(0.5))  # expect: 0.46211715726000974
show(lambda: math.acosh(1.5))  # expect: 0.9624236501192069
show(lambda: math.cosh(710.2))  # expect: 1.3643036845527107e+308
show(lambda: math.expm1(1e-10))  # expect: 1.00000000005e-10
show(lambda: math.log1p(1e-10))  # expect: 9.999999999500001e-11
show(lambda: math.asinh(0.3))  # expect: 0.29567304756342244
show(lambda: math.atanh(0.3))  # expect: 0.30951960420311175
show(lambda: math.log(1.0000001))  # expect: 9.999999505838704e-08
show(lambda: math.tan(1.5))  # expect: 14.101419947171719
show(lambda: math.gamma(3.7))  # expect: 4.170651783796603
show(lambda: math.gamma(100.3))  # expect: 3.711481867182676e+156
show(lambda: math.lgamma(2.5))  # expect: 0.2846828704729196
show(lambda: math.lgamma(1e10))  # expect: 220258509288.81058
show(lambda: math.lgamma(0.0001))  # expect: 9.210282658633963
show(lambda: math.gamma(1e-5))  # expect: 99999.42279422554
show(lambda: math.gamma(0.9999))  # expect: 1.0000577314579577
show(lambda: math.gamma(25.5))  # expect: 3.0867705405286966e+24
show(lambda: math.pow(2.5,3.7))  # expect: 29.67413253642086
show(lambda: math.exp(1.1))  # expect: 3.0041660239464334
show(lambda: math.log10(1000))  # expect: 3.0
show(lambda: math.log2(3))  # expect: 1.584962500721156
show(lambda: math.log2(10))  # expect: 3.321928094887362
print(math.log10(2**1000), math.log2(2**1001 - 1), math.log(10**400))  # expect: 301.0299956639812 1001.0 921.0340371976182
print(math.log10((1 << 5000) - 1), math.log2((1 << 5000) - 1), math.log((((1 << 54) + 1) << 2000) + 1))  # expect: 1505.1499783199058 5000.0 1423.7243088701277
