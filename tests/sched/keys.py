"""Times and priorities of any type that can be compared."""
import random
import sched

calls = 0


class When:
    def __init__(self, t):
        self.t = t

    def __lt__(self, other):
        global calls
        calls += 1
        return self.t < other.t

    def __gt__(self, other):
        return self.t > other.t

    def __eq__(self, other):
        return self.t == other.t

    def __sub__(self, other):
        return self.t - other.t


random.seed(3)
now = When(0)
seen = []


def sleep(d):
    global now
    now = When(now.t + d)


s = sched.scheduler(lambda: now, sleep)
times = [random.randrange(50) for _ in range(300)]
events = [s.enterabs(When(t), p, seen.append, ((t, p, i),)) for i, t in enumerate(times) for p in [random.randrange(3)]]
gone = random.sample(events, 100)
for e in gone:
    s.cancel(e)
print([e.sequence for e in s.queue] == [e.sequence for e in sorted(e for e in events if e not in gone)])  # expect: True
s.run()
print(seen == sorted(seen), len(seen), calls > 0)  # expect: True 200 True

# Tuples, strings, big numbers, and numbers of several types.
for keys in ([(1, "b"), (1, "a"), (0, "z")], ["b", "c", "a"], [2**70, 2**53 + 1, 2**53, 5.5, 2.0**53], [True, 0, 0.5, -1]):
    s = sched.scheduler(lambda: max(keys), lambda d: None)
    del seen[:]
    for k in keys:
        s.enterabs(k, 1, seen.append, (k,))
    s.run()
    print(seen)
# expect: [(0, 'z'), (1, 'a'), (1, 'b')]
# expect: ['a', 'b', 'c']
# expect: [5.5, 9007199254740992, 9007199254740992.0, 9007199254740993, 1180591620717411303424]
# expect: [-1, 0, 0.5, True]

