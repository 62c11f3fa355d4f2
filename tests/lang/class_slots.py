class P:
    __slots__ = ("x", "y")
    def __init__(self, x):
        self.x = x
    def moved(self, d):
        return P(self.x + d)

p = P(1)
print(p.x, P.__slots__, p.moved(4).x)  # expect: 1 ('x', 'y') 5
p.y = 2
p.x += 10
print(p.x, p.y)  # expect: 11 2
del p.y
print(hasattr(p, "y"))  # expect: False

class Q(P):
    pass
q = Q(5)
q.anything = "has a dict"
print(q.x, q.anything)  # expect: 5 has a dict

class One:
    __slots__ = "single"
o = One()
o.single = 1
print(o.single, One.__slots__)  # expect: 1 single

class Listed(P):
    __slots__ = ["z"]
l = Listed(1)
l.z = 3
print(l.x, l.z)  # expect: 1 3
