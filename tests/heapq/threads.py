# Threads that share a heap corrupt neither it nor each other's items.
import bisect, heapq, threading
from dataclasses import dataclass, field

@dataclass(order=True)
class Job:
    priority: int
    worker: int
    note: list = field(default_factory=list, compare=False)

plain, jobs, ordered = [], [], []
lock = threading.Lock()

def work(n):
    for i in range(200):
        heapq.heappush(plain, (i * 7919 % 101, n))
        job = Job(i % 13, n)
        with lock:
            heapq.heappush(jobs, job)
            bisect.insort(ordered, i * 31 % 17)
        if i % 3 == 0:
            heapq.heappop(plain)

threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(plain), len(jobs), ordered == sorted(ordered), [heapq.heappop(jobs) for _ in jobs[:]] == sorted(jobs, key=lambda j: j.priority) or not jobs)
# expect: 532 800 True True
rest = list(plain)
heapq.heapify(rest)
popped = [heapq.heappop(rest) for _ in range(len(rest))]
print(popped == sorted(plain))  # expect: True
