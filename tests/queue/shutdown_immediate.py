# shutdown(immediate=True) drops the items and counts them as done.
import queue
import threading


def attempt(f, *args):
    try:
        return f(*args)
    except queue.ShutDown as e:
        return type(e).__name__


for make in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = make()
    for i in range(4):
        q.put(i)
    q.get()
    joined = []
    t = threading.Thread(target=lambda: (q.join(), joined.append(True)))
    t.start()
    q.shutdown(immediate=True)
    print(q.qsize(), q.unfinished_tasks, attempt(q.get), attempt(q.put, 1))
    q.task_done()
    t.join()
    print(joined)
# expect: 0 1 ShutDown ShutDown
# expect: [True]
# expect: 0 1 ShutDown ShutDown
# expect: [True]
# expect: 0 1 ShutDown ShutDown
# expect: [True]
