# shutdown: get goes on until the queue is empty.
import queue
import threading


def attempt(f, *args):
    try:
        return f(*args)
    except queue.ShutDown as e:
        return type(e).__name__
    except queue.Empty:
        return "Empty"


for make in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = make(2)
    q.put(1)
    q.put(2)
    print(q.is_shutdown)
    q.shutdown()
    print(q.is_shutdown, attempt(q.put, 3), attempt(q.put_nowait, 3), q.qsize())
    print(sorted([q.get(), q.get()]), attempt(q.get), attempt(q.get_nowait), attempt(q.get, True, 1))
    q.shutdown()
# expect: False
# expect: True ShutDown ShutDown 2
# expect: [1, 2] ShutDown ShutDown ShutDown
# expect: False
# expect: True ShutDown ShutDown 2
# expect: [1, 2] ShutDown ShutDown ShutDown
# expect: False
# expect: True ShutDown ShutDown 2
# expect: [1, 2] ShutDown ShutDown ShutDown

# threads that wait are woken
results = []
q = queue.Queue()
threads = [threading.Thread(target=lambda: results.append(attempt(q.get))) for _ in range(3)]
full = queue.Queue(1)
full.put(0)
threads += [threading.Thread(target=lambda: results.append(attempt(full.put, 1))) for _ in range(3)]
for t in threads:
    t.start()
q.shutdown()
full.shutdown()
for t in threads:
    t.join()
print(results)
# expect: ['ShutDown', 'ShutDown', 'ShutDown', 'ShutDown', 'ShutDown', 'ShutDown']
