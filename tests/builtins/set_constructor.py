print(set(), set([1]), set("aa"), set((1,)), set({1: 2}), set(range(1)), {1}, frozenset(), frozenset([1]), frozenset("a"), set(x for x in [5]))
# expect: set() {1} {'a'} {1} {1} {0} {1} frozenset() frozenset({1}) frozenset({'a'}) {5}
print(len({1, 1.0, True}), {1, True}, len({0, False, 0.0, ""}), sorted({3, 1, 2}), len(set("hello")), {None}, {(1, 2)}, {frozenset([1])}, repr({"a"}))
# expect: 1 {1} 2 [1, 2, 3] 4 {None} {(1, 2)} {frozenset({1})} {'a'}
print(set([1]) == {1}, {1} == frozenset([1]), frozenset([1]) == {1}, {1} != {2}, {1} == [1], hash(frozenset([1, 2])) == hash(frozenset([2, 1])), bool(set()), bool({0}))
# expect: True True True True False True False True
s = {1}
print(set(s) is s, s.copy() is s, frozenset(s), type(frozenset(s)).__name__, {*s, 2} == {1, 2}, {frozenset([1]): "k"}[frozenset([1])])
# expect: False False frozenset({1}) frozenset True k
for f in (lambda: set(5), lambda: set([[]]), lambda: {[]}, lambda: {{}}, lambda: set(1, 2), lambda: hash(set()), lambda: {set()}, lambda: set()[0], lambda: frozenset(5), lambda: set(x=1), lambda: frozenset([[]])):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: set expected at most 1 argument, got 2
# expect: unhashable type: 'set'
# expect: unhashable type: 'set'
# expect: 'set' object is not subscriptable
# expect: 'int' object is not iterable
# expect: set() takes no keyword arguments
# expect: unhashable type: 'list'
