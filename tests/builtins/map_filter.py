print(list(map(str, [1, 2])), list(map(lambda x, y: x + y, [1, 2], [10, 20, 30])), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(len, ["a", "bb"])), list(map(str.upper, "ab")), list(map(lambda *a: a, "ab", range(5))), list(map(int, "123")), list(map(None.__class__, [])))
# expect: ['1', '2'] [11, 22] [3, 9] [1, 2] ['A', 'B'] [('a', 0), ('b', 1)] [1, 2, 3] []
print(list(filter(None, [0, 1, "", "a", [], None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, "a1b2")), list(filter(bool, {})), "".join(filter(str.isalpha, "a1b2")), list(filter(lambda x: "truthy", [0])))
# expect: [1, 'a'] [2, 3] ['1', '2'] [] ab [0]
m = map(print, [1, 2])
print("nothing printed yet")  # expect: nothing printed yet
next(m)  # expect: 1
print(list(m))
# expect: 2
# expect: [None]
f = filter(lambda x: x % 2, range(6))
print(next(f), next(f), list(f), iter(m) is m, type(m).__name__, type(f).__name__, list(map(lambda x: x, map(abs, [-1]))))
# expect: 1 3 [5] True map filter [1]

def attempt(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: map(str))  # expect: TypeError: map() must have at least two arguments.
attempt(lambda: map())  # expect: TypeError: map() must have at least two arguments.
attempt(lambda: map(str, 5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(map(5, [1])))  # expect: TypeError: 'int' object is not callable
attempt(lambda: list(map(lambda x: x, [1], [2])))
# expect: TypeError: <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
attempt(lambda: filter(str))  # expect: TypeError: filter expected 2 arguments, got 1
attempt(lambda: filter(str, 5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: list(filter(5, [1])))  # expect: TypeError: 'int' object is not callable
attempt(lambda: list(map(lambda x: 1 / x, [1, 0])))  # expect: ZeroDivisionError: division by zero
attempt(lambda: filter(None, [1], [2]))  # expect: TypeError: filter expected 2 arguments, got 3
attempt(lambda: map(str, [1], foo=2))  # expect: TypeError: map() takes no keyword arguments
