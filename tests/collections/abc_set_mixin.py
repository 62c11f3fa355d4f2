# Set and MutableSet give the other methods and operators.
from collections.abc import Set, MutableSet

class S(Set):
    def __init__(self, it=()):
        self.e = []
        for x in it:
            if x not in self.e:
                self.e.append(x)
    def __contains__(self, x):
        return x in self.e
    def __iter__(self):
        return iter(self.e)
    def __len__(self):
        return len(self.e)
    def __repr__(self):
        return "S(%r)" % self.e
    __hash__ = Set._hash
a, b = S([1, 2, 3]), S([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a == S([3, 2, 1]), a != b, a < S([1, 2, 3, 4]), a <= a, a > S([1]), a >= b, a.isdisjoint(S([9])), a.isdisjoint(b))
# expect: S([2, 3]) S([1, 2, 3, 4]) S([1]) S([1, 4]) True True True True True False True False
print(a & {2}, {2, 9} & a, a | [7], a - [1], {1, 9} - a, a ^ [1, 5], a == {1, 2, 3}, {1} <= a, hash(a) == hash(S([3, 1, 2])), hash(S()) == hash(frozenset()) or "differs")
# expect: S([2]) S([2]) S([1, 2, 3, 7]) S([2, 3]) S([9]) S([2, 3, 5]) True True True True
for make in [lambda: a & 5, lambda: a < [1], lambda: a | None]:
    try:
        make()
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for &: 'S' and 'int'
# expect: '<' not supported between instances of 'S' and 'list'
# expect: unsupported operand type(s) for |: 'S' and 'NoneType'
class M(MutableSet, S):
    def add(self, x):
        if x not in self.e:
            self.e.append(x)
    def discard(self, x):
        if x in self.e:
            self.e.remove(x)
m = M([1, 2, 3])
m.remove(1)
try:
    m.remove(99)
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 99
m |= {4, 5}
m &= {2, 4, 5}
m -= [5]
m ^= {4, 6}
print(m, m.pop(), m, len(m))  # expect: S([6]) 2 S([6]) 1
m.clear()
try:
    m.pop()
except KeyError as e:
    print("KeyError")  # expect: KeyError
n = M([1, 2])
n -= n
print(n)  # expect: S([])
n |= [1]
n ^= n
print(n, isinstance(n, MutableSet), isinstance(set(), MutableSet))  # expect: S([]) True True
