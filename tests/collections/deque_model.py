# Random operations on a deque against a list.
from collections import deque
import random

r = random.Random(6)
for maxlen in [None, 0, 1, 7, 64]:
    d, l = deque(maxlen=maxlen), []
    for step in range(3000):
        op, x = r.randrange(14), r.randrange(1000)
        if op < 3:
            d.append(x)
            l.append(x)
            l = l[-maxlen:] if maxlen else l if maxlen is None else []
        elif op < 6:
            d.appendleft(x)
            l.insert(0, x)
            l = l if maxlen is None else l[:maxlen]
        elif op == 6 and l:
            assert d.pop() == l.pop()
        elif op == 7 and l:
            assert d.popleft() == l.pop(0)
        elif op == 8:
            n = r.randrange(-20, 20)
            d.rotate(n)
            if l:
                n %= len(l)
                l = l[-n:] + l[:-n] if n else l
        elif op == 9 and len(l) != maxlen:
            i = r.randrange(-5, len(l) + 5)
            d.insert(i, x)
            l.insert(i, x)
        elif op == 10 and l:
            i = r.randrange(len(l))
            del d[i]
            del l[i]
        elif op == 11 and l:
            i = r.randrange(-len(l), len(l))
            d[i] = l[i] = x
        elif op == 12:
            d.reverse()
            l.reverse()
        elif op == 13 and l:
            v = r.choice(l)
            assert d.index(v) == l.index(v) and d.count(v) == l.count(v)
            d.remove(v)
            l.remove(v)
        assert len(d) == len(l)
        if step % 20 == 0:
            assert list(d) == l and list(reversed(d)) == l[::-1]
            assert all(d[i] == l[i] for i in range(len(l)))
    print(maxlen, len(d))
# expect: None 634
# expect: 0 0
# expect: 1 0
# expect: 7 7
# expect: 64 63
