print(len([1, 2]), len("añ"), len({1: 2}), len(()), len(range(5)), len(b"abc"), len({1}), len({}.keys()))
# expect: 2 2 1 0 5 3 1 0
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max({"a": 1, "b": 0}), min([1], [0, 5]), max((1, "a")[0:1]), max(1, 2.5, True), min(x * x for x in (-2, 1)))
# expect: 1 3 e b [0, 5] 1 2.5 1
print(max([], default="none"), min((), default=None), max([1, -5, 3], key=abs), min("aB", key=str.lower), max(["a", "bb", "cc"], key=len), min(1, 1.0), max(1.0, 1), max([1, 2], default=0), min([3, 4], key=None))
# expect: none None -5 a bb 1 1.0 2 3
print(sum([1, 2, 3]), sum([]), sum([1], 10), sum([0.1] * 10), sum([[1], [2]], []), sum((1, 2.5)), sum(range(5)), sum([True, True]), sum([1, 2], start=5), sum([2 ** 70, 1]), sum(x for x in (1, 2)), sum([0.1, 0.2, 0.3]), sum([1e100, 1.0, -1e100]))
# expect: 6 0 11 1.0 [1, 2] 3.5 10 2 8 1180591620717411303425 3 0.6 1.0
print(sum([(1,), (2,)], ()), sum({1: "a", 2: "b"}), sum([-0.0, 0.0]), sum([1, float("inf")]), sum([float("nan")]))
# expect: (1, 2) 3 0.0 inf nan

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: max([]))  # expect: ValueError: max() iterable argument is empty
attempt(lambda: min(()))  # expect: ValueError: min() iterable argument is empty
attempt(lambda: max())  # expect: TypeError: max expected at least 1 argument, got 0
attempt(lambda: max(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: max(1, "a"))  # expect: TypeError: '>' not supported between instances of 'str' and 'int'
attempt(lambda: max([1, None]))  # expect: TypeError: '>' not supported between instances of 'NoneType' and 'int'
attempt(lambda: max(1, 2, default=3))
# expect: TypeError: Cannot specify a default for max() with multiple positional arguments
attempt(lambda: max([1], key=5))  # expect: TypeError: 'int' object is not callable
attempt(lambda: min({}))  # expect: ValueError: min() iterable argument is empty
attempt(lambda: max([1], foo=2))  # expect: TypeError: max() got an unexpected keyword argument 'foo'
attempt(lambda: sum(["a", "b"]))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: sum(["a"], ""))  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
attempt(lambda: sum([b"a"], b""))  # expect: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
attempt(lambda: sum(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: sum([[1]]))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'list'
attempt(lambda: sum())  # expect: TypeError: sum() takes at least 1 positional argument (0 given)
attempt(lambda: len(5))  # expect: TypeError: object of type 'int' has no len()
attempt(lambda: len(x for x in []))  # expect: TypeError: object of type 'generator' has no len()
attempt(lambda: max(x for x in []))  # expect: ValueError: max() iterable argument is empty
attempt(lambda: sum([1], 2, 3))  # expect: TypeError: sum() takes at most 2 arguments (3 given)
