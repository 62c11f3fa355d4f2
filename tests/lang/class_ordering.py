class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n
    def __repr__(self): return f"V{self.n}"

print(V(1) < V(2))
# expect: lt 1 2
# expect: True
print(V(1) > V(2))
# expect: lt 2 1
# expect: False
try:
    V(1) <= V(2)
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'V' and 'V'
print(sorted([V(2), V(1)]))
# expect: lt 1 2
# expect: [V1, V2]

class Full:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return self.n <= o.n
    def __gt__(self, o): return self.n > o.n
    def __ge__(self, o): return self.n >= o.n
    def __eq__(self, o): return self.n == o.n
a, b = Full(1), Full(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b)  # expect: True True False False False True
print(max(a, b).n, min(a, b).n)  # expect: 2 1

class Reflected:
    def __gt__(self, o): return f"gt({o})"
    def __le__(self, o): return f"le({o})"
print(5 < Reflected(), 5 >= Reflected())  # expect: gt(5) le(5)

class NI:
    def __lt__(self, o): return NotImplemented
try:
    NI() < NI()
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'NI' and 'NI'
