# itemgetter.
from operator import itemgetter

print(itemgetter(1)("ABC"), itemgetter(1, 3, 0)("ABCD"), itemgetter("k")({"k": 5}), itemgetter(slice(1, None))("ABC"), itemgetter(-1)([1, 2]))
# expect: B ('B', 'D', 'A') 5 BC 2
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)), max(rows, key=itemgetter(1)))
# expect: [('c', 1), ('b', 2), ('a', 3)] ['b', 'a', 'c'] ('a', 3)
g = itemgetter(1, "a")
print(g, repr(itemgetter(5)))  # expect: operator.itemgetter(1, 'a') operator.itemgetter(5)
for make in [lambda: itemgetter(), lambda: itemgetter(1)([]), lambda: itemgetter("x")({}), lambda: itemgetter(1)(), lambda: itemgetter(1)("ab", "cd"), lambda: itemgetter(1)(5), lambda: itemgetter(a=1)]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError itemgetter expected 1 argument, got 0
# expect: IndexError list index out of range
# expect: KeyError 'x'
# expect: TypeError itemgetter expected 1 argument, got 0
# expect: TypeError itemgetter expected 1 argument, got 2
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError itemgetter() takes no keyword arguments
class D(dict):
    def __missing__(self, key):
        return "missing " + str(key)
print(itemgetter("z", 1)(D()))  # expect: ('missing z', 'missing 1')
import copy
print(copy.copy(g)({1: "x", "a": "y"}), itemgetter(True)([5, 6]))  # expect: ('x', 'y') 6
