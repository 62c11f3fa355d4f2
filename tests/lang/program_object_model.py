# The object model's corners.
class Meta(type):
    def __call__(cls, *a, **k):
        print("Meta.__call__", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __getattr__(cls, name):
        if name.startswith("dyn_"): return name[4:]
        raise AttributeError(f"class {cls.__name__} lacks {name}")
    def __setattr__(cls, name, v):
        print("set", name); super().__setattr__(name, v)
    def __delattr__(cls, name):
        print("del", name); super().__delattr__(name)
    def __instancecheck__(cls, o): return hasattr(o, "quack") or super().__instancecheck__(o)
    def __subclasscheck__(cls, c): return "quack" in vars(c) or super().__subclasscheck__(c)
    def __dir__(cls): return ["only", "these"]
    def __eq__(cls, o): return NotImplemented
    __hash__ = type.__hash__
    def __or__(cls, o): return ("or", cls.__name__, o)
    def __getitem__(cls, k): return ("item", k)
    def __bool__(cls): return False
    @property
    def prop(cls): return "meta property of " + cls.__name__
class A(metaclass=Meta):
    def __new__(cls, *a, **k):
        print("A.__new__", cls.__name__, a); return super().__new__(cls)
    def __init__(self, *a, **k): print("A.__init__", a, k)
    def __init_subclass__(cls, tag=None, **k):
        super().__init_subclass__(**k); print("init_subclass", cls.__name__, tag); 
class B(A, tag="t"): quack = 1
b = B(1, z=2)
A.attr = 5
del A.attr
print(A.dyn_x, A.prop, dir(A), isinstance(b, A), issubclass(B, A), A | 3, A["k"], bool(A), A == A, A != B)
class Duck: quack = True
print(isinstance(Duck(), A), issubclass(Duck, A), isinstance(5, A))
for f in (lambda: A.missing, lambda: b.prop, lambda: B.__new__(int), lambda: object.__new__(), lambda: object.__new__(5), lambda: int.__new__(str), lambda: type("X", (A, int), {}), lambda: A.__init__(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# MRO, super, cooperative
class Base:
    def hi(self, *path): return path + ("Base",)
class L(Base):
    def hi(self, *path): return super().hi(*path, "L")
class R(Base):
    def hi(self, *path): return super().hi(*path, "R")
class D(L, R):
    def hi(self, *path): return super().hi(*path, "D")
    @classmethod
    def cm(cls): return super().__thisclass__ is D if hasattr(super(), "__thisclass__") else None
    @staticmethod
    def sm(x): return x * 2
    class Inner:
        z = 3
        def get(self): return __class__.z
print(D().hi(), [c.__name__ for c in D.__mro__], D.sm(4), D().sm(5), D.Inner().get(), super(L, D()).hi(), D.cm())
try:
    class Bad(Base, D): pass
except TypeError as e: print(e)
# getattr hooks
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattribute__(self, n):
        if n == "_t": return object.__getattribute__(self, n)
        return ("got", n)
    def __setattr__(self, n, v): getattr(self._t, "append")((n, v))
    def __delattr__(self, n): self._t.append(("del", n))
t = []
p = Proxy(t); p.x = 5; del p.y; p.z += (1,)
print(p.anything, t, p.__class__, type(p).__name__)
class Lazy:
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        setattr(self, n, n.upper()); return getattr(self, n)
l = Lazy(); print(l.abc, l.abc, vars(l), hasattr(l, "__len__"), getattr(l, "__nope", "dflt"))
# descriptors: data vs non-data, set_name, class access
class Data:
    def __get__(self, o, c): return ("data", o is None, c.__name__)
    def __set__(self, o, v): o.__dict__["data"] = v
class NonData:
    def __get__(self, o, c=None): return "nondata"
class H:
    data = Data(); nd = NonData()
h = H(); h.data = 1; h.__dict__["nd"] = "own"
print(h.data, h.nd, H.data, H.nd, h.__dict__)
class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, c):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o); return v
class U:
    calls = 0
    @Cached
    def heavy(self): U.calls += 1; return 99
u = U(); print(u.heavy, u.heavy, U.calls, type(U.heavy).__name__)
# special lookups skip the instance
class S:
    def __len__(self): return 3
s = S(); s.__len__ = lambda: 9; print(len(s), s.__len__())
# __class__ swaps, dict manipulation, vars
class E1: kind = 1
class E2: kind = 2
e = E1(); e.__dict__.update(a=1, b=2); e.__class__ = E2; del e.a
print(e.kind, vars(e), e.__dict__ is vars(e)); e.__dict__ = {"n": 0}; print(e.n, hasattr(e, "b"))
# class body scopes, private names, comprehension in class, nested functions
x = "global"
class Scope:
    x = "class"
    y = [x for _ in range(1)]
    z = [i for i in x]
    def m(self): return x
    __priv = 7
    def priv(self): return self.__priv
    lam = lambda self: self.x
    for i in range(3): last = i
    del i
    if True:
        def cond(self): return "cond"
print(Scope.y, Scope.z, Scope().m(), Scope().priv(), Scope._Scope__priv, Scope().lam(), Scope.last, hasattr(Scope, "i"), Scope().cond())
# __del__, __bytes__, __complex__ omitted, __sizeof__, __reduce__ omitted
class Conv:
    def __bytes__(self): return b"bytes"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, s): return "fmt:" + s
    def __hash__(self): return 7
    def __length_hint__(self): return 5
    def __trunc__(self): return 3
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __fspath__(self): return "/path"
c = Conv()
import math, os
print(bytes(c), str(c), repr(c), f"{c:abc}", f"{c!r:>6}", hash(c), "%s %r" % (c, c), [c], math.floor(c), math.ceil(c), os.fspath(c))
for f in (lambda: int(c), lambda: float(c), lambda: c + 1, lambda: -c, lambda: c[0], lambda: c(), lambda: len(c), lambda: iter(c), lambda: 1 in c, lambda: c < c, lambda: c @ c, lambda: next(c), lambda: range(c), lambda: "a" * c, lambda: [1][c], lambda: {**c}, lambda: print(*c), lambda: abs(c), lambda: round(c), lambda: divmod(c, 1), lambda: pow(c, 2), lambda: with_(c), lambda: c.__enter__, lambda: del_(c), lambda: set_(c), lambda: sum([c]), lambda: sorted([c, c]), lambda: max(c), lambda: "".join([c]), lambda: isinstance(1, c), lambda: issubclass(c, int), lambda: setattr(c, 5, 1), lambda: getattr(c, 5), lambda: c.x.y):
    def with_(o):
        with o: pass
    def del_(o): del o[0]
    def set_(o): o[0] = 1
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Bad:
    def __len__(self): return -1
    def __bool__(self): return 5
    def __repr__(self): return 5
    def __str__(self): return None
    def __hash__(self): return "x"
    def __iter__(self): return 5
    def __index__(self): return "i"
    def __int__(self): return 2.5
    def __float__(self): return 1
    def __contains__(self, x): raise KeyError(x)
    def __eq__(self, o): raise ZeroDivisionError("eq")
    def __format__(self, s): return 3
    def __getitem__(self, i): raise IndexError("done")
    def __call__(self): return self
    def __enter__(self): return 1
    def __next__(self): raise StopIteration(3)
    def __bytes__(self): return "no"
    def __dir__(self): return 5
    def __round__(self): return "rounded"
    def __reversed__(self): return "reversed"
    def __length_hint__(self): return "x"
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "dm"
    def __ipow__(self, o): return "ipow"
