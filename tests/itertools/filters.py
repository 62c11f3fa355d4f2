# compress, dropwhile, takewhile, filterfalse.
from itertools import compress, dropwhile, takewhile, filterfalse

print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("ABC", [True])), list(compress([], [1])), list(compress("AB", [1, 1, 1])))
# expect: ['A', 'C', 'E', 'F'] ['A'] [] ['A', 'B']
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1, 2])), list(dropwhile(bool, [1, 2])), list(dropwhile(bool, [])))
# expect: [3, 1, 2] [] []
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1, 2])), list(takewhile(bool, [])), list(takewhile(bool, [1, 2])))
# expect: [1, 2] [] [1, 2]
t = takewhile(lambda x: x < 2, iter([1, 5, 1]))
print(list(t), list(t))  # expect: [1] []
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(bool, [0, 2])))
# expect: [0, 2, 4] [0, ''] [0]
source = iter([1, 4, 6, 3])
print(list(takewhile(lambda x: x < 5, source)), list(source))  # expect: [1, 4] [3]
def bad(x):
    raise ValueError("predicate " + str(x))
for f in (dropwhile, takewhile, filterfalse):
    try:
        next(f(bad, [1]))
    except ValueError as e:
        print(f.__name__, e)
# expect: dropwhile predicate 1
# expect: takewhile predicate 1
# expect: filterfalse predicate 1
try:
    dropwhile(bool)
except TypeError as e:
    print(e)  # expect: dropwhile expected 2 arguments, got 1
try:
    compress([1], 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
