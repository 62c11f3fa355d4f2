"""A bounded semaphore guards a resource of limited capacity."""
import threading

limit = 3
pool = threading.BoundedSemaphore(value=limit)
guard = threading.Lock()
open_now = most = served = 0


def worker():
    global open_now, most, served
    for _ in range(20):
        with pool:
            with guard:
                open_now += 1
                most = max(most, open_now)
            with guard:
                open_now -= 1
                served += 1


threads = [threading.Thread(target=worker) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(served, 1 <= most <= limit, open_now)  # expect: 160 True 0
