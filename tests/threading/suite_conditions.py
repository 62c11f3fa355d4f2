"""What a condition does over every lock: Lock, RLock, and an object that has acquire and release alone."""
import threading


class Plain:
    def __init__(self):
        self.lock = threading.Lock()

    def acquire(self, *args):
        return self.lock.acquire(*args)

    def release(self):
        self.lock.release()

    def __enter__(self):
        return self.lock.__enter__()

    def __exit__(self, *args):
        self.lock.release()


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def wake(cond, waiting, notify):
    """How many of waiting threads a call of notify wakes, and those that time out."""
    woken, ready = [], threading.Semaphore(0)

    def wait(timeout):
        with cond:
            ready.release()
            woken.append(cond.wait(timeout))

    threads = [threading.Thread(target=wait, args=(None,)) for _ in range(waiting)]
    for t in threads:
        t.start()
    for t in threads:
        ready.acquire()
    with cond:
        notify()
    with cond:
        pass
    while True:
        with cond:
            if len(woken) == waiting:
                break
            n = len(woken)
            cond.notify()
    for t in threads:
        t.join()
    return woken.count(True)


def hand_over(cond, rounds):
    """Two threads take turns."""
    turn, log = [0], []

    def play(me):
        for i in range(rounds):
            with cond:
                cond.wait_for(lambda: turn[0] == me)
                log.append(me)
                turn[0] = 1 - me
                cond.notify_all()

    threads = [threading.Thread(target=play, args=(me,)) for me in (1, 0)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return log == [0, 1] * rounds


for make in (threading.Lock, threading.RLock, Plain):
    cond = threading.Condition(make())
    print(attempt(cond.wait), attempt(cond.notify), attempt(cond.notify_all), attempt(cond.wait_for, lambda: False), sep="\n")
    print(attempt(cond.wait_for, lambda: "at once"))
    with cond:
        print(cond.wait(0.01), cond.wait(0), cond.wait(-1), cond.wait_for(lambda: 0, 0.01), cond.wait_for(lambda: 7, 0))
        print(cond.notify(), cond.notify(5), cond.notify_all(), cond.wait(timeout=0.01))
    print(wake(cond, 3, lambda: cond.notify()), wake(cond, 3, lambda: cond.notify(n=2)), wake(cond, 3, cond.notify_all))
    print(hand_over(cond, 100))
    with cond:
        pass
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: at once
# expect: False False False 0 7
# expect: None None None False
# expect: 3 3 3
# expect: True
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: at once
# expect: False False False 0 7
# expect: None None None False
# expect: 3 3 3
# expect: True
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot notify on un-acquired lock
# expect: RuntimeError: cannot wait on un-acquired lock
# expect: at once
# expect: False False False 0 7
# expect: None None None False
# expect: 3 3 3
# expect: True
