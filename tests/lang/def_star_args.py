def f(a, *args, b=0, **kw):
    return a, args, b, kw

print(f(1))  # expect: (1, (), 0, {})
print(f(1, 2, 3))  # expect: (1, (2, 3), 0, {})
print(f(1, b=5, z=6))  # expect: (1, (), 5, {'z': 6})
print(f(*range(4), **{"b": 1, "k": 2}))  # expect: (0, (1, 2, 3), 1, {'k': 2})
print(f(1, *[2], *(3, 4), b=5, **{"x": 6}, **{"y": 7}))  # expect: (1, (2, 3, 4), 5, {'x': 6, 'y': 7})
print(f(*"ab", *[], **{}))  # expect: ('a', ('b',), 0, {})
print(f(b=1, *[9]))  # expect: (9, (), 1, {})
print(f(a=1, args=2, kw=3))  # expect: (1, (), 0, {'args': 2, 'kw': 3})

def only_args(*args): return args
def only_kw(**kw): return kw
print(only_args(), only_args(1), only_kw(), only_kw(a=1, b=2))  # expect: () (1,) {} {'a': 1, 'b': 2}
print(type(only_args()).__name__, type(only_kw()).__name__)  # expect: tuple dict

# Each call gets a dict of its own.
d = {"a": 1}
r = only_kw(**d)
r["b"] = 2
print(d)  # expect: {'a': 1}
print(list(only_kw(z=1, a=2, m=3)))  # expect: ['z', 'a', 'm']
print(only_kw(**{"not an identifier": 1}))  # expect: {'not an identifier': 1}
