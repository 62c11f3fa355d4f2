def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def f4(a, b, c, d): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def s(a, b, *args): pass

def attempt(f, *args, **kw):
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)

attempt(f0, 1)  # expect: f0() takes 0 positional arguments but 1 was given
attempt(f0, 1, 2)  # expect: f0() takes 0 positional arguments but 2 were given
attempt(f1)  # expect: f1() missing 1 required positional argument: 'a'
attempt(f1, 1, 2)  # expect: f1() takes 1 positional argument but 2 were given
attempt(f2)  # expect: f2() missing 2 required positional arguments: 'a' and 'b'
attempt(f2, 1)  # expect: f2() missing 1 required positional argument: 'b'
attempt(f2, 1, 2, 3)  # expect: f2() takes 2 positional arguments but 3 were given
attempt(f3)  # expect: f3() missing 3 required positional arguments: 'a', 'b', and 'c'
attempt(f3, 1)  # expect: f3() missing 2 required positional arguments: 'b' and 'c'
attempt(f4)  # expect: f4() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
attempt(f4, 1, 2, 3)  # expect: f4() missing 1 required positional argument: 'd'
attempt(d1)  # expect: d1() missing 1 required positional argument: 'a'
attempt(d1, 1, 2, 3)  # expect: d1() takes from 1 to 2 positional arguments but 3 were given
attempt(d2, 1, 2, 3, 4)  # expect: d2() takes from 0 to 2 positional arguments but 4 were given
attempt(s)  # expect: s() missing 2 required positional arguments: 'a' and 'b'
attempt(s, 1)  # expect: s() missing 1 required positional argument: 'b'
attempt(f2, b=1)  # expect: f2() missing 1 required positional argument: 'a'
attempt(f3, b=1)  # expect: f3() missing 2 required positional arguments: 'a' and 'c'
