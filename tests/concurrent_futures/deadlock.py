# python: skip CPython waits for ever
# Two calls that wait for each other, and a call that waits for one behind it: nobody hangs, and an idle worker is spared.
import threading
from concurrent.futures import ThreadPoolExecutor

made = threading.Event()
with ThreadPoolExecutor(4) as pool:
    print([f.result() for f in [pool.submit(abs, n) for n in range(3)]])

    def first():
        made.wait()
        return b.result()

    a = pool.submit(first)
    b = pool.submit(lambda: a.result())
    made.set()
    try:
        a.result()
    except RuntimeError as e:
        print(type(e).__name__)
    print(sorted({type(f.exception()).__name__ for f in (a, b)}))
    print(pool.submit(abs, -3).result())
with ThreadPoolExecutor(1) as pool:
    f = pool.submit(lambda: pool.submit(pow, 5, 2).result())
    try:
        f.result()
    except RuntimeError as e:
        print(type(e).__name__, type(f.exception()).__name__)
# expect: [0, 1, 2]
# expect: DeadlockError
# expect: ['DeadlockError']
# expect: 3
# expect: DeadlockError DeadlockError
