# permutations, combinations, combinations_with_replacement.
from itertools import permutations, combinations, combinations_with_replacement

print(list(permutations("ABC")), list(permutations("ABC", 2)), list(permutations([], 0)), list(permutations("AB", 3)), list(permutations([])))
# expect: [('A', 'B', 'C'), ('A', 'C', 'B'), ('B', 'A', 'C'), ('B', 'C', 'A'), ('C', 'A', 'B'), ('C', 'B', 'A')] [('A', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('C', 'A'), ('C', 'B')] [()] [] [()]
print(list(permutations(range(3), None)), len(list(permutations(range(6)))), list(permutations("ABCD", 1)))
# expect: [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] 720 [('A',), ('B',), ('C',), ('D',)]
print(list(combinations("ABCD", 2)), list(combinations("ABC", 3)), list(combinations("ABC", 4)), list(combinations("ABC", 0)))
# expect: [('A', 'B'), ('A', 'C'), ('A', 'D'), ('B', 'C'), ('B', 'D'), ('C', 'D')] [('A', 'B', 'C')] [] [()]
print(list(combinations_with_replacement("AB", 3)), list(combinations_with_replacement([], 2)), list(combinations_with_replacement([], 0)))
# expect: [('A', 'A', 'A'), ('A', 'A', 'B'), ('A', 'B', 'B'), ('B', 'B', 'B')] [] [()]
print(list(combinations_with_replacement("ABC", 2)), list(combinations(range(4), r=3)), len(list(combinations(range(10), 5))))
# expect: [('A', 'A'), ('A', 'B'), ('A', 'C'), ('B', 'B'), ('B', 'C'), ('C', 'C')] [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)] 252
for f in (permutations, combinations, combinations_with_replacement):
    try:
        f("ab", -1)
    except ValueError as e:
        print(e)
# expect: r must be non-negative
# expect: r must be non-negative
# expect: r must be non-negative
try:
    permutations("ab", 1.5)
except TypeError as e:
    print(e)  # expect: Expected int as r
try:
    combinations("ab", "x")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
print(list(permutations("abcd", 3))[-3:], sum(1 for _ in permutations(range(7), 3)))
# expect: [('d', 'b', 'c'), ('d', 'c', 'a'), ('d', 'c', 'b')] 210
