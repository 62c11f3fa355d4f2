# A long queue grows, shrinks and wraps around.
import queue

for make, last in ((queue.Queue, False), (queue.LifoQueue, True), (queue.SimpleQueue, False)):
    q = make()
    for i in range(5000):
        q.put(i)
    out = [q.get() for _ in range(3000)]
    for i in range(5000, 9000):
        q.put(i)
    out += [q.get() for _ in range(6000)]
    print(q.empty(), sorted(out) == list(range(9000)), out[0], out[-1], out == sorted(out))
# expect: True True 0 8999 True
# expect: True True 4999 0 False
# expect: True True 0 8999 True
