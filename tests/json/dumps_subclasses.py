# Subclasses of the built-in types, and containers of collections.
import json
from collections import OrderedDict, defaultdict, Counter, namedtuple, deque

class L(list):
    pass
class D(dict):
    pass
class F(float):
    def __repr__(self):
        return "F!"
class B(int):
    pass

print(json.dumps([L([1, 2]), D(a=1), F(1.5), B(3)]))  # expect: [[1, 2], {"a": 1}, 1.5, 3]
print(json.dumps(OrderedDict(b=1, a=2)), json.dumps(defaultdict(list, x=[1])), json.dumps(Counter("aab")))
# expect: {"b": 1, "a": 2} {"x": [1]} {"a": 2, "b": 1}
P = namedtuple("P", "x y")
print(json.dumps(P(1, [2])))  # expect: [1, [2]]
class Reversed(dict):
    def items(self):
        return reversed(list(super().items()))
print(json.dumps(Reversed(a=1, b=2)))  # expect: {"b": 2, "a": 1}
try:
    json.dumps(deque([1]))
except TypeError as e:
    print(e)  # expect: Object of type deque is not JSON serializable
print(json.dumps(deque([1, 2]), default=list))  # expect: [1, 2]
