# Semaphore and BoundedSemaphore.
import threading


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


for make in (threading.Semaphore, threading.BoundedSemaphore):
    s = make(2)
    print(s.acquire(), s.acquire(blocking=True), s.acquire(False), s.acquire(timeout=0.01), s.acquire(timeout=0))
    s.release()
    print(s.acquire(timeout=5))
    s.release(2)
    with s as got:
        print(got)
    attempt(lambda: make(-1))
    attempt(lambda: s.release(0))
    attempt(lambda: s.acquire(False, 1))
    attempt(lambda: make("x"))
    print(make(0).acquire(False), make().acquire(False))
# expect: True True False False False
# expect: True
# expect: True
# expect: ValueError: semaphore initial value must be >= 0
# expect: ValueError: n must be one or more
# expect: ValueError: can't specify timeout for non-blocking acquire
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: False True
# expect: True True False False False
# expect: True
# expect: True
# expect: ValueError: semaphore initial value must be >= 0
# expect: ValueError: n must be one or more
# expect: ValueError: can't specify timeout for non-blocking acquire
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: False True
s = threading.Semaphore()
s.release(3)
print(str(s).startswith("<threading.Semaphore at 0x"), str(s).endswith(": value=4>"))
# expect: True True
b = threading.BoundedSemaphore(2)
attempt(b.release)
# expect: ValueError: Semaphore released too many times
b.acquire()
attempt(lambda: b.release(2))
# expect: ValueError: Semaphore released too many times
print(str(b).endswith(": value=1/2>"), isinstance(b, threading.Semaphore))
# expect: True True

# at most three inside at a time
s = threading.Semaphore(3)
lock = threading.Lock()
inside = most = 0


def work():
    global inside, most
    for _ in range(50):
        with s:
            with lock:
                inside += 1
                most = max(most, inside)
            with lock:
                inside -= 1


threads = [threading.Thread(target=work) for _ in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(inside, most <= 3)
# expect: 0 True


class Counting(threading.Semaphore):
    released = 0

    def release(self, n=1):
        Counting.released += n
        super().release(n)


with Counting():
    pass
print(Counting.released)
# expect: 1
