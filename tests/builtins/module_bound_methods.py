# Bound methods that a module has as functions: of the right self, of a wrong one, and another each time.
import random
import types

m = types.ModuleType("m")
items = []
m.add = items.append
m.wrong = types.MethodType(list.append, 5)
m.script = types.MethodType(lambda self, x: (self, x), "self")


def attempt(f):
    try:
        return f()
    except (TypeError, AttributeError) as e:
        return type(e).__name__


for i in range(4):
    m.add(i)
    assert attempt(lambda: m.wrong(1)) == "TypeError"
    assert attempt(lambda: m.add()) == "TypeError"
    assert attempt(lambda: m.add(1, 2)) == "TypeError"
    assert m.script(i) == ("self", i)
# expect: [0, 1, 2, 3]
print(items)

for i in range(4):
    m.add = [items.append, items.count, [7, 7].count, items.index][i]
    print(m.add(3))
# expect: None
# expect: 2
# expect: 0
# expect: 3

random.seed(7)
a = [random.random() for _ in range(3)] + [random.randrange(10), random.randint(1, 6)]
random.seed(7)
assert a == [random.random() for _ in range(3)] + [random.randrange(10), random.randint(1, 6)]
assert attempt(lambda: random.random(1)) == "TypeError"
