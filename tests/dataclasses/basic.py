import dataclasses, copy
from dataclasses import *

@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

p = Point(1, 2)
print(p, Point(1), Point(y=3, x=2, tags=["a"]), p == Point(1, 2), p != Point(1, 3), p == (1, 2, []), p.__eq__(5))
# expect: Point(x=1, y=2, tags=[]) Point(x=1, y=0, tags=[]) Point(x=2, y=3, tags=['a']) True True False NotImplemented
print(Point.__doc__, Point.__match_args__, Point.__hash__, Point.y, hasattr(Point, "tags"), Point(1).tags is Point(1).tags)
# expect: Point(x: int, y: int = 0, tags: list = <factory>) ('x', 'y', 'tags') None 0 False False
print(Point.__init__.__name__, Point.__init__.__qualname__, Point.__init__.__annotations__, Point.__repr__.__qualname__, Point.__dataclass_params__)
# expect: __init__ Point.__init__ {'x': <class 'int'>, 'y': <class 'int'>, 'tags': <class 'list'>, 'return': None} Point.__repr__ _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: hash(p), lambda: p < p,
          lambda: fields(5), lambda: asdict(Point), lambda: astuple(3), lambda: replace(4), lambda: replace(p, z=1)):
    attempt(f)
# expect: TypeError Point.__init__() missing 1 required positional argument: 'x'
# expect: TypeError Point.__init__() takes from 2 to 4 positional arguments but 5 were given
# expect: TypeError Point.__init__() got an unexpected keyword argument 'z'
# expect: TypeError Point.__init__() got multiple values for argument 'x'
# expect: TypeError unhashable type: 'Point'
# expect: TypeError '<' not supported between instances of 'Point' and 'Point'
# expect: TypeError must be called with a dataclass type or instance
# expect: TypeError asdict() should be called on dataclass instances
# expect: TypeError astuple() should be called on dataclass instances
# expect: TypeError replace() should be called on dataclass instances
# expect: TypeError Point.__init__() got an unexpected keyword argument 'z'
print([f.name for f in fields(p)], repr(fields(Point)[1]).replace(repr(MISSING), "MISSING"))
# expect: ['x', 'y', 'tags'] Field(name='y',type=<class 'int'>,default=0,default_factory=MISSING,init=True,repr=True,hash=None,compare=True,metadata=mappingproxy({}),kw_only=False,_field_type=_FIELD)
print(is_dataclass(p), is_dataclass(Point), is_dataclass(int))  # expect: True True False
match p:
    case Point(a, b):
        print("matched", a, b)  # expect: matched 1 2

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = field(default=0, repr=False)
    note: str = field(default="", compare=False, kw_only=True)
print(sorted([Version(2), Version(1, 5), Version(1, 2)]), Version(1) < Version(1, 1), Version(1) >= Version(1), Version(1, note="a") == Version(1))
# expect: [Version(major=1, note=''), Version(major=1, note=''), Version(major=2, note='')] True True True
print(hash(Version(1)) == hash(Version(1, note="z")), {Version(1): 2}[Version(1)], Version.__match_args__, Version.__doc__)
# expect: True 2 ('major', 'minor') Version(major: int, minor: int = 0, *, note: str = '')
v = Version(1)
attempt(lambda: setattr(v, "major", 3))  # expect: FrozenInstanceError cannot assign to field 'major'
attempt(lambda: delattr(v, "major"))  # expect: FrozenInstanceError cannot delete field 'major'
attempt(lambda: setattr(v, "other", 3))  # expect: FrozenInstanceError cannot assign to field 'other'
attempt(lambda: Version(1) < 3)  # expect: TypeError '<' not supported between instances of 'Version' and 'int'
print(replace(v, minor=7) == Version(1, 7), copy.replace(v, major=9), isinstance(FrozenInstanceError(), AttributeError))
# expect: True Version(major=9, note='') True

@dataclass
class Post:
    a: int
    b: InitVar[int]
    c: int = field(init=False)
    d: InitVar[str] = "dflt"
    def __post_init__(self, b, d):
        self.c = self.a + b
        self.seen = d
