# Getters are served in the order in which they came.
import queue
import threading

for make in (queue.Queue, queue.SimpleQueue):
    q = make()
    order = []
    started = threading.Semaphore(0)
    served = threading.Semaphore(0)

    def take(i):
        started.release()
        item = q.get()
        order.append((i, item))
        served.release()

    threads = []
    for i in range(4):
        t = threading.Thread(target=take, args=(i,))
        threads.append(t)
        t.start()
        started.acquire()
        threading.Event().wait(0.01)  # until it waits
    for n in range(4):
        q.put(n)
        served.acquire()
    for t in threads:
        t.join()
    print(sorted(i for i, _ in order), [n for _, n in order])
# expect: [0, 1, 2, 3] [0, 1, 2, 3]
# expect: [0, 1, 2, 3] [0, 1, 2, 3]
