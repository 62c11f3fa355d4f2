# OrderedDict: |, copies, subclasses, views, an LRU cache.
from collections import OrderedDict
import copy

d = OrderedDict(a=1, b=2)
print(d | {"c": 3}, {"z": 0} | d, type({} | d).__name__)
# expect: OrderedDict({'a': 1, 'b': 2, 'c': 3}) OrderedDict({'z': 0, 'a': 1, 'b': 2}) OrderedDict
d |= [("q", 9)]
print(d, d.copy() == d, type(d.copy()).__name__, type(copy.deepcopy(d)).__name__)
# expect: OrderedDict({'a': 1, 'b': 2, 'q': 9}) True OrderedDict OrderedDict
class Sub(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v * 10)
s = Sub(a=1)
s.update(b=2)
s["c"] = 3
s.tag = "t"
print(s, s.tag, type(s.copy()).__name__, s == {"a": 10, "b": 20, "c": 30})  # expect: Sub({'a': 10, 'b': 20, 'c': 30}) t Sub True
class LRU(OrderedDict):
    def __init__(self, n):
        super().__init__()
        self.n = n
    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n:
            del self[next(iter(self))]
c = LRU(2)
c["a"], c["b"] = 1, 2
c["a"]
c["c"] = 3
print(list(c))  # expect: ['a', 'c']
try:
    for k in d:
        d["new" + k] = 1
except RuntimeError as e:
    print("RuntimeError")  # expect: RuntimeError
r = OrderedDict()
r["r"] = r
print(r)  # expect: OrderedDict({'r': ...})
del d["a"]
d.clear()
print(d, bool(d), isinstance(d, dict), OrderedDict.__module__)  # expect: OrderedDict() False True collections
d["x"] = 1
print(d.__reduce__()[0] is OrderedDict, list(d.items() & {("x", 1)}), d.keys() | {"y"} == {"x", "y"})
# expect: True [('x', 1)] True
