"""Threads that can be joined, without a Thread object."""
import _thread


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ":", e)


gate = _thread.allocate_lock()
gate.acquire()
seen = []


def wait():
    gate.acquire()
    seen.append(_thread.get_ident())


h = _thread.start_joinable_thread(wait)
print(h.is_done(), h.join(0.01), h.ident != _thread.get_ident())  # expect: False None True
gate.release()
print(h.join(), h.is_done(), seen == [h.ident], h.join(5), h.join(None))  # expect: None True True None None
print(repr(h) == "<_thread._ThreadHandle object: ident=%d>" % h.ident)  # expect: True

fresh = _thread._ThreadHandle()
print(fresh.ident, fresh.is_done())  # expect: 0 False
check(fresh.join)  # expect: RuntimeError: thread not started
print(_thread.start_joinable_thread(print, handle=fresh, daemon=False) is fresh, fresh.join(-1))
# expect:
# expect: True None
check(_thread.start_joinable_thread, print, handle=fresh)  # expect: RuntimeError: thread already started
check(_thread.start_joinable_thread, 1)  # expect: TypeError: thread function must be callable
check(_thread.start_joinable_thread, print, 1)  # expect: TypeError: 'handle' must be a _ThreadHandle
errors = []


def join_self():
    ready.acquire()
    try:
        own.join()
    except RuntimeError as e:
        errors.append(str(e))


ready = _thread.allocate_lock()
ready.acquire()
own = _thread.start_joinable_thread(join_self)
ready.release()
own.join()
print(errors)  # expect: ['Cannot join current thread']
print(_thread._get_main_thread_ident() == _thread.get_ident(), _thread._is_main_interpreter())  # expect: True True
print(_thread.daemon_threads_allowed(), _thread._count())  # expect: True 0
made = _thread._make_thread_handle(7)
print(made.ident, made.is_done(), made._set_done(), made.is_done(), made.join())  # expect: 7 False None True None
