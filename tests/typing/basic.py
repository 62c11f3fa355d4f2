import typing, collections, collections.abc
from typing import *

T = TypeVar("T")
K = TypeVar("K", bound=int)
C = TypeVar("C", int, str)
print(T, K.__bound__, C.__constraints__, TypeVar("X", covariant=True), TypeVar("X", contravariant=True), T.__name__, TypeVarTuple("Ts"), ParamSpec("P"))
# expect: ~T <class 'int'> (<class 'int'>, <class 'str'>) +X -X T Ts ~P
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Union[int, int], Tuple[int, ...], Tuple[()], Tuple[int, str])
# expect: typing.List[int] typing.Dict[str, int] typing.Optional[int] typing.Union[int, str] typing.Optional[int] <class 'int'> typing.Tuple[int, ...] typing.Tuple[()] typing.Tuple[int, str]
print(Callable[[int], str], Callable[..., None], Callable[[], T], Literal[1, "a", None], Annotated[int, "meta", 3], ClassVar[int], Final[str])
# expect: typing.Callable[[int], str] typing.Callable[..., NoneType] typing.Callable[[], ~T] typing.Literal[1, 'a', None] typing.Annotated[int, 'meta', 3] typing.ClassVar[int] typing.Final[str]
print(Any, NoReturn, Self, Never, LiteralString, TypeAlias, List, Dict, Iterable, Type[int], Sequence[T], Union, Optional, ClassVar)
# expect: typing.Any typing.NoReturn typing.Self typing.Never typing.LiteralString typing.TypeAlias typing.List typing.Dict typing.Iterable typing.Type[int] typing.Sequence[~T] typing.Union typing.Optional typing.ClassVar
print(Union[int, Union[str, None]], Union[int, str] == Union[str, int], Optional[Union[int, str]], List[T][int], Dict[T, List[T]][str], Union[T, int][str])
# expect: typing.Union[int, str, NoneType] True typing.Union[int, str, NoneType] typing.List[int] typing.Dict[str, typing.List[str]] typing.Union[str, int]
print(List[int].__origin__, List[int].__args__, Dict[T, K].__parameters__, get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]))
# expect: <class 'list'> (<class 'int'>,) (~T, ~K) <class 'list'> (<class 'str'>, <class 'int'>) ([<class 'int'>], <class 'str'>)
print(get_origin(Union[int, str]), get_args(Optional[int]), get_origin(int | str), get_origin(list[int]), get_args(Annotated[int, 5]), get_origin(5), get_args(Literal[1]))
# expect: typing.Union (<class 'int'>, <class 'NoneType'>) <class 'types.UnionType'> <class 'list'> (<class 'int'>, 5) None (1,)
print(isinstance([], List), isinstance({}, Mapping), issubclass(dict, Mapping), isinstance(1, Union[int, str]), isinstance(1, Optional[str]), isinstance(len, Callable))
# expect: True True True True False True
print(List[int] == List[int], hash(List[int]) == hash(List[int]), Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], List[int] | None)
# expect: True True False True typing.Optional[typing.List[int]]
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: List[int, str], lambda: Dict[int], lambda: List(), lambda: isinstance([], List[int]), lambda: Any(), lambda: isinstance(1, Any), lambda: Union[()],
          lambda: Optional[int, str], lambda: Callable[int], lambda: Callable[int, str], lambda: Annotated[int], lambda: Self[int], lambda: Union(), lambda: ClassVar[int, str],
          lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True), lambda: TypeVar(5),
          lambda: Generic[int], lambda: Generic[T, T], lambda: List[T][int, str], lambda: type("X", (Any,), {})().__class__.__name__):
    attempt(f)
# expect: TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Any cannot be instantiated
# expect: TypeError typing.Any cannot be used with isinstance()
# expect: TypeError Cannot take a Union of no types.
# expect: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError Callable must be used as Callable[[arg, ...], result].
# expect: typing.Callable[[int], str]
# expect: TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# expect: TypeError typing.Self is not subscriptable
# expect: TypeError Cannot instantiate typing.Union
# expect: TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: ValueError Bivariant types are not supported.
# expect: TypeError typevar() argument 'name' must be str, not int
# expect: TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: TypeError Parameters to Generic[...] must all be unique
# expect: TypeError Too many arguments for typing.List[~T]; actual 2, expected 1
# expect: X

class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int], Box[int](5).v, Box.__parameters__, Box[T].__parameters__, Box[int].__origin__ is Box, Box.__orig_bases__, Box.__mro__[1], Box[int](3).__orig_class__)
# expect: __main__.Box[int] 5 (~T,) (~T,) True (typing.Generic[~T],) <class 'typing.Generic'> __main__.Box[int]
class Pair(Box[T], Generic[T, K]): pass
print(Pair[int, bool], Pair.__parameters__, Pair.__bases__)
# expect: __main__.Pair[int, bool] (~T, ~K) (<class '__main__.Box'>, <class 'typing.Generic'>)
class IntBox(Box[int]): pass
print(IntBox(3).v, IntBox.__parameters__, IntBox.__orig_bases__)  # expect: 3 () (__main__.Box[int],)
class MyList(List[int]): pass
print(MyList([1]), MyList.__mro__[1])  # expect: [1] <class 'list'>
attempt(lambda: Box[int, str])  # expect: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
attempt(lambda: IntBox[int])  # expect: TypeError <class '__main__.IntBox'> is not a generic class
class New[X]:
    pass
print(New[int], New.__type_params__)  # expect: __main__.New[int] (X,)

class P(NamedTuple):
    "doc P"
    x: int
    y: str = "d"
    def both(self): return self.x, self.y
