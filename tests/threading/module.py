# What the module has beside its classes.
import threading

print(threading.TIMEOUT_MAX, threading.ThreadError is RuntimeError)
# expect: 9223372036.0 True
print(threading.stack_size(), threading.stack_size(65536), threading.stack_size(0), threading.stack_size())
# expect: 0 0 65536 0
for bad in (100, -1):
    try:
        threading.stack_size(bad)
    except ValueError as e:
        print(e)
# expect: size not valid: 100 bytes
# expect: size must be 0 or a positive value
for name in "Thread Lock RLock Condition Event Semaphore BoundedSemaphore Barrier BrokenBarrierError Timer local".split():
    assert callable(getattr(threading, name)), name
for name in "current_thread main_thread enumerate active_count get_ident get_native_id excepthook stack_size".split():
    assert callable(getattr(threading, name)), name
print(threading.__name__)
# expect: threading
