# islice in all forms, and how much it consumes.
from itertools import islice, count

print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)))
# expect: ['A', 'B'] ['C', 'D'] ['C', 'D', 'E', 'F', 'G'] ['A', 'C', 'E', 'G']
print(list(islice("ABC", None)), list(islice("ABC", 0)), list(islice("ABC", 5, 10)), list(islice("ABCDEFG", 1, 6, 3)), list(islice("ABC", None, None, None)))
# expect: ['A', 'B', 'C'] [] [] ['B', 'E'] ['A', 'B', 'C']
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 5, 2)), next(it))  # expect: [0, 1, 2] 3 [5, 7] 9
it = iter(range(10))
print(list(islice(it, 2, 3)), list(it))  # expect: [2] [3, 4, 5, 6, 7, 8, 9]
it = iter(range(10))
print(list(islice(it, 3, 3)), next(it))  # expect: [] 3
it = iter(range(10))
print(list(islice(it, 1, 8, 3)), next(it))  # expect: [1, 4, 7] 8
it = iter(range(3))
print(list(islice(it, 0)), list(it))  # expect: [] [0, 1, 2]
for args in [(-1,), (1, -1), (-1, 2), (0, 5, 0), (0, 5, -1), ("a",), (1.5, 2)]:
    try:
        islice("abc", *args)
    except ValueError as e:
        print(args, e)
# expect: (-1,) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (1, -1) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (-1, 2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (0, 5, 0) Step for islice() must be a positive integer or None.
# expect: (0, 5, -1) Step for islice() must be a positive integer or None.
# expect: ('a',) Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: (1.5, 2) Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
s = islice(count(), 2, 10, 3)
print(next(s), next(s), next(s), next(s, "end"), next(s, "end"))  # expect: 2 5 8 end end
