# map: order, timeouts, exceptions, and what is cancelled.
import threading
import time
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(3) as pool:
    gate = threading.Event()

    def slow(n):
        if n == 0:
            gate.wait()
        else:
            gate.set()
        return n

    print(list(pool.map(slow, [0, 1, 2])))
    print(list(pool.map(pow, range(5), [2] * 3)))
    print(list(pool.map(str, "abc", chunksize=10)), list(pool.map(print, [])))
    it = pool.map(abs, [-1, -2])
    print(iter(it) is it, next(it), next(it), next(it, None))

    def some(n):
        if n == 2:
            raise KeyError(n)
        return n

    it = pool.map(some, range(5))
    got = []
    try:
        for x in it:
            got.append(x)
    except KeyError as e:
        print(got, repr(e), list(it))


    def numbers():
        yield 1
        raise ValueError("from the iterable")

    try:
        pool.map(abs, numbers())
    except ValueError as e:
        print(e)

block = threading.Event()
with ThreadPoolExecutor(1) as pool:
    it = pool.map(lambda n: block.wait() and n, [1, 2, 3], timeout=0.05)
    try:
        next(it)
    except TimeoutError as e:
        print("timeout", e)
    print(list(it))
    block.set()
ran = []
with ThreadPoolExecutor(1) as pool:
    block.clear()
    it = pool.map(lambda n: block.wait() and ran.append(n), range(100))
    block.set()
    next(it)
    it.close()
print(0 < len(ran) <= 100, list(it))
try:
    pool.map(print, [1], timeout="x")
except TypeError as e:
    print("TypeError")
# expect: [0, 1, 2]
# expect: [0, 1, 4]
# expect: ['a', 'b', 'c'] []
# expect: True 1 2 None
# expect: [0, 1] KeyError(2) []
# expect: from the iterable
# expect: timeout 
# expect: []
# expect: True []
# expect: TypeError
