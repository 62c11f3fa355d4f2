a, b = {1, 2, 3}, {2, 3, 4}
def show(s): return type(s).__name__, sorted(s)
print(show(a | b), show(a & b), show(a - b), show(a ^ b))
# expect: ('set', [1, 2, 3, 4]) ('set', [2, 3]) ('set', [1]) ('set', [1, 4])
print(show(a.union(b, [9])), show(a.intersection(b, (2,))), show(a.difference(b, [1])), show(a.symmetric_difference([1, 7])), show(a.union()), show(a.intersection("ab")))
# expect: ('set', [1, 2, 3, 4, 9]) ('set', [2]) ('set', []) ('set', [2, 3, 7]) ('set', [1, 2, 3]) ('set', [])
print(a <= b, a < a, a <= a, {1} < a, a > {1}, a >= {1, 2, 3}, a.issubset([1, 2, 3, 4]), a.issuperset((1,)), a.isdisjoint([7]), a.isdisjoint({1}), set() <= a, a.issubset(range(5)))
# expect: False False True True True True True True True False True True
f = frozenset(a)
print(show(f | b), show(a | f), show(f & a), show(f - {1}), show(f.union([5])), f == a, f.copy() is f, show(a - f | {9}))
# expect: ('frozenset', [1, 2, 3, 4]) ('set', [1, 2, 3]) ('frozenset', [1, 2, 3]) ('frozenset', [2, 3]) ('frozenset', [1, 2, 3, 5]) True True ('set', [9])
c = set(a)
c |= {9}; c &= {1, 2, 9}; c -= {1}; c ^= {2, 5}
print(sorted(c))  # expect: [5, 9]
c.update([1, 2], "x"); c.intersection_update({1, 2, "x", 9}); c.difference_update([9], [2]); c.symmetric_difference_update({1, "y"})
print(sorted(c))  # expect: ['x', 'y']
g = f
g |= {10}
print(sorted(g), sorted(f), type(g).__name__)  # expect: [1, 2, 3, 10] [1, 2, 3] frozenset
for h in (lambda: a | [1], lambda: a & "x", lambda: a - (1,), lambda: [1] | a, lambda: a < [1], lambda: a + b, lambda: a.union(5), lambda: a.issubset(5), lambda: a.__ior__([1]) is NotImplemented, lambda: {1} | {1: 2}, lambda: f.add(1), lambda: a.intersection([[]]), lambda: a * 2):
    try:
        print(h())
    except (TypeError, AttributeError) as e:
        print(e)
# expect: unsupported operand type(s) for |: 'set' and 'list'
# expect: unsupported operand type(s) for &: 'set' and 'str'
# expect: unsupported operand type(s) for -: 'set' and 'tuple'
# expect: unsupported operand type(s) for |: 'list' and 'set'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: unsupported operand type(s) for +: 'set' and 'set'
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: True
# expect: unsupported operand type(s) for |: 'set' and 'dict'
# expect: 'frozenset' object has no attribute 'add'
# expect: unhashable type: 'list'
# expect: unsupported operand type(s) for *: 'set' and 'int'
