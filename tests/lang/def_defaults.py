def f(a, b=2, c=3):
    return a, b, c

print(f(1), f(1, 5), f(1, c=9), f(c=1, a=2), f(*[7, 8]))
# expect: (1, 2, 3) (1, 5, 3) (1, 2, 9) (2, 2, 1) (7, 8, 3)

# Defaults are evaluated once, when def runs.
n = 1
def g(x=n):
    return x
n = 2
print(g())  # expect: 1

def append(x, to=[]):
    to.append(x)
    return to

print(append(1), append(2), append(3, []))  # expect: [1, 2] [1, 2] [3]
print(append.__defaults__)  # expect: ([1, 2],)
append.__defaults__ = ([100],)
print(append(4))  # expect: [100, 4]

def kw(*, a=1, b):
    return a, b

print(kw(b=2), kw.__kwdefaults__, kw.__defaults__)  # expect: (1, 2) {'a': 1} None
print(f.__defaults__)  # expect: (2, 3)

order = []
def note(v):
    order.append(v)
    return v
def h(a=note("a"), *, b=note("b"), c=note("c")): pass
print(order)  # expect: ['a', 'b', 'c']
