class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))

a, b, c = Point(1, 2), Point(1, 2), Point(3, 4)
print(a == b, a != b, a == c, a != c, a == 5, a != 5)  # expect: True False False True False True
print(len({a, b, c}), {a: "found"}[b], b in [a], [c, a].index(b), [a, b, c].count(a))  # expect: 2 found True 1 2

class NoHash:
    def __eq__(self, other): return True
try:
    hash(NoHash())
except TypeError as e:
    print(e)  # expect: unhashable type: 'NoHash'
print(NoHash.__hash__)  # expect: None
try:
    {NoHash(): 1}
except TypeError as e:
    print(e)  # expect: unhashable type: 'NoHash'

class Inherits(NoHash):
    __hash__ = object.__hash__
print(isinstance(hash(Inherits()), int))  # expect: True

class Default: pass
d = Default()
print(d == d, d == Default(), hash(d) == hash(d), {d: 1}[d])  # expect: True False True 1

class BadHash:
    def __hash__(self): return "x"
try:
    hash(BadHash())
except TypeError as e:
    print(e)  # expect: __hash__ method should return an integer

class OwnNe:
    def __eq__(self, o): return True
    def __ne__(self, o): return "own ne"
print(OwnNe() == 1, OwnNe() != 1)  # expect: True own ne
