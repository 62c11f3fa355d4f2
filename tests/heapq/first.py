# nlargest and nsmallest go through an iterable once, and keep no more than they return.
import itertools
import random
from heapq import nlargest, nsmallest


class Item:
    """An item that compares by its first letter only."""

    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.name[0] < other.name[0]

    def __eq__(self, other):
        return self.name[0] == other.name[0]

    def __repr__(self):
        return self.name


words = [Item(c + str(i)) for i, c in enumerate("bcabacbacbcabca")]
for n in (0, 1, 2, 4, 7, 20):
    print(nsmallest(n, words), nlargest(n, iter(words)))
# expect: [] []
# expect: [a2] [c1]
# expect: [a2, a4] [c1, c5]
# expect: [a2, a4, a7, a11] [c1, c5, c8, c10]
# expect: [a2, a4, a7, a11, a14, b0, b3] [c1, c5, c8, c10, c13, b0, b3]
# expect: [a2, a4, a7, a11, a14, b0, b3, b6, b9, b12, c1, c5, c8, c10, c13] [c1, c5, c8, c10, c13, b0, b3, b6, b9, b12, a2, a4, a7, a11, a14]
key = lambda x: -int(x.name[1:]) // 4
for n in (1, 3, 5):
    print(nsmallest(n, iter(words), key=key), nlargest(n, words, key=key))
# expect: [c13] [b0]
# expect: [c13, a14, b9] [b0, c1, a2]
# expect: [c13, a14, b9, c10, a11] [b0, c1, a2, b3, a4]

random.seed(5)
for size in (10, 100, 1000):
    numbers = [random.randrange(size // 2) for _ in range(size)]
    places = list(enumerate(numbers))
    for n in (1, 2, 10, size // 3, size, size + 1):
        second = lambda p: p[1]
        assert nsmallest(n, iter(numbers)) == sorted(numbers)[:n]
        assert nlargest(n, numbers) == sorted(numbers, reverse=True)[:n]
        assert nsmallest(n, iter(places), key=second) == sorted(places, key=second)[:n]
        assert nlargest(n, iter(places), key=second) == sorted(places, key=second, reverse=True)[:n]

print(nlargest(3, range(100_000)), nsmallest(3, range(100_000), key=lambda x: -x), nsmallest(2, {3: 1, 1: 2, 2: 3}), nlargest(1, {5, 7}))
# expect: [99999, 99998, 99997] [99999, 99998, 99997] [1, 2] [7]
print(nsmallest(1, []), nlargest(2, "x"), nsmallest(0, itertools.count()), nlargest(-3, itertools.count(), key=len))
# expect: [] ['x'] [] []


def count():
    """Items that tell when they are looked at."""
    for i in range(4):
        print("item", i)
        yield i


def shown(x):
    print("key", x)
    return x


print(nsmallest(2, count(), key=shown))
# expect: item 0
# expect: key 0
# expect: item 1
# expect: key 1
# expect: item 2
# expect: key 2
# expect: item 3
# expect: key 3
# expect: [0, 1]

for f in (nsmallest, nlargest):
    for n in (1, 2):
        for items in (iter([1, "a", 2]), 3, iter([])):
            try:
                print(f(n, items))
            except TypeError as e:
                print(e)
# expect: '<' not supported between instances of 'str' and 'int'
# expect: 'int' object is not iterable
# expect: []
# expect: '<' not supported between instances of 'str' and 'int'
# expect: 'int' object is not iterable
# expect: []
# expect: '>' not supported between instances of 'str' and 'int'
# expect: 'int' object is not iterable
# expect: []
# expect: '<' not supported between instances of 'int' and 'str'
# expect: 'int' object is not iterable
# expect: []
