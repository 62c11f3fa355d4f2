# attrgetter and methodcaller.
from operator import attrgetter, methodcaller

class N:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def join(self, *args, sep="-"):
        return sep.join(args)
n = N(a=1, b=N(c=N(d="deep")))
print(attrgetter("a")(n), attrgetter("b.c.d")(n), attrgetter("a", "b.c.d")(n), attrgetter("real", "imag")(5))
# expect: 1 deep (1, 'deep') (5, 0)
print(attrgetter("x", "y.z"), attrgetter("a"))  # expect: operator.attrgetter('x', 'y.z') operator.attrgetter('a')
print(methodcaller("join", "x", "y")(n), methodcaller("join", "x", "y", sep="+")(n), methodcaller("upper")("abc"), methodcaller("split", ",")("a,b"))
# expect: x-y x+y ABC ['a', 'b']
print(methodcaller("f", 1, "a", k=2), methodcaller("g"))
# expect: operator.methodcaller('f', 1, 'a', k=2) operator.methodcaller('g')
print(sorted(["b", "A", "c"], key=methodcaller("lower")), sorted([N(a=2), N(a=1)], key=attrgetter("a"))[0].a)
# expect: ['A', 'b', 'c'] 1
for make in [lambda: attrgetter(), lambda: attrgetter(5), lambda: attrgetter("zz")(n), lambda: attrgetter("a.b")(n), lambda: attrgetter("a")(),
             lambda: methodcaller(), lambda: methodcaller(5), lambda: methodcaller("zz")(n), lambda: methodcaller("upper")(), lambda: methodcaller("upper", 1)("a")]:
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError attrgetter expected 1 argument, got 0
# expect: TypeError attribute name must be a string
# expect: AttributeError 'N' object has no attribute 'zz'
# expect: AttributeError 'int' object has no attribute 'b'
# expect: TypeError attrgetter expected 1 argument, got 0
# expect: TypeError methodcaller needs at least one argument, the method name
# expect: TypeError method name must be a string
# expect: AttributeError 'N' object has no attribute 'zz'
# expect: TypeError methodcaller expected 1 argument, got 0
# expect: TypeError str.upper() takes no arguments (1 given)
