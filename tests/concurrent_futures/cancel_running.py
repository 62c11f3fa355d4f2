# python: skip cancel(running=True) is Starling's own
# Stopping calls that run: in a loop, in a wait, and those that object.
import threading
import time
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait

started = threading.Event()


def spin(log):
    started.set()
    try:
        while True:
            pass
    finally:
        log.append("finally")


def sleep(log):
    started.set()
    try:
        time.sleep(1000)
    except CancelledError as e:
        log.append(repr(e))
        raise


def stubborn(log):
    started.set()
    try:
        threading.Event().wait()
    except CancelledError:
        log.append("goes on")
    return "result"


def other(log):
    started.set()
    try:
        threading.Lock().acquire() and threading.Event().wait()
    except CancelledError:
        raise ValueError("instead")


with ThreadPoolExecutor(1) as pool:
    for call in (spin, sleep, stubborn, other):
        log = []
        started.clear()
        f = pool.submit(call, log)
        f.add_done_callback(lambda f: log.append(f.cancelled()))
        started.wait()
        asked = f.cancel(), f.cancel(running=True)
        left = wait([f]).not_done
        pool.submit(abs, -1).result()  # the worker has called the callback by then
        print(call.__name__, *asked, left, f.cancelled(), log)
        try:
            print(f.result())
        except (CancelledError, ValueError) as e:
            print(repr(e))
        print(f.cancel(running=True), pool.submit(abs, -1).result())
f = Future()
f.set_running_or_notify_cancel()
print(f.cancel(running=True), f.running())
# expect: spin False True set() True ['finally', True]
# expect: CancelledError()
# expect: True 1
# expect: sleep False True set() True ['CancelledError()', True]
# expect: CancelledError()
# expect: True 1
# expect: stubborn False True set() False ['goes on', False]
# expect: result
# expect: False 1
# expect: other False True set() False [False]
# expect: ValueError('instead')
# expect: False 1
# expect: False True
