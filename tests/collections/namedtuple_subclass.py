# Subclasses of named tuples, with methods and other attributes.
from collections import namedtuple

class Point(namedtuple("Point", "x y")):
    __slots__ = ()
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __str__(self):
        return "<%s, %s>" % (self.x, self.y)
p = Point(3, 4)
print(p.norm, p + p, str(p), repr(p), p._replace(x=0), type(p._replace(x=0)).__name__, Point._make((1, 2)).y)
# expect: 5.0 <6, 8> <3, 4> Point(x=3, y=4) <0, 4> Point 2
class Free(namedtuple("Free", "a")):
    pass
f = Free(1)
f.extra = 5
print(f, f.extra, f.__dict__, f._asdict())  # expect: Free(a=1) 5 {'extra': 5} {'a': 1}
class Checked(namedtuple("Checked", "lo hi")):
    def __new__(cls, lo, hi=10):
        if lo > hi:
            raise ValueError("lo > hi")
        return super().__new__(cls, lo, hi)
print(Checked(1), Checked(1, hi=2))  # expect: Checked(lo=1, hi=10) Checked(lo=1, hi=2)
try:
    Checked(5, 1)
except ValueError as e:
    print(e)  # expect: lo > hi
Base = namedtuple("Base", "a b")
Extended = namedtuple("Extended", Base._fields + ("c",))
print(Extended(*Base(1, 2), 3), Extended._fields)  # expect: Extended(a=1, b=2, c=3) ('a', 'b', 'c')
Account = namedtuple("Account", "owner balance")
default = Account("<name>", 0.0)
print(default._replace(owner="John"), getattr(default, "owner"), list(map(Account._make, [("a", 1), ("b", 2)])))
# expect: Account(owner='John', balance=0.0) <name> [Account(owner='a', balance=1), Account(owner='b', balance=2)]
nested = Base(Base(1, 2), [3])
print(nested, nested.a.b, {nested.a: 1}[Base(1, 2)])  # expect: Base(a=Base(a=1, b=2), b=[3]) 2 1
Base.a.__doc__ = "first"
print(Base.a.__doc__, Base.__eq__ is tuple.__eq__, Base(1, 2) < Base(1, 3))  # expect: first True True
