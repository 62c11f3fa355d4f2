print(set(), set([1]), {"x"}, [set([1])], {"k": set([3])}, frozenset([1]), frozenset(), {(1, 2)})
# expect: set() {1} {'x'} [{1}] {'k': {3}} frozenset({1}) frozenset() {(1, 2)}
s = set([5, 1, 9])
s.add(0)
s.remove(1)
print(sorted(s), len(s), 9 in s, str(set([1])), repr(set(["x"])), type(s))
# expect: [0, 5, 9] 3 True {1} {'x'} <class 'set'>
print({1, 2} == {2, 1}, {3} | set(), {1, 2} & {2}, {1, 2} - {1}, {2} ^ set())  # expect: True {3} {2} {2} {2}
