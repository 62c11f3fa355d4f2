# python: skip of Python 3.14
# Calls in interpreters of their own.
import os
import threading
from concurrent.futures import InterpreterPoolExecutor
from concurrent.futures.interpreter import BrokenInterpreterPool, ExecutionFailed

seen = []


def note(x):
    seen.append(x)
    return len(seen)


def fail(x):
    raise KeyError(x)


def where():
    return (__name__, os.getpid(), threading.current_thread() is threading.main_thread())


class Unfit(Exception):
    def __reduce__(self):
        raise TypeError("stays here")


def unfit():
    raise Unfit("x")


def main():
    with InterpreterPoolExecutor(1, initializer=note, initargs=("first",)) as pool:
        print(pool.submit(note, 1).result(), pool.submit(note, 2).result(), seen)  # expect: 2 3 []
        print(pool.submit(where).result() == ("__mp_main__", os.getpid(), True))  # expect: True
        try:
            pool.submit(fail, "k").result()
        except KeyError as e:
            print(repr(e), type(e.__cause__) is ExecutionFailed, "in fail" in str(e.__cause__))  # expect: KeyError('k') True True
        try:
            pool.submit(unfit).result()
        except ExecutionFailed as e:
            print(e)  # expect: Unfit: x
        for call in (lambda: 1, os._exit.__class__):
            print(isinstance(pool.submit(call).exception(), Exception))
        # expect: True
        # expect: True
        print(list(pool.map(abs, [-1, -2])), list(pool.map(note, range(3), buffersize=1)))  # expect: [1, 2] [4, 5, 6]
    with InterpreterPoolExecutor(2) as pool:
        both = threading.active_count()
        print(sorted(pool.map(pow, [2, 3], [2, 2])))  # expect: [4, 9]
    with InterpreterPoolExecutor(1, initializer=quiet_failure) as pool:
        e = pool.submit(note, 1).exception()
        print(type(e) is BrokenInterpreterPool, e)  # expect: True A thread initializer failed, the thread pool is not usable anymore
    try:
        InterpreterPoolExecutor(1, initializer=5)
    except TypeError as e:
        print(e)  # expect: initializer must be a callable


def quiet_failure():
    raise SystemExit


if __name__ == "__main__":
    main()
