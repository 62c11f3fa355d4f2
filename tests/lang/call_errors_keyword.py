def f(a, b=1): pass
def k(**kw): pass
def nothing(): pass

def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)

attempt(lambda: f(1, c=2))  # expect: f() got an unexpected keyword argument 'c'
attempt(lambda: f(1, a=2))  # expect: f() got multiple values for argument 'a'
attempt(lambda: f(1, 2, b=3))  # expect: f() got multiple values for argument 'b'
attempt(lambda: nothing(x=1))  # expect: nothing() got an unexpected keyword argument 'x'
attempt(lambda: f(c=1))  # expect: f() got an unexpected keyword argument 'c'
attempt(lambda: f(1, **{"a": 2}))  # expect: f() got multiple values for argument 'a'
attempt(lambda: k(**{1: 2}))  # expect: keywords must be strings
attempt(lambda: k(a=1, **{"a": 2}))  # expect: __main__.k() got multiple values for keyword argument 'a'
attempt(lambda: k(**{"a": 1}, **{"a": 2}))  # expect: __main__.k() got multiple values for keyword argument 'a'
attempt(lambda: f(1, **5))  # expect: __main__.f() argument after ** must be a mapping, not int
attempt(lambda: f(*5))  # expect: __main__.f() argument after * must be an iterable, not int
attempt(lambda: f(*None))  # expect: __main__.f() argument after * must be an iterable, not NoneType
attempt(lambda: f(**None))  # expect: __main__.f() argument after ** must be a mapping, not NoneType
attempt(lambda: k(**[("a", 1)]))  # expect: __main__.k() argument after ** must be a mapping, not list
attempt(lambda: f(1, bb=2))  # expect: f() got an unexpected keyword argument 'bb'. Did you mean 'b'?
