"""Misuse, and exceptions of actions and of the scheduler's functions: no other event is lost."""
import sched

now = 0
s = sched.scheduler(lambda: now, lambda d: None)


def check(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ":", e)


check(s.enter, 1, 2)  # expect: TypeError: scheduler.enter() missing 1 required positional argument: 'action'
check(s.enter)  # expect: TypeError: scheduler.enter() missing 3 required positional arguments: 'delay', 'priority', and 'action'
check(s.cancel)  # expect: TypeError: scheduler.cancel() missing 1 required positional argument: 'event'
check(sched.scheduler, 1, 2, 3)  # expect: TypeError: scheduler.__init__() takes from 1 to 3 positional arguments but 4 were given
check(sched.scheduler(1, 2).enter, 1, 2, 3)  # expect: TypeError: 'int' object is not callable
check(s.enter, "a", 1, print)  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
check(setattr, s, "queue", [])  # expect: AttributeError: property 'queue' of 'scheduler' object has no setter

# The event whose action fails is gone, the others run.
for action, args, kwargs in (
    (3, (), {}),
    (print, 5, {}),
    (print, (), 5),
    (print, ("x",), {"sep": 1}),
    (print, ("good",), {"end": "!\n"}),
):
    s.enterabs(0, 1, action, args, kwargs)
while not s.empty():
    check(s.run)
# expect: TypeError: 'int' object is not callable
# expect: TypeError: print() argument after * must be an iterable, not int
# expect: TypeError: print() argument after ** must be a mapping, not int
# expect: TypeError: sep must be None or a string, not int
# expect: good!
# expect: None


def fail(*args):
    raise ValueError("failed")


# Neither loses the time function an event, nor the delay function.
s.enterabs(0, 1, print, ("first",))
s.enterabs(5, 1, print, ("second",))
s.timefunc = fail
check(s.run)  # expect: ValueError: failed
print(len(s.queue))  # expect: 2
s.timefunc = lambda: now
s.delayfunc = fail
check(s.run)
# expect: first
# expect: ValueError: failed
check(s.run)  # expect: ValueError: failed
print(len(s.queue))  # expect: 1
s.delayfunc = lambda d: None
now = 6
check(s.run)
# expect: second
# expect: None
