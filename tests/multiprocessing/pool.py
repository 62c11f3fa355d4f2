# Pools of processes and of threads.
import multiprocessing as mp
import os
import pickle
import time
from multiprocessing.pool import MaybeEncodingError, Pool, RemoteTraceback, ThreadPool

prefix = None


def prepare(text):
    global prefix
    prefix = text


def square(x):
    return x * x


def add(a, b=0):
    return a + b


def fail(x):
    raise ValueError("no " + str(x))


def named(x):
    return (prefix, x, mp.current_process().daemon)


def local(x):
    return lambda: x


def slow(x):
    time.sleep(x)
    return x


def pid(_):
    return os.getpid()


def numbers():
    yield 1
    yield 2
    raise KeyError("end")


def check(pool, processes):
    print(pool.apply(add, (1,), {"b": 2}), pool.map(square, range(10)), pool.map(square, [], 5))
    print(pool.starmap(add, [(1, 2), (3,)]), pool.map(square, range(5), 2))
    print(list(pool.imap(square, range(5))), list(pool.imap(square, range(7), 3)))
    print(sorted(pool.imap_unordered(square, range(5))), sorted(pool.imap_unordered(square, range(5), 2)))
    called = []
    r = pool.apply_async(square, (7,), callback=called.append)
    print(r.get(30), r.ready(), r.successful(), called)
    r = pool.map_async(square, range(3), callback=called.append)
    r.wait()
    print(r.get(), called)
    r = pool.starmap_async(add, [(1, 1)], error_callback=called.append)
    print(r.get())
    called.clear()
    r = pool.apply_async(fail, (1,), error_callback=called.append)
    try:
        r.get()
    except ValueError as e:
        print(e, r.successful(), called == [e], type(e.__cause__).__name__ == ("RemoteTraceback" if processes else "NoneType"))
    try:
        pool.map(fail, [3])
    except ValueError as e:
        print(e)
    it = pool.imap(square, numbers())
    print(next(it), it.next(30))
    try:
        next(it)
    except KeyError as e:
        print(repr(e))
    r = pool.apply_async(slow, (0.3,))
    for wait in (lambda: r.get(0.01), r.successful):
        try:
            print(wait())
        except (mp.TimeoutError, ValueError) as e:
            print(type(e).__name__)
  
  
    print(r.get())
    for call in (lambda: pool.imap(square, [], 0), pool.join, lambda: pickle.dumps(pool)):
        try:
            call()
        except (ValueError, NotImplementedError) as e:
            print(e)
  
  
  
    pool.close()
    pool.join()
    try:
        pool.apply(square, (1,))
    except ValueError as e:
        print(e)


def main():
    mp.set_start_method("spawn")
    with mp.Pool(2, prepare, ("hello",)) as pool:
        print(repr(pool))  # expect: <multiprocessing.pool.Pool state=RUN pool_size=2>
        print(pool.map(named, [1, 2]))  # expect: [('hello', 1, True), ('hello', 2, True)]
        try:
            pool.apply(local, (1,))
        except MaybeEncodingError as e:
            print("Error sending result" in str(e))  # expect: True
        try:
            pool.apply(lambda: 1)
        except Exception as e:
            print("lambda" in str(e))  # expect: True
        check(pool, True)
        # expect: 3 [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] []
        # expect: [3, 3] [0, 1, 4, 9, 16]
        # expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16, 25, 36]
        # expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
        # expect: 49 True True [49]
        # expect: [0, 1, 4] [49, [0, 1, 4]]
        # expect: [2]
        # expect: no 1 False True True
        # expect: no 3
        # expect: 1 4
        # expect: KeyError('end')
        # expect: TimeoutError
        # expect: ValueError
        # expect: 0.3
        # expect: Chunksize must be 1+, not 0
        # expect: Pool is still running
        # expect: pool objects cannot be passed between processes or pickled
        # expect: Pool not running
    print(repr(pool), mp.active_children())  # expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=2> []
    with ThreadPool(3) as pool:
        check(pool, False)
        # expect: 3 [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] []
        # expect: [3, 3] [0, 1, 4, 9, 16]
        # expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16, 25, 36]
        # expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
        # expect: 49 True True [49]
        # expect: [0, 1, 4] [49, [0, 1, 4]]
        # expect: [2]
        # expect: no 1 False True True
        # expect: no 3
        # expect: 1 4
        # expect: KeyError('end')
        # expect: TimeoutError
        # expect: ValueError
        # expect: 0.3
        # expect: Chunksize must be 1+, not 0
        # expect: Pool is still running
        # expect: pool objects cannot be passed between processes or pickled
        # expect: Pool not running
    with mp.Pool(1, maxtasksperchild=2) as pool:
        pids = pool.map(pid, range(4), 1)
        print(pids[0] == pids[1] != pids[2] == pids[3])  # expect: True
    print(mp.active_children())  # expect: []
    for args in ((0,), (1, 5), (1, None, (), 0)):
        try:
            Pool(*args)
        except (ValueError, TypeError) as e:
            print(e)
    # expect: Number of processes must be at least 1
    # expect: initializer must be a callable
    # expect: maxtasksperchild must be a positive int or None


if __name__ == "__main__":
    main()
