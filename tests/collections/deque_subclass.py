# Subclasses of deque.
from collections import deque
import copy

class Last(deque):
    def __init__(self, it=(), n=3):
        super().__init__(it, n)
        self.seen = 0
    def append(self, x):
        self.seen += 1
        super().append(x)
d = Last([1, 2, 3])
d.append(4)
print(d, d.seen, d.maxlen, isinstance(d, deque), type(d).__name__)  # expect: Last([2, 3, 4], maxlen=3) 1 3 True Last
class Plain(deque):
    pass
p = Plain("abc")
p.attr = 1
q = p.copy()
print(type(q).__name__, q, p.__dict__, q == p, type(p + p).__name__)
# expect: Plain Plain(['a', 'b', 'c']) {'attr': 1} True Plain
print(repr(Plain([1], 2)), Plain.__mro__[1] is deque)  # expect: Plain([1], maxlen=2) True
try:
    deque([1]).attr = 1
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
print(deque.__module__, deque.__name__, hasattr(deque, "__reversed__"), deque.append.__name__)
# expect: collections deque True append
print(deque[int])  # expect: collections.deque[int]
