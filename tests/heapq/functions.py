import heapq
from heapq import *

h = []
for x in [5, 3, 8, 1, 9, 2, 7]:
    heappush(h, x)
print(h, [heappop(h) for _ in range(len(h))])  # expect: [] [1, 2, 3, 5, 7, 8, 9]
h = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
heapify(h)
print(h, heapreplace(h, 20), heappushpop(h, -1), heappushpop(h, 4), h)
# expect: [2, 4, 3, 6, 5, 4, 7, 9, 20, 8] 0 -1 1 [2, 4, 3, 6, 5, 4, 7, 9, 20, 8]
print(heappushpop([], 3), nlargest(3, [1, 5, 2, 9]), nsmallest(2, "hello"), nlargest(2, ["aa", "b", "cc"], key=len), nsmallest(0, [1]), nsmallest(-1, [1]))
# expect: 3 [9, 5, 2] ['e', 'h'] ['aa', 'cc'] [] []
for f, args in ((heappop, ([],)), (heapreplace, ([], 1)), (heappop, ((),)), (heappush, ({}, 1)), (heapify, ("x",)), (heappush, ([1], "a")), (heapify, ([1, "a", 2],))):
    try:
        f(*args)
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
# expect: IndexError index out of range
# expect: IndexError index out of range
# expect: TypeError heappop() argument must be list, not tuple
# expect: TypeError heappush() argument 1 must be list, not dict
# expect: TypeError heapify() argument must be list, not str
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError '<' not supported between instances of 'str' and 'int'
class Item:
    def __init__(self, k): self.k = k
    def __lt__(self, other):
        log.append((self.k, other.k))
        return self.k < other.k
    def __repr__(self): return "I%d" % self.k
log = []
h = []
for k in (3, 1, 2, 1):
    heappush(h, Item(k))
print(h, log)  # expect: [I1, I1, I2, I3] [(1, 3), (2, 1), (1, 3), (1, 1)]
log.clear()
print([heappop(h) for _ in range(4)], log)  # expect: [I1, I1, I2, I3] [(1, 2), (3, 1), (2, 3)]
class Shrinks:
    def __lt__(self, other):
        h.clear()
        return True
h = [Shrinks() for _ in range(6)]
try:
    heapify(h)
except RuntimeError as e:
    print(e)  # expect: list changed size during iteration
print(list(merge([1, 4, 7], [2, 5], [], [0, 9])), list(merge([7, 2], [9, 1], reverse=True)), list(merge("bD", "aC", key=str.lower)))
# expect: [0, 1, 2, 4, 5, 7, 9] [9, 7, 2, 1] ['a', 'b', 'C', 'D']
print(list(merge()), list(merge([2, 1])), next(merge(iter([1, 2]), [3])))  # expect: [] [2, 1] 1
class L(list): pass
s = L([3, 1, 2])
heapify(s)
print(s, type(s).__name__, heapq.__all__)
# expect: [1, 3, 2] L ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']
m = [1, 2, 3, 4]
heapq._heapify_max(m)
print(m, heapq._heappop_max(m), heapq._heapreplace_max(m, 0), m)  # expect: [2, 0, 1] 4 3 [2, 0, 1]
data = [(x * 7919 % 1000, x) for x in range(300)]
h = []
for d in data:
    heappush(h, d)
print([heappop(h) for _ in data] == sorted(data))  # expect: True
