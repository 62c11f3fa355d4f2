print(list(enumerate("ab")), list(enumerate([1, 2], 10)), list(enumerate([], 5)), list(enumerate(["x"], start=-1)), list(enumerate({"k": 1})), list(enumerate(iterable="a", start=2)), list(enumerate("a", 2 ** 70)))
# expect: [(0, 'a'), (1, 'b')] [(10, 1), (11, 2)] [] [(-1, 'x')] [(0, 'k')] [(2, 'a')] [(1180591620717411303424, 'a')]
e = enumerate("abc")
print(next(e), list(e), list(e), iter(e) is e, type(e).__name__, enumerate is type(e))
# expect: (0, 'a') [(1, 'b'), (2, 'c')] [] True enumerate True
for i, (a, b) in enumerate([(1, 2), (3, 4)]): print(i, a, b)
# expect: 0 1 2
# expect: 1 3 4
def gen():
    yield "lazy"
    print("not reached by the first next")
    yield 2
print(next(enumerate(gen())))  # expect: (0, 'lazy')
for f in (lambda: enumerate(5), lambda: enumerate(), lambda: enumerate("a", "b"), lambda: enumerate("a", 1.5), lambda: enumerate("a", 1, 2), lambda: enumerate("a", foo=1), lambda: len(enumerate("a"))):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: enumerate() missing required argument 'iterable'
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: enumerate() takes at most 2 arguments (3 given)
# expect: 'foo' is an invalid keyword argument for enumerate()
# expect: object of type 'enumerate' has no len()
