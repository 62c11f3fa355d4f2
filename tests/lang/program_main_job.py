"""Classes, with, try, generators, threads and a queue together."""
import queue
import threading

class Stats:
    def __init__(self):
        self.lock = threading.Lock()
        self.done, self.failed = {}, []
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        self.summary = sorted(self.done.items()), sorted(self.failed)
        return False
    def record(self, key, value):
        with self.lock:
            self.done[key] = value

def jobs(n):
    for i in range(n):
        yield ("square", i) if i % 4 else ("broken", i)

def work(kind, n):
    match kind:
        case "square":
            return n * n
        case _:
            raise ValueError(f"job {n} of kind {kind!r}")

def worker(tasks, stats):
    while (job := tasks.get()) is not None:
        try:
            stats.record(job[1], work(*job))
        except ValueError as e:
            with stats.lock:
                stats.failed.append(str(e))
        finally:
            tasks.task_done()
    tasks.task_done()

tasks = queue.Queue(maxsize=3)
with Stats() as stats:
    threads = [threading.Thread(target=worker, args=(tasks, stats), name=f"w{i}") for i in range(3)]
    for t in threads:
        t.start()
    for job in jobs(9):
        tasks.put(job)
    for _ in threads:
        tasks.put(None)
    tasks.join()
    for t in threads:
        t.join()
for line in stats.summary:
    print(line)
# expect: [(1, 1), (2, 4), (3, 9), (5, 25), (6, 36), (7, 49)]
# expect: ["job 0 of kind 'broken'", "job 4 of kind 'broken'", "job 8 of kind 'broken'"]
print(tasks.empty(), [t.is_alive() for t in threads])  # expect: True [False, False, False]
