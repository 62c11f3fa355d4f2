# python: skip CPython's heap refuses to change during a comparison
"""A comparison of priorities may use the scheduler itself."""
import sched

seen = []


class Nosy:
    entered = 0

    def __lt__(self, other):
        if Nosy.entered < 4:
            Nosy.entered += 1
            s.enterabs(0, 0, seen.append, ("nosy",))
        return False


s = sched.scheduler(lambda: 1, lambda d: None)
for i in range(3):
    s.enterabs(1, Nosy(), seen.append, (i,))
s.run()
print(len(seen), seen.count("nosy"), set(seen) == {"nosy", 0, 1, 2})  # expect: 7 4 True
