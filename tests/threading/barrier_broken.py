# A barrier breaks by abort, a timeout, or an action that raises; reset mends it.
import threading

print(threading.BrokenBarrierError, issubclass(threading.BrokenBarrierError, RuntimeError))
# expect: <class 'threading.BrokenBarrierError'> True


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__


b = threading.Barrier(2, timeout=0.01)
print(attempt(b.wait), b.broken, str(b).endswith(": broken>"), b.n_waiting)
# expect: BrokenBarrierError True True 0
print(attempt(b.wait, 5))
# expect: BrokenBarrierError
b.reset()
print(b.broken, attempt(b.wait, 0))
# expect: False BrokenBarrierError

b = threading.Barrier(3)
results = []


def work():
    results.append(attempt(b.wait))


def until_waiting(n):
    while b.n_waiting < n:
        threading.Event().wait(0.001)


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
until_waiting(2)
b.abort()
for t in threads:
    t.join()
print(results, b.broken)
# expect: ['BrokenBarrierError', 'BrokenBarrierError'] True

b.reset()
results.clear()
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
until_waiting(2)
b.reset()
for t in threads:
    t.join()
print(results, b.broken)
# expect: ['BrokenBarrierError', 'BrokenBarrierError'] False


def bad():
    raise ZeroDivisionError


b = threading.Barrier(2, bad)
results.clear()
t = threading.Thread(target=work)
t.start()
until_waiting(1)
print(attempt(b.wait))
# expect: ZeroDivisionError
t.join()
print(results, b.broken)
# expect: ['BrokenBarrierError'] True
