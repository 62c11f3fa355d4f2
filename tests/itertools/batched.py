# batched and its strict mode.
from itertools import batched, count, islice

print(list(batched("ABCDEFG", 3)), list(batched([], 2)), list(batched([1, 2], 5)), list(batched(range(4), 1)))
# expect: [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] [] [(1, 2)] [(0,), (1,), (2,), (3,)]
print(list(batched("ABCD", 2, strict=True)), list(islice(batched(count(), 2), 2)), list(batched(iterable="abc", n=2)))
# expect: [('A', 'B'), ('C', 'D')] [(0, 1), (2, 3)] [('a', 'b'), ('c',)]
it = batched("ABCDE", 2, strict=True)
print(next(it), next(it))  # expect: ('A', 'B') ('C', 'D')
try:
    next(it)
except ValueError as e:
    print(e)  # expect: batched(): incomplete batch
for n in [0, -1]:
    try:
        batched("a", n)
    except ValueError as e:
        print(e)
# expect: n must be at least one
# expect: n must be at least one
try:
    batched("a", "b")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
