# Callbacks: their order, their thread, and their exceptions.
import io
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor


def say(name):
    return lambda f: print(name, f.done(), f.cancelled())


f = Future()
f.add_done_callback(say("first"))
f.add_done_callback(say("second"))
f.set_result(1)
f.add_done_callback(say("late"))
f = Future()
f.add_done_callback(say("cancel"))
f.cancel()
f.cancel()
f.set_running_or_notify_cancel()
f = Future()
f.add_done_callback(lambda f: print(repr(f.exception())))
f.set_exception(OSError("e"))


def fails(f):
    raise ValueError("in the callback")


def quits(f):
    raise SystemExit(3)


kept, sys.stderr = sys.stderr, io.StringIO()
f = Future()
f.add_done_callback(fails)
f.add_done_callback(say("after one that fails"))
f.set_result(2)
f.add_done_callback(fails)
text, sys.stderr = sys.stderr.getvalue(), kept
for line in text.replace(hex(id(f)), "0x").splitlines():
    if not line.startswith(" "):
        print(line)
f = Future()
f.add_done_callback(quits)
try:
    f.set_result(1)
except SystemExit as e:
    print("exit", e.code, f.result())

names = []
gate = threading.Event()
with ThreadPoolExecutor(1, "worker") as pool:
    f = pool.submit(gate.wait)
    f.add_done_callback(lambda f: names.append(threading.current_thread().name))
    gate.set()
print(names)
f.add_done_callback(lambda f: names.append(threading.current_thread().name))
print(names[1:])
# expect: first True False
# expect: second True False
# expect: late True False
# expect: cancel True True
# expect: OSError('e')
# expect: after one that fails True False
# expect: exception calling callback for <Future at 0x state=finished returned int>
# expect: Traceback (most recent call last):
# expect: ValueError: in the callback
# expect: exception calling callback for <Future at 0x state=finished returned int>
# expect: Traceback (most recent call last):
# expect: ValueError: in the callback
# expect: exit 3 1
# expect: ['worker_0']
# expect: ['MainThread']
