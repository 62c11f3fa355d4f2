# python: skip interrupt_main does not wake a main thread that waits for a lock
"""interrupt_main raises KeyboardInterrupt in the main thread, whatever it waits for."""
import _thread
import queue
import threading
import time

never = threading.Event()
held = threading.Lock()
held.acquire()
owned = threading.RLock()
hold = threading.Thread(target=lambda: (owned.acquire(), taken.set(), never.wait(), owned.release()))
taken = threading.Event()
hold.start()
taken.wait()
cond = threading.Condition()
full = queue.Queue(1)
full.put(1)
unfinished = queue.Queue()
unfinished.put(1)


def wait_condition():
    with cond:
        cond.wait()


def wait_until():
    with cond:
        cond.wait_for(lambda: False)


waits = [
    held.acquire,
    owned.acquire,
    held.__enter__,
    lambda: held.acquire(timeout=100),
    never.wait,
    lambda: never.wait(100),
    threading.Semaphore(0).acquire,
    threading.BoundedSemaphore(0).acquire,
    wait_condition,
    wait_until,
    hold.join,
    lambda: hold.join(100),
    threading.Barrier(2).wait,
    queue.Queue().get,
    queue.SimpleQueue().get,
    lambda: full.put(2),
    unfinished.join,
    lambda: time.sleep(100),
]


def interrupt():
    time.sleep(0.02)
    _thread.interrupt_main()


for wait in waits:
    t = threading.Thread(target=interrupt, daemon=True)
    t.start()
    try:
        wait()
        print("went on", wait)
    except KeyboardInterrupt:
        pass
    t.join()
print("all interrupted")  # expect: all interrupted
print(cond.acquire(False), full.qsize(), held.locked())  # expect: True 1 True
never.set()
hold.join()
for bad in (0, 65, -1):
    try:
        _thread.interrupt_main(bad)
    except ValueError as e:
        print(e)
# expect: signal number out of range
# expect: signal number out of range
# expect: signal number out of range
