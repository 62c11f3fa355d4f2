o = object()
print(type(o).__name__, o == o, o == object(), o != object(), bool(o), hash(o) == hash(o), isinstance(5, object), issubclass(type, object), object.__name__, object.__bases__, object.__base__)
# expect: object True False True True True True True object () None
print(repr(o).startswith("<object object at 0x"), str(o) == repr(o), object() is object(), callable(object), object.__mro__, format(o) == str(o))
# expect: True True False True (<class 'object'>,) True
print(o.__eq__(o), o.__eq__(5), o.__ne__(o), o.__class__, isinstance(o.__hash__(), int), object.__doc__ is not None)
# expect: True NotImplemented False <class 'object'> True True
for f in (lambda: object(1), lambda: object(x=1), lambda: setattr(o, "x", 1), lambda: o < o, lambda: o + o, lambda: o[0], lambda: o(), lambda: len(o), lambda: iter(o), lambda: o.x):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: object() takes no arguments
# expect: TypeError: object() takes no arguments
# expect: AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: TypeError: '<' not supported between instances of 'object' and 'object'
# expect: TypeError: unsupported operand type(s) for +: 'object' and 'object'
# expect: TypeError: 'object' object is not subscriptable
# expect: TypeError: 'object' object is not callable
# expect: TypeError: object of type 'object' has no len()
# expect: TypeError: 'object' object is not iterable
# expect: AttributeError: 'object' object has no attribute 'x'
print(sorted(n for n in dir(object) if n in ("__init__", "__new__", "__repr__", "__str__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__getattribute__", "__setattr__", "__delattr__", "__format__", "__class__", "__dir__", "__init_subclass__", "__subclasshook__", "__doc__")))
# expect: ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__repr__', '__setattr__', '__str__', '__subclasshook__']
class A: pass
print(A().__eq__(1), A.__repr__ is object.__repr__, A.__init__ is object.__init__, A().__lt__(1), object.__str__(5), object.__repr__("x").startswith("<str object at"))
# expect: NotImplemented True True NotImplemented 5 True
