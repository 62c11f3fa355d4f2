# What runs at the end: the hooks of threading, last first, then the threads that are no daemons end, then atexit's.
import threading

log = []
gate = threading.Event()
done = threading.Event()


def hook(what, *, key=None):
    print("hook", what, key, threading.current_thread() is threading.main_thread())
    if what == "last in":
        gate.set()
        print(done.wait(30))


def late():
    gate.wait()
    try:
        threading._register_atexit(hook, "too late")
    except RuntimeError as e:
        print(e)
    # threads can start threads still: the end waits for them too
    t = threading.Thread(target=lambda: (done.set(), log.append("started late")))
    try:
        t.start()
    except RuntimeError as e:
        print(type(e).__name__)
        done.set()


threading._register_atexit(hook, "first in")
threading._register_atexit(hook, "middle", key=1)
threading._register_atexit(hook, "last in", key="k")
threading.Thread(target=late).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
print("main ends")
# expect: main ends
# expect: hook last in k True
# expect: can't register atexit after shutdown
# expect: True
# expect: hook middle 1 True
# expect: hook first in None True
