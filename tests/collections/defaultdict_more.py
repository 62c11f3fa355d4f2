# defaultdict: copies, |, subclasses, repr.
from collections import defaultdict
import copy

d = defaultdict(list, a=[1])
c = d.copy()
c["b"].append(2)
print(type(c).__name__, c, d, c["a"] is d["a"], copy.copy(d), copy.deepcopy(d)["a"] is d["a"])
# expect: defaultdict defaultdict(<class 'list'>, {'a': [1], 'b': [2]}) defaultdict(<class 'list'>, {'a': [1]}) True defaultdict(<class 'list'>, {'a': [1]}) False
print(d | {"z": 0}, {"z": 0} | d, type({} | d).__name__)
# expect: defaultdict(<class 'list'>, {'a': [1], 'z': 0}) defaultdict(<class 'list'>, {'z': 0, 'a': [1]}) defaultdict
d |= {"y": 9}
print(d, type(d).__name__)  # expect: defaultdict(<class 'list'>, {'a': [1], 'y': 9}) defaultdict
class Sub(defaultdict):
    def __missing__(self, key):
        return "sub " + str(key)
s = Sub(list)
print(s["k"], len(s), repr(s))  # expect: sub k 0 Sub(<class 'list'>, {})
class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = v = self.default_factory(key)
        return v
k = Keyed(lambda key: key * 2)
print(k["ab"], k, k == {"ab": "abab"}) if False else print(k["ab"], dict(k))  # expect: abab {'ab': 'abab'}
k.note = 1
print(k.note, isinstance(k, dict), Sub.__mro__[1].__name__)  # expect: 1 True defaultdict
d = defaultdict(int)
d["self"] = d
print(d)  # expect: defaultdict(<class 'int'>, {'self': defaultdict(<class 'int'>, {...})})
try:
    d.attr = 1
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
r = defaultdict(list)
r.default_factory = r.__class__
print(r["x"], dict(r), defaultdict[str, int])
# expect: defaultdict(None, {}) {'x': defaultdict(None, {})} collections.defaultdict[str, int]
print(d.fromkeys("ab", 1), type(d.fromkeys("a")).__name__, list(reversed(defaultdict(int, a=1, b=2))))
# expect: defaultdict(None, {'a': 1, 'b': 1}) defaultdict ['b', 'a']
