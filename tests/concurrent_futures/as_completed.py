# as_completed.
import threading
from concurrent.futures import Future, ThreadPoolExecutor, as_completed

a, b, c = Future(), Future(), Future()
a.set_result("a")
it = as_completed([a, b, c, a])
print(next(it).result())
c.set_result("c")
print(next(it).result())
b.cancel()
b.set_running_or_notify_cancel()
print(next(it).cancelled())
print(next(it, "end"), next(it, "end"))
print(list(as_completed([])), list(as_completed({a})) == [a])

p = Future()
it = as_completed([p, a], timeout=0.01)
print(next(it) is a)
try:
    next(it)
except TimeoutError as e:
    print(e)
print(list(it))
try:
    list(as_completed([p, Future()], 0))
except TimeoutError as e:
    print(e)
for bad in ([1], 5):
    it = as_completed(bad)
    try:
        next(it)
    except Exception as e:
        print(type(e).__name__ + ":", e)
it = as_completed([a, p])
next(it)
it.close()
print(list(it), iter(it) is it)

gates = [threading.Event() for _ in range(4)]


def step(n):
    gates[n].wait()
    return n


with ThreadPoolExecutor(4) as pool:
    fs = [pool.submit(step, n) for n in range(4)]
    order = []
    gates[2].set()
    for f in as_completed(fs, timeout=60):
        order.append(f.result())
        if order[1:] == []:
            gates[0].set()
        elif len(order) == 2:
            gates[3].set()
        else:
            gates[1].set()
    print(order)
# expect: a
# expect: c
# expect: True
# expect: end end
# expect: [] True
# expect: True
# expect: 1 (of 2) futures unfinished
# expect: []
# expect: 2 (of 2) futures unfinished
# expect: AttributeError: 'int' object has no attribute '_condition'
# expect: TypeError: 'int' object is not iterable
# expect: [] True
# expect: [2, 0, 3, 1]
