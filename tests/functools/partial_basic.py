# partial: calls, attributes, repr, nesting.
from functools import partial

basetwo = partial(int, base=2)
print(basetwo("10010"), basetwo.func is int, basetwo.args, basetwo.keywords)  # expect: 18 True () {'base': 2}
def f(*args, **kw):
    return args, kw
p = partial(f, 1, 2, a=1)
print(p(), p(3), p(3, a=5, b=6), p.args, p.keywords)
# expect: ((1, 2), {'a': 1}) ((1, 2, 3), {'a': 1}) ((1, 2, 3), {'a': 5, 'b': 6}) (1, 2) {'a': 1}
q = partial(p, 3, b=2)
print(q.func is f, q.args, q.keywords, q(4))  # expect: True (1, 2, 3) {'a': 1, 'b': 2} ((1, 2, 3, 4), {'a': 1, 'b': 2})
print(repr(partial(print, 1, "a", end="")), partial(len))
# expect: functools.partial(<built-in function print>, 1, 'a', end='') functools.partial(<built-in function len>)
p.keywords["c"] = 9
print(p(), q())  # expect: ((1, 2), {'a': 1, 'c': 9}) ((1, 2, 3), {'a': 1, 'b': 2})
p.note = "attr"
print(p.note, p.__dict__, partial(p, 5).func is p)  # expect: attr {'note': 'attr'} True
for bad in [(), (5,), ("x", 1)]:
    try:
        partial(*bad)
    except TypeError as e:
        print(e)
# expect: type 'partial' takes at least one argument
# expect: the first argument must be callable
# expect: the first argument must be callable
try:
    p.func = len
except AttributeError as e:
    print("AttributeError")  # expect: AttributeError
class Sub(partial):
    pass
s = Sub(f, 1)
print(s(2), repr(s).startswith("__main__.Sub(<function f at"), isinstance(s, partial))  # expect: ((1, 2), {}) True True
print(partial(partial(f, x=1), x=2).keywords, list(map(partial(pow, 2), range(4))))  # expect: {'x': 2} [1, 2, 4, 8]
try:
    partial(f, 1)(a=1, **{"a": 2})
except TypeError as e:
    print("TypeError")  # expect: TypeError
