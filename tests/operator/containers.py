# contains, countOf, indexOf, getitem and friends.
import operator as op

print(op.contains([1, 2], 2), op.contains("abc", "x"), op.countOf([1, 2, 1, 1.0], 1), op.countOf("banana", "a"), op.indexOf("abc", "c"), op.indexOf(iter([5, 6]), 6))
# expect: True False 3 3 2 1
l = [1, 2, 3, 4]
op.setitem(l, 0, 9)
op.delitem(l, slice(1, 3))
print(l, op.getitem(l, -1), op.getitem({"k": "v"}, "k"), op.getitem("abcdef", slice(1, None, 2)))  # expect: [9, 4] 4 v bdf
for f, args in [(op.indexOf, ([1], 5)), (op.getitem, ([1], 5)), (op.getitem, ({}, "k")), (op.delitem, ((1,), 0)), (op.contains, (5, 1)), (op.countOf, (5, 1)), (op.setitem, ("a", 0, "b"))]:
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError sequence.index(x): x not in sequence
# expect: IndexError list index out of range
# expect: KeyError 'k'
# expect: TypeError 'tuple' object doesn't support item deletion
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError 'str' object does not support item assignment
class Hint:
    def __init__(self, n):
        self.n = n
    def __length_hint__(self):
        return self.n
print(op.length_hint([1, 2]), op.length_hint(Hint(5)), op.length_hint(5), op.length_hint(5, 7), op.length_hint(Hint(NotImplemented), 3), op.length_hint(iter([1, 2])))
# expect: 2 5 0 7 3 2
for obj, default in [(Hint(-1), 0), (Hint("x"), 0), ([], "d")]:
    try:
        op.length_hint(obj, default)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError __length_hint__() should return >= 0
# expect: TypeError __length_hint__ must be an integer, not str
# expect: TypeError 'str' object cannot be interpreted as an integer
print(op.call(max, 1, 5, 3), op.call(dict, a=1), op.call(lambda *a, **k: (a, k), 1, b=2))  # expect: 5 {'a': 1} ((1,), {'b': 2})
try:
    op.call()
except TypeError as e:
    print("TypeError")  # expect: TypeError
