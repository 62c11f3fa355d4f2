print(range(5), range(1, 5), range(0, 10, 3), range(5, 0, -2), repr(range(0)), list(range(5)), list(range(5, 0, -2)), list(range(0)), list(range(3, 3)), list(range(1, 0)))
# expect: range(0, 5) range(1, 5) range(0, 10, 3) range(5, 0, -2) range(0, 0) [0, 1, 2, 3, 4] [5, 3, 1] [] [] []
r = range(0, 20, 3)
print(len(r), r[0], r[-1], r[2], r[1:3], r[::-1], r[::2], r[10:], r.start, r.stop, r.step, 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), r.count(10))
# expect: 7 0 18 6 range(3, 9, 3) range(18, -3, -3) range(0, 21, 6) range(21, 21, 3) 0 20 3 True False True False 3 1 0
print(range(3) == range(0, 3), range(0) == range(1, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), range(3) != range(4), bool(range(0)), bool(range(1)))
# expect: True True True False True True False True
print(sum(range(101)), max(range(5)), min(range(5)), list(reversed(range(4))), sorted(range(3), reverse=True), tuple(range(2)), [*range(2)], list(reversed(range(0, 10, 3))), 5 in range(10, 0, -1))
# expect: 5050 4 0 [3, 2, 1, 0] [2, 1, 0] (0, 1) [0, 1] [9, 6, 3, 0] True
big = range(2 ** 70, 2 ** 70 + 3)
print(big[0], list(big)[-1] - 2 ** 70, 2 ** 70 + 1 in big, len(range(0, 2 ** 62)), range(2 ** 70)[5], big[-1] == 2 ** 70 + 2, range(10 ** 20)[10 ** 19])
# expect: 1180591620717411303424 2 True 4611686018427387904 5 True 10000000000000000000
print(range(True), range(False, True), type(iter(range(3))).__name__, range(5)[True], range(10)[slice(2, 5)], 3 in range(-3), list(range(-3)), list(range(-3, 0)))
# expect: range(0, 1) range(0, 1) range_iterator 1 range(2, 5) False [] [-3, -2, -1]

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: range("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: range())  # expect: TypeError: range expected at least 1 argument, got 0
attempt(lambda: range(1, 2, 0))  # expect: ValueError: range() arg 3 must not be zero
attempt(lambda: range(1, 2, 3, 4))  # expect: TypeError: range expected at most 3 arguments, got 4
attempt(lambda: range(5)[5])  # expect: IndexError: range object index out of range
attempt(lambda: range(5)[-6])  # expect: IndexError: range object index out of range
attempt(lambda: range(5).index(9))  # expect: ValueError: 9 is not in range
attempt(lambda: range(5)["a"])  # expect: TypeError: range indices must be integers or slices, not str
attempt(lambda: range(3) + range(3))  # expect: TypeError: unsupported operand type(s) for +: 'range' and 'range'
attempt(lambda: range(3) < range(4))
# expect: TypeError: '<' not supported between instances of 'range' and 'range'
attempt(lambda: len(range(2 ** 64)))  # expect: OverflowError: Python int too large to convert to C ssize_t
attempt(lambda: range(None))  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
attempt(lambda: next(range(3)))  # expect: TypeError: 'range' object is not an iterator
attempt(lambda: range(stop=3))  # expect: TypeError: range() takes no keyword arguments
attempt(lambda: range(5)[::0])  # expect: ValueError: slice step cannot be zero
