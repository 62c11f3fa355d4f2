print(dict(), dict(a=1), dict({"a": 1}), dict([("a", 1), ("b", 2)]), dict([["k", "v"]]), dict(["ab", "cd"]), dict(zip("ab", (1, 2))), dict({"a": 1}, a=2, b=3), dict([("a", 1)], b=2), dict(((i, i * i) for i in range(3))))
# expect: {} {'a': 1} {'a': 1} {'a': 1, 'b': 2} {'k': 'v'} {'a': 'b', 'c': 'd'} {'a': 1, 'b': 2} {'a': 2, 'b': 3} {'a': 1, 'b': 2} {0: 0, 1: 1, 2: 4}
class M:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k + "!"
print(dict(M()), dict(M(), z=1), {**M()}, dict(self=1, other=2), dict({}.items()))
# expect: {'x': 'x!', 'y': 'y!'} {'x': 'x!', 'y': 'y!', 'z': 1} {'x': 'x!', 'y': 'y!'} {'self': 1, 'other': 2} {}
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys((), 5), dict.fromkeys(range(2), []), {}.fromkeys("x", 1))
# expect: {'a': None, 'b': None} {1: 0, 2: 0} {} {0: [], 1: []} {'x': 1}
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 2} == {1.0: 2.0}, {} == [], {1: [2]} != {1: [3]}, list({"z": 1, "a": 2}), len({1: 1, 1.0: 2, True: 3}))
# expect: True True False True ['z', 'a'] 1

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: dict(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: dict([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: dict(["abc"]))
# expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: dict([(1,)]))
# expect: ValueError: dictionary update sequence element #0 has length 1; 2 is required
attempt(lambda: dict([[]]))  # expect: ValueError: dictionary update sequence element #0 has length 0; 2 is required
attempt(lambda: dict({}, {}))  # expect: TypeError: dict expected at most 1 argument, got 2
attempt(lambda: dict([([], 1)]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: dict(None))  # expect: TypeError: 'NoneType' object is not iterable
attempt(lambda: dict.fromkeys(5))  # expect: TypeError: 'int' object is not iterable
attempt(lambda: dict.fromkeys([[]]))  # expect: TypeError: unhashable type: 'list'
attempt(lambda: dict("ab"))  # expect: ValueError: dictionary update sequence element #0 has length 1; 2 is required
attempt(lambda: dict.fromkeys())  # expect: TypeError: fromkeys expected at least 1 argument, got 0
