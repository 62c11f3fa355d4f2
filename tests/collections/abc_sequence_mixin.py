# Sequence and MutableSequence give the other methods.
from collections.abc import Sequence, MutableSequence

class S(Sequence):
    def __init__(self, *v):
        self.v = list(v)
    def __getitem__(self, i):
        return self.v[i]
    def __len__(self):
        return len(self.v)
s = S(1, 2, 3, 2)
print(list(s), 2 in s, 9 in s, list(reversed(s)), s.index(2), s.index(2, 2), s.index(2, -1), s.count(2), s.count(0), isinstance(s, Sequence))
# expect: [1, 2, 3, 2] True False [2, 3, 2, 1] 1 3 3 2 0 True
for args in [(9,), (1, 1), (3, 0, 2)]:
    try:
        s.index(*args)
    except ValueError as e:
        print("ValueError", e)
# expect: ValueError 
# expect: ValueError 
# expect: ValueError 
match s:
    case [a, *rest]:
        print(a, rest)  # expect: 1 [2, 3, 2]
class M(MutableSequence, S):
    def __setitem__(self, i, x):
        self.v[i] = x
    def __delitem__(self, i):
        del self.v[i]
    def insert(self, i, x):
        self.v.insert(i, x)
m = M(1, 2)
m.append(3)
m.extend([4, 5])
m += (6,)
m.reverse()
print(m.v, m.pop(), m.pop(0), m.v)  # expect: [5, 4, 3, 2] 1 6 [5, 4, 3, 2]
m.remove(3)
m.extend(m)
print(m.v, len(m), type(m).__mro__[1].__name__)  # expect: [5, 4, 2, 5, 4, 2] 6 MutableSequence
m.clear()
print(m.v)  # expect: []
try:
    m.pop()
except IndexError as e:
    print("IndexError", e)  # expect: IndexError list index out of range
try:
    m.remove(5)
except ValueError as e:
    print("ValueError")  # expect: ValueError
class Partial(MutableSequence):
    def __len__(self):
        return 0
try:
    Partial()
except TypeError as e:
    print(e)
# expect: Can't instantiate abstract class Partial without an implementation for abstract methods '__delitem__', '__getitem__', '__setitem__', 'insert'
