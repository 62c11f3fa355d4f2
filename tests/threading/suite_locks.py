"""What every lock does: Lock, RLock, _thread's, and those of a Condition."""
import _thread
import threading


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def in_thread(f, *args, **kwargs):
    result = []
    t = threading.Thread(target=lambda: result.append(attempt(f, *args, **kwargs)))
    t.start()
    t.join()
    return result[0]


def check_arguments(lock):
    return [
        attempt(lock.acquire, False, 1),
        attempt(lock.acquire, True, -2),
        attempt(lock.acquire, timeout=-0.5),
        attempt(lock.acquire, timeout="1"),
        attempt(lock.acquire, timeout=None),
        attempt(lock.acquire, timeout=1e100),
        attempt(lock.acquire, timeout=float("nan")),
        attempt(lock.acquire, timeout=threading.TIMEOUT_MAX * 2),
    ]


def count(make):
    """Threads that hold the lock are alone."""
    lock, total, inside, most = make(), [0], [0], [0]

    def work(n):
        for i in range(300):
            if i % 3 == 0:
                lock.acquire()
            elif i % 3 == 1:
                lock.__enter__()
            else:
                while not lock.acquire(timeout=0.5):
                    pass
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            total[0] += 1
            inside[0] -= 1
            lock.release()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return total[0], most[0]


expected = None
for make in (
    threading.Lock,
    threading.RLock,
    _thread.allocate_lock,
    _thread.RLock,
    threading.Condition,
    lambda: threading.Condition(threading.Lock()),
):
    lock = make()
    results = [
        lock.acquire(),
        in_thread(lock.acquire, False),
        in_thread(lock.acquire, timeout=0.01),
        in_thread(lock.acquire, True, 0),
        lock.release(),
        in_thread(lambda: (lock.acquire(), lock.release())),
        lock.acquire(blocking=True, timeout=1),
        lock.release(),
        attempt(lock.release).partition(":")[0],
        lock.__enter__(),
        lock.__exit__(None, None, None),
        check_arguments(lock),
        count(make),
        in_thread(lock.acquire, False) and "the lock is free",
    ]
    if expected is None:
        expected = results
    print(results == expected)
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
print(expected[:11])
# expect: [True, False, False, False, None, (True, None), True, None, 'RuntimeError', True, None]
for line in expected[11]:
    print(line)
# expect: ValueError: can't specify a timeout for a non-blocking call
# expect: ValueError: timeout value must be a non-negative number
# expect: ValueError: timeout value must be a non-negative number
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: OverflowError: timestamp out of range for platform time_t
# expect: ValueError: Invalid value NaN (not a number)
# expect: OverflowError: timestamp out of range for platform time_t
print(expected[12:])  # expect: [(1800, 1), 'the lock is free']
