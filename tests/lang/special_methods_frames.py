# Special methods that the machine runs in frames of their own: results, refusals, errors and recursion.
import sys

class V:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        if isinstance(o, V): return V(self.n + o.n)
        if o == "boom": raise ValueError("boom")
        return NotImplemented
    def __radd__(self, o): return ("radd", o, self.n)
    def __matmul__(self, o): return "mat"
    def __pow__(self, o): return "pow"
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10
    def __setitem__(self, i, v): self.last = (i, v); return "ignored"
    def __contains__(self, x): return x and [x]
    def __eq__(self, o): return NotImplemented if not isinstance(o, V) else self.n == o.n
    def __lt__(self, o): return [] if o.n < self.n else [1]
    def __call__(self, *a, k=1): return (self.n, a, k)
    @property
    def p(self): return self.n + 1
    @property
    def bad(self): raise KeyError("bad")
    @property
    def missing(self): raise AttributeError("inner")
    def __getattr__(self, name): return "fallback " + name

v, w = V(3), V(4)
print((v + w).n, 1 + v, v @ w, v ** 2, v[2], list(v))
# expect: 7 ('radd', 1, 3) mat pow 20 [0, 10, 20]
v[1] = 5
print(v.last, 1 in v, 0 in v, 0 not in v, v == w, v != w, v == V(3), v == 3, v != 3)
# expect: (1, 5) True False True False True True False True
print(v < w, w < v, "yes" if v < w else "no", "yes" if w < v else "no", v(), v(1, 2, k=3), v(*[1], **{"k": 2}))
# expect: [1] [] yes no (3, (), 1) (3, (1, 2), 3) (3, (1,), 2)
print(v.p, v.missing, v.other)
# expect: 4 fallback missing fallback other
v += w
print(v.n)  # expect: 7
for wrong in (lambda: v + 1, lambda: v + "boom", lambda: v.bad, lambda: v > 1, lambda: v[9], lambda: v - 1, lambda: v << 1):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for +: 'V' and 'int'
# expect: ValueError boom
# expect: KeyError 'bad'
# expect: TypeError '>' not supported between instances of 'V' and 'int'
# expect: IndexError 9
# expect: TypeError unsupported operand type(s) for -: 'V' and 'int'
# expect: TypeError unsupported operand type(s) for <<: 'V' and 'int'

class W(V):
    def __radd__(self, o): return "W first"
print(V(1) + W(2), W(2) + V(1) == V(3))  # expect: W first True

class Up:
    def __init__(self, n): self.i, self.n = 0, n
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > self.n: raise StopIteration("done")
        if self.i == 7: raise ValueError("seven")
        return self.i
def pairs():
    for a in Up(3):
        for b in Up(2):
            yield a, b
print(list(pairs()), [x for x in Up(4)], max(Up(5)), [(a, b) for a, b in zip(Up(2), Up(3))])
# expect: [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)] [1, 2, 3, 4] 5 [(1, 1), (2, 2)]
total = 0
try:
    for x in Up(9):
        total += x
except ValueError as e:
    print(total, e, e.__traceback__.tb_next.tb_frame.f_code.co_name)  # expect: 21 seven __next__
for x in Up(0):
    print("never")
else:
    print("empty")  # expect: empty

class PairUp(Up):
    def __next__(self): return super().__next__(), self.i
print([a * b for a, b in PairUp(3)])  # expect: [1, 4, 9]

class Deep:
    def __getitem__(self, i): return self[i + 1]
    def __add__(self, o): return self + o
    @property
    def p(self): return self.p
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __next__(self):
        for x in self: return x
    def __iter__(self): return self
for f in (lambda d: d[0], lambda d: d + 1, lambda d: d.p, lambda d: d == 1, lambda d: d(), next):
    try:
        f(Deep())
    except RecursionError as e:
        print("recursion")
# expect: recursion
# expect: recursion
# expect: recursion
# expect: recursion
# expect: recursion
# expect: recursion

class Traced:
    def __add__(self, o):
        raise ValueError("in add")
def outer():
    return Traced() + 1
try:
    outer()
except ValueError as e:
    t, names = e.__traceback__, []
    while t:
        names.append(t.tb_frame.f_code.co_name)
        t = t.tb_next
    print(names)  # expect: ['<module>', 'outer', '__add__']

class Gen:
    def __getitem__(self, i):
        yield i
    def __call__(self):
        yield "called"
    async def __add__(self, o): return o
g = Gen()
print(list(g[5]), list(g()), type(g + 1).__name__)  # expect: [5] ['called'] coroutine

class Handled:
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __lt__(self, o):
        try:
            raise KeyError("x")
        except KeyError:
            return sys.exc_info()[0].__name__
try:
    raise TypeError("outer")
except TypeError:
    print(Handled() < 1, sys.exc_info()[0].__name__)  # expect: KeyError TypeError

class Truthy:
    def __eq__(self, o): return Half()
class Half:
    def __bool__(self): raise OverflowError("no truth")
try:
    if Truthy() == 1:
        print("never")
except OverflowError as e:
    print(e)  # expect: no truth
print((g + 1).close())  # expect: None
