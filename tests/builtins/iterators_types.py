# Iterators remember their place, and stay exhausted.
for make in (lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter("ab"), lambda: iter({1: 0, 2: 0}), lambda: iter(range(2)), lambda: iter(b"ab"), lambda: iter({1: 5, 2: 6}.values()),
             lambda: zip([1, 2], [3, 4]), lambda: map(str, [1, 2]), lambda: filter(None, [1, 2]), lambda: enumerate("ab"), lambda: reversed([1, 2]), lambda: (x for x in [1, 2])):
    it = make()
    print(next(it), iter(it) is it, list(it), list(it), next(it, "end"))
# expect: 1 True [2] [] end
# expect: 1 True [2] [] end
# expect: a True ['b'] [] end
# expect: 1 True [2] [] end
# expect: 0 True [1] [] end
# expect: 97 True [98] [] end
# expect: 5 True [6] [] end
# expect: (1, 3) True [(2, 4)] [] end
# expect: 1 True ['2'] [] end
# expect: 1 True [2] [] end
# expect: (0, 'a') True [(1, 'b')] [] end
# expect: 2 True [1] [] end
# expect: 1 True [2] [] end

l = [1, 2, 3]
a, b = iter(l), iter(l)
next(a)
print(list(a), list(b), [list(zip(it, it)) for it in [iter(range(6))]], list(zip(*[iter("abcdef")] * 3)))
# expect: [2, 3] [1, 2, 3] [[(0, 1), (2, 3), (4, 5)]] [('a', 'b', 'c'), ('d', 'e', 'f')]
it = iter([1, 2, 3, 4])
for x in it:
    if x == 2:
        break
print(list(it))  # expect: [3, 4]
it = iter(range(5))
print(2 in it, list(it), sum(iter([1, 2])), max(iter("ab")), sorted(iter([2, 1])), dict(iter([(1, 2)])), *iter("xy"))
# expect: True [3, 4] 3 b [1, 2] {1: 2} x y
first, *rest = iter("abc")
print(first, rest, [*iter([1])], {**dict(iter([("k", 1)]))}, tuple(iter([1])), "".join(iter("ab")), len(list(iter([]))))
# expect: a ['b', 'c'] [1] {'k': 1} (1,) ab 0
