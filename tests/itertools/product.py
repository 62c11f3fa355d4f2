# product.
from itertools import product

print(list(product("AB", "xy")), list(product("AB", repeat=2)), list(product()), list(product("A", [])), list(product([], repeat=0)))
# expect: [('A', 'x'), ('A', 'y'), ('B', 'x'), ('B', 'y')] [('A', 'A'), ('A', 'B'), ('B', 'A'), ('B', 'B')] [()] [] [()]
print(list(product([1, 2], [3], [4, 5])), list(product([0, 1], repeat=3)), len(list(product(range(5), repeat=4))))
# expect: [(1, 3, 4), (1, 3, 5), (2, 3, 4), (2, 3, 5)] [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)] 625
p = product("ab", "cd")
print(next(p), next(p), list(p), list(p))  # expect: ('a', 'c') ('a', 'd') [('b', 'c'), ('b', 'd')] []
for kw in [{"repeat": -1}, {"times": 2}, {"repeat": "x"}]:
    try:
        product("ab", **kw)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError repeat argument cannot be negative
# expect: TypeError product() got an unexpected keyword argument 'times'
# expect: TypeError 'str' object cannot be interpreted as an integer
print(list(product(iter([1, 2]), (x for x in "z"))), list(product("ab", "c", repeat=2)))
# expect: [(1, 'z'), (2, 'z')] [('a', 'c', 'a', 'c'), ('a', 'c', 'b', 'c'), ('b', 'c', 'a', 'c'), ('b', 'c', 'b', 'c')]
