# namedtuple.
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, p.x, p[1], p.x + p.y, len(p), p == (11, 22), tuple(p), hash(p) == hash((11, 22)), isinstance(p, tuple))
# expect: Point(x=11, y=22) 11 22 33 2 True (11, 22) True True
x, y = p
print(x, y, Point._fields, p._asdict(), p._replace(x=5), Point._make([1, 2]), Point(**{"x": 1, "y": 2}), Point._field_defaults)
# expect: 11 22 ('x', 'y') {'x': 11, 'y': 22} Point(x=5, y=22) Point(x=1, y=2) Point(x=1, y=2) {}
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Point.x.__doc__, Point.__slots__, Point.__match_args__)
# expect: Point Point __main__ Point(x, y) Alias for field number 0 () ('x', 'y')
Q = namedtuple("Q", "a, b c", defaults=[2, 3])
print(Q(1), Q(1, 5), Q._field_defaults, Q(a=0, c=9))
# expect: Q(a=1, b=2, c=3) Q(a=1, b=5, c=3) {'b': 2, 'c': 3} Q(a=0, b=2, c=9)
print(namedtuple("E", "")(), namedtuple("One", ["v"])(5), repr(Point(x="s", y=None)))
# expect: E() One(v=5) Point(x='s', y=None)
for make in [lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, 2, y=3), lambda: Q(), lambda: Point._make([1]), lambda: p._replace(q=1), lambda: p.z]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError Point.__new__() missing 1 required positional argument: 'y'
# expect: TypeError Point.__new__() takes 3 positional arguments but 4 were given
# expect: TypeError Point.__new__() got an unexpected keyword argument 'z'
# expect: TypeError Point.__new__() got multiple values for argument 'y'
# expect: TypeError Q.__new__() missing 1 required positional argument: 'a'
# expect: TypeError Expected 2 arguments, got 1
# expect: TypeError Got unexpected field names: ['q']
# expect: AttributeError 'Point' object has no attribute 'z'
try:
    p.x = 1
except AttributeError as e:
    print(e)  # expect: can't set attribute
try:
    p.new = 1
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
print(sorted([Point(2, 1), Point(1, 5)]), max(Point(1, 2), Point(1, 3)), p + (1,), p * 2, 11 in p, p.index(22), p.count(11))
# expect: [Point(x=1, y=5), Point(x=2, y=1)] Point(x=1, y=3) (11, 22, 1) (11, 22, 11, 22) True 1 1
match p:
    case Point(a, y=b):
        print("matched", a, b)  # expect: matched 11 22
