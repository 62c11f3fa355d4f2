# deque: both ends, maxlen, repr.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d.pop(), d.popleft(), d, bool(d), bool(deque()))  # expect: deque([1, 2, 3]) 5 4 0 deque([1, 2, 3]) True False
d.extend([7, 8])
d.extendleft("ab")
print(d, d.count(1), d.count("x"), 7 in d, 9 in d, d.maxlen)  # expect: deque(['b', 'a', 1, 2, 3, 7, 8]) 1 0 True False None
d.rotate(2)
print(d)  # expect: deque([7, 8, 'b', 'a', 1, 2, 3])
d.rotate(-3)
print(d)  # expect: deque(['a', 1, 2, 3, 7, 8, 'b'])
d.rotate()
d.reverse()
print(d)  # expect: deque([8, 7, 3, 2, 1, 'a', 'b'])
d.clear()
print(d, deque("abc"), deque(), deque([], 3), deque(iterable=[1], maxlen=None))
# expect: deque([]) deque(['a', 'b', 'c']) deque([]) deque([], maxlen=3) deque([1])
m = deque(range(10), maxlen=3)
m.append(99)
print(m, m.maxlen)  # expect: deque([8, 9, 99], maxlen=3) 3
m.appendleft(-1)
print(m)  # expect: deque([-1, 8, 9], maxlen=3)
m.extend([1, 2, 3, 4])
m.extendleft([5, 6])
print(m, deque([1, 2], maxlen=0))  # expect: deque([6, 5, 2], maxlen=3) deque([], maxlen=0)
for make in [lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1], -1), lambda: deque([1], "x"), lambda: deque(5), lambda: deque([1], 2, 3)]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e if "argument" not in str(e) else "")
# expect: IndexError pop from an empty deque
# expect: IndexError pop from an empty deque
# expect: ValueError maxlen must be non-negative
# expect: TypeError an integer is required
# expect: TypeError 'int' object is not iterable
# expect: TypeError 
try:
    m.maxlen = 5
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
