def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d

print(f(1), f(1, 5, 6, d=7), f(1, c=8))  # expect: (1, 2, 3, 4) (1, 5, 6, 7) (1, 2, 8, 4)

def g(x, /, **kw):
    return x, kw

print(g(1, x=2))  # expect: (1, {'x': 2})

def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)

attempt(lambda: f(a=1))  # expect: f() got some positional-only arguments passed as keyword arguments: 'a'
attempt(lambda: f(1, b=2))  # expect: f() got some positional-only arguments passed as keyword arguments: 'b'
attempt(lambda: f(1, 2, 3, 4))  # expect: f() takes from 1 to 3 positional arguments but 4 were given
attempt(lambda: f())  # expect: f() missing 1 required positional argument: 'a'

def two(a, b, /): return a + b
attempt(lambda: two(a=1, b=2))
# expect: two() got some positional-only arguments passed as keyword arguments: 'a, b'
attempt(lambda: two(1))  # expect: two() missing 1 required positional argument: 'b'
attempt(lambda: two(1, 2, 3))  # expect: two() takes 2 positional arguments but 3 were given
attempt(lambda: two(1, c=2))  # expect: two() got an unexpected keyword argument 'c'
