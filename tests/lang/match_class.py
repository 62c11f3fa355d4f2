class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

class NoArgs:
    attr = 5

def f(v):
    match v:
        case Point3(z=0):
            return "flat"
        case Point3(x, y, z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y=yy):
            return f"point {x} {yy}"
        case NoArgs(attr=a):
            return f"no args {a}"
        case NoArgs():
            return "unreached"
        case _:
            return "other"

for v in [Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Point3(1, 2, 0), Point3(1, 2, 3), NoArgs(), 5]:
    print(f(v))
# expect: origin
# expect: on y axis at 5
# expect: diagonal 3
# expect: point 1 2
# expect: flat
# expect: 3d 1 2 3
# expect: no args 5
# expect: other

match Point(1, Point(2, 3)):
    case Point(a, Point(b, c)):
        print(a, b, c)  # expect: 1 2 3
match Point(1, 2):
    case Point(missing=1):
        print("no")
    case Point():
        print("just a point")  # expect: just a point
