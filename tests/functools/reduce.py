# reduce.
from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3, 4]), reduce(lambda a, b: a * b, range(1, 6)), reduce(max, "hello"), reduce(operator.add, [], 7))
# expect: 10 120 o 7
print(reduce(operator.add, [[1], [2]], []), reduce(lambda a, b: b, [None]), reduce(operator.add, "abc", "x"), reduce(operator.add, [5]))
# expect: [1, 2] None xabc 5
for args in [(operator.add, []), (operator.add, 5), (operator.add, [1, "a"]), (operator.add,)]:
    try:
        reduce(*args)
    except TypeError as e:
        print(e)
# expect: reduce() of empty iterable with no initial value
# expect: reduce() arg 2 must support iteration
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: reduce expected at least 2 arguments, got 1
try:
    reduce(lambda a, b: 1 // 0, [1, 2])
except ZeroDivisionError as e:
    print(e)  # expect: integer division or modulo by zero
print(reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))  # expect: {'a': 1, 'b': 2}
