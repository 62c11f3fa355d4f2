# Subclasses that bring their own random or getrandbits, and SystemRandom.
import random

class Half(random.Random):
    def random(self):
        return 0.5
h = Half()
print(h.randrange(10), h.choice("abcd"), h.uniform(0, 4), h.sample(range(10), 2) if False else "", h.randint(1, 100), h.choices("abc", k=2), "%.6f" % h.expovariate(1))
# expect: 6 a 2.0  97 ['b', 'b'] 0.693147
class Zero(random.Random):
    def getrandbits(self, k):
        return 0
z = Zero(5)
print(z.randrange(10), z.choice("abc"), z.sample([1, 2, 3], 1), 0 <= z.random() < 1)  # expect: 0 a [1] True
class Counted(random.Random):
    def __init__(self, seed):
        super().__init__(seed)
        self.calls = 0
    def random(self):
        self.calls += 1
        return super().random()
c = Counted(1)
print(c.random() == random.Random(1).random(), c.calls, c.uniform(0, 1) < 1, c.calls)  # expect: True 1 True 2
class Seeded(random.Random):
    def seed(self, a=None, version=2):
        super().seed(1 if a is None else a, version)
print(Seeded().random() == random.Random(1).random())  # expect: True
s = random.SystemRandom()
print(0 <= s.random() < 1, 0 <= s.randrange(10) < 10, s.choice("a"), len(s.randbytes(9)), 0 <= s.getrandbits(100) < 2**100, s.seed(5), isinstance(s, random.Random), sorted(s.sample([1, 2, 3], 3)))
# expect: True True a 9 True None True [1, 2, 3]
for f in [s.getstate, lambda: s.setstate(1)]:
    try:
        f()
    except NotImplementedError as e:
        print(e)
# expect: System entropy source does not have state.
# expect: System entropy source does not have state.
print(random.SystemRandom().random() != random.SystemRandom().random(), random.Random.__module__, random.BPF, random.TWOPI > 6)
# expect: True random 53 True
