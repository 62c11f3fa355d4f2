# globals() is the module's names, in the order in which they came, however they are set, and as fast with many.
import time

a = 1
g = globals()
g["b"] = 2
c = 3
g["d"] = 4
names = [n for n in g if len(n) == 1]
# expect: ['a', 'g', 'b', 'c', 'd']
print(names)

del g["b"]
assert "b" not in g
b = 5
# expect: 5 5
print(g["b"], g.pop("b"))
try:
    b
except NameError as e:
    # expect: name 'b' is not defined
    print(e)
del a
assert "a" not in g and g.get("a") is None
assert g.setdefault("a", 7) == 7 == a
g[5] = "no name"
assert g.pop(5) == "no name"
# expect: {'c': 3, 'd': 4, 'a': 7}
print({n: g[n] for n in g if n in ("a", "b", "c", "d")})


def fill(n):
    start = time.perf_counter()
    for i in range(n):
        g["name%d_%d" % (n, i)] = i
    for i in range(n):
        assert "name%d_%d" % (n, i) in g
    seen = sum(1 for k, v in list(g.items()) if k.startswith("name%d_" % n) and v < n)
    assert seen == n
    for i in range(n):
        del g["name%d_%d" % (n, i)]
    return time.perf_counter() - start


few = min(fill(300) for _ in range(3))
many = fill(12000)
# 40 times as many take 40 times as long, not 1600
assert many < 400 * few, (few, many)
