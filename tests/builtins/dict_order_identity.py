d = {}
for i in range(1000):
    d[i] = str(i)
for i in range(0, 1000, 3):
    del d[i]
print(len(d), list(d)[:5], list(d)[-3:], 999 in d, 998 in d, sum(d))
# expect: 666 [1, 2, 4, 5, 7] [995, 997, 998] False True 332667
for i in range(5):
    d[-i] = i
print(list(d)[-5:], d[-4])  # expect: [0, -1, -2, -3, -4] 4
d = {k: None for k in "hello"}
print(d, list(d.popitem()), d)
# expect: {'h': None, 'e': None, 'l': None} ['o', None] {'h': None, 'e': None, 'l': None}
nan = float("nan")
e = {nan: 1}
print(e[nan], nan in e, float("nan") in e)  # expect: 1 True False

class K:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, o): return isinstance(o, K) and self.h == o.h
    def __repr__(self): return f"K{self.h}"
a, b = K(1), K(1)
d = {a: "first"}
d[b] = "second"
print(d, list(d)[0] is a, len({K(i % 3): i for i in range(10)}))  # expect: {K1: 'second'} True 3
class Collide:
    def __hash__(self): return 42
many = [Collide() for _ in range(50)]
d = {c: i for i, c in enumerate(many)}
print(len(d), [d[c] for c in many[:3]], d.pop(many[10]), len(d), many[10] in d, many[11] in d)
# expect: 50 [0, 1, 2] 10 49 False True
class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq failed")
try:
    {BadEq(): 1, BadEq(): 2}
except ValueError as err:
    print(err)  # expect: eq failed
d = {1: 1}
d2 = dict(d)
d2[1] = 2
print(d, d2, {"a": d}["a"] is d)  # expect: {1: 1} {1: 2} True
