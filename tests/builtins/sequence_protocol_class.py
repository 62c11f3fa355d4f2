class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Seq(*self.items[i])
        return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __add__(self, o): return Seq(*self.items, *o)
    def __mul__(self, n): return Seq(*self.items * n)
    __rmul__ = __mul__
    def __repr__(self): return f"Seq{tuple(self.items)}"
    def __index__(self): return len(self.items)
s = Seq(1, 2, 3, 4)
print(s, len(s), s[0], s[-1], s[1:3], s[::-1], list(s), 3 in s, 9 in s, sum(s), max(s), sorted(s, reverse=True), list(reversed(s)), s + [5], s * 2, 2 * s, bool(Seq()), bool(s))
# expect: Seq(1, 2, 3, 4) 4 1 4 Seq(2, 3) Seq(4, 3, 2, 1) [1, 2, 3, 4] True False 10 4 [4, 3, 2, 1] [4, 3, 2, 1] Seq(1, 2, 3, 4, 5) Seq(1, 2, 3, 4, 1, 2, 3, 4) Seq(1, 2, 3, 4, 1, 2, 3, 4) False True
a, *b = s
s[0] = "x"; s[1:3] = "yz"; del s[-1]
print(a, b, s, list(zip(s, range(9))), list(enumerate(s)), tuple(s), {*s} == {"x", "y", "z"}, dict(zip(s, s)), " ".join(s), [10, 20, 30, 40][s], list(map(str.upper, s)), any(s), [*s, *s], iter(s).__class__.__name__)
# expect: 1 [2, 3, 4] Seq('x', 'y', 'z') [('x', 0), ('y', 1), ('z', 2)] [(0, 'x'), (1, 'y'), (2, 'z')] ('x', 'y', 'z') True {'x': 'x', 'y': 'y', 'z': 'z'} x y z 40 ['X', 'Y', 'Z'] True ['x', 'y', 'z', 'x', 'y', 'z'] iterator
for f in (lambda: s[10], lambda: s["a"], lambda: s.nope, lambda: s + 5, lambda: s < s):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
# expect: IndexError: list index out of range
# expect: TypeError: list indices must be integers or slices, not str
# expect: AttributeError: 'Seq' object has no attribute 'nope'
# expect: TypeError: Value after * must be an iterable, not int
# expect: TypeError: '<' not supported between instances of 'Seq' and 'Seq'
