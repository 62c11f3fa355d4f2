"""The scheduler with the real clock: actions a few hundredths of a second apart."""
import sched
import time

s = sched.scheduler(time.monotonic, time.sleep)
seen = []
begin = time.monotonic()


def note(name="default"):
    seen.append(name)


s.enter(0.06, 1, note)
s.enter(0.03, 2, note, argument=("positional",))
s.enter(0.03, 1, note, kwargs={"name": "keyword"})
s.run()
print(seen[-1], sorted(seen[:2]), time.monotonic() - begin >= 0.06)  # expect: default ['keyword', 'positional'] True
