# accumulate with functions and initial values.
from itertools import accumulate
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate([], initial=7)), list(accumulate([1, 2], initial=10)))
# expect: [1, 3, 6, 10] [] [7] [10, 11, 13]
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate("abc")), list(accumulate([3, 1, 4, 1, 5], max)))
# expect: [1, 2, 6, 24] ['a', 'ab', 'abc'] [3, 3, 4, 4, 5]
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=0)), list(accumulate([1, 2, 3], func=None, initial=None)))
# expect: [0, 1, 12, 123] [1, 3, 6]
print(list(accumulate([[1], [2]], initial=[])))  # expect: [[], [1], [1, 2]]
try:
    list(accumulate([1, "a"]))
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
it = accumulate([1, 2, 3])
print(next(it), next(it), iter(it) is it)  # expect: 1 3 True
def stop(a, b):
    raise StopIteration
print(list(accumulate([1, 2, 3], stop)))  # expect: [1]
