# What scripts can set and get back, audit hooks, clocks that can't be set.
import sys
import time

seen = []
sys.addaudithook(lambda event, args: seen.append((event, args)) if event.startswith("mine") else None)
sys.audit("mine.event", 1, "a")
print(seen)  # expect: [('mine.event', (1, 'a'))]
print(sys.get_asyncgen_hooks(), sys.set_asyncgen_hooks(firstiter=print), sys.get_asyncgen_hooks().firstiter is print, sys.set_asyncgen_hooks(None, None))
# expect: asyncgen_hooks(firstiter=None, finalizer=None) None True None
print(sys.get_coroutine_origin_tracking_depth(), sys.set_coroutine_origin_tracking_depth(5), sys.get_coroutine_origin_tracking_depth(), sys.set_coroutine_origin_tracking_depth(0))
# expect: 0 None 5 None
print(sys.is_stack_trampoline_active(), sys.getdlopenflags())  # expect: False 2


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


show(sys.set_coroutine_origin_tracking_depth, -1)  # expect: ValueError depth must be >= 0
show(sys.set_asyncgen_hooks, 5)  # expect: TypeError callable firstiter expected, got int
show(sys.audit)  # expect: TypeError audit() missing 1 required positional argument: 'event'
show(sys.audit, 5)  # expect: TypeError expected str for argument 'event', not int
show(time.clock_settime_ns, 99, 0)  # expect: OSError [Errno 22] Invalid argument
