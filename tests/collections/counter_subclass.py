# Subclasses of Counter.
from collections import Counter
import copy

class Tracked(Counter):
    def __setitem__(self, k, v):
        log.append(k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        return 100
log = []
t = Tracked("aab")
print(log, t["a"], t["zz"], type(t.copy()).__name__, type(t + t).__name__)  # expect: ['a', 'a', 'b'] 2 100 Tracked Counter
t.label = "L"
print(repr(t), t.label, isinstance(t, dict))  # expect: Tracked({'a': 2, 'b': 1}) L True
class Upper(Counter):
    def update(self, it=None, /, **kw):
        super().update([x.upper() for x in it] if it else None, **kw)
print(Upper("abA"))  # expect: Upper({'A': 2, 'B': 1})
c = Counter(a=1)
c.attr = 5
print(c.attr, copy.copy(c), copy.deepcopy(Counter(a=1)), c == copy.copy(c))  # expect: 5 Counter({'a': 1}) Counter({'a': 1}) True
print(Counter(dict(a=1, b=2)), Counter(Counter("aa")), Counter.__doc__ is not None, Counter[str])
# expect: Counter({'b': 2, 'a': 1}) Counter({'a': 2}) True collections.Counter[str]
