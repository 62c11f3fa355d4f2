# Threads share a deque: no element is lost.
from collections import deque
import threading

d = deque()
got = []
def produce(n):
    for i in range(1000):
        d.append((n, i)) if i % 2 else d.appendleft((n, i))
def consume(out):
    while len(out) < 1000:
        try:
            out.append(d.popleft())
        except IndexError:
            pass
outs = [[] for _ in range(4)]
threads = [threading.Thread(target=produce, args=(n,)) for n in range(4)] + [threading.Thread(target=consume, args=(o,)) for o in outs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(d), len(set(x for o in outs for x in o)))  # expect: 0 4000
