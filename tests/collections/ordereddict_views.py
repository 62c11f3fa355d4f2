# The views of an OrderedDict.
from collections import OrderedDict, Counter
from collections.abc import KeysView, ItemsView, ValuesView

d = OrderedDict(a=1, b=2)
print(d.keys(), d.values(), d.items(), type(d.keys()).__name__)
# expect: odict_keys(['a', 'b']) odict_values([1, 2]) odict_items([('a', 1), ('b', 2)]) odict_keys
print(isinstance(d.keys(), KeysView), isinstance(d.items(), ItemsView), isinstance(d.values(), ValuesView), issubclass(type(d.keys()), type({}.keys())))
# expect: True True True True
print(sorted(d.keys() & {"a", "z"}), sorted(d.keys() | {"z"}), d.keys() == {"a", "b"}, ("a", 1) in d.items(), 2 in d.values(), len(d.items()))
# expect: ['a'] ['a', 'b', 'z'] True True True 2
k = d.keys()
d["c"] = 3
print(k, list(reversed(d.items())), d.keys() - {"a"} == {"b", "c"}, d.items() >= {("a", 1)})
# expect: odict_keys(['a', 'b', 'c']) [('c', 3), ('b', 2), ('a', 1)] True True
class Sub(OrderedDict):
    pass
print(Sub(x=1).items(), Counter("a").keys(), d.keys().mapping["a"], d.keys().isdisjoint(["q"]))
# expect: odict_items([('x', 1)]) dict_keys(['a']) 1 True
