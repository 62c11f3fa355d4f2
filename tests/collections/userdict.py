# UserDict.
from collections import UserDict
from collections.abc import MutableMapping

class Lower(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())
    def __contains__(self, key):
        return super().__contains__(key.lower())
d = Lower({"A": 1}, B=2)
d["C"] = 3
d.update(D=4)
print(d, d["a"], d.get("c"), d.get("zz", 0), "B" in d, len(d), sorted(d), d.data, d.pop("A"), d.setdefault("E", 5))
print(isinstance(d, MutableMapping), isinstance(d, dict), d == {"b": 2, "c": 3, "d": 4, "e": 5}, list(d.items())[0], d.copy(), type(d.copy()).__name__)
class Missing(UserDict):
    def __missing__(self, key):
        return key * 2
m = Missing(a=1)
print(m["zz"], m.get("zz"), m | {"b": 2}, {"b": 2} | m, type(m | {}).__name__)
m |= {"q": 1}
print(m, UserDict.fromkeys("ab", 0), UserDict(None), UserDict([("k", "v")]), UserDict(dict=5))
try:
    UserDict()["k"]
except KeyError as e:
    print("KeyError", e)
try:
    del m["zz"]
except KeyError as e:
    print("KeyError", e)
del m["a"]
m.clear()
print(m, m.popitem() if m else "empty", list(UserDict(a=1).keys()), repr(UserDict(a=1).values()))
m.attr = 1
c = m.copy()
c["x"] = 1
print(c.attr, m, c)
# raises: KeyError: 'A'