q = Post(1, 2)
print(q, q.seen, q.d, [f.name for f in fields(q)], Post(1, 2, "e").seen, Post.__init__.__annotations__)
# expect: Post(a=1, c=3) dflt dflt ['a', 'c'] e {'a': <class 'int'>, 'b': dataclasses.InitVar[int], 'd': dataclasses.InitVar[str], 'return': None}
attempt(lambda: replace(q, a=5))  # expect: TypeError InitVar 'b' must be specified with replace()
attempt(lambda: replace(q, c=5, b=1))
# expect: TypeError field c is declared with init=False, it cannot be specified with replace()
print(replace(q, b=10), InitVar[int], InitVar[list[int]])
# expect: Post(a=1, c=11) dataclasses.InitVar[int] dataclasses.InitVar[list[int]]

@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Derived(Base):
    z: int = 3
    x: str = "over"
print(Derived(), Derived(5, 6, 7), [f.name for f in fields(Derived)], Derived.__mro__[1].__name__)
# expect: Derived(x='over', y=2, z=3) Derived(x=5, y=6, z=7) ['x', 'y', 'z'] Base
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
attempt(lambda: K(1))  # expect: TypeError K.__init__() takes 1 positional argument but 2 were given
print(K(a=1), K.__match_args__, K.__doc__)  # expect: K(a=1, b=2) () K(*, a: int, b: int = 2)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 1
    c: str
print(K2(1, c="x"), K2.__doc__)  # expect: K2(a=1, b=1, c='x') K2(a: int, *, b: int = 1, c: str)
attempt(lambda: K2(1))  # expect: TypeError K2.__init__() missing 1 required keyword-only argument: 'c'
attempt(lambda: K2(1, 2, 3))  # expect: TypeError K2.__init__() takes 2 positional arguments but 4 were given

@dataclass(slots=True)
class S:
    a: int
    b: int = 5
    c: list = field(default_factory=list)
s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"))  # expect: S(a=1, b=5, c=[]) ('a', 'b', 'c') False
attempt(lambda: setattr(s, "zz", 1))
# expect: AttributeError 'S' object has no attribute 'zz' and no __dict__ for setting new attributes
@dataclass(slots=True, frozen=True)
class SF:
    a: int
    b: int = field(default=3, init=False)
print(SF(1), SF(1) == SF(1), SF(1).__getstate__())  # expect: SF(a=1, b=3) True [1, 3]
attempt(lambda: setattr(SF(1), "a", 3))  # expect: FrozenInstanceError cannot assign to field 'a'
@dataclass(eq=False, repr=False, init=False)
class Bare:
    a: int
print(Bare.__doc__, Bare() == Bare(), hash(Bare()) is not None, "__init__" in Bare.__dict__)  # expect: Bare() False True False

def define(ns, ann, bases=(), **kw):
    def f():
        return dataclass(type("X", bases, {"__annotations__": ann, **ns}), **kw)
    attempt(f)
define({"a": []}, {"a": list})
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
define({"a": 1}, {"a": int, "b": int})  # expect: TypeError non-default argument 'b' follows default argument 'a'
define({"a": field()}, {})  # expect: TypeError 'a' is a field but has no type annotation
define({}, {"a": KW_ONLY, "b": KW_ONLY})  # expect: TypeError 'b' is KW_ONLY, but KW_ONLY has already been specified
define({}, {}, order=True, eq=False)  # expect: ValueError eq must be true if order is true
define({"__lt__": 1}, {"a": int}, order=True)
# expect: TypeError Cannot overwrite attribute __lt__ in class X Consider using functools.total_ordering
define({"__setattr__": 1}, {"a": int}, frozen=True)  # expect: TypeError Cannot overwrite attribute __setattr__ in class X
define({"__hash__": lambda s: 1}, {"a": int}, unsafe_hash=True)
# expect: TypeError Cannot overwrite attribute __hash__ in class X
define({}, {"a": int}, (Version,))  # expect: TypeError cannot inherit non-frozen dataclass from a frozen one
define({}, {"a": int}, (Point,), frozen=True)  # expect: TypeError cannot inherit frozen dataclass from a non-frozen one
define({}, {"a": int}, weakref_slot=True)  # expect: TypeError weakref_slot is True but slots is False
define({"__slots__": ()}, {"a": int}, slots=True)  # expect: TypeError X already specifies __slots__
define({"a": field(default_factory=int)}, {"a": InitVar[int]})  # expect: TypeError field a cannot have a default factory
attempt(lambda: field(default=1, default_factory=int))  # expect: ValueError cannot specify both default and default_factory

