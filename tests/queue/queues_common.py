# What all queues have in common.
import queue


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__ + "." + type(e).__name__ + ":", e)


for make in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = make()
    print(make.__name__, q.empty(), q.qsize())
    for i in (1, 2, 3):
        q.put(i)
    print(q.empty(), q.qsize(), [q.get(), q.get(timeout=1), q.get_nowait()])
    q.put_nowait("a")
    q.put("b", False)
    q.put("c", timeout=0)
    q.put("d", True, 5)
    print(sorted([q.get(), q.get(False), q.get(block=False, timeout=3), q.get(True, 5)]))
    attempt(q.get_nowait)
    attempt(q.get, False)
    attempt(q.get, timeout=0.01)
    attempt(q.get, timeout=0)
    attempt(q.get, timeout=-1)
# expect: Queue True 0
# expect: False 3 [1, 2, 3]
# expect: ['a', 'b', 'c', 'd']
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: LifoQueue True 0
# expect: False 3 [3, 2, 1]
# expect: ['a', 'b', 'c', 'd']
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: PriorityQueue True 0
# expect: False 3 [1, 2, 3]
# expect: ['a', 'b', 'c', 'd']
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
# expect: SimpleQueue True 0
# expect: False 3 [1, 2, 3]
# expect: ['a', 'b', 'c', 'd']
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: _queue.Empty: 
# expect: builtins.ValueError: 'timeout' must be a non-negative number
