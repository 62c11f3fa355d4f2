# Calls in processes.
import multiprocessing as mp
import os
import pickle
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool

state = None


def prepare(x):
    global state
    state = x


def square(x):
    return x * x


def tell(x, y=0):
    return (state, x, y)


def fail(x):
    raise ValueError("no " + str(x))


def local():
    return lambda: 1


def pid(_=None):
    return os.getpid()


class Odd(Exception):
    def __init__(self, a, b):
        super().__init__(a)


def odd():
    raise Odd(1, 2)


def bad_initializer():
    sys.stderr = open(os.devnull, "w")
    sys.exit(3)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def main():
    mp.set_start_method("spawn")
    attempt(ProcessPoolExecutor, 0)  # expect: ValueError max_workers must be greater than 0
    attempt(lambda: ProcessPoolExecutor(1, initializer=5))  # expect: TypeError initializer must be a callable
    attempt(lambda: ProcessPoolExecutor(1, max_tasks_per_child="x"))  # expect: TypeError max_tasks_per_child must be an integer
    attempt(lambda: ProcessPoolExecutor(1, max_tasks_per_child=0))  # expect: ValueError max_tasks_per_child must be >= 1

    with ProcessPoolExecutor(2, initializer=prepare, initargs=("ready",)) as pool:
        print(pool.submit(square, 3).result(), pool.submit(tell, 1, y=2).result())  # expect: 9 ('ready', 1, 2)
        print(list(pool.map(square, range(5))), list(pool.map(tell, "ab", "cd", chunksize=2)))  # expect: [0, 1, 4, 9, 16] [('ready', 'a', 'c'), ('ready', 'b', 'd')]
        attempt(pool.map, square, [], 5)  # expect: TypeError 'int' object is not iterable
        try:
            pool.map(square, [1], chunksize=0)
        except ValueError as e:
            print(e)  # expect: chunksize must be >= 1.
        f = pool.submit(fail, 1)
        try:
            f.result()
        except ValueError as e:
            print(e, type(e.__cause__).__name__, "ValueError: no 1" in str(e.__cause__))  # expect: no 1 _RemoteTraceback True
        for call in (local, lambda: 1):
            try:
                pool.submit(call).result()
            except (pickle.PicklingError, AttributeError) as e:
                print("lambda" in str(e))
        # expect: True
        # expect: True
        try:
            pool.submit(sys.exit, 7).result()
        except SystemExit as e:
            print(e.code)  # expect: 7
        fs = [pool.submit(square, n) for n in range(4)]
        print(sorted(f.result() for f in as_completed(fs)), len(wait(fs).done))  # expect: [0, 1, 4, 9] 4
        print(pool.submit(pid).result() != os.getpid())  # expect: True
        slow = [pool.submit(time.sleep, 1) for _ in range(2)]
        many = [pool.submit(square, n) for n in range(1000)]
        pool.shutdown(wait=True, cancel_futures=True)
        print(all(f.done() for f in slow + many), many[-1].cancelled())  # expect: True True
        attempt(pool.submit, square, 1)  # expect: RuntimeError cannot schedule new futures after shutdown
    print(mp.active_children())  # expect: []

    # A process that ends takes all with it.
    with ProcessPoolExecutor(2) as pool:
        running, gone = pool.submit(time.sleep, 30), pool.submit(os._exit, 1)
        waiting = [pool.submit(square, n) for n in range(5)]
        for f in [running, gone] + waiting[-1:]:
            attempt(f.result)
        # expect: BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
        # expect: BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
        # expect: BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
        attempt(pool.submit, square, 1)  # expect: BrokenProcessPool A child process terminated abruptly, the process pool is not usable anymore
    with ProcessPoolExecutor(1) as pool:
        child = pool.submit(pid).result()
        f = pool.submit(time.sleep, 30)
        while not f.running():
            time.sleep(0.01)
        os.kill(child, 9)
        print(type(f.exception()).__name__)  # expect: BrokenProcessPool
    with ProcessPoolExecutor(1) as pool:
        try:
            pool.submit(odd).result()
        except BrokenProcessPool as e:
            print("missing 1 required positional argument" in str(e.__cause__))  # expect: True
    with ProcessPoolExecutor(1, initializer=bad_initializer) as pool:
        print(type(pool.submit(square, 1).exception()).__name__)  # expect: BrokenProcessPool

    print(mp.active_children())  # expect: []


if __name__ == "__main__":
    main()
