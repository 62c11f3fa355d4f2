# Counter: counting, most_common, elements, total.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zz"], len(c), "zz" in c, c.total(), c.most_common(2), c.most_common(), c.most_common(0))
# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 5 False 11 [('a', 5), ('b', 2)] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] []
print(sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()), Counter(), Counter(a=3, b=1), Counter({"x": 5}), Counter([1, 1.0, True]))
# expect: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] ['a', 'a'] Counter() Counter({'a': 3, 'b': 1}) Counter({'x': 5}) Counter({1: 3})
c.update("aaa")
c.update({"b": 10}, z=1)
print(c)  # expect: Counter({'b': 12, 'a': 8, 'r': 2, 'c': 1, 'd': 1, 'z': 1})
c.subtract("abc", a=1)
print(c, c["q"], "q" in c)  # expect: Counter({'b': 11, 'a': 6, 'r': 2, 'd': 1, 'z': 1, 'c': 0}) 0 False
del c["z"]
del c["not there"]
print(sorted(c.items()), Counter(None), Counter(iter("aab")))
# expect: [('a', 6), ('b', 11), ('c', 0), ('d', 1), ('r', 2)] Counter() Counter({'a': 2, 'b': 1})
for make in [lambda: Counter(5), lambda: Counter([[]]), lambda: Counter.fromkeys("ab"), lambda: Counter("a", "b"), lambda: c.update("a", "b")]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e if "positional" not in str(e) else "")
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'list'
# expect: NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
# expect: TypeError 
# expect: TypeError 
print(Counter(a=1, b="x" if False else 2).most_common(1), Counter(["b", "a", "c", "a", "b"]).most_common())
# expect: [('b', 2)] [('b', 2), ('a', 2), ('c', 1)]
w = Counter("the cat and the dog and the bird".split())
print(w.most_common(2), max(w, key=w.get), sum(w.values()), [k for k, v in w.items() if v > 1])
# expect: [('the', 3), ('and', 2)] the 8 ['the', 'and']
c.clear()
print(c, c.copy(), type(Counter("a").copy()).__name__)  # expect: Counter() Counter() Counter
