print((lambda: 1)(), (lambda x: x + 1)(1), (lambda x, y=2: x * y)(3))  # expect: 1 2 6
print((lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *, k=5: k)())  # expect: (1, 2) {'a': 1} 5
print((lambda a, /, b, *c, d, **e: (a, b, c, d, e))(1, 2, 3, d=4, f=5))  # expect: (1, 2, (3,), 4, {'f': 5})
print((lambda x: lambda y: x + y)(1)(2))  # expect: 3
f = lambda: (yield 1)
print(list(f()))  # expect: [1]
print((lambda: 0).__name__, (lambda: 0).__qualname__)  # expect: <lambda> <lambda>
print(sorted("bca", key=lambda c: -ord(c)))  # expect: ['c', 'b', 'a']
print([(lambda i=i: i * 10)() for i in range(3)])  # expect: [0, 10, 20]
print((lambda x: x if x else "empty")(0))  # expect: empty
g = lambda x, *, y: x
try:
    g(1)
except TypeError as e:
    print(e)  # expect: <lambda>() missing 1 required keyword-only argument: 'y'
print((lambda: [x for x in range(3)])())  # expect: [0, 1, 2]
def outer():
    return lambda: 0
print(outer().__qualname__)  # expect: outer.<locals>.<lambda>
