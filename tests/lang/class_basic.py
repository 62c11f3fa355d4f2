class Point:
    """A point."""
    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def shifted(self, dx):
        return Point(self.x + dx, self.y)

p = Point(1)
q = p.shifted(5)
print(p.x, p.y, q.x, q.y, p.dimensions, Point.dimensions)  # expect: 1 0 6 0 2 2
print(Point.__doc__, Point.__name__, Point.__qualname__, Point.__module__)  # expect: A point. Point Point __main__
p.dimensions = 3
print(p.dimensions, Point.dimensions, q.dimensions)  # expect: 3 2 2
p.extra = [1]
print(p.__dict__, vars(q))  # expect: {'x': 1, 'y': 0, 'dimensions': 3, 'extra': [1]} {'x': 6, 'y': 0}
print(type(p) is Point, isinstance(p, Point), p.__class__.__name__)  # expect: True True Point
print(Point.shifted(q, 1).x)  # expect: 7
m = q.shifted
print(m(10).x, m.__self__ is q, m.__func__ is Point.shifted)  # expect: 16 True True
Point.added_later = lambda self: "later " + str(self.x)
print(p.added_later())  # expect: later 1
print(Point.__bases__, Point.__base__)  # expect: (<class 'object'>,) <class 'object'>
