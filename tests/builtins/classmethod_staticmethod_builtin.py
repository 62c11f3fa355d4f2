def f(*args): return args
class C:
    s = staticmethod(f)
    c = classmethod(f)
    l = staticmethod(len)
    n = classmethod(lambda cls, x: (cls.__name__, x))
print(C.s(1), C().s(2), C.c(3)[1:], C().c(4)[1:], C.c(5)[0] is C, C.l("abc"), C().l([1]), C.n(1))
# expect: (1,) (2,) (3,) (4,) True 3 1 ('C', 1)
sm, cm = C.__dict__["s"], C.__dict__["c"]
print(type(sm).__name__, type(cm).__name__, sm.__func__ is f, cm.__func__ is f, sm.__wrapped__ is f, sm.__name__, cm.__name__, sm(7))
# expect: staticmethod classmethod True True True f f (7,)
print(sm.__get__(None, C) is f, cm.__get__(None, C)(8)[1:], cm.__get__(C())(9)[0] is C, isinstance(sm, staticmethod), callable(sm), callable(cm))
# expect: True (8,) True True True False
try:
    cm(1)
except TypeError as e:
    print(e)  # expect: 'classmethod' object is not callable
for g in (lambda: staticmethod(), lambda: classmethod(), lambda: staticmethod(1, 2)):
    try:
        g()
    except TypeError as e:
        print(e)
# expect: staticmethod expected 1 argument, got 0
# expect: classmethod expected 1 argument, got 0
# expect: staticmethod expected 1 argument, got 2
class D(C): pass
print(D.c(1)[0].__name__, D.s(1), D.n(2))  # expect: D (1,) ('D', 2)
