# ThreadPoolExecutor: parameters, threads and their names.
import threading
from concurrent.futures import ThreadPoolExecutor


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for n in (0, -1, "a", 1.5):
    attempt(lambda: ThreadPoolExecutor(n)._max_workers is not None)
attempt(ThreadPoolExecutor, initializer=5)
attempt(ThreadPoolExecutor().submit)
attempt(ThreadPoolExecutor(1).submit(print).result)
attempt(ThreadPoolExecutor(1).submit(5).result)
print(5 <= ThreadPoolExecutor()._max_workers <= 32, ThreadPoolExecutor)

with ThreadPoolExecutor(2, thread_name_prefix="w") as pool:
    both = threading.Barrier(2)

    def who():
        both.wait()
        t = threading.current_thread()
        return t.name, t.daemon, type(t).__name__, t in threading.enumerate()

    for f in sorted(f.result() for f in [pool.submit(who), pool.submit(who)]):
        print(f)
    print(len(pool._threads), pool._max_workers, pool._thread_name_prefix, pool._shutdown, pool._broken)
print(pool._shutdown)
with ThreadPoolExecutor(4) as pool:
    for n in range(10):
        pool.submit(pow, n, 2).result()
    print(pool.submit(lambda *a, **k: (a, k), 1, 2, x=3, fn=4, self=5).result())

seen = []
local = threading.local()


def setup(a, b):
    local.value = (a, b)
    seen.append(threading.current_thread().name)


with ThreadPoolExecutor(1, "i", setup, (1, 2)) as pool:
    print(pool.submit(lambda: local.value).result(), seen)


class Counted(ThreadPoolExecutor):
    count = 0

    def submit(self, fn, /, *args, **kwargs):
        self.count += 1
        return super().submit(fn, *args, **kwargs)


with Counted(2) as pool:
    print(list(pool.map(abs, [-1, -2, -3])), pool.count)
    print(pool.submit(lambda: pool.submit(lambda: 5).result()).result())
# expect: ValueError: max_workers must be greater than 0
# expect: ValueError: max_workers must be greater than 0
# expect: TypeError: '<=' not supported between instances of 'str' and 'int'
# expect: True
# expect: TypeError: initializer must be a callable
# expect: TypeError: ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'
# expect:
# expect: None
# expect: TypeError: 'int' object is not callable
# expect: True <class 'concurrent.futures.thread.ThreadPoolExecutor'>
# expect: ('w_0', False, 'Thread', True)
# expect: ('w_1', False, 'Thread', True)
# expect: 2 2 w False False
# expect: True
# expect: ((1, 2), {'x': 3, 'fn': 4, 'self': 5})
# expect: (1, 2) ['i_0']
# expect: [1, 2, 3] 3
# expect: 5
