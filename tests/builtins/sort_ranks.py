# Sorting by keys that are compared as numbers agrees with sorting by comparisons.
import functools


class Wrapped:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


def agree(values):
    for reverse in (False, True):
        pairs = [(value, i) for i, value in enumerate(values)]
        fast = sorted(pairs, key=lambda pair: pair[0], reverse=reverse)
        slow = sorted(pairs, key=lambda pair: Wrapped(pair[0]), reverse=reverse)
        if repr(fast) != repr(slow):
            return False
        if repr(sorted(values, reverse=reverse)) != repr([pair[0] for pair in slow]):
            return False
        again = list(values)
        again.sort(reverse=reverse)
        if repr(again) != repr([pair[0] for pair in slow]):
            return False
    return True


def numbers(n, seed=7):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed // 8


def agree_all(n):
    xs = list(numbers(n))
    yield agree(xs) and agree(sorted(xs)) and agree(sorted(xs)[::-1])
    yield agree([x % 7 - 3 for x in xs]) and agree([(x << 33) - (1 << 60) for x in xs])
    yield agree([(x % 9 - 4) / 2 for x in xs]) and agree([0.0 if x % 3 == 0 else -0.0 for x in xs])
    yield agree([x % 5 if x % 2 else float(x % 4) for x in xs])
    yield agree([str(x % 50) for x in xs]) and agree(["a common prefix " + str(x % 11) for x in xs])
    yield agree(["ab\0\u00e9"[x % 4] * (x % 10) for x in xs])
    yield agree([(x % 3, "long prefix " + str(x % 4), -x % 5) for x in xs])
    yield agree([("n" + str(x % 6), x % 4) for x in xs]) and agree([(x % 3,) * (x % 4) for x in xs])
    yield agree([(x % 3, x % 2 / 2) for x in xs]) and agree([2**70 if x % 2 else x for x in xs])


print([n for n in (2, 3, 12, 13, 100, 256, 700) if not all(agree_all(n))])  # expect: []
print(sorted([True, 3, False, 2]), sorted([(1, 2), (1,), (0, 5)]))
# expect: [False, True, 2, 3] [(0, 5), (1,), (1, 2)]
for bad in ([1, "a"], [(1, 2), (1, "x")], [("a", 1), ("a", None)]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'NoneType' and 'int'
print(sorted("banana", key=lambda c, n=1: -ord(c)), sorted([3, 1, 2], key=lambda *a: -a[0]))
# expect: ['n', 'n', 'b', 'a', 'a', 'a'] [3, 2, 1]
print(sorted([1, 2, 3], key=functools.cmp_to_key(lambda a, b: b - a)))  # expect: [3, 2, 1]
items = list(range(6))
window = items[1:4]
window += items[4:]
items[1:3] += "ab"
print(window, items, "%s-%s" % (t := (1, "x")), t)  # expect: [1, 2, 3, 4, 5] [0, 1, 2, 'a', 'b', 3, 4, 5] 1-x (1, 'x')
print(f"{items[0]}{window[1]!r}{t[1]}{True}{None}{-12345678901234567890}{-7}")  # expect: 02xTrueNone-12345678901234567890-7
