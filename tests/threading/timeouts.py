# Every wait keeps its timeout: not shorter, and not much longer.
import threading
import time

lock = threading.Lock()
lock.acquire()
rlock = threading.RLock()
hold = threading.Event()
held = threading.Event()


def holder():
    with rlock:
        held.set()
        hold.wait()


t = threading.Thread(target=holder)
t.start()
held.wait()
cond = threading.Condition()
waits = {
    "Lock": lambda d: lock.acquire(timeout=d),
    "RLock": lambda d: rlock.acquire(timeout=d),
    "Event": lambda d: hold.wait(d),
    "Semaphore": lambda d: threading.Semaphore(0).acquire(timeout=d),
    "join": lambda d: t.join(d),
}
for name, wait in waits.items():
    begin = time.monotonic()
    wait(0.02)
    took = time.monotonic() - begin
    if not 0.0199 <= took < 1:
        print(name, took)
with cond:
    begin = time.monotonic()
    cond.wait(0.02)
    took = time.monotonic() - begin
    print(0.0199 <= took < 1)
# expect: True
hold.set()
t.join()
