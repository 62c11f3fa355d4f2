# Scripts that reach for the queue's lock, conditions and container.
import queue
import threading

q = queue.Queue()
for i in range(5):
    q.put(i)
print(list(q.queue), len(q.queue))
# expect: [0, 1, 2, 3, 4] 5
with q.mutex:
    q.queue.clear()
    q.all_tasks_done.notify_all()
    q.unfinished_tasks = 0
print(q.empty(), q.qsize())
# expect: True 0
q.join()
q.put(7)
print(q.get(), q.mutex.locked())
# expect: 7 False

q = queue.PriorityQueue()
for i in (3, 1, 2):
    q.put(i)
print(list(q.queue), [q.get() for _ in range(3)])
# expect: [1, 3, 2] [1, 2, 3]
q = queue.LifoQueue()
q.put(1)
q.put(2)
print(q.queue)
# expect: [1, 2]

# a thread that waits already
q = queue.Queue()
got = []
t = threading.Thread(target=lambda: got.append(q.get()))
t.start()
with q.not_empty:
    q.queue.append("direct")
    q.not_empty.notify()
t.join()
print(got)
# expect: ['direct']
