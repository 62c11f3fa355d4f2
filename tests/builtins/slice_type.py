s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), repr(slice(None)), slice("a", [1]))
# expect: slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(1, 2, None) slice(None, None, None) slice('a', [1], None)
print(s.indices(5), slice(None).indices(3), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100, -100, -3).indices(7), slice(2, 1).indices(5))
# expect: (1, 5, 2) (0, 3, 1) (3, -1, -1) (7, 10, 1) (6, -1, -3) (2, 1, 1)
print(s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "ok"}[slice(1)], s == (1, 10, 2))
# expect: True True True True ok False
print(list(range(10))[s], "abcdefghijk"[s], [0, 1, 2][slice(-1, None)], type(s).__name__)
# expect: [1, 3, 5, 7, 9] bdfhj [2] slice
for f in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices(), lambda: s.indices(-1), lambda: slice("a").indices(3), lambda: slice(1, 2, 0).indices(3), lambda: setattr(s, "start", 5), lambda: s[0], lambda: s.indices("x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: slice expected at least 1 argument, got 0
# expect: TypeError: slice expected at most 3 arguments, got 4
# expect: TypeError: slice.indices() takes exactly one argument (0 given)
# expect: ValueError: length should not be negative
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: ValueError: slice step cannot be zero
# expect: AttributeError: readonly attribute
# expect: TypeError: 'slice' object is not subscriptable
# expect: TypeError: 'str' object cannot be interpreted as an integer
