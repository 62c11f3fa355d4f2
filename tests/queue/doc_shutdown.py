"""Winding a queue down: workers end when it is empty, or at once."""
import queue
import threading


def worker(q, log):
    while True:
        try:
            item = q.get()
        except queue.ShutDown:
            return
        log.append(item)
        q.task_done()


for immediate in (False, True):
    q, log = queue.Queue(), []
    if immediate:
        for n in range(10):
            q.put(n)
        q.shutdown(immediate=True)  # the items are dropped, and join does not wait for them
    threads = [threading.Thread(target=worker, args=(q, log)) for _ in range(3)]
    for t in threads:
        t.start()
    if not immediate:
        for n in range(10):
            q.put(n)
        q.shutdown()
    q.join()
    for t in threads:
        t.join()
    print(sorted(log), q.qsize())
    try:
        q.put("more")
    except queue.ShutDown as e:
        print(type(e).__name__, e.args)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] 0
# expect: ShutDown ()
# expect: [] 0
# expect: ShutDown ()
