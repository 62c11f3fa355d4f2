# deque: indexing, insert, remove, index, del.
from collections import deque

d = deque("abcdef")
print(d[0], d[-1], d[2], d[-6], d.index("c"), d.index("c", 1, 4), d.index("f", -2))  # expect: a f c a 2 2 5
d[1] = "B"
del d[0]
del d[-1]
print(d)  # expect: deque(['B', 'c', 'd', 'e'])
d.insert(1, "x")
d.insert(-1, "y")
d.insert(100, "end")
d.insert(-100, "start")
print(d)  # expect: deque(['start', 'B', 'x', 'c', 'd', 'y', 'e', 'end'])
d.remove("x")
print(d, len(d))  # expect: deque(['start', 'B', 'c', 'd', 'y', 'e', 'end']) 7
for make in [lambda: d[100], lambda: d["a"], lambda: d.__setitem__(50, 1), lambda: d.__delitem__(50), lambda: d.remove("zz"), lambda: d.index("zz"),
             lambda: d.index("B", 3), lambda: deque([1, 2], 2).insert(0, 5), lambda: d[0:2]]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError deque index out of range
# expect: TypeError sequence index must be integer, not 'str'
# expect: IndexError deque index out of range
# expect: IndexError deque index out of range
# expect: ValueError 'zz' is not in deque
# expect: ValueError 'zz' is not in deque
# expect: ValueError 'B' is not in deque
# expect: IndexError deque already at its maximum size
# expect: TypeError sequence index must be integer, not 'slice'
big = deque(range(1000))
for i in range(0, 1000, 7):
    assert big[i] == i
big.rotate(333)
print(big[0], big[333], big[-1], big.index(5))  # expect: 667 0 666 338
del big[500]
print(len(big), big[500], sum(big))  # expect: 999 168 499333
