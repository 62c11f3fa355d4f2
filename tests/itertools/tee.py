# tee: independent iterators that share what was read.
from itertools import tee, count, islice
import copy

a, b = tee([1, 2, 3])
print(list(a), list(b), list(a))  # expect: [1, 2, 3] [1, 2, 3] []
a, b, c = tee(iter("abc"), 3)
print(next(a), next(a), next(b), list(c), list(a), list(b))  # expect: a b a ['a', 'b', 'c'] ['c'] ['b', 'c']
print(tee([], 0), len(tee([1], 1)))  # expect: () 1
x, y = tee(count(), 2)
print(list(islice(x, 3)), next(y), next(x))  # expect: [0, 1, 2] 0 3
z = copy.copy(x)
print(next(z), next(x), next(z))  # expect: 4 4 5
p, q = tee(x)
print(next(p), next(q), next(x))  # expect: 5 5 6
try:
    tee([1], -1)
except ValueError as e:
    print(e)  # expect: n must be >= 0
try:
    tee(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def failing():
    yield 1
    raise ValueError("broken")
a, b = tee(failing())
print(next(a))  # expect: 1
try:
    next(a)
except ValueError as e:
    print(e)  # expect: broken
print(list(b))  # expect: [1]
class Reenter:
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.other)
r = Reenter()
a, b = tee(r)
r.other = a
try:
    next(a)
except RuntimeError as e:
    print(e)  # expect: cannot re-enter the tee iterator
