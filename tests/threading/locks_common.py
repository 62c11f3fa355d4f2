# What Lock and RLock have in common.
import threading


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


def in_thread(f):
    result = []
    t = threading.Thread(target=lambda: result.append(f()))
    t.start()
    t.join()
    return result[0]


for make in (threading.Lock, threading.RLock):
    lock = make()
    print(lock.acquire(), in_thread(lambda: lock.acquire(False)), in_thread(lambda: lock.acquire(timeout=0.01)))
    print(in_thread(lambda: lock.acquire(blocking=True, timeout=0)))
    print(lock.release(), in_thread(lambda: (lock.acquire(True, 5), lock.release())))
    with lock as got:
        print(got, in_thread(lambda: lock.acquire(blocking=False)))
    try:
        with lock:
            raise KeyError(1)
    except KeyError:
        print("released:", in_thread(lambda: (lock.acquire(0), lock.release())[0]))
    attempt(lock.release)
    attempt(lambda: lock.acquire(False, 1))
    attempt(lambda: lock.acquire(timeout=-2))
    attempt(lambda: lock.acquire(True, 1e12))
    attempt(lambda: lock.acquire(timeout=None))
    attempt(lambda: lock.acquire(timeout=threading.TIMEOUT_MAX))
    attempt(lambda: lock.acquire(False, -1))
# expect: True False False
# expect: False
# expect: None (True, None)
# expect: True False
# expect: released: True
# expect: RuntimeError: release unlocked lock
# expect: ValueError: can't specify a timeout for a non-blocking call
# expect: ValueError: timeout value must be a non-negative number
# expect: OverflowError: timestamp out of range for platform time_t
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: True
# expect: False
# expect: True False False
# expect: False
# expect: None (True, None)
# expect: True False
# expect: released: True
# expect: RuntimeError: cannot release un-acquired lock
# expect: ValueError: can't specify a timeout for a non-blocking call
# expect: ValueError: timeout value must be a non-negative number
# expect: OverflowError: timestamp out of range for platform time_t
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: True
# expect: True
