# python: skip Python has no _dummy_thread since 3.9
"""Functions run at once, in the thread that starts them."""
import _dummy_thread as d

seen = []
print(d.start_new_thread(seen.append, ("a",)), seen)  # expect: None ['a']
d.start_new_thread(lambda *args, **kwargs: seen.append((args, kwargs)), (1,), {"k": 2})
d.start_new_thread(d.exit, ())
print(seen[1], d.get_ident(), d.stack_size(), d.error is RuntimeError, d.TIMEOUT_MAX)  # expect: ((1,), {'k': 2}) -1 0 True 2147483648.0
for f in (
    lambda: d.start_new_thread(print, [1]),
    lambda: d.start_new_thread(print, (), 1),
    lambda: d.stack_size(5),
    lambda: d.allocate_lock().release(),
):
    try:
        f()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
# expect: TypeError 2nd arg must be a tuple
# expect: TypeError 3rd arg must be a dict
# expect: RuntimeError setting thread stack size not supported
# expect: RuntimeError 
lock = d.allocate_lock()
print(type(lock) is d.LockType, lock.acquire(), lock.acquire(), lock.acquire(False), lock.acquire(0, 0.01))  # expect: True True True False False
print(lock.locked(), lock.release(), lock.locked(), repr(lock).startswith("<unlocked _dummy_thread.LockType object at 0x"))  # expect: True True False True
with lock as got:
    print(got, lock.locked())  # expect: True True


def interrupt():
    d.interrupt_main()
    seen.append("went on")


try:
    d.start_new_thread(interrupt, ())
except KeyboardInterrupt:
    print("interrupted", seen[-1])  # expect: interrupted went on
