class Counter(dict):
    def __missing__(self, k): return 0
c = Counter()
for ch in "hello": c[ch] += 1
print(c, c["z"], "z" in c, c.get("z"), len(c), dict(c) == c, sorted(c.items(), key=lambda kv: (-kv[1], kv[0])))
# expect: {'h': 1, 'e': 1, 'l': 2, 'o': 1} 0 False None 4 True [('l', 2), ('e', 1), ('h', 1), ('o', 1)]
class Lower(dict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, d=None): return self[k] if k in self else d
l = Lower(abc=1)
print(l["ABC"], "Abc" in l, l.get("aBC"), l.get("x", 9), list(l), {**l}, "{ABC}".format_map(l))
# expect: 1 True 1 9 ['abc'] {'abc': 1} 1
class Ordered(dict):
    def __iter__(self): return iter(sorted(super().keys(), reverse=True))
    def keys(self): return list(self)
o = Ordered(a=1, c=3, b=2)
print(list(o), [k for k in o], o.keys(), sorted(o), len(o), dict(o), {**o}, list(o.items()))
# expect: ['c', 'b', 'a'] ['c', 'b', 'a'] ['c', 'b', 'a'] ['a', 'b', 'c'] 3 {'c': 3, 'b': 2, 'a': 1} {'c': 3, 'b': 2, 'a': 1} [('a', 1), ('c', 3), ('b', 2)]
class D(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
d = D(a=1)
d["b"] = 2  # expect: set b
d.update(c=3)
d.setdefault("d", 4)
del d["a"]  # expect: del a
d.pop("b")
print(d, d | {"z": 0}, type(d | {}).__name__)  # expect: {'c': 3, 'd': 4} {'c': 3, 'd': 4, 'z': 0} dict
