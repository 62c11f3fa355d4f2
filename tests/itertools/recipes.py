# The iterators combined, as programs use them.
from itertools import *
import operator
from collections import deque

def take(n, it):
    return list(islice(it, n))
def tail(n, it):
    return list(deque(it, maxlen=n))
def powerset(it):
    s = list(it)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def roundrobin(*its):
    iterators = map(iter, its)
    for n in range(len(its), 0, -1):
        iterators = cycle(islice(iterators, n))
        yield from map(next, iterators)
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    for p in [3, 5, 7]:
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    return [2] + list(compress(range(n), data))[1:]
def partition(pred, it):
    a, b = tee(it)
    return list(filterfalse(pred, a)), list(filter(pred, b))
print(take(5, count(1)), tail(2, range(10)), list(powerset("abc")))
# expect: [1, 2, 3, 4, 5] [8, 9] [(), ('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c'), ('a', 'b', 'c')]
print(partition(lambda x: x > 2, range(5)), sum(map(operator.mul, [1, 2, 3], count(1))))  # expect: ([0, 1, 2], [3, 4]) 14
print([k for k, g in groupby("AAABBC") if sum(1 for _ in g) > 1], all(starmap(operator.le, pairwise([1, 2, 2, 3]))))
# expect: ['A', 'B'] True
print(list(accumulate(repeat(1, 5))), list(chain.from_iterable(zip_longest("ab", "xyz", fillvalue="-"))))
# expect: [1, 2, 3, 4, 5] ['a', 'x', 'b', 'y', '-', 'z']
print([list(g) for _, g in groupby([1, 2, 4, 5, 7], key=lambda x, c=count(): x - next(c))], dict(zip("abc", count())))
# expect: [[1, 2], [4, 5], [7]] {'a': 0, 'b': 1, 'c': 2}
print(next(filterfalse(lambda x: x < 100, accumulate(count()))), list(takewhile(lambda x: x < 30, (x * x for x in count()))))
# expect: 105 [0, 1, 4, 9, 16, 25]