print(P(1), P(1, "a").both(), P._fields, P._field_defaults, P.__annotations__, P.__doc__, P.__orig_bases__ == (NamedTuple,))
# expect: P(x=1, y='d') (1, 'a') ('x', 'y') {'y': 'd'} {'x': <class 'int'>, 'y': <class 'str'>} doc P True
E = NamedTuple("E", [("a", int), ("b", "str")])
print(E(1, 2), E.__annotations__)  # expect: E(a=1, b=2) {'a': <class 'int'>, 'b': ForwardRef('str')}
def bad():
    class B(NamedTuple):
        a: int = 1
        b: str
attempt(bad)  # expect: TypeError Non-default namedtuple field b cannot follow default field a

class Movie(TypedDict):
    name: str
    year: NotRequired[int]
class Sub(Movie, total=False):
    extra: Required[str]
    rest: int
m = Movie(name="x")
print(m, type(m), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Sub.__total__, sorted(Sub.__required_keys__), sorted(Sub.__optional_keys__))
# expect: {'name': 'x'} <class 'dict'> frozenset({'name'}) frozenset({'year'}) True False ['extra', 'name'] ['rest', 'year']
print(TypedDict("F", {"a": int})(a=1), is_typeddict(Movie), is_typeddict(dict), sorted(get_type_hints(Sub)))
# expect: {'a': 1} True False ['extra', 'name', 'rest', 'year']
attempt(lambda: isinstance({}, Movie))  # expect: TypeError TypedDict does not support instance and class checks

@runtime_checkable
class Closes(Protocol):
    def close(self): ...
class Yes:
    def close(self): pass
class Named(Protocol):
    name: str
print(isinstance(Yes(), Closes), isinstance(3, Closes), issubclass(Yes, Closes), is_protocol(Closes), is_protocol(Yes), get_protocol_members(Closes), isinstance(3, SupportsInt), isinstance("", SupportsInt))
# expect: True False True True False frozenset({'close'}) True False
attempt(lambda: isinstance(3, Named))
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
attempt(lambda: Closes())  # expect: TypeError Protocols cannot be instantiated
class Impl(Closes):
    def __init__(self, a): self.a = a
print(Impl(4).a, is_protocol(Impl))  # expect: 4 False
@runtime_checkable
class Gen(Protocol[T]):
    attr: T
class HasAttr: attr = 1
print(isinstance(HasAttr(), Gen), isinstance(1, Gen), Gen.__parameters__)  # expect: True False (~T,)
attempt(lambda: issubclass(HasAttr, Gen))
# expect: TypeError Protocols with non-method members don't support issubclass(). Non-method members: 'attr'.
attempt(lambda: runtime_checkable(Yes))
# expect: TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.Yes'>

UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__)  # expect: 5 __main__.UserId <class 'int'> UserId
class Node:
    next: "Optional[Node]"
    kids: "list[Node | None]" = []
    n: int
    c: "ClassVar[Dict[str, 'Node']]"
    a: Annotated[int, "m"] = 1
def func(a: "int", b: "Node" = None, *c: "collections.abc.Sequence[int]") -> "None": ...
print(get_type_hints(Node)["next"], get_type_hints(Node)["n"], get_type_hints(Node)["a"], get_type_hints(Node, include_extras=True)["a"])
# expect: typing.Optional[__main__.Node] <class 'int'> <class 'int'> typing.Annotated[int, 'm']
print(get_type_hints(func), get_type_hints(func, globalns={"Node": int, "collections": collections})["b"])
# expect: {'a': <class 'int'>, 'b': <class '__main__.Node'>, 'c': collections.abc.Sequence[int], 'return': <class 'NoneType'>} <class 'int'>
attempt(lambda: get_type_hints(5))  # expect: TypeError 5 is not a module, class, method, or function.
attempt(lambda: get_type_hints(lambda: 1))  # expect: {}
def undefined(x: "Nope"): ...
attempt(lambda: get_type_hints(undefined))  # expect: NameError name 'Nope' is not defined
print(ForwardRef("int"), List["Node"], cast(int, "x"), assert_type(3, int), TYPE_CHECKING, Text, AnyStr, AnyStr.__constraints__)
# expect: ForwardRef('int') typing.List[ForwardRef('Node')] x 3 False <class 'str'> ~AnyStr (<class 'bytes'>, <class 'str'>)
attempt(lambda: assert_never(5))  # expect: AssertionError Expected code to be unreachable, but got: 5
@overload
def ov(a: int) -> int: ...
@overload
def ov(a: str) -> str: ...
attempt(lambda: ov(1))
# expect: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
def ov(a): return a
print(ov(3), len(get_overloads(ov)))  # expect: 3 2
clear_overloads()
print(get_overloads(ov))  # expect: []
@final
class Fin: pass
@override
def o(): pass
@no_type_check
def ntc(a: "what is this"): pass
print(Fin.__final__, o.__override__, get_type_hints(ntc), NoDefault, T.__default__, T.has_default() if hasattr(T, "nothing") else "")
# expect: True True {} typing.NoDefault typing.NoDefault 
@dataclass_transform(order_default=True)
def dt(c): return c
print(dt.__dataclass_transform__)
# expect: {'eq_default': True, 'order_default': True, 'kw_only_default': False, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
print(Generator[int], ContextManager[int], Counter[str], DefaultDict[str, int], Deque[int], list[T], list[T].__parameters__, dict[T, int][str])
# expect: typing.Generator[int, NoneType, NoneType] typing.ContextManager[int, bool | None] typing.Counter[str] typing.DefaultDict[str, int] typing.Deque[int] list[~T] (~T,) dict[str, int]
