class A:
    "doc"
    x = 1
class B(A): pass
print(B.__name__, B.__bases__, B.__mro__[-1], B.__dict__.get("x"), A.__dict__["x"], B.__doc__, A.__doc__, A.__subclasses__(), type(A), B.__base__)
# expect: B (<class '__main__.A'>,) <class 'object'> None 1 None doc [<class '__main__.B'>] <class 'type'> <class '__main__.A'>
print(A.__qualname__, A.__module__, type.mro(B) == list(B.__mro__), B.mro() is not B.__mro__, type.__call__(A).__class__.__name__, type.__subclasses__(A) == [B])
# expect: A __main__ True True A True
A.__name__ = "Z"
A.__qualname__ = "Q.Z"
print(A, A.__name__, repr(B))  # expect: <class '__main__.Q.Z'> Z <class '__main__.B'>
A.new = "attr"
print(B.new, B().new)  # expect: attr attr
del A.new
print(hasattr(B, "new"), type.__instancecheck__(A, B()), type.__subclasscheck__(A, B), A.__eq__(A, A), A == A, A != B, {A: 1}[A], A is type(A()))
# expect: False True True True True True 1 True
for f in (lambda: A.nope, lambda: setattr(A, "__name__", 5), lambda: delattr(A, "nope"), lambda: A < B, lambda: A + 1, lambda: A[0], lambda: len(A), lambda: type("X", (), {}, y=1), lambda: setattr(A, "__bases__", ()), lambda: type.nope, lambda: setattr(int, "x", 1), lambda: delattr(A, "__name__")):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
# expect: AttributeError: type object 'Z' has no attribute 'nope'
# expect: TypeError: can only assign string to Z.__name__, not 'int'
# expect: AttributeError: type object 'Z' has no attribute 'nope'
# expect: TypeError: '<' not supported between instances of 'type' and 'type'
# expect: TypeError: unsupported operand type(s) for +: 'type' and 'int'
# expect: TypeError: type 'Z' is not subscriptable
# expect: TypeError: object of type 'type' has no len()
# expect: TypeError: X.__init_subclass__() takes no keyword arguments
# expect: TypeError: can only assign non-empty tuple to Z.__bases__, not ()
# expect: AttributeError: type object 'type' has no attribute 'nope'
# expect: TypeError: cannot set 'x' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__name__' attribute of immutable type 'Z'
print(int.__mro__, bool.__mro__, type.__mro__, type.__bases__, int.__bases__, object.__subclasses__() != [])
# expect: (<class 'int'>, <class 'object'>) (<class 'bool'>, <class 'int'>, <class 'object'>) (<class 'type'>, <class 'object'>) (<class 'object'>,) (<class 'object'>,) True
print([t.__name__ for t in (int, str, list, dict, tuple, set, frozenset, bytes, bytearray, float, bool, range, slice, type, object, property, super, staticmethod, classmethod, enumerate, zip, map, filter, reversed)])
# expect: ['int', 'str', 'list', 'dict', 'tuple', 'set', 'frozenset', 'bytes', 'bytearray', 'float', 'bool', 'range', 'slice', 'type', 'object', 'property', 'super', 'staticmethod', 'classmethod', 'enumerate', 'zip', 'map', 'filter', 'reversed']
