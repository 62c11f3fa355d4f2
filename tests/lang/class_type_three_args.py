def hello(self): return "hello from " + type(self).__name__
C = type("C", (), {"x": 1, "hello": hello})
print(C, C.x, C().hello(), C.__name__, C.__mro__[1:])
# expect: <class '__main__.C'> 1 hello from C C (<class 'object'>,)
D = type("D", (C,), dict(y=2))
print(D().hello(), D.x, D.y, D.__bases__)  # expect: hello from D 1 2 (<class '__main__.C'>,)

def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: type("X", (5,), {}))
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt(lambda: type(1, (), {}))  # expect: type.__new__() argument 1 must be str, not int
attempt(lambda: type("X", [], {}))  # expect: type.__new__() argument 2 must be tuple, not list
attempt(lambda: type("X", (), []))  # expect: type.__new__() argument 3 must be dict, not list
attempt(lambda: type("X", ()))  # expect: type() takes 1 or 3 arguments
attempt(lambda: type())  # expect: type() takes 1 or 3 arguments
attempt(lambda: type("X", (bool,), {}))  # expect: type 'bool' is not an acceptable base type
print(type(5).__name__, type(type).__name__, type(C).__name__)  # expect: int type type
C.__name__ = "Renamed"
print(C.__name__, C)  # expect: Renamed <class '__main__.C'>
