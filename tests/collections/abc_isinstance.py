# collections.abc: isinstance and issubclass by methods and by registration.
from collections.abc import *
from collections import deque, OrderedDict, Counter, defaultdict, ChainMap, UserDict, UserList, UserString

def gen():
    yield 1
class Empty:
    pass
values = {"list": [], "tuple": (), "str": "", "bytes": b"", "bytearray": bytearray(), "range": range(1), "dict": {}, "set": set(), "frozenset": frozenset(),
          "gen": gen(), "iter": iter([]), "keys": {}.keys(), "values": {}.values(), "items": {}.items(), "func": gen, "class": int, "int": 5, "None": None,
          "deque": deque(), "OrderedDict": OrderedDict(), "Counter": Counter(), "ChainMap": ChainMap(), "UserDict": UserDict(), "UserList": UserList(), "UserString": UserString(""), "Empty": Empty()}
abcs = [Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping,
        MappingView, KeysView, ItemsView, ValuesView, Generator, Awaitable]
for name, v in values.items():
    print(name, " ".join(a.__name__ for a in abcs if isinstance(v, a)))
# expect: list Iterable Reversible Sized Container Collection Sequence MutableSequence
# expect: tuple Hashable Iterable Reversible Sized Container Collection Sequence
# expect: str Hashable Iterable Reversible Sized Container Collection Sequence
# expect: bytes Hashable Iterable Reversible Sized Container Collection Sequence
# expect: bytearray Iterable Reversible Sized Container Collection Sequence MutableSequence
# expect: range Hashable Iterable Reversible Sized Container Collection Sequence
# expect: dict Iterable Reversible Sized Container Collection Mapping MutableMapping
# expect: set Iterable Sized Container Collection Set MutableSet
# expect: frozenset Hashable Iterable Sized Container Collection Set
# expect: gen Hashable Iterable Iterator Generator
# expect: iter Hashable Iterable Iterator
# expect: keys Iterable Reversible Sized Container Collection Set MappingView KeysView
# expect: values Hashable Iterable Reversible Sized Container Collection MappingView ValuesView
# expect: items Iterable Reversible Sized Container Collection Set MappingView ItemsView
# expect: func Hashable Callable
# expect: class Hashable Callable
# expect: int Hashable
# expect: None Hashable
# expect: deque Iterable Reversible Sized Container Collection Sequence MutableSequence
# expect: OrderedDict Iterable Reversible Sized Container Collection Mapping MutableMapping
# expect: Counter Iterable Reversible Sized Container Collection Mapping MutableMapping
# expect: ChainMap Iterable Sized Container Collection Mapping MutableMapping
# expect: UserDict Iterable Sized Container Collection Mapping MutableMapping
# expect: UserList Iterable Reversible Sized Container Collection Sequence MutableSequence
# expect: UserString Hashable Iterable Reversible Sized Container Collection Sequence
# expect: Empty Hashable
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(int, Hashable), issubclass(list, Hashable), issubclass(Mapping, Collection), issubclass(Sequence, Set))
# expect: True True True False True False
try:
    issubclass(5, Sized)
except TypeError as e:
    print(e)  # expect: issubclass() arg 1 must be a class
async def coro():
    pass
c = coro()
print(isinstance(c, Coroutine), isinstance(c, Awaitable), isinstance(c, Generator))  # expect: True True False
c.close()
async def agen():
    yield 1
print(isinstance(agen(), AsyncGenerator), isinstance(agen(), AsyncIterator), isinstance(agen(), AsyncIterable), isinstance(gen(), AsyncIterable))
# expect: True True True False
