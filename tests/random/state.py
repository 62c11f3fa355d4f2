# getstate, setstate, several generators.
import random

random.seed(3)
random.gauss()
state = random.getstate()
first = [random.random(), random.gauss(), random.getrandbits(70), random.choice("abc")]
random.setstate(state)
print(first == [random.random(), random.gauss(), random.getrandbits(70), random.choice("abc")])  # expect: True
version, numbers, gauss_next = state
print(version, len(numbers), numbers[:2], numbers[-1], gauss_next is not None, type(state).__name__)
# expect: 3 625 (2763367667, 2770700111) 4 True tuple
r = random.Random()
r.setstate(state)
print(r.random() == first[0], random.Random.VERSION, r.getstate()[0])  # expect: True 3 3
for bad in [(1, 2, 3), (3, (1, 2), None), (3, tuple(["x"] * 625), None), (3, [0] * 625, None)]:
    try:
        r.setstate(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e if bad[0] == 1 else "")
# expect: ValueError state with version 1 passed to Random.setstate() of version 3
# expect: ValueError 
# expect: TypeError 
# expect: TypeError 
a = random.Random(1)
b = random.Random()
b.setstate(a.getstate())
print([a.randrange(100) for _ in range(5)] == [b.randrange(100) for _ in range(5)])  # expect: True
import copy
c = copy.copy(a)
d = copy.deepcopy(a)
print(a.random() == c.random() == d.random())  # expect: True
s = random.Random("x")
s.seed("x")
print(s.random() == random.Random("x").random(), random.random is random.random, random.seed.__name__)  # expect: True True seed