z = Bad()
for f in (lambda: len(z), lambda: bool(z), lambda: repr(z), lambda: str(z), lambda: hash(z), lambda: iter(z), lambda: [1, 2][z], lambda: int(z), lambda: float(z), lambda: 1 in z, lambda: z == 1, lambda: [z] == [1], lambda: f"{z}", lambda: next(z), lambda: bytes(z), lambda: dir(z), lambda: round(z), lambda: reversed(z), lambda: abs(z), lambda: divmod(z, 1), lambda: {z: 1}, lambda: {z}, lambda: not z, lambda: z and 1, lambda: "%d" % z, lambda: range(z), lambda: list(z), lambda: z in [1], lambda: [1].index(z), lambda: z()() is z, lambda: print(z), lambda: "{}".format(z), lambda: any([z]), lambda: sorted([z, z]), lambda: max([z], key=lambda q: 0) is z, lambda: next(z, "dflt"), lambda: dict([(1, 2)], **{"a": 3})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# expect: init_subclass B t
# expect: Meta.__call__ B (1,) {'z': 2}
# expect: A.__new__ B (1,)
# expect: A.__init__ (1,) {'z': 2}
# expect: set attr
# expect: del attr
# expect: x meta property of A ['only', 'these'] True True ('or', 'A', 3) ('item', 'k') False True True
# expect: True True False
# expect: AttributeError class A lacks missing
# expect: AttributeError 'B' object has no attribute 'prop'
# expect: A.__new__ int ()
# expect: TypeError super(type, obj): obj (type int) is not an instance or subtype of type (A).
# expect: TypeError object.__new__(): not enough arguments
# expect: TypeError object.__new__(X): X is not a type object (int)
# expect: TypeError int.__new__(str): str is not a subtype of int
# expect: init_subclass X None
# expect: <class '__main__.X'>
# expect: A.__init__ () {}
# expect: None
# expect: ('D', 'L', 'R', 'Base') ['D', 'L', 'R', 'Base', 'object'] 8 10 3 ('R', 'Base') True
# expect: Cannot create a consistent method resolution order (MRO) for bases Base, D
# expect: ('got', 'anything') [('x', 5), ('del', 'y'), ('z', ('got', 'z', 1))] ('got', '__class__') Proxy
# expect: ABC ABC {'abc': 'ABC'} False dflt
# expect: ('data', False, 'H') own ('data', True, 'H') nondata {'data': 1, 'nd': 'own'}
# expect: 99 99 1 Cached
# expect: 3 9
# expect: 2 {'b': 2} True
# expect: 0 False
# expect: ['global'] ['c', 'l', 'a', 's', 's'] global 7 7 class 2 False cond
# expect: b'bytes' str repr fmt:abc   repr 7 str repr [repr] floor ceil /path
# expect: 3
# expect: TypeError float() argument must be a string or a real number, not 'Conv'
# expect: TypeError unsupported operand type(s) for +: 'Conv' and 'int'
# expect: TypeError bad operand type for unary -: 'Conv'
# expect: TypeError 'Conv' object is not subscriptable
# expect: TypeError 'Conv' object is not callable
# expect: TypeError object of type 'Conv' has no len()
# expect: TypeError 'Conv' object is not iterable
# expect: TypeError argument of type 'Conv' is not iterable
# expect: TypeError '<' not supported between instances of 'Conv' and 'Conv'
# expect: TypeError unsupported operand type(s) for @: 'Conv' and 'Conv'
# expect: TypeError 'Conv' object is not an iterator
# expect: TypeError 'Conv' object cannot be interpreted as an integer
# expect: TypeError can't multiply sequence by non-int of type 'Conv'
# expect: TypeError list indices must be integers or slices, not Conv
# expect: TypeError 'Conv' object is not a mapping
# expect: TypeError print() argument after * must be an iterable, not Conv
# expect: TypeError bad operand type for abs(): 'Conv'
# expect: TypeError type Conv doesn't define __round__ method
# expect: TypeError unsupported operand type(s) for divmod(): 'Conv' and 'int'
# expect: TypeError unsupported operand type(s) for ** or pow(): 'Conv' and 'int'
# expect: TypeError 'Conv' object does not support the context manager protocol
# expect: AttributeError 'Conv' object has no attribute '__enter__'
# expect: TypeError 'Conv' object doesn't support item deletion
# expect: TypeError 'Conv' object does not support item assignment
# expect: TypeError unsupported operand type(s) for +: 'int' and 'Conv'
# expect: TypeError '<' not supported between instances of 'Conv' and 'Conv'
# expect: TypeError 'Conv' object is not iterable
# expect: TypeError sequence item 0: expected str instance, Conv found
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError issubclass() arg 1 must be a class
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'int'
# expect: AttributeError 'Conv' object has no attribute 'x'
# expect: ValueError __len__() should return >= 0
# expect: TypeError __bool__ should return bool, returned int
# expect: TypeError __repr__ returned non-string (type int)
# expect: TypeError __str__ returned non-string (type NoneType)
# expect: TypeError __hash__ method should return an integer
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError __int__ returned non-int (type float)
# expect: TypeError Bad.__float__ returned non-float (type int)
# expect: KeyError 1
# expect: ZeroDivisionError eq
# expect: ZeroDivisionError eq
# expect: TypeError __format__ must return a str, not int
# expect: StopIteration 3
# expect: TypeError __bytes__ returned non-bytes (type str)
# expect: TypeError 'int' object is not iterable
# expect: rounded
# expect: reversed
# expect: abs
# expect: dm
# expect: TypeError __hash__ method should return an integer
# expect: TypeError __hash__ method should return an integer
# expect: TypeError __bool__ should return bool, returned int
# expect: TypeError __bool__ should return bool, returned int
# expect: TypeError %d format: a real number is required, not Bad
# expect: TypeError __index__ returned non-int (type str)
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: ZeroDivisionError eq
# expect: ZeroDivisionError eq
# expect: True
# expect: TypeError __str__ returned non-string (type NoneType)
# expect: TypeError __format__ must return a str, not int
# expect: TypeError __bool__ should return bool, returned int
# expect: TypeError '<' not supported between instances of 'Bad' and 'Bad'
# expect: True
# expect: dflt
# expect: {1: 2, 'a': 3}
