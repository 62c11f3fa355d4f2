# A pool whose initializer fails.
import io
import sys
import threading
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

gate = threading.Event()


def bad(what):
    gate.wait()
    raise ValueError(what)


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ":", e)


kept, sys.stderr = sys.stderr, io.StringIO()
pool = ThreadPoolExecutor(1, initializer=bad, initargs=("why",))
fs = [pool.submit(print, n) for n in range(3)]
gate.set()
for f in fs:
    attempt(f.result)
attempt(pool.submit, print)
attempt(pool.map, print, [1])
pool.shutdown()
text, sys.stderr = sys.stderr.getvalue(), kept
print([line for line in text.splitlines() if not line.startswith(" ")])
print(BrokenThreadPool.__mro__)
print(BrokenThreadPool, BrokenExecutor, pool._broken)
# expect: BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore
# expect: ['Exception in initializer:', 'Traceback (most recent call last):', 'ValueError: why']
# expect: (<class 'concurrent.futures.thread.BrokenThreadPool'>, <class 'concurrent.futures._base.BrokenExecutor'>, <class 'RuntimeError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: <class 'concurrent.futures.thread.BrokenThreadPool'> <class 'concurrent.futures._base.BrokenExecutor'> A thread initializer failed, the thread pool is not usable anymore
