# Operators passed to other functions.
import operator
from functools import reduce
from itertools import accumulate, starmap

print(reduce(operator.mul, range(1, 8)), list(map(operator.neg, [1, -2])), list(starmap(operator.sub, [(5, 2), (1, 1)])))
# expect: 5040 [-1, 2] [3, 0]
print(list(accumulate([1, 2, 3], operator.add)), sorted([3, 1, 2], key=operator.neg), list(filter(operator.truth, [0, 1, "", "a"])))
# expect: [1, 3, 6] [3, 2, 1] [1, 'a']
table = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "**": operator.pow}
def rpn(text):
    stack = []
    for t in text.split():
        if t in table:
            b, a = stack.pop(), stack.pop()
            stack.append(table[t](a, b))
        else:
            stack.append(float(t))
    return stack.pop()
print(rpn("3 4 + 2 *"), rpn("2 3 ** 1 -"), rpn("1 2 / 4 +"))  # expect: 14.0 7.0 4.5
people = [{"n": "x", "a": 3}, {"n": "y", "a": 1}]
print([p["n"] for p in sorted(people, key=operator.itemgetter("a"))], operator.add.__name__, operator.itemgetter.__name__)
# expect: ['y', 'x'] add itemgetter
