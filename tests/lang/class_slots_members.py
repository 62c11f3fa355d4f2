def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def d(o, n): delattr(o, n)
class P:
    __slots__ = ("x", "__y")
    def k(self): pass
class D: pass
p = P()
t(lambda: d(1, "x"))
t(lambda: d(p, "x"))
t(lambda: d(p, "k"))
t(lambda: d(p, "z"))
t(lambda: setattr(p, "k", 1))
t(lambda: setattr(1, "real", 1))
t(lambda: setattr(1, "bit_length", 1))
t(lambda: d(1, "bit_length"))
t(lambda: d(1, "real"))
t(lambda: d(D(), "real"))
t(lambda: P.x)
t(lambda: P.__slots__)
t(lambda: sorted(n for n in P.__dict__ if not n.startswith("__")))
t(lambda: type(P.x))
t(lambda: P.x.__get__(p))
p.x = 3
t(lambda: P.x.__get__(p))
t(lambda: P.x.__get__(1))
t(lambda: P.x.__set__(p, 5))
t(lambda: p.x)
t(lambda: (P.x.__name__, P.x.__objclass__, P.x.__doc__))
t(lambda: type("A", (), {"__slots__": 5}))
t(lambda: type("A", (), {"__slots__": [5]}))
t(lambda: type("A", (), {"__slots__": ["a b"]}))
t(lambda: type("A", (), {"__slots__": ["__dict__", "__dict__"]}))
t(lambda: type("A", (D,), {"__slots__": ["__dict__"]}))
t(lambda: type("A", (D,), {"__slots__": ["__weakref__"]}))
t(lambda: type("A", (int,), {"__slots__": ["a"]}))
t(lambda: type("A", (tuple,), {"__slots__": ["a"]}))
t(lambda: type("A", (int,), {"__slots__": []})().__dict__)
t(lambda: type("A", (list,), {"__slots__": ["a"]}))
t(lambda: type("A", (), {"__slots__": ["a", "a"]}))
t(lambda: type("A", (), {"__slots__": {"a": "doc a"}}).a.__doc__)
t(lambda: type("A", (), {"__slots__": (n for n in "abc")}).c)
t(lambda: type("A", (), {"__slots__": "abc"}).abc)
t(lambda: type("A", (P, type("B", (), {"__slots__": ["q"]})), {}))
t(lambda: type("A", (P, type("B", (), {"__slots__": []})), {}))
class S1(P): __slots__ = ("z",)
class S2(P): pass
class S3(P): __slots__ = ("z",)
s = S2(); s.x = 1; s.q = 2
t(lambda: s.__dict__)
t(lambda: hasattr(S1(), "__dict__"))
q = S1()
t(lambda: setattr(q, "__class__", S3))
t(lambda: setattr(q, "__class__", S2))
t(lambda: setattr(q, "__class__", P))
class E(Exception): __slots__ = ("a",)
e = E(); e.a = 1; e.b = 2
t(lambda: (e.a, e.b, e.__dict__))
t(lambda: q.z)
t(lambda: d(q, "z"))
t(lambda: q.w)
class W:
    __slots__ = ("a", "__dict__")
w = W(); w.a = 1; w.b = 2
t(lambda: (w.a, w.b, w.__dict__))
class X:
    a = 1
class Y(X): __slots__ = ("a",)
y = Y()
t(lambda: y.a)
y.a = 4
t(lambda: y.a)
t(lambda: y.__dict__)
class Base:
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
class Derived(Base):
    __slots__ = ("v",)
