# defaultdict.
from collections import defaultdict

d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d[k].append(v)
print(d, sorted(d.items()), d.default_factory, d["zz"], len(d), d.get("no"), "no" in d)
# expect: defaultdict(<class 'list'>, {'a': [1, 3], 'b': [2], 'zz': []}) [('a', [1, 3]), ('b', [2])] <class 'list'> [] 3 None False
c = defaultdict(int)
for ch in "mississippi":
    c[ch] += 1
print(dict(c), c == dict(c))  # expect: {'m': 1, 'i': 4, 's': 4, 'p': 2} True
n = defaultdict(None, {"x": 1}, y=2)
try:
    n["zz"]
except KeyError as e:
    print("KeyError", e, n, n.default_factory)  # expect: KeyError 'zz' defaultdict(None, {'x': 1, 'y': 2}) None
n.default_factory = lambda: "made"
print(n["q"], len(n), n.pop("q"), n.setdefault("s", 5), n.__missing__("t"))  # expect: made 3 made 5 made
print(defaultdict(), defaultdict(int, [("a", 1)]), defaultdict(lambda: 0, a=1)["b"])
# expect: defaultdict(None, {}) defaultdict(<class 'int'>, {'a': 1}) 0
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"]["b"], nested["x"]["y"])  # expect: 1 0
for make in [lambda: defaultdict(5), lambda: defaultdict([]), lambda: defaultdict(int, 5), lambda: defaultdict(int)[[]]]:
    try:
        make()
    except TypeError as e:
        print(e)
# expect: first argument must be callable or None
# expect: first argument must be callable or None
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'
def fail():
    raise ValueError("no default")
f = defaultdict(fail)
try:
    f["k"]
except ValueError as e:
    print(e, len(f))  # expect: no default 0
