# One producer, one consumer: the order is kept, and a full queue makes put wait.
import queue
import threading

q = queue.Queue(2)
log = []


def produce():
    for i in range(10):
        q.put(i)
    q.put(None)


t = threading.Thread(target=produce)
t.start()
while (item := q.get()) is not None:
    log.append(item)
t.join()
print(log)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

# a get that waits is given the item that is put
q = queue.SimpleQueue()
t = threading.Thread(target=lambda: log.append(q.get(timeout=10)))
t.start()
q.put("last")
t.join()
print(log[-1], q.qsize())
# expect: last 0
