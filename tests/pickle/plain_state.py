# Instances whose classes say nothing about how they are pickled, and those that say something after all.
import copyreg
import io
import pickle


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Child(Point):
    pass


def by_pickler(x, protocol):
    out = io.BytesIO()
    pickle.Pickler(out, protocol).dump(x)
    return out.getvalue()


def same(x):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        data = pickle.dumps(x, protocol)
        if data != by_pickler(x, protocol):
            print("differs", protocol)
    return data


p = Point(1, "two")
print(same(p))
print(same([p, p, Point(p, [p]), Child(1.5, None), Point("x", "y"), {"x": "y"}]))
print(same(Plain()), same(Plain(a=1)))

p.me = p
q = pickle.loads(same(p))
print(q.me is q, q.x, q.y, type(q).__name__)

many = Plain(**{"name%d" % i: i for i in range(300)})
print(vars(pickle.loads(same(many))) == vars(many))
deleted = Point(1, 2)
del deleted.x
print(vars(pickle.loads(same(deleted))))
p = Point(1, 2)
vars(p)[5] = 6
print(vars(pickle.loads(same(p))))

# Many instances make long frames and a big memo.
points = [Point(i, "text %d" % i) for i in range(5000)]
again = pickle.loads(same(points))
print(len(again), all(a.x == b.x and a.y == b.y for a, b in zip(points, again)))
print(len(pickle.dumps(points)) == len(pickle.dumps(again)))

# What an instance or its class adds counts, also while a pickle is being written.
p = Point(1, 2)
p.__reduce_ex__ = lambda protocol: (Point, (3, 4))
q = pickle.loads(pickle.dumps(p))
print(q.x, q.y)


class Changing:
    def __init__(self, n):
        self.n = n


class Changes:
    def __getstate__(self):
        Changing.__getstate__ = lambda self: {"n": self.n + 100}
        return {"done": True}


a, b, c = pickle.loads(pickle.dumps([Changing(1), Changes(), Changing(2)]))
print(a.n, b.done, c.n)
del Changing.__getstate__
print(pickle.loads(pickle.dumps(Changing(3))).n)

copyreg.pickle(Changing, lambda c: (Changing, (c.n * 10,)))
print(pickle.loads(pickle.dumps(Changing(4))).n)
del copyreg.dispatch_table[Changing]
print(pickle.loads(pickle.dumps(Changing(5))).n)


class Arguments:
    def __new__(cls, n=0):
        o = super().__new__(cls)
        o.made = n
        return o

    def __getnewargs__(self):
        return (7,)


print(vars(pickle.loads(pickle.dumps(Arguments(7)))))


class Slotted:
    __slots__ = "a", "b"


s = Slotted()
s.a = 1
t = pickle.loads(pickle.dumps(s))
print(t.a, hasattr(t, "b"))


class Property:
    def __init__(self):
        self.__dict__["value"] = 5

    @property
    def value(self):
        return -self.__dict__["value"]


print(pickle.loads(pickle.dumps(Property())).value)


class Nested:
    def __reduce__(self):
        return (str, (pickle.dumps([Point(1, 2), self.__class__.__name__]).hex(),))


print(pickle.loads(bytes.fromhex(pickle.loads(pickle.dumps([Nested(), Point(1, 2)]))[0]))[1])


class Local:
    pass


Gone = Local
del Local
try:
    pickle.dumps([Point(1, 2), Gone()])
except (pickle.PicklingError, AttributeError) as e:
    print(type(e).__name__)
print(pickle.loads(pickle.dumps(Point(8, 9))).x)

# A key that is no str, and containers that are no plain ones.


class Keys(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, (v, pickle.loads(pickle.dumps(v))))


class Items(list):
    def append(self, x):
        super().append(pickle.loads(pickle.dumps(x)) * 2)

    def extend(self, xs):
        for x in xs:
            self.append(x)


print(pickle.loads(pickle.dumps(Keys(a=1, b=2))), pickle.loads(pickle.dumps(Items([1, 2, 3]))))
for data in b"\x80\x04\x94.", b"(\x94.", b"h\x00.", b"\x8c\x05ab", b"G\x00\x00.", b"K", b"M\x01", b"J\x00\x00\x00", b"N(\x94.":
    try:
        print(pickle.loads(data))
    except Exception as e:
        print(type(e).__name__, e)

# expect: b'\x80\x05\x95.\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Point\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94\x8c\x03two\x94ub.'
# expect: b'\x80\x05\x95\x84\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x05Point\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94\x8c\x03two\x94ubh\x04h\x03)\x81\x94}\x94(h\x06h\x04h\x07]\x94h\x04aubh\x01\x8c\x05Child\x94\x93\x94)\x81\x94}\x94(h\x06G?\xf8\x00\x00\x00\x00\x00\x00h\x07Nubh\x03)\x81\x94}\x94(h\x06h\x06h\x07h\x07ub}\x94h\x06h\x07se.'
# expect: b'\x80\x05\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Plain\x94\x93\x94)\x81\x94.' b'\x80\x05\x95#\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Plain\x94\x93\x94)\x81\x94}\x94\x8c\x01a\x94K\x01sb.'
# expect: True 1 two Point
# expect: True
# expect: {'y': 2}
# expect: {'x': 1, 'y': 2, 5: 6}
# expect: 5000 True
# expect: True
# expect: 3 4
# expect: 1 True 102
# expect: 3
# expect: 40
# expect: 5
# expect: {'made': 7}
# expect: 1 False
# expect: -5
# expect: Nested
# expect: PicklingError
# expect: 8
# expect: {'a': (1, 1), 'b': (2, 2)} [2, 4, 6]
# expect: UnpicklingError unpickling stack underflow
# expect: UnpicklingError unexpected MARK found
# expect: UnpicklingError Memo value not found at index 0
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError unexpected MARK found
