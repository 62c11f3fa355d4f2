f = frozenset([1, 2])
print(len(f), 1 in f, f == {1, 2}, f == frozenset((2, 1)), hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({1, 2})], f.union([3]) == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__)
# expect: 2 True True True True key True frozenset set
print(repr(frozenset()), repr(frozenset([5])), frozenset([frozenset()]), sorted(f), f < {1, 2, 3}, f.issubset([1, 2]), f.isdisjoint([9]), f - {1}, f & {1}, sorted(f ^ {2, 3}), bool(frozenset()), f.copy() is f, frozenset(f) is f)
# expect: frozenset() frozenset({5}) frozenset({frozenset()}) [1, 2] True True True frozenset({2}) frozenset({1}) [1, 3] False True True
s = {f, frozenset([3])}
print(len(s), f in s, {1, 2} in s)  # expect: 2 True True
s.discard({1, 2})
print(len(s), frozenset("ab") >= frozenset("a"))  # expect: 1 True
print([n for n in ("add", "remove", "discard", "pop", "clear", "update", "copy", "union") if hasattr(f, n)])
# expect: ['copy', 'union']
class F(frozenset): pass
print(F([1]), F([1]) == frozenset([1]), type(F([1]) | {2}).__name__, isinstance(F(), frozenset))
# expect: F({1}) True frozenset True
