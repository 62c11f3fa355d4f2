# pairwise, zip_longest and starmap.
from itertools import pairwise, zip_longest, starmap

print(list(pairwise("ABCD")), list(pairwise("A")), list(pairwise([])))  # expect: [('A', 'B'), ('B', 'C'), ('C', 'D')] [] []
print(list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest("AB", [1, 2, 3])), list(zip_longest()), list(zip_longest([], [])))
# expect: [('A', 'x'), ('B', 'y'), ('C', '-'), ('D', '-')] [('A', 1), ('B', 2), (None, 3)] [] []
print(list(zip_longest([1], iter([2, 3]), (4, 5, 6), fillvalue=0)))  # expect: [(1, 2, 4), (0, 3, 5), (0, 0, 6)]
try:
    zip_longest([1], fill=2)
except TypeError as e:
    print(e)  # expect: zip_longest() got an unexpected keyword argument
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(lambda *a: a, [[], [1], "ab", (1, 2)])), list(starmap(max, [])))
# expect: [32, 9, 1000] [(), (1,), ('a', 'b'), (1, 2)] []
try:
    list(starmap(pow, [1]))
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def stop(x):
    if x == 3:
        raise StopIteration
    return x
print(list(starmap(stop, [(1,), (2,), (3,), (4,)])))  # expect: [1, 2]
try:
    list(starmap(pow, [(1, 2, 3, 4)]))
except TypeError as e:
    print("TypeError")  # expect: TypeError
