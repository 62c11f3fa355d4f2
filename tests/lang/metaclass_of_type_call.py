# type(name, bases, namespace) calls the __new__ of the bases' metaclass.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", mcls.__name__, name, kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)

class Deeper(Meta):
    pass

class Base(metaclass=Deeper):
    pass
# expect: new Deeper Base {}
# expect: init Base

X = type("X", (Base,), {"a": 1})
# expect: new Deeper X {}
# expect: init X
print(type(X), X.a)  # expect: <class '__main__.Deeper'> 1
Y = Meta("Y", (Base,), {}, k=1)
# expect: new Meta Y {'k': 1}
# expect: new Deeper Y {}
# expect: init Y
print(type(Y))  # expect: <class '__main__.Deeper'>
class Other(type):
    pass
try:
    Other("Z", (Base,), {})
except TypeError as e:
    print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
