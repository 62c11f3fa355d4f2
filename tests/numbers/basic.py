import numbers
from numbers import *
print([isinstance(5, c) for c in (Number, Complex, Real, Rational, Integral)], [isinstance(5.0, c) for c in (Number, Complex, Real, Rational, Integral)], isinstance("x", Number), isinstance(True, Integral), issubclass(int, Rational), issubclass(float, Integral))
print(numbers.__all__, [c.__name__ for c in Integral.__mro__], sorted(Integral.__abstractmethods__)[:3], len(Real.__abstractmethods__), Number.__hash__)
try:
    Real()
except TypeError as e:
    print(str(e)[:60])
class Half(Number): pass
class My(Integral):
    def __init__(self, n): self.n = n
    def __int__(self): return self.n
    def __eq__(self, o): return self.n == int(o)
    def __hash__(self): return 1
    def __pos__(self): return My(self.n)
    def __neg__(self): return My(-self.n)
    def __add__(self, o): return My(self.n + int(o))
for name in My.__abstractmethods__: setattr(My, name, lambda self, *a: (name, a))
My.__abstractmethods__ = frozenset()
m = My(5)
print(float(m), m.numerator.n, m.denominator, m.real.n, m.imag, m.conjugate().n, bool(m), bool(My(0)), (m - My(2)).n, range(10)[m], isinstance(m, Rational), isinstance(Half(), Number))
# expect: [True, True, True, True, True] [True, True, True, False, False] False True True False
# expect: ['Number', 'Complex', 'Real', 'Rational', 'Integral'] ['Integral', 'Rational', 'Real', 'Complex', 'Number', 'object'] ['__abs__', '__add__', '__and__'] 23 None
# expect: Can't instantiate abstract class Real without an implementat
# expect: 5.0 5 1 5 0 5 True False 3 5 True True
