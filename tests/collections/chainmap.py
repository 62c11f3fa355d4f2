# ChainMap.
from collections import ChainMap

base, over = {"a": 1, "b": 2}, {"b": 20, "c": 30}
m = ChainMap(over, base)
print(m, m["a"], m["b"], m.get("zz"), m.get("zz", 5), len(m), list(m), sorted(m.items()), "a" in m, "zz" in m, bool(ChainMap()), dict(m))
# expect: ChainMap({'b': 20, 'c': 30}, {'a': 1, 'b': 2}) 1 20 None 5 3 ['a', 'b', 'c'] [('a', 1), ('b', 20), ('c', 30)] True False False {'a': 1, 'b': 20, 'c': 30}
m["a"] = 100
m["new"] = 1
print(over, base, m.maps[0] is over, m["a"])  # expect: {'b': 20, 'c': 30, 'a': 100, 'new': 1} {'a': 1, 'b': 2} True 100
del m["a"]
print(m["a"], m.pop("new"), m.parents, m.new_child(), m.new_child({"k": 1}), m.new_child(k=2)["k"])
# expect: 1 1 ChainMap({'a': 1, 'b': 2}) ChainMap({}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) ChainMap({'k': 1}, {'b': 20, 'c': 30}, {'a': 1, 'b': 2}) 2
for make in [lambda: m["zz"], lambda: m.__delitem__("a"), lambda: m.pop("a"), lambda: ChainMap({}, {"a": 1}).popitem()]:
    try:
        make()
    except KeyError as e:
        print("KeyError", e)
# expect: KeyError 'zz'
# expect: KeyError "Key not found in the first mapping: 'a'"
# expect: KeyError "Key not found in the first mapping: 'a'"
# expect: KeyError 'No keys found in the first mapping.'
print(m.popitem() in [("b", 20), ("c", 30)], ChainMap.fromkeys("ab", 0), m == dict(m), ChainMap({"a": 1}) == {"a": 1})
# expect: True ChainMap({'a': 0, 'b': 0}) True True
print(ChainMap({"a": 1}, {"b": 2}) | {"c": 3}, {"z": 0} | ChainMap({"a": 1}), list(ChainMap({"x": 1}, {"y": 2, "x": 0})))
# expect: ChainMap({'a': 1, 'c': 3}, {'b': 2}) ChainMap({'z': 0, 'a': 1}) ['y', 'x']
n = ChainMap({}, {"k": [1]})
n |= {"q": 1}
print(n, n.copy().maps[0] is n.maps[0], n.copy().maps[1] is n.maps[1], list(n.keys()), list(n.values()))
# expect: ChainMap({'q': 1}, {'k': [1]}) False True ['k', 'q'] [[1], 1]
n.clear()
print(n, n.setdefault("s", 5), n.maps[0])  # expect: ChainMap({'s': 5}, {'k': [1]}) 5 {'s': 5}
n.update(a=1)
class Deep(ChainMap):
    def __setitem__(self, k, v):
        for m in self.maps:
            if k in m:
                m[k] = v
                return
        self.maps[0][k] = v
    def __missing__(self, k):
        return "missing " + k
d = Deep({}, {"a": 1})
d["a"] = 2
print(d, d["zz"], type(d.new_child()).__name__)  # expect: Deep({}, {'a': 2}) missing zz Deep
