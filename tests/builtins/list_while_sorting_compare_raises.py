class Bad:
    def __lt__(self, o): raise ValueError("compare")
for f in (lambda: sorted([Bad(), Bad()]), lambda: max(Bad(), Bad()) if hasattr(Bad, "__gt__") else None, lambda: min([Bad(), Bad()]), lambda: [Bad()] < [Bad()]):
    try:
        print(f())
    except ValueError as e:
        print(e)
# expect: compare
# expect: compare
# expect: compare
# expect: compare
l = [3, 1, 2]
try:
    l.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError:
    print(sorted(l))  # expect: [1, 2, 3]
class NotBool:
    def __bool__(self): raise TypeError("no truth")
class Cmp:
    def __lt__(self, o): return NotBool()
try:
    sorted([Cmp(), Cmp()])
except TypeError as e:
    print(e)  # expect: no truth
import functools
def by_last(a, b): return (a[-1] > b[-1]) - (a[-1] < b[-1])
print(sorted(["ab", "ca", "bc"], key=functools.cmp_to_key(by_last)), sorted([(2, "b"), (1, "b"), (1, "a")], key=lambda t: (t[1], -t[0])))
# expect: ['ca', 'ab', 'bc'] [(1, 'a'), (2, 'b'), (1, 'b')]
data = [{"n": 3}, {"n": 1}]
data.sort(key=lambda d: d["n"])
print(data, sorted("b A c".split(), key=str.swapcase), sorted([[3], [1, 2]], key=sum), sorted({3: "a", 1: "b"}, key=lambda k: -k), sorted([1, 2, 3, 4], key=lambda x: x % 2))
# expect: [{'n': 1}, {'n': 3}] ['b', 'c', 'A'] [[3], [1, 2]] [3, 1] [2, 4, 1, 3]
