print(list(zip()), list(zip([1, 2])), list(zip([1, 2], "ab")), list(zip([1, 2, 3], "ab")), list(zip(range(2), range(5), "xyz")), dict(zip("ab", [1, 2])), list(zip([], [1])))
# expect: [] [(1,), (2,)] [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')] [(0, 0, 'x'), (1, 1, 'y')] {'a': 1, 'b': 2} []
a, b = zip(*[(1, "x"), (2, "y")])
print(a, b, list(zip([1], [2], strict=True)), list(zip(strict=True)), list(zip([1, 2], strict=False)))
# expect: (1, 2) ('x', 'y') [(1, 2)] [] [(1,), (2,)]
z = zip([1, 2], [3, 4])
print(next(z), list(z), list(z), iter(z) is z, type(z).__name__, zip is type(z))
# expect: (1, 3) [(2, 4)] [] True zip True
# The shortest decides; the longer one has lost an item if it came first.
i = iter([1, 2, 3])
print(list(zip(i, "a")), next(i))  # expect: [(1, 'a')] 3

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: list(zip([1], [1, 2], strict=True)))
# expect: ValueError: zip() argument 2 is longer than argument 1
attempt(lambda: list(zip([1, 2], [1], strict=True)))
# expect: ValueError: zip() argument 2 is shorter than argument 1
attempt(lambda: list(zip([1], [1], [1, 2], strict=True)))
# expect: ValueError: zip() argument 3 is longer than arguments 1-2
attempt(lambda: list(zip([1], [1], [], strict=True)))
# expect: ValueError: zip() argument 3 is shorter than arguments 1-2
attempt(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
# expect: ValueError: zip() argument 3 is shorter than arguments 1-2
attempt(lambda: zip(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: zip([1], 5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: zip([1], foo=1))  # expect: TypeError: zip() got an unexpected keyword argument 'foo'
attempt(lambda: len(zip()))  # expect: TypeError: object of type 'zip' has no len()
for n, (x, y) in enumerate(zip("ab", [1, 2])): print(n, x, y)
# expect: 0 a 1
# expect: 1 b 2
