# Module _thread.
import _thread
import threading

print(_thread.error is RuntimeError, _thread.LockType is threading.Lock, _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX)
# expect: True True True
lock = _thread.allocate_lock()
print(type(lock) is _thread.lock, lock.acquire(), lock.locked())
# expect: True True True
done = _thread.allocate_lock()
done.acquire()
log = []


def work(*args, **kwargs):
    log.append((args, kwargs, _thread.get_ident()))
    done.release()


ident = _thread.start_new_thread(work, (1, 2), {"k": 3})
done.acquire()
print(log[0][:2], log[0][2] == ident, _thread.get_ident() != ident)
# expect: ((1, 2), {'k': 3}) True True
for bad in (lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(work, []), lambda: _thread.start_new_thread(work, (), 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
# expect: first arg must be callable
# expect: 2nd arg must be a tuple
# expect: optional 3rd arg must be a dictionary
try:
    _thread.exit()
except SystemExit as e:
    print(repr(e))
# expect: SystemExit()


def leave():
    try:
        _thread.exit()
    finally:
        done.release()


_thread.start_new_thread(leave, ())
done.acquire()


def dummy():
    t = threading.current_thread()
    print(type(t).__name__, t.daemon, t is threading.current_thread(), t in threading.enumerate())
    done.release()


_thread.start_new_thread(dummy, ())
done.acquire()
# expect: _DummyThread True True True
try:
    _thread.interrupt_main()
    threading.Event().wait()
except KeyboardInterrupt:
    print("interrupted")
# expect: interrupted
