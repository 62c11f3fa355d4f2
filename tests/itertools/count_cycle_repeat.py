# The endless iterators.
from itertools import count, cycle, repeat, islice

print(list(islice(count(), 4)), list(islice(count(10), 3)), list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 3)))
# expect: [0, 1, 2, 3] [10, 11, 12] [5, 3, 1, -1] [0.5, 0.75, 1.0]
print(list(islice(count(start=2, step=3), 3)), list(islice(count(2**63 - 2), 4)), list(islice(count(-2**63, -1), 2)))
# expect: [2, 5, 8] [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] [-9223372036854775808, -9223372036854775809]
c = count(7)
print(next(c), c, next(c), c, count(1, 2), count(1.5), count(3, 1), count(3, 1.0))
# expect: 7 count(9) 8 count(9) count(1, 2) count(1.5) count(3) count(3, 1.0)
for bad in ["a", None, []]:
    try:
        count(bad)
    except TypeError as e:
        print(e)
# expect: a number is required
# expect: a number is required
# expect: a number is required
print(list(islice(cycle("abc"), 8)), list(cycle([])), list(islice(cycle(iter([1])), 3)))
# expect: ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'] [] [1, 1, 1]
print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -5)), list(islice(repeat(None), 2)), list(repeat(object=1, times=2)))
# expect: ['x', 'x', 'x'] [] [] [None, None] [1, 1]
r = repeat("a", 3)
next(r)
print(r, repeat(5), r.__length_hint__())  # expect: repeat('a', 2) repeat(5) 2
try:
    repeat(5).__length_hint__()
except TypeError as e:
    print(e)  # expect: len() of unsized object
print(list(map(pow, range(5), repeat(2))), list(zip(count(1), "ab")))  # expect: [0, 1, 4, 9, 16] [(1, 'a'), (2, 'b')]
