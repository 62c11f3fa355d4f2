# deque: iteration, reversed, changes meanwhile.
from collections import deque

d = deque([1, 2, 3])
print(list(d), list(reversed(d)), [x * 2 for x in d], sum(d), max(d), sorted(deque([3, 1, 2])))
# expect: [1, 2, 3] [3, 2, 1] [2, 4, 6] 6 3 [1, 2, 3]
a, *rest = d
print(a, rest, type(rest).__name__, iter(d).__length_hint__())  # expect: 1 [2, 3] list 3
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e, d)  # expect: deque mutated during iteration deque([1, 2, 3, 1])
try:
    it = reversed(d)
    d.pop()
    next(it)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration
it = iter(d)
d[0] = 100
print(next(it))  # expect: 100
d.rotate(1)
try:
    next(it)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration
class Evil:
    def __eq__(self, other):
        d.clear()
        return False
d = deque([1, Evil(), 3])
for method in ("index", "count", "remove"):
    d = deque([1, Evil(), 3])
    try:
        getattr(d, method)(5)
    except Exception as e:
        print(type(e).__name__, e)
# expect: RuntimeError deque mutated during iteration
# expect: RuntimeError deque mutated during iteration
# expect: IndexError deque mutated during iteration
match deque([1, 2]):
    case [x, y]:
        print("matched", x, y)  # expect: matched 1 2
