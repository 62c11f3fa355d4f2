# task_done and join.
import queue
import threading

q = queue.Queue()
q.join()  # nothing to wait for
for i in range(5):
    q.put(i)
print(q.unfinished_tasks)
# expect: 5
done = []


def work():
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            return
        done.append(item)
        q.task_done()


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
q.join()
print(sorted(done), q.unfinished_tasks)
# expect: [0, 1, 2, 3, 4] 0
for _ in threads:
    q.put(None)
q.join()
for t in threads:
    t.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
# expect: task_done() called too many times

joined = []
q.put(1)
joiners = [threading.Thread(target=lambda: (q.join(), joined.append(1))) for _ in range(3)]
for t in joiners:
    t.start()
print(joined)
# expect: []
q.get()
q.task_done()
for t in joiners:
    t.join()
print(joined)
# expect: [1, 1, 1]
