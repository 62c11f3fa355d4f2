class C:
    def m(self, a): pass
    def nothing(self): pass
    def no_self(): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __call__(self, x, y): pass

class Init:
    def __init__(self, a, b): pass

class Plain: pass

def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)

c = C()
attempt(lambda: c.m())  # expect: C.m() missing 1 required positional argument: 'a'
attempt(lambda: c.m(1, 2))  # expect: C.m() takes 2 positional arguments but 3 were given
attempt(lambda: c.nothing(1))  # expect: C.nothing() takes 1 positional argument but 2 were given
attempt(lambda: c.no_self())  # expect: C.no_self() takes 0 positional arguments but 1 was given
attempt(lambda: C.m())  # expect: C.m() missing 2 required positional arguments: 'self' and 'a'
attempt(lambda: C.cm())  # expect: C.cm() missing 1 required positional argument: 'a'
attempt(lambda: C.sm())  # expect: C.sm() missing 1 required positional argument: 'a'
attempt(lambda: c())  # expect: C.__call__() missing 2 required positional arguments: 'x' and 'y'
attempt(lambda: Init())  # expect: Init.__init__() missing 2 required positional arguments: 'a' and 'b'
attempt(lambda: Init(1, 2, 3))  # expect: Init.__init__() takes 3 positional arguments but 4 were given
attempt(lambda: Plain(1))  # expect: Plain() takes no arguments
attempt(lambda: Plain(a=1))  # expect: Plain() takes no arguments
attempt(lambda: object(1))  # expect: object() takes no arguments
attempt(lambda: C.m(1))  # expect: C.m() missing 1 required positional argument: 'a'
attempt(lambda: (lambda a: a)())  # expect: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'
attempt(lambda: (lambda: 0)(1))  # expect: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
