# deque: +, *, comparison, copy, equality, hash.
from collections import deque
import copy

a, b = deque([1, 2]), deque([3])
print(a + b, a * 3, 2 * b, a * 0, a * -1, a == deque([1, 2]), a == [1, 2], a != b, a < b, a <= a, deque([1, 3]) > deque([1, 2, 9]))
# expect: deque([1, 2, 3]) deque([1, 2, 1, 2, 1, 2]) deque([3, 3]) deque([]) deque([]) True False True True True True
c = a
c += [9]
print(a is c, a)  # expect: True deque([1, 2, 9])
c *= 2
print(a)  # expect: deque([1, 2, 9, 1, 2, 9])
m = deque([1, 2, 3], maxlen=4)
m *= 3
print(m, m + deque([7, 8]), (m + deque([7])).maxlen)  # expect: deque([3, 1, 2, 3], maxlen=4) deque([2, 3, 7, 8], maxlen=4) 4
print(a.copy() == a, a.copy() is a, copy.copy(m).maxlen, m.copy())  # expect: True False 4 deque([3, 1, 2, 3], maxlen=4)
for make in [lambda: a + [1], lambda: a < [1], lambda: a * "x", lambda: a * 1.5]:
    try:
        make()
    except TypeError as e:
        print("TypeError")
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
try:
    hash(a)
except TypeError as e:
    print("unhashable")  # expect: unhashable
d = deque([1])
d.append(d)
print(d)  # expect: deque([1, [...]])
x = deque([1, 2])
x.extend(x)
x.extendleft(x)
print(x)  # expect: deque([2, 1, 2, 1, 1, 2, 1, 2])
n = deque([float("nan")])
print(n == n, n == n.copy(), n[0] in n)  # expect: True True True
