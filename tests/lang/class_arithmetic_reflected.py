class R:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return ("rsub", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rtruediv__(self, o): return ("rtruediv", o)
    def __rfloordiv__(self, o): return ("rfloordiv", o)
    def __rmod__(self, o): return ("rmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __rpow__(self, o): return ("rpow", o)
    def __rlshift__(self, o): return ("rlshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
    def __rand__(self, o): return ("rand", o)
    def __ror__(self, o): return ("ror", o)
    def __rxor__(self, o): return ("rxor", o)
    def __rmatmul__(self, o): return ("rmatmul", o)

r = R()
print(1 + r, 1 - r, 1 * r, 1 / r, 1 // r, 1 % r, divmod(1, r))
# expect: ('radd', 1) ('rsub', 1) ('rmul', 1) ('rtruediv', 1) ('rfloordiv', 1) ('rmod', 1) ('rdivmod', 1)
print(2 ** r, 1 << r, 1 >> r, 1 & r, 1 | r, 1 ^ r, 1 @ r)
# expect: ('rpow', 2) ('rlshift', 1) ('rrshift', 1) ('rand', 1) ('ror', 1) ('rxor', 1) ('rmatmul', 1)
print([1] + r, "a" + r, (1,) * r, None + r, {} | r, 1.5 - r)
# expect: ('radd', [1]) ('radd', 'a') ('rmul', (1,)) ('radd', None) ('ror', {}) ('rsub', 1.5)
print(sum([r], 1))  # expect: ('radd', 1)
try:
    r + 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'R' and 'int'
