# Threads that threading did not start: current_thread makes a stand-in for them.
import _thread
import threading


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def in_foreign_thread(f):
    result, end = [], _thread.allocate_lock()
    end.acquire()

    def run():
        try:
            result.append(f())
        finally:
            end.release()

    _thread.start_new_thread(run, ())
    end.acquire()
    return result[0]


def look():
    t = threading.current_thread()
    return [
        type(t).__name__, isinstance(t, threading.Thread), t.name.startswith("Dummy-"), t.daemon, t.is_alive(),
        t is threading.current_thread(), t in threading.enumerate(), t is threading.main_thread(),
        t.ident == threading.get_ident(), t.native_id == threading.get_native_id(),
        attempt(t.start), attempt(t.join), attempt(setattr, t, "daemon", False), attempt(setattr, t, "name", "mine"), t.name,
        repr(t).startswith("<_DummyThread(mine, started daemon "),
    ]


for line in in_foreign_thread(look):
    print(line)
# expect: _DummyThread
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: True
# expect: False
# expect: True
# expect: True
# expect: RuntimeError: threads can only be started once
# expect: RuntimeError: cannot join a dummy thread
# expect: RuntimeError: cannot set daemon status of active thread
# expect: None
# expect: mine
# expect: True


def use_objects():
    """Everything works in such a thread."""
    local, lock, cond = threading.local(), threading.RLock(), threading.Condition()
    local.x = 1
    with lock, lock:
        with cond:
            return local.x, cond.wait(0.001), threading.Event().wait(0.001)


print(in_foreign_thread(use_objects))
# expect: (1, False, False)


def start_thread():
    """A thread started from there is a daemon, as its parent is."""
    seen = []
    threading.current_thread()
    t = threading.Thread(target=lambda: seen.append(threading.current_thread().daemon))
    t.start()
    t.join()
    return seen


print(in_foreign_thread(start_thread))
# expect: [True]
