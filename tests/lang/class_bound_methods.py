class C:
    def __init__(self, n): self.n = n
    def get(self): return self.n
    def __eq__(self, o): return True
    __hash__ = None

a, b = C(1), C(2)
m = a.get
a.n = 10
print(m(), m == a.get, m is a.get, m == b.get, m.__self__ is a, m.__name__)  # expect: 10 True False False True get
print([f() for f in [a.get, b.get]])  # expect: [10, 2]
print(list(map(C.get, [a, b])))  # expect: [10, 2]
fs = {"get": a.get}
print(fs["get"]())  # expect: 10
print([].append == [].append, type(m).__name__)  # expect: False method
l = []
add = l.append
add(1); add(2)
print(l)  # expect: [1, 2]
upper = "abc".upper
print(upper(), str.upper("x"), list(map(str.strip, [" a ", "b "])))  # expect: ABC X ['a', 'b']
try:
    m.attr = 1
except AttributeError as e:
    print(e)  # expect: 'method' object has no attribute 'attr' and no __dict__ for setting new attributes
m2 = type(m)(lambda self, x: (self, x), 5)
print(m2(6))  # expect: (5, 6)
