class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
    def __add__(self, o): return N(f"{self.v}+{getattr(o, 'v', o)}")
    def __sub__(self, o): return "sub"
    def __mul__(self, o): return "mul"
    def __truediv__(self, o): return "truediv"
    def __floordiv__(self, o): return "floordiv"
    def __mod__(self, o): return "mod"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __lshift__(self, o): return "lshift"
    def __rshift__(self, o): return "rshift"
    def __and__(self, o): return "and"
    def __or__(self, o): return "or"
    def __xor__(self, o): return "xor"
    def __matmul__(self, o): return "matmul"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"

a = N(1)
print(a + N(2), a + 3, a - 1, a * 1, a / 1, a // 1, a % 1, divmod(a, 1))
# expect: N(1+2) N(1+3) sub mul truediv floordiv mod divmod
print(a ** 2, pow(a, 2), pow(a, 2, 3), a << 1, a >> 1, a & 1, a | 1, a ^ 1, a @ 1)
# expect: ('pow', 2, None) ('pow', 2, None) ('pow', 2, 3) lshift rshift and or xor matmul
print(-a, +a, ~a, abs(a))  # expect: neg pos invert abs
