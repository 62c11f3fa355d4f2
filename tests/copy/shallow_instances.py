# copy.copy of instances.
import copy

class A:
    def __init__(self, v):
        self.v = v
        self.calls = []
a = A([1])
b = copy.copy(a)
print(type(b).__name__, b.v is a.v, b is a, b.__dict__ == a.__dict__)  # expect: A True False True
b.extra = 1
print(hasattr(a, "extra"))  # expect: False
class L(list):
    pass
l = L([1, 2])
l.tag = "t"
m = copy.copy(l)
print(type(m).__name__, m, m.tag, m is l)  # expect: L [1, 2] t False
class D(dict):
    pass
d = D(a=1)
d.note = 5
e = copy.copy(d)
print(type(e).__name__, e, e.note)  # expect: D {'a': 1} 5
class T(tuple):
    pass
t = T((1, 2))
t.x = 3
u = copy.copy(t)
print(type(u).__name__, u, u.x, u is t)  # expect: T (1, 2) 3 False
class I(int):
    pass
class S(str):
    pass
print(copy.copy(I(5)) + 1, type(copy.copy(I(5))).__name__, copy.copy(S("ab")), type(copy.copy(S("ab"))).__name__)
# expect: 6 I ab S
class Slots:
    __slots__ = ("a", "b")
s = Slots()
s.a = [1]
r = copy.copy(s)
print(r.a is s.a, hasattr(r, "b"))  # expect: True False
class St(set):
    pass
print(type(copy.copy(St([1]))).__name__, copy.copy(St([1])))  # expect: St St({1})
err = ValueError("msg", 5)
err.note = "n"
e2 = copy.copy(err)
print(type(e2).__name__, e2.args, e2.note)  # expect: ValueError ('msg', 5) n
