# What can't be done with a thread, and what the errors say.
import threading


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


t = threading.Thread(target=lambda: None)
attempt(t.join)
# expect: RuntimeError: cannot join thread before it is started
t.start()
t.join()
attempt(t.start)
# expect: RuntimeError: threads can only be started once
attempt(threading.current_thread().join)
# expect: RuntimeError: cannot join current thread
attempt(lambda: threading.Thread(1))
# expect: AssertionError: group argument must be None for now
attempt(lambda: setattr(threading.main_thread(), "daemon", True))
# expect: RuntimeError: cannot set daemon status of active thread
attempt(lambda: setattr(t, "daemon", True))
# expect: RuntimeError: cannot set daemon status of active thread


def join_self():
    attempt(threading.current_thread().join)


t = threading.Thread(target=join_self)
t.start()
t.join()
# expect: RuntimeError: cannot join current thread
attempt(lambda: threading.Thread(bogus=1))
# expect: TypeError: Thread.__init__() got an unexpected keyword argument 'bogus'
attempt(lambda: threading.Thread(None, None, "n", (), None, True))
# expect: TypeError: Thread.__init__() takes from 1 to 6 positional arguments but 7 were given
attempt(lambda: threading.Timer(1))
# expect: TypeError: Timer.__init__() missing 1 required positional argument: 'function'
attempt(lambda: setattr(t, "ident", 3))
# expect: AttributeError: property 'ident' of 'Thread' object has no setter
