# wait, with its three conditions.
import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait


def made(result=None, error=None, cancel=False):
    f = Future()
    if error:
        f.set_exception(error)
    elif cancel:
        f.cancel()
        f.set_running_or_notify_cancel()
    else:
        f.set_result(result)
    return f


def count(r):
    print(type(r).__name__, len(r.done), len(r.not_done), type(r.done).__name__)


print(FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED)
print(wait([]), wait(()) == (set(), set()))
p = Future()
count(wait([made(), p], timeout=0))
count(wait([made(), p], return_when=FIRST_COMPLETED))
count(wait([made(), p], 0.01, FIRST_EXCEPTION))
count(wait([made(error=ValueError()), p], return_when=FIRST_EXCEPTION))
count(wait([made(cancel=True), p], 0.01, return_when=FIRST_EXCEPTION))
count(wait([made(), made(), made(error=ValueError())]))
f = made()
count(wait([f, f, f]))
count(wait({f: 1}))
c = Future()
c.cancel()
count(wait([c], timeout=0))
print(wait([f], return_when="ANY") == ({f}, set()))
for bad in (lambda: wait([p], return_when="ANY"), lambda: wait([p], return_when=None), lambda: wait([1]), lambda: wait(5), lambda: wait([p], "1")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__ + ":", e)

gates = [threading.Event() for _ in range(3)]


def step(n):
    gates[n].wait()
    if n == 1:
        raise ValueError(n)
    return n


with ThreadPoolExecutor(3) as pool:
    fs = [pool.submit(step, n) for n in range(3)]
    threading.Timer(0.02, gates[0].set).start()
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print([fs.index(f) for f in done], sorted(fs.index(f) for f in not_done))
    threading.Timer(0.02, gates[1].set).start()
    done, not_done = wait(fs, return_when=FIRST_EXCEPTION)
    print(sorted(fs.index(f) for f in done), [fs.index(f) for f in not_done])
    threading.Timer(0.02, gates[2].set).start()
    done, not_done = wait(fs)
    print(len(done), not_done)
# expect: FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED
# expect: DoneAndNotDoneFutures(done=set(), not_done=set()) True
# expect: DoneAndNotDoneFutures 1 1 set
# expect: DoneAndNotDoneFutures 1 1 set
# expect: DoneAndNotDoneFutures 1 1 set
# expect: DoneAndNotDoneFutures 1 1 set
# expect: DoneAndNotDoneFutures 1 1 set
# expect: DoneAndNotDoneFutures 3 0 set
# expect: DoneAndNotDoneFutures 1 0 set
# expect: DoneAndNotDoneFutures 1 0 set
# expect: DoneAndNotDoneFutures 0 1 set
# expect: True
# expect: ValueError: Invalid return condition: 'ANY'
# expect: ValueError: Invalid return condition: None
# expect: AttributeError: 'int' object has no attribute '_condition'
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: '>' not supported between instances of 'str' and 'int'
# expect: [0] [1, 2]
# expect: [0, 1] [2]
# expect: 3 set()