dd = Derived(3)
t(lambda: dd.v)
def f(): pass
t(lambda: setattr(f, "__closure__", 1))
t(lambda: setattr(f, "__globals__", 1))
t(lambda: setattr(slice(1), "start", 1))
t(lambda: setattr(property(), "fget", 1))
t(lambda: setattr(range(1), "start", 1))
t(lambda: setattr(P().k, "__self__", 1))
t(lambda: setattr(super(P, p), "__self__", 1))
t(lambda: setattr(len, "__self__", 1))
t(lambda: setattr(len, "__name__", 1))
t(lambda: setattr(P, "__mro__", 1))
t(lambda: setattr(int, "x", 1))
t(lambda: d(int, "x"))
t(lambda: d(P, "x2"))
t(lambda: setattr((i for i in []), "gi_running", 1))
t(lambda: setattr((i for i in []), "gi_code", 1))
t(lambda: setattr(object(), "x", 1))
t(lambda: object().x)
t(lambda: property.fget)
t(lambda: type(f).__closure__)
t(lambda: slice.start)
t(lambda: range.start)
t(lambda: type.__mro__)
t(lambda: type.__dict__["__mro__"])
t(lambda: type.__dict__["__base__"])
t(lambda: type.__dict__["__dict__"])
t(lambda: Exception.__dict__["args"] if "args" in Exception.__dict__ else BaseException.__dict__["args"])
t(lambda: setattr(D, "__dict__", {}))
t(lambda: setattr(D(), "__dict__", 5))
t(lambda: setattr(D(), "__class__", 5))
t(lambda: setattr(D(), "__class__", int))
t(lambda: setattr(1, "__class__", D))

# expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError x
# expect: AttributeError 'P' object attribute 'k' is read-only
# expect: AttributeError 'P' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: AttributeError 'P' object attribute 'k' is read-only
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: AttributeError 'int' object attribute 'bit_length' is read-only
# expect: AttributeError 'int' object attribute 'bit_length' is read-only
# expect: AttributeError attribute 'real' of 'int' objects is not writable
# expect: AttributeError 'D' object has no attribute 'real'
# expect: <member 'x' of 'P' objects>
# expect: ('x', '__y')
# expect: ['_P__y', 'k', 'x']
# expect: <class 'member_descriptor'>
# expect: AttributeError 'P' object has no attribute 'x'
# expect: 3
# expect: TypeError descriptor 'x' for 'P' objects doesn't apply to a 'int' object
# expect: None
# expect: 5
# expect: ('x', <class '__main__.P'>, None)
# expect: TypeError 'int' object is not iterable
# expect: TypeError __slots__ items must be strings, not 'int'
# expect: TypeError __slots__ must be identifiers
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __weakref__ slot disallowed: we already got one
# expect: TypeError nonempty __slots__ not supported for subtype of 'int'
# expect: TypeError nonempty __slots__ not supported for subtype of 'tuple'
# expect: AttributeError 'A' object has no attribute '__dict__'
# expect: <class '__main__.A'>
# expect: <class '__main__.A'>
# expect: None
# expect: <member 'c' of 'A' objects>
# expect: <member 'abc' of 'A' objects>
# expect: TypeError multiple bases have instance lay-out conflict
# expect: <class '__main__.A'>
# expect: {'q': 2}
# expect: False
# expect: None
# expect: TypeError __class__ assignment: 'S2' object layout differs from 'S3'
# expect: TypeError __class__ assignment: 'P' object layout differs from 'S3'
# expect: (1, 2, {'b': 2})
# expect: AttributeError 'S3' object has no attribute 'z'
# expect: AttributeError z
# expect: AttributeError 'S3' object has no attribute 'w'
# expect: (1, 2, {'b': 2})
# expect: AttributeError 'Y' object has no attribute 'a'
# expect: 4
# expect: {}
# expect: 3
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError readonly attribute
# expect: AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: AttributeError attribute '__mro__' of 'type' objects is not writable
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
# expect: AttributeError type object 'P' has no attribute 'x2'
# expect: AttributeError attribute 'gi_running' of 'generator' objects is not writable
# expect: AttributeError attribute 'gi_code' of 'generator' objects is not writable
# expect: AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError 'object' object has no attribute 'x'
# expect: <member 'fget' of 'property' objects>
# expect: <member '__closure__' of 'function' objects>
# expect: <member 'start' of 'slice' objects>
# expect: <member 'start' of 'range' objects>
# expect: (<class 'type'>, <class 'object'>)
# expect: <attribute '__mro__' of 'type' objects>
# expect: <member '__base__' of 'type' objects>
# expect: <attribute '__dict__' of 'type' objects>
# expect: <attribute 'args' of 'BaseException' objects>
# expect: AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: TypeError __class__ must be set to a class, not 'int' object
# expect: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
