"""Entering, cancelling, looking at and running events."""
import sched
import time


class Clock:
    def __init__(self):
        self.now = 0
        self.slept = []

    def time(self):
        return self.now

    def sleep(self, d):
        self.slept.append(d)
        self.now += d


clock = Clock()
s = sched.scheduler(clock.time, clock.sleep)
seen = []
print(s.empty(), s.queue, s.run())  # expect: True [] None
late = s.enterabs(20, 1, seen.append, ("late",))
early = s.enter(10, 1, seen.append, argument=("early",))
s.enterabs(time=10, priority=0, action=seen.append, argument=["first"])
s.enterabs(10, 1, lambda *args, **kwargs: seen.append((args, kwargs)), (1, 2), {"three": 3})
# expect: Event(time=20, priority=1, sequence=0, action=True, argument=('late',), kwargs={})
print(late._replace(action=late.action == seen.append))
print([e.sequence for e in s.queue], s.empty(), s.queue is s.queue)  # expect: [2, 1, 3, 0] False False
print(early.time, early.priority, early.argument, early.kwargs, early[:2])  # expect: 10 1 ('early',) {} (10, 1)
print(sched.Event._fields)  # expect: ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs')
print(late is s.queue[-1], early < late, late > early)  # expect: True True True
print(s.run())  # expect: None
print(seen)  # expect: ['first', 'early', ((1, 2), {'three': 3}), 'late']
print(clock.slept, clock.now)  # expect: [10, 0, 0, 0, 10, 0] 20

# What is due already runs at once, in its order.
del seen[:], clock.slept[:]
for t in (3, 1, 2):
    s.enterabs(t, 1, seen.append, (t,))
s.enter(-100, 1, seen.append, (-80,))
s.run()
print(seen, clock.slept)  # expect: [-80, 1, 2, 3] [0, 0, 0, 0]

# Without blocking.
s.enterabs(21, 1, seen.append, ("21",))
s.enterabs(25.5, 1, seen.append, ("25.5",))
print(s.run(blocking=False), s.run(False))  # expect: 1 1
clock.now = 22
print(s.run(False), seen[-1], len(s.queue))  # expect: 3.5 21 1
clock.now = 26
print(s.run(False), s.empty())  # expect: None True

# Cancelling, by the event or its equal.
a, b, c = [s.enter(5, 1, seen.append, (x,)) for x in "abc"]
s.cancel(b)
s.cancel(sched.Event(*a))
for gone in (a, b, "b", tuple(c)[:5]):
    try:
        s.cancel(gone)
    except ValueError as e:
        print(e)
# expect: list.remove(x): x not in list
# expect: list.remove(x): x not in list
# expect: list.remove(x): x not in list
# expect: list.remove(x): x not in list
s.run()
print(seen[-1], s.empty())  # expect: c True

# Actions enter and cancel events.
def step(n):
    seen.append(n)
    if n:
        s.enter(1, 1, step, (n - 1,))
        s.cancel(s.enter(0.5, 1, print, ("not this",)))


del seen[:]
s.enter(1, 1, step, (3,))
s.run()
print(seen)  # expect: [3, 2, 1, 0]

default = sched.scheduler()
print(default.timefunc is time.monotonic, default.delayfunc is time.sleep)  # expect: True True
start = time.monotonic()
default.enter(0.05, 1, seen.append, ("done",))
default.run()
print(seen[-1], time.monotonic() - start >= 0.05)  # expect: done True

# The functions can be replaced; a subclass has its own.
s.timefunc = lambda: 100
print(s.enter(1, 1, print).time)  # expect: 101


class Counting(sched.scheduler):
    def __init__(self):
        super().__init__(lambda: 0, lambda d: None)
        self.entered = 0

    def enterabs(self, *args, **kwargs):
        self.entered += 1
        return super().enterabs(*args, **kwargs)


c = Counting()
c.enter(0, 0, seen.append, ("subclass",))
c.run()
print(c.entered, seen[-1])  # expect: 1 subclass
