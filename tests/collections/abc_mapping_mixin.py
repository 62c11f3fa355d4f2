# Mapping and MutableMapping give the other methods; the views.
from collections.abc import Mapping, MutableMapping, KeysView, ItemsView, ValuesView

class M(Mapping):
    def __init__(self, **kw):
        self.d = kw
    def __getitem__(self, k):
        return self.d[k]
    def __iter__(self):
        return iter(self.d)
    def __len__(self):
        return len(self.d)
    def __repr__(self):
        return "M(%r)" % self.d
m = M(a=1, b=2)
print(m.get("a"), m.get("z"), m.get("z", 0), "a" in m, "z" in m, list(m.keys()), list(m.values()), list(m.items()), m == {"a": 1, "b": 2}, m == M(a=1), m != M(a=1, b=2), dict(m))
# expect: 1 None 0 True False ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] True False False {'a': 1, 'b': 2}
print(m.keys(), m.items(), m.values(), len(m.keys()), "a" in m.keys(), 2 in m.values(), ("a", 1) in m.items(), ("a", 2) in m.items(), ("z", 1) in m.items())
# expect: KeysView(M({'a': 1, 'b': 2})) ItemsView(M({'a': 1, 'b': 2})) ValuesView(M({'a': 1, 'b': 2})) 2 True True True False False
print(sorted(m.keys() | {"c"}), m.keys() & {"a"}, sorted(m.keys() - {"a"}), sorted(m.keys() ^ {"a", "q"}), m.keys() == {"a", "b"}, m.keys() <= {"a", "b", "c"}, {"a"} < m.keys(), m.keys().isdisjoint({"z"}), type(m.keys() & {"a"}).__name__)
# expect: ['a', 'b', 'c'] {'a'} ['b'] ['b', 'q'] True True True True set
print(isinstance(m.keys(), KeysView), isinstance(m.items(), ItemsView), isinstance(m.values(), ValuesView))
# expect: True True True
try:
    hash(m)
except TypeError as e:
    print(e)  # expect: unhashable type: 'M'
try:
    reversed(m)
except TypeError as e:
    print(e)  # expect: 'M' object is not reversible
def f(**kw):
    return kw
print(f(**m), {**m, "c": 3}, [k for k in m])  # expect: {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} ['a', 'b']
match m:
    case {"a": x, **rest}:
        print(x, rest)  # expect: 1 {'b': 2}
class MM(MutableMapping, M):
    def __setitem__(self, k, v):
        self.d[k] = v
    def __delitem__(self, k):
        del self.d[k]
w = MM(a=1)
w.update({"b": 2}, c=3)
w.update([("d", 4)])
w.update(M(e=5))
print(w, w.pop("a"), w.pop("zz", None), w.setdefault("b", 9), w.setdefault("n"), w.popitem())
# expect: M({'c': 3, 'd': 4, 'e': 5, 'n': None}) 1 None 2 None ('b', 2)
try:
    w.pop("zz")
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'zz'
w.clear()
print(w, len(w))  # expect: M({}) 0
try:
    w.popitem()
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 
