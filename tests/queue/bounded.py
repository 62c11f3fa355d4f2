# Queues with a limit.
import queue


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__ + "." + type(e).__name__ + ":", e)


for make in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = make(2)
    print(q.maxsize, q.full(), make(maxsize=-1).full(), make(0).full())
    q.put(1)
    print(q.full())
    q.put(2)
    print(q.full(), q.qsize())
    attempt(q.put_nowait, 3)
    attempt(q.put, 3, False)
    attempt(q.put, 3, timeout=0.01)
    attempt(q.put, 3, True, 0)
    attempt(q.put, 3, timeout=-1)
    q.get()
    q.put_nowait(3)
    print(q.qsize())
# expect: 2 False False False
# expect: False
# expect: True 2
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 2
# expect: 2 False False False
# expect: False
# expect: True 2
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 2
# expect: 2 False False False
# expect: False
# expect: True 2
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: queue.Full: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: 2
q = queue.Queue(1)
q.put(1)
q.maxsize = 2
q.put_nowait(2)
print(q.full(), q.maxsize)
# expect: True 2
q = queue.Queue(maxsize=1.5)
q.put(1)
print(q.full())
# expect: False
