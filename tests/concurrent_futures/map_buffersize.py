# python: skip buffersize came with Python 3.14
# map with a buffer: no more calls are submitted than fit into it.
from concurrent.futures import ThreadPoolExecutor

taken = []


def numbers():
    for n in range(6):
        taken.append(n)
        yield n


with ThreadPoolExecutor(2) as pool:
    it = pool.map(lambda n: n * n, numbers(), buffersize=2)
    print(taken)
    print(next(it), taken)
    print(next(it), taken)
    print(list(it), taken)
    print(list(pool.map(abs, [-1], buffersize=100)), list(pool.map(abs, [], buffersize=1)))
    for bad in (0, -1, 1.5, "2"):
        try:
            pool.map(abs, [1], buffersize=bad)
        except Exception as e:
            print(type(e).__name__ + ":", e)
# expect: [0, 1]
# expect: 0 [0, 1, 2]
# expect: 1 [0, 1, 2, 3]
# expect: [4, 9, 16, 25] [0, 1, 2, 3, 4, 5]
# expect: [1] []
# expect: ValueError: buffersize must be None or > 0
# expect: ValueError: buffersize must be None or > 0
# expect: TypeError: buffersize must be an integer or None
# expect: TypeError: buffersize must be an integer or None
