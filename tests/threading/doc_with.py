"""Everything with acquire and release is a context manager."""
import threading

for lock in (threading.Lock(), threading.RLock(), threading.Condition(), threading.Semaphore(), threading.BoundedSemaphore()):
    with lock:
        inside = lock.acquire(blocking=False)
        if inside:
            lock.release()
    lock.acquire()
    try:
        again = True
    finally:
        lock.release()
    print(type(lock).__name__, inside, again)
# expect: lock False True
# expect: RLock True True
# expect: Condition True True
# expect: Semaphore False True
# expect: BoundedSemaphore False True
