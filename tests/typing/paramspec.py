from typing import *
import typing

P = ParamSpec("P")
T = TypeVar("T")
print(P.args, P.kwargs, P.args == P.args, P.args == P.kwargs, P.args.__origin__ is P, P.has_default(), TypeVar("D", default=int).has_default())
# expect: P.args P.kwargs True False True False True
def deco[**Q, R](f: Callable[Q, R]) -> Callable[Q, R]:
    def inner(*args: Q.args, **kwargs: Q.kwargs) -> R:
        return f(*args, **kwargs)
    return inner
print(deco(lambda a, b=2: a + b)(1, b=5), TypeVar("D", default=int).__default__, Callable[P, T], Callable[Concatenate[int, P], T])
# expect: 6 <class 'int'> typing.Callable[~P, ~T] typing.Callable[typing.Concatenate[int, ~P], ~T]
class Z(Generic[T, P]):
    pass
print(Z[int, [str, bool]], Z[int, ...], Z.__parameters__, Callable[P, T][[int, str], bool])
# expect: __main__.Z[int, [str, bool]] __main__.Z[int, ...] (~T, ~P) typing.Callable[[int, str], bool]
print(IO[str], TextIO.__mro__[1], BinaryIO.__name__, sorted(n for n in IO.__dict__ if not n.startswith("_")))
# expect: typing.IO[str] <class 'typing.IO'> BinaryIO ['close', 'closed', 'fileno', 'flush', 'isatty', 'mode', 'name', 'read', 'readable', 'readline', 'readlines', 'seek', 'seekable', 'tell', 'truncate', 'writable', 'write', 'writelines']