@dataclass
class Tree:
    value: int
    kids: list = field(default_factory=list)
    named: dict = field(default_factory=dict)
t = Tree(1, [Tree(2), Tree(3)], {"k": Tree(4)})
print(asdict(t))
# expect: {'value': 1, 'kids': [{'value': 2, 'kids': [], 'named': {}}, {'value': 3, 'kids': [], 'named': {}}], 'named': {'k': {'value': 4, 'kids': [], 'named': {}}}}
print(astuple(t), asdict(Point(1), dict_factory=lambda items: sorted(k for k, v in items)), astuple(Point(1), tuple_factory=list))
# expect: (1, [(2, [], {}), (3, [], {})], {'k': (4, [], {})}) ['tags', 'x', 'y'] [1, 0, []]
t.kids.append(t)
print(t)
# expect: Tree(value=1, kids=[Tree(value=2, kids=[], named={}), Tree(value=3, kids=[], named={}), ...], named={'k': Tree(value=4, kids=[], named={})})
C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"total": lambda self: self.x + self.y}, frozen=True)
print(C(1, 2), C(1, 2).total(), C.__module__, C.__annotations__)
# expect: C(x=1, y=2, z=5) 3 __main__ {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'int'>}
for bad in (["a b"], ["for"], ["a", "a"], [("a",)], [(1, int)]):
    attempt(lambda: make_dataclass("D", bad))
# expect: TypeError Field names must be valid identifiers: 'a b'
# expect: TypeError Field names must not be keywords: 'for'
# expect: TypeError Field name duplicated: 'a'
# expect: TypeError Invalid field: ('a',)
# expect: TypeError Field names must be valid identifiers: 1
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: int = field(hash=False, default=0)
print(hash(H(1, 2)) == hash(H(1, 3)), hash(H(1)) == hash((1,)))  # expect: True True
@dataclass
class Own:
    a: int
    def __init__(self): self.a = "own"
    def __repr__(self): return "own repr"
    def __eq__(self, o): return True
    def __hash__(self): return 3
print(Own(), Own() == 5, hash(Own()), Own().a)  # expect: own repr True 3 own
class Desc:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls=None): return 42 if obj is None else obj.__dict__[self.name]
    def __set__(self, obj, v): obj.__dict__[self.name] = v * 2
@dataclass
class WithDesc:
    d: int = Desc()
print(WithDesc(), WithDesc(3), WithDesc.__doc__)  # expect: WithDesc(d=84) WithDesc(d=6) WithDesc(d: int = 42)
@dataclass
class Self:
    self: int
print(Self(1))  # expect: Self(self=1)
@dataclass
class Empty: pass
print(Empty(), Empty() == Empty(), Empty.__doc__, sorted(dataclasses.__all__))
# expect: Empty() True Empty() ['Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'asdict', 'astuple', 'dataclass', 'field', 'fields', 'is_dataclass', 'make_dataclass', 'replace']
@dataclass
class Strs:
    a: "int"
    b: "InitVar[int]" = 3
    c: "dataclasses.InitVar[int]" = 4
print([f.name for f in fields(Strs)])  # expect: ['a']
@dataclass
class NaN:
    f: float
n = float("nan")
print(NaN(n) == NaN(n))  # expect: False
print(field(default=1, metadata={"a": 1}).metadata, repr(field(default=3, default_factory=MISSING)).count("MISSING"))
# expect: {'a': 1} 2
