# The iterators are classes, and iterators.
import itertools
from collections.abc import Iterator

for name in ["accumulate", "batched", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile",
             "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "zip_longest"]:
    cls = getattr(itertools, name)
    print(name, isinstance(cls, type), cls.__module__, issubclass(cls, Iterator))
# expect: accumulate True itertools True
# expect: batched True itertools True
# expect: chain True itertools True
# expect: combinations True itertools True
# expect: combinations_with_replacement True itertools True
# expect: compress True itertools True
# expect: count True itertools True
# expect: cycle True itertools True
# expect: dropwhile True itertools True
# expect: filterfalse True itertools True
# expect: groupby True itertools True
# expect: islice True itertools True
# expect: pairwise True itertools True
# expect: permutations True itertools True
# expect: product True itertools True
# expect: repeat True itertools True
# expect: starmap True itertools True
# expect: takewhile True itertools True
# expect: zip_longest True itertools True
class Evens(itertools.count):
    def __new__(cls):
        return super().__new__(cls, 0, 2)
    def first(self, n):
        return [next(self) for _ in range(n)]
print(Evens().first(3))  # expect: [0, 2, 4]
print(type(itertools.chain([1]).__iter__()), itertools.count.__name__)  # expect: <class 'itertools.chain'> count
try:
    itertools.chain([1]).attribute = 1
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
