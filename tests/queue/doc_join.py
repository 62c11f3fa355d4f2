"""A worker thread that does the work in a queue, and waiting until all of it is done."""
import queue
import threading

jobs = queue.Queue()
log = []


def worker():
    while True:
        job = jobs.get()
        log.append(f"working on {job}")
        log.append(f"finished {job}")
        jobs.task_done()


# The worker is a daemon: it does not keep the program alive.
threading.Thread(target=worker, daemon=True).start()

for job in range(4):
    jobs.put(job)

jobs.join()
log.append("all work completed")
print("\n".join(log))
# expect: working on 0
# expect: finished 0
# expect: working on 1
# expect: finished 1
# expect: working on 2
# expect: finished 2
# expect: working on 3
# expect: finished 3
# expect: all work completed
