# OrderedDict.
from collections import OrderedDict

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
print(d, list(d))  # expect: OrderedDict({'b': 2, 'c': 3, 'a': 1}) ['b', 'c', 'a']
d.move_to_end("c", last=False)
print(d, d.popitem(), d.popitem(last=False), d)  # expect: OrderedDict({'b': 2}) ('a', 1) ('c', 3) OrderedDict({'b': 2})
d["x"] = 1
d["b"] = 20
d.update(y=2, b=30)
print(d, list(d.keys()), list(d.values()), list(d.items()), list(reversed(d)), len(d))
# expect: OrderedDict({'b': 30, 'x': 1, 'y': 2}) ['b', 'x', 'y'] [30, 1, 2] [('b', 30), ('x', 1), ('y', 2)] ['y', 'x', 'b'] 3
for make in [lambda: d.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: d["zz"], lambda: d.pop("zz"), lambda: OrderedDict(1), lambda: OrderedDict([1]), lambda: OrderedDict({}, {})]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e if "expected" not in str(e) else "")
# expect: KeyError 'zz'
# expect: KeyError 'dictionary is empty'
# expect: KeyError 'zz'
# expect: KeyError 'zz'
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 
print(d.pop("zz", "default"), d.setdefault("n", 5), d.pop("n"), d.get("q"), OrderedDict(), OrderedDict(a=1), OrderedDict.fromkeys("abc", 0))
# expect: default 5 5 None OrderedDict() OrderedDict({'a': 1}) OrderedDict({'a': 0, 'b': 0, 'c': 0})
print(OrderedDict([("a", 1), ("b", 2)]) == OrderedDict([("b", 2), ("a", 1)]), OrderedDict([("a", 1), ("b", 2)]) == {"b": 2, "a": 1}, OrderedDict(a=1) != OrderedDict(a=2))
# expect: False True True
e = OrderedDict.fromkeys(range(100))
for i in range(0, 100, 2):
    e.move_to_end(i, last=i % 4 == 0)
print(list(e)[:5], list(e)[-5:], len(e))  # expect: [98, 94, 90, 86, 82] [80, 84, 88, 92, 96] 100
for i in range(50):
    e.popitem(last=False)
print(len(e), next(iter(e)))  # expect: 50 51
