print([1, [2, (3, {"k": [4]})]] == [1, [2, (3, {"k": [4]})]], [[1, 2], [3]] < [[1, 2], [4]], (1, (2, 3)) > (1, (2, 2)), [1, "a"] == [1, "a"], [] < [[]] , [[]] == [()], {"a": {"b": 1}} == {"a": {"b": 1.0}})
# expect: True True True True True False True
print([1, 2, 3] == (1, 2, 3), {1, 2} == {2, 1}, {1: [1]} == {1: (1,)}, [None] == [None], [float("nan")] == [float("nan")], (1, 2) < (1, 2, 3), "a" < "a\0", b"" < b"\0", [] == [] != [0])
# expect: False True False True False True True True True
n = float("nan")
print([n] == [n], (n,) == (n,), {1: n} == {1: n}, {n} == {n}, n in (n,), [n].count(n), [n].index(n))
# expect: True True True True True 1 0
class Loud:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print("eq", self.n, getattr(o, "n", o))
        return self.n == getattr(o, "n", o)
    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n
a, b, c = Loud(1), Loud(2), Loud(2)
print([a, b] == [a, c])
# expect: eq 2 2
# expect: True
print([a, b] < [Loud(1), Loud(3)])
# expect: eq 1 1
# expect: eq 2 3
# expect: lt 2 3
# expect: True
print([b, 1].index(1), a in [b, c], {"k": b} == {"k": c})
# expect: eq 2 1
# expect: eq 2 1
# expect: eq 2 1
# expect: eq 2 2
# expect: 1 False True
x = []
x.append(x)
print(x == x, x in x)  # expect: True True
