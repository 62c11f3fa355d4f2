# Counter: + - & |, unary, in place, comparison.
from collections import Counter

a, b = Counter(a=3, b=1, n=-2), Counter(a=1, b=2, c=5)
print(a + b, a - b, a & b, a | b, +a, -a, b - a)
# expect: Counter({'c': 5, 'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'c': 5, 'a': 3, 'b': 2}) Counter({'a': 3, 'b': 1}) Counter({'n': 2}) Counter({'c': 5, 'n': 2, 'b': 1})
c = Counter(a)
c += b
print(c)  # expect: Counter({'c': 5, 'a': 4, 'b': 3})
c -= Counter(a=10, c=1)
print(c)  # expect: Counter({'c': 4, 'b': 3})
c |= Counter(b=9, z=-1)
print(c)  # expect: Counter({'b': 9, 'c': 4})
c &= Counter(b=5, q=1)
print(c)  # expect: Counter({'b': 5})
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(b=1), Counter(a=1) <= Counter(a=2, b=1), Counter(a=3) < Counter(a=2), Counter(a=2) >= Counter(a=1),
      Counter(a=1) < Counter(a=1), Counter(a=1) > Counter(), Counter(a=1) == {"a": 1})
# expect: True True True False True False True True
for make in [lambda: a + {"a": 1}, lambda: a < {"a": 1}, lambda: a - 5]:
    try:
        make()
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for +: 'Counter' and 'dict'
# expect: '<' not supported between instances of 'Counter' and 'dict'
# expect: unsupported operand type(s) for -: 'Counter' and 'int'
f = Counter(x=0.5) + Counter(x=0.25)
print(f, Counter(x=2**70) + Counter(x=1), Counter(a=1.5).total())
# expect: Counter({'x': 0.75}) Counter({'x': 1180591620717411303425}) 1.5
s = Counter(a="x", b="y")
print(sorted(s.items()))  # expect: [('a', 'x'), ('b', 'y')]
