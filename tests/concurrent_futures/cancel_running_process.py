# python: skip cancel(running=True) is Starling's own
# Stopping calls that run in other processes and interpreters: in a loop, in a wait, and those that object.
import os
import tempfile
import threading
import time
from concurrent.futures import CancelledError, ProcessPoolExecutor, InterpreterPoolExecutor, wait


def spin(path):
    open(path, "w").close()
    try:
        while True:
            pass
    finally:
        open(path + ".end", "w").close()


def sleep(path):
    open(path, "w").close()
    try:
        time.sleep(1000)
    finally:
        open(path + ".end", "w").close()


def stubborn(path):
    open(path, "w").close()
    try:
        threading.Event().wait()
    except CancelledError:
        open(path + ".end", "w").close()
    return "result"


def other(path):
    open(path, "w").close()
    try:
        threading.Event().wait()
    except CancelledError:
        open(path + ".end", "w").close()
        raise ValueError("instead")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as d:
        for cls in (ProcessPoolExecutor, InterpreterPoolExecutor):
            with cls(1) as pool:
                for call in (spin, sleep, stubborn, other):
                    path = os.path.join(d, cls.__name__ + call.__name__)
                    f = pool.submit(call, path)
                    while not os.path.exists(path):
                        time.sleep(0.001)
                    print(call.__name__, f.cancel(), f.cancel(running=True), wait([f]).not_done, f.cancelled(), os.path.exists(path + ".end"))
                    try:
                        print(f.result())
                    except (CancelledError, ValueError) as e:
                        print(repr(e))
                    print(f.cancel(running=True), pool.submit(abs, -1).result())
# expect: spin False True set() True True
# expect: CancelledError()
# expect: True 1
# expect: sleep False True set() True True
# expect: CancelledError()
# expect: True 1
# expect: stubborn False True set() False True
# expect: result
# expect: False 1
# expect: other False True set() False True
# expect: ValueError('instead')
# expect: False 1
# expect: spin False True set() True True
# expect: CancelledError()
# expect: True 1
# expect: sleep False True set() True True
# expect: CancelledError()
# expect: True 1
# expect: stubborn False True set() False True
# expect: result
# expect: False 1
# expect: other False True set() False True
# expect: ValueError('instead')
# expect: False 1
