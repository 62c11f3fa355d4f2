# Counting keys whose counts are no plain ints, and keys of all types.
from collections import Counter

c = Counter({"a": 1.5, "b": True, "c": 2**63 - 1, "d": -1, 5: 2**62, "e": 2**70})
c.update(["a", "b", "c", "d", "e", 5, 5.0, True, "f", (1, 2), (1, 2), None])
print(c)
print(type(c["b"]), c["c"] == 2**63, c[5] == 2**62 + 2)


class Fraction(float):
    def __add__(self, other):
        return "sum"


c = Counter()
c["x"] = Fraction(1)
c.update("xx" if isinstance(c["x"], str) else "x")
print(c)


class Key(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 1


print(len(Counter([Key("a"), Key("a"), "a", "a"])))


class Mine(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 10)


print(Mine("aab"))
try:
    Counter([[]])
except TypeError as e:
    print(e)
print(Counter(w for w in "a b a c a".split()).most_common(), Counter(range(3)), Counter("hello"))

# expect: Counter({'e': 1180591620717411303425, 'c': 9223372036854775808, 5: 4611686018427387906, 'a': 2.5, 'b': 2, (1, 2): 2, True: 1, 'f': 1, None: 1, 'd': 0})
# expect: <class 'int'> True True
# expect: Counter({'x': 'sum'})
# expect: 3
# expect: Mine({'a': 110, 'b': 10})
# expect: unhashable type: 'list'
# expect: [('a', 3), ('b', 1), ('c', 1)] Counter({0: 1, 1: 1, 2: 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1})
