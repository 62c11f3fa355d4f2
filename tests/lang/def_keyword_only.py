def f(*, a, b=2):
    return a, b

print(f(a=1), f(b=3, a=4))  # expect: (1, 2) (4, 3)

def g(x, *rest, key=None):
    return x, rest, key

print(g(1, 2, key=3))  # expect: (1, (2,), 3)

def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)

attempt(lambda: f())  # expect: f() missing 1 required keyword-only argument: 'a'
attempt(lambda: f(1))  # expect: f() takes 0 positional arguments but 1 was given
attempt(lambda: f(1, 2, a=3))
# expect: f() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
attempt(lambda: f(a=1, c=2))  # expect: f() got an unexpected keyword argument 'c'

def three(*, x, y, z): return x
attempt(lambda: three())  # expect: three() missing 3 required keyword-only arguments: 'x', 'y', and 'z'
attempt(lambda: three(x=1))  # expect: three() missing 2 required keyword-only arguments: 'y' and 'z'
attempt(lambda: three(z=1, x=1))  # expect: three() missing 1 required keyword-only argument: 'y'

def mixed(p, *, k): return p, k
attempt(lambda: mixed(1, 2))  # expect: mixed() takes 1 positional argument but 2 were given
attempt(lambda: mixed(1, 2, k=3))
# expect: mixed() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
attempt(lambda: mixed(k=1))  # expect: mixed() missing 1 required positional argument: 'p'
