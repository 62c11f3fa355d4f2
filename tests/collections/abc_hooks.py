# Classes recognized by their methods; None hides a method; register.
from collections.abc import *

class Iter:
    def __iter__(self):
        return iter([])
class Len:
    def __len__(self):
        return 0
class Both(Iter, Len):
    def __contains__(self, x):
        return False
class NotIter(Iter):
    __iter__ = None
class Unhashable:
    def __eq__(self, other):
        return True
print(isinstance(Iter(), Iterable), isinstance(Len(), Sized), isinstance(Both(), Collection), isinstance(NotIter(), Iterable), isinstance(Unhashable(), Hashable), issubclass(Both, Container))
# expect: True True True False False True
class MyIterator:
    def __next__(self):
        raise StopIteration
print(isinstance(MyIterator(), Iterator))  # expect: False
MyIterator.__iter__ = lambda self: self
class Later(MyIterator):
    pass
print(issubclass(Later, Iterator), issubclass(Iter, Sequence))  # expect: True False
class MySeq:
    pass
print(Sequence.register(MySeq) is MySeq, isinstance(MySeq(), Sequence), issubclass(MySeq, Reversible), issubclass(MySeq, MutableSequence))
# expect: True True True False
class Sub(MySeq):
    pass
print(issubclass(Sub, Sequence))  # expect: True
@Mapping.register
class M:
    pass
print(isinstance(M(), Mapping), isinstance(M(), Sized))  # expect: True True
match M():
    case {}:
        print("mapping pattern")  # expect: mapping pattern
match MySeq():
    case []:
        print("no")
    case _:
        print("MySeq has no len") if not hasattr(MySeq, "__len__") else None
for bad in [5, "x"]:
    try:
        Sized.register(bad)
    except TypeError as e:
        print(e)
for cls in [Sized, Sequence, MutableMapping, Iterator, Set, Callable, Generator]:
    try:
        cls()
    except TypeError as e:
        print(e)
print(Sequence[int], Mapping[str, int], Iterable.__module__, Sequence.__mro__[1].__name__, Callable.__abstractmethods__ == frozenset({"__call__"}))
# raises: TypeError: object of type 'MySeq' has no len()
