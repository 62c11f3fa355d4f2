# Condition: wait releases the lock, notify wakes.
import threading

for lock in (threading.Lock(), threading.RLock(), None):
    cond = threading.Condition(lock)
    items = []
    log = []

    def consume(n):
        with cond:
            while not items:
                cond.wait()
            log.append(items.pop(0))

    threads = [threading.Thread(target=consume, args=(i,)) for i in range(3)]
    for t in threads:
        t.start()
    for i in range(3):
        with cond:
            items.append(i)
            cond.notify()
    for t in threads:
        t.join()
    print(sorted(log))
# expect: [0, 1, 2]
# expect: [0, 1, 2]
# expect: [0, 1, 2]


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


cond = threading.Condition()
attempt(cond.wait)
attempt(cond.notify)
attempt(cond.notify_all)
attempt(lambda: cond.wait_for(lambda: False))
attempt(cond.release)
attempt(lambda: threading.Condition(1))
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: RuntimeError: cannot release un-acquired lock
# expect: AttributeError: 'int' object has no attribute 'acquire'
with cond:
    print(cond.wait(0.01), cond.wait(0), cond.wait(-1), cond.notify(), cond.notify(3), cond.notify_all())
# expect: False False False None None None
print(cond.acquire(), cond.acquire(blocking=False), cond.acquire(True, 1), cond.release(), cond.release(), cond.release())
# expect: True True True None None None
print(str(cond).startswith("<Condition(<unlocked _thread.RLock object owner=0 count=0 at 0x"), str(cond).endswith(">, 0)>"))
# expect: True True
