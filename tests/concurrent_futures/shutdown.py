# shutdown: with and without waiting, and with cancelling what waits.
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor, wait


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


pool = ThreadPoolExecutor(1)
started, gate = threading.Event(), threading.Event()


def block():
    started.set()
    gate.wait()
    return "done"


running = pool.submit(block)
waiting = [pool.submit(print, n) for n in range(3)]
started.wait()
pool.shutdown(wait=False, cancel_futures=True)
print(running.running(), [f.cancelled() for f in waiting])
attempt(pool.submit, print)
attempt(pool.map, print, [1])
attempt(waiting[0].result)
gate.set()
pool.shutdown()
print(running.result())
pool.shutdown()

pool = ThreadPoolExecutor(1)
gate.clear()
running = pool.submit(block)
later = [pool.submit(pow, n, 2) for n in range(3)]
pool.shutdown(False)
print(later[2].done())
gate.set()
print([f.result() for f in later])

with ThreadPoolExecutor(1) as pool:
    attempt(pool.submit(pool.shutdown).result)
attempt(pool.shutdown, True, True)
pool = ThreadPoolExecutor(3)
pool.shutdown()
print(len(pool._threads))

with ThreadPoolExecutor(1) as pool:
    gate.clear()
    started.clear()
    pool.submit(block)
    started.wait()
    many = [pool.submit(print, n) for n in range(10000)]
    print(sum(f.cancel() for f in many))
    gate.set()
    done, not_done = wait(many)
    print(len(done), len(not_done))
# expect: True [True, True, True]
# expect: RuntimeError: cannot schedule new futures after shutdown
# expect: RuntimeError: cannot schedule new futures after shutdown
# expect: CancelledError: 
# expect: done
# expect: False
# expect: [0, 1, 4]
# expect: RuntimeError: cannot join current thread
# expect: TypeError: ThreadPoolExecutor.shutdown() takes from 1 to 2 positional arguments but 3 were given
# expect: 0
# expect: 10000
# expect: 10000 0
