# Copies of the containers of module collections.
import copy
from collections import deque, defaultdict, OrderedDict, Counter, namedtuple, ChainMap, UserDict, UserList, UserString

inner = [1]
P = namedtuple("P", "x y")
for x in [deque([inner, 2], maxlen=3), defaultdict(list, a=inner), OrderedDict(b=inner, a=1), Counter("aab"), P(inner, 2),
          ChainMap({"a": inner}, {"b": 2}), UserDict(a=inner), UserList([inner]), UserString("abc")]:
    s, d = copy.copy(x), copy.deepcopy(x)
    print(type(s).__name__, s == x, s is x, d == x, d is x)
# expect: deque True False True False
# expect: defaultdict True False True False
# expect: OrderedDict True False True False
# expect: Counter True False True False
# expect: P True False True False
# expect: ChainMap True False True False
# expect: UserDict True False True False
# expect: UserList True False True False
# expect: UserString True False True False
dq = copy.deepcopy(deque([inner]))
print(dq[0] is inner, copy.copy(deque([inner]))[0] is inner, copy.deepcopy(deque([1], maxlen=5)).maxlen)  # expect: False True 5
dd = copy.deepcopy(defaultdict(list, a=inner))
dd["new"].append(1)
print(dd, dd["a"] is inner, dd.default_factory)
# expect: defaultdict(<class 'list'>, {'a': [1], 'new': [1]}) False <class 'list'>
print(copy.deepcopy(P(inner, 2)).x is inner, copy.deepcopy(OrderedDict(b=1, a=2)), copy.copy(Counter(a=3)))
# expect: False OrderedDict({'b': 1, 'a': 2}) Counter({'a': 3})
class DQ(deque):
    pass
q = DQ([1], 2)
q.tag = [5]
r = copy.deepcopy(q)
print(type(r).__name__, r, r.tag, r.tag is q.tag, r.maxlen)  # expect: DQ DQ([1], maxlen=2) [5] False 2
