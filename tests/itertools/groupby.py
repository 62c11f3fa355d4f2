# groupby: groups share the iterator.
from itertools import groupby

print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")])
# expect: [('A', ['A', 'A', 'A', 'A']), ('B', ['B', 'B', 'B']), ('C', ['C', 'C']), ('D', ['D']), ('A', ['A', 'A']), ('B', ['B', 'B', 'B'])]
print([(k, [x for x in g]) for k, g in groupby([1, 1.0, True, 2, 3, 3])], list(groupby([])))
# expect: [(1, [1, 1.0, True]), (2, [2]), (3, [3, 3])] []
print([(k, list(g)) for k, g in groupby(["apple", "avocado", "bean", "corn", "cherry"], key=lambda s: s[0])])
# expect: [('a', ['apple', 'avocado']), ('b', ['bean']), ('c', ['corn', 'cherry'])]
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))], [k for k, g in groupby("aabbaa")])
# expect: [('i', 4), ('m', 1), ('p', 2), ('s', 4)] ['a', 'b', 'a']
g = groupby([1, 1, 2, 2])
k, first = next(g)
print(k, next(first))  # expect: 1 1
k2, second = next(g)
print(k2, list(first), list(second), list(g))  # expect: 2 [] [2, 2] []
g = groupby("aab")
groups = list(g)
print([list(x[1]) for x in groups])  # expect: [[], []]
it = groupby([1, 1, 2], lambda x: x % 2)
key, group = next(it)
print(key, type(group).__name__, iter(group) is group, list(group))  # expect: 1 _grouper True [1, 1]
try:
    groupby(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def failing(x):
    if x == 2:
        raise KeyError(x)
    return x
try:
    print([k for k, _ in groupby([1, 2], failing)])
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 2
