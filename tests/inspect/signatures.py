import inspect, functools, pickle, types
from inspect import *
from inspect import _empty

def f0(): pass
def f1(a, /, b, c=1, *args, d, e="x", **kw) -> int: pass
def f2(a: int, b: "str" = None, *, c: list[int] = ()) -> None: pass
def f3(*, a): pass
def f4(*args, a=1): pass
def f5(a, b, /): pass
def f6(a=1, /, b=2): pass
def f7(x: functools.partial, *args: int, **kw: str): pass
async def f8(a): pass
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, lambda x, y=5: 0):
    s = signature(f)
    print(s, repr(s), [(p.name, p.kind, str(p.kind), p.kind.description, p.default is _empty) for p in s.parameters.values()])
print(signature(f1).format(max_width=20))
s = signature(f1)
p = s.parameters["c"]
print(p, repr(p), p.default, p.annotation is Parameter.empty, p.replace(default=5), p.replace(annotation=int), p.replace(name="z", kind=Parameter.KEYWORD_ONLY), p == p.replace(), p == 5, hash(p) == hash(p.replace()))
print(s.replace(return_annotation=str), s.replace(parameters=[p]), s == signature(f1), s == signature(f2), hash(s) == hash(signature(f1)), s.return_annotation)
print(signature(lambda *, a, b: 0) == signature(lambda *, b, a: 0), signature(lambda a, b: 0) == signature(lambda b, a: 0))
print(pickle.loads(pickle.dumps(p)) == p, pickle.loads(pickle.dumps(s)) == s)
class C:
    """A class."""
    def __init__(self, a, b=2): pass
    def m(self, x, *y): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def __call__(self, q, *, r=1): pass
class D(C): pass
class E:
    def __new__(cls, n, *more): return super().__new__(cls)
class Meta(type):
    def __call__(cls, from_meta): pass
class F(metaclass=Meta):
    def __init__(self, no): pass
class G: pass
class H(Exception):
    def __init__(self, code): pass
for x in (C, C.m, C(1).m, C.c, C(1).c, C.s, C(1), D, E, F, G, H):
    print(signature(x))
def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kw): pass
    return wrapper
w = deco(f2)
print(signature(w), signature(w, follow_wrapped=False), unwrap(w) is f2, unwrap(f2) is f2, unwrap(w, stop=lambda f: True) is w)
loop = lambda: 0
loop.__wrapped__ = loop
try:
    unwrap(loop)
except ValueError as e:
    print(str(e)[:35])
P = functools.partial
for x in (P(f1, 1), P(f1, 1, 2), P(f1, 1, b=2), P(f1, 1, d=5), P(f2, 1), P(f2, a=1), P(f2, 1, c=3), P(P(f2, 1), c=4), P(f1, 1, 2, 3, 4, 5, z=1)):
    print(signature(x))
for bad in (lambda: signature(5), lambda: signature("x"), lambda: signature(P(f0, 1)), lambda: signature(type("X", (), {"m": lambda: 0})().m)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).partition(" at 0x")[0].partition("functools.partial")[0])
w.__signature__ = signature(f5)
print(signature(w))
w.__signature__ = lambda: signature(f6)
print(signature(w))
w.__signature__ = 5
try:
    signature(w)
except TypeError as e:
    print(e)
def bind(sig, *args, **kw):
    for method in (sig.bind, sig.bind_partial):
        try:
            b = method(*args, **kw)
            print(b, b.args, b.kwargs, end=" ")
            b.apply_defaults()
            print(b.arguments)
        except TypeError as e:
            print("TypeError", e)
s1, s2, s5, s6 = signature(f1), signature(f2), signature(f5), signature(f6)
bind(s1, 1, 2, d=4)
bind(s1, 1, 2, 3, 4, 5, d=4, z=1)
bind(s1, 1, b=2, d=4)
bind(s1, 1)
bind(s1)
bind(s1, 1, 2)
bind(s1, 1, 2, b=3, d=1)
bind(s1, 1, c=3, b=2, d=1, a=5)
bind(s2, 1, 2, 3)
bind(s2, 1, z=1)
bind(s2, 1, a=1)
bind(s2)
bind(s2, b=1)
bind(s5, 1)
bind(s5, 1, b=2)
bind(s6, a=2)
bind(s6, b=1)
bind(signature(f3))
bind(signature(f3), 1)
bind(signature(f0), 1)
bind(signature(f0), a=1)
bind(signature(f4), 1, 2, a=3)
b = s2.bind(1, c=2)
print(b.signature is s2, b == s2.bind(1, c=2), b == s2.bind(2), b == 5, list(b.arguments.items()))
def bad(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)
K = Parameter
bad(Parameter, "a", 7)
bad(Parameter, "a", K.VAR_POSITIONAL, default=1)
bad(Parameter, 5, K.KEYWORD_ONLY)
bad(Parameter, "1a", K.KEYWORD_ONLY)
bad(Parameter, "for", K.KEYWORD_ONLY)
bad(Parameter, "for", K.POSITIONAL_ONLY)
bad(Parameter, _empty, K.KEYWORD_ONLY)
bad(Signature, [Parameter("a", K.KEYWORD_ONLY), Parameter("b", K.POSITIONAL_ONLY)])
bad(Signature, [Parameter("a", K.POSITIONAL_ONLY, default=1), Parameter("b", K.POSITIONAL_ONLY)])
bad(Signature, [Parameter("a", K.POSITIONAL_ONLY), Parameter("a", K.POSITIONAL_ONLY)])
bad(Signature)
bad(Signature, [Parameter("a", K.VAR_KEYWORD, annotation=int)], return_annotation="r")
print(Parameter("a", 1), K.POSITIONAL_ONLY < K.VAR_KEYWORD, K.KEYWORD_ONLY == 3)
for f in (f0, f1, f2, f4, C, C(1).m, C.m, C.c):
    print(getfullargspec(f))
bad(getfullargspec, 5)
bad(getcallargs, f2, 1)
bad(getcallargs, f1, 1, 2, 3, 4, d=5, z=6)
bad(getcallargs, f2)
bad(getcallargs, f2, 1, 2, 3)
bad(getcallargs, f2, 1, z=3)
bad(getcallargs, f2, 1, a=3)
bad(getcallargs, f3)
print(getcallargs(C(1).m, 5, 6)["y"])
bad(getargs, f1.__code__)
bad(getargs, 5)
bad(get_annotations, f2)
bad(get_annotations, C)
bad(get_annotations, 5)
class An:
    x: int
    y: "str" = 1
class Bn(An): pass
print(get_annotations(An), get_annotations(Bn), formatannotation(int), formatannotation(C), formatannotation(C, "__main__"), formatannotation("s"), formatannotation(list[int]), formatannotation(1 | 2))
for f in (len, sorted, str.join, "".join, [].append, dict.get, isinstance, callable, abs):
    print(f.__name__, signature(f))
# expect: () <Signature ()> []
# expect: (a, /, b, c=1, *args, d, e='x', **kw) -> int <Signature (a, /, b, c=1, *args, d, e='x', **kw) -> int> [('a', <_ParameterKind.POSITIONAL_ONLY: 0>, 'POSITIONAL_ONLY', 'positional-only', True), ('b', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', True), ('c', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', False), ('args', <_ParameterKind.VAR_POSITIONAL: 2>, 'VAR_POSITIONAL', 'variadic positional', True), ('d', <_ParameterKind.KEYWORD_ONLY: 3>, 'KEYWORD_ONLY', 'keyword-only', True), ('e', <_ParameterKind.KEYWORD_ONLY: 3>, 'KEYWORD_ONLY', 'keyword-only', False), ('kw', <_ParameterKind.VAR_KEYWORD: 4>, 'VAR_KEYWORD', 'variadic keyword', True)]
# expect: (a: int, b: 'str' = None, *, c: list[int] = ()) -> None <Signature (a: int, b: 'str' = None, *, c: list[int] = ()) -> None> [('a', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', True), ('b', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', False), ('c', <_ParameterKind.KEYWORD_ONLY: 3>, 'KEYWORD_ONLY', 'keyword-only', False)]
# expect: (*, a) <Signature (*, a)> [('a', <_ParameterKind.KEYWORD_ONLY: 3>, 'KEYWORD_ONLY', 'keyword-only', True)]
# expect: (*args, a=1) <Signature (*args, a=1)> [('args', <_ParameterKind.VAR_POSITIONAL: 2>, 'VAR_POSITIONAL', 'variadic positional', True), ('a', <_ParameterKind.KEYWORD_ONLY: 3>, 'KEYWORD_ONLY', 'keyword-only', False)]
# expect: (a, b, /) <Signature (a, b, /)> [('a', <_ParameterKind.POSITIONAL_ONLY: 0>, 'POSITIONAL_ONLY', 'positional-only', True), ('b', <_ParameterKind.POSITIONAL_ONLY: 0>, 'POSITIONAL_ONLY', 'positional-only', True)]
# expect: (a=1, /, b=2) <Signature (a=1, /, b=2)> [('a', <_ParameterKind.POSITIONAL_ONLY: 0>, 'POSITIONAL_ONLY', 'positional-only', False), ('b', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', False)]
# expect: (x: functools.partial, *args: int, **kw: str) <Signature (x: functools.partial, *args: int, **kw: str)> [('x', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', True), ('args', <_ParameterKind.VAR_POSITIONAL: 2>, 'VAR_POSITIONAL', 'variadic positional', True), ('kw', <_ParameterKind.VAR_KEYWORD: 4>, 'VAR_KEYWORD', 'variadic keyword', True)]
# expect: (a) <Signature (a)> [('a', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', True)]
# expect: (x, y=5) <Signature (x, y=5)> [('x', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', True), ('y', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>, 'POSITIONAL_OR_KEYWORD', 'positional or keyword', False)]
# expect: (
# expect:     a,
# expect:     /,
# expect:     b,
# expect:     c=1,
# expect:     *args,
# expect:     d,
# expect:     e='x',
# expect:     **kw
# expect: ) -> int
# expect: c=1 <Parameter "c=1"> 1 True c=5 c: int = 1 z=1 True False True
# expect: (a, /, b, c=1, *args, d, e='x', **kw) -> str (c=1) -> int True False True <class 'int'>
# expect: True False
# expect: True True
# expect: (a, b=2)
# expect: (self, x, *y)
# expect: (x, *y)
# expect: (x)
# expect: (x)
# expect: (x)
# expect: (q, *, r=1)
# expect: (a, b=2)
# expect: (n, *more)
# expect: (from_meta)
# expect: ()
# expect: (code)
# expect: (a: int, b: 'str' = None, *, c: list[int] = ()) -> None (*args, **kw) -> None True True True
# expect: wrapper loop when unwrapping <funct
# expect: (b, c=1, *args, d, e='x', **kw) -> int
# expect: (c=1, *args, d, e='x', **kw) -> int
# expect: (*, b=2, c=1, d, e='x', **kw) -> int
# expect: (b, c=1, *args, d=5, e='x', **kw) -> int
# expect: (b: 'str' = None, *, c: list[int] = ()) -> None
# expect: (*, a: int = 1, b: 'str' = None, c: list[int] = ()) -> None
# expect: (b: 'str' = None, *, c: list[int] = 3) -> None
# expect: (b: 'str' = None, *, c: list[int] = 4) -> None
# expect: (*args, d, e='x', **kw) -> int
# expect: TypeError 5 is not a callable object
# expect: TypeError 'x' is not a callable object
# expect: ValueError partial object 
# expect: ValueError invalid method signature
# expect: (a, b, /)
# expect: (a=1, /, b=2)
# expect: unexpected object 5 in __signature__ attribute
# expect: <BoundArguments (a=1, b=2, d=4)> (1, 2) {'d': 4} {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 4, 'e': 'x', 'kw': {}}
# expect: <BoundArguments (a=1, b=2, d=4)> (1, 2) {'d': 4} {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 4, 'e': 'x', 'kw': {}}
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=4, kw={'z': 1})> (1, 2, 3, 4, 5) {'d': 4, 'z': 1} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 4, 'e': 'x', 'kw': {'z': 1}}
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=4, kw={'z': 1})> (1, 2, 3, 4, 5) {'d': 4, 'z': 1} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 4, 'e': 'x', 'kw': {'z': 1}}
# expect: <BoundArguments (a=1, b=2, d=4)> (1, 2) {'d': 4} {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 4, 'e': 'x', 'kw': {}}
# expect: <BoundArguments (a=1, b=2, d=4)> (1, 2) {'d': 4} {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 4, 'e': 'x', 'kw': {}}
# expect: TypeError missing a required argument: 'b'
# expect: <BoundArguments (a=1)> (1,) {} {'a': 1, 'c': 1, 'args': (), 'e': 'x', 'kw': {}}
# expect: TypeError missing a required argument: 'a'
# expect: <BoundArguments ()> () {} {'c': 1, 'args': (), 'e': 'x', 'kw': {}}
# expect: TypeError missing a required argument: 'd'
# expect: <BoundArguments (a=1, b=2)> (1, 2) {} {'a': 1, 'b': 2, 'c': 1, 'args': (), 'e': 'x', 'kw': {}}
# expect: TypeError multiple values for argument 'b'
# expect: TypeError multiple values for argument 'b'
# expect: <BoundArguments (a=1, b=2, c=3, d=1, kw={'a': 5})> (1, 2, 3) {'d': 1, 'a': 5} {'a': 1, 'b': 2, 'c': 3, 'args': (), 'd': 1, 'e': 'x', 'kw': {'a': 5}}
# expect: <BoundArguments (a=1, b=2, c=3, d=1, kw={'a': 5})> (1, 2, 3) {'d': 1, 'a': 5} {'a': 1, 'b': 2, 'c': 3, 'args': (), 'd': 1, 'e': 'x', 'kw': {'a': 5}}
# expect: TypeError too many positional arguments
# expect: TypeError too many positional arguments
# expect: TypeError got an unexpected keyword argument 'z'
# expect: TypeError got an unexpected keyword argument 'z'
# expect: TypeError multiple values for argument 'a'
# expect: TypeError multiple values for argument 'a'
# expect: TypeError missing a required argument: 'a'
# expect: <BoundArguments ()> () {} {'b': None, 'c': ()}
# expect: TypeError missing a required argument: 'a'
# expect: <BoundArguments (b=1)> () {'b': 1} {'b': 1, 'c': ()}
# expect: TypeError missing a required argument: 'b'
# expect: <BoundArguments (a=1)> (1,) {} {'a': 1}
# expect: TypeError got some positional-only arguments passed as keyword arguments: 'b'
# expect: TypeError got some positional-only arguments passed as keyword arguments: 'b'
# expect: TypeError got some positional-only arguments passed as keyword arguments: 'a'
# expect: TypeError got some positional-only arguments passed as keyword arguments: 'a'
# expect: <BoundArguments (b=1)> () {'b': 1} {'a': 1, 'b': 1}
# expect: <BoundArguments (b=1)> () {'b': 1} {'a': 1, 'b': 1}
# expect: TypeError missing a required keyword-only argument: 'a'
# expect: <BoundArguments ()> () {} {}
# expect: TypeError too many positional arguments
# expect: TypeError too many positional arguments
# expect: TypeError too many positional arguments
# expect: TypeError too many positional arguments
# expect: TypeError got an unexpected keyword argument 'a'
# expect: TypeError got an unexpected keyword argument 'a'
# expect: <BoundArguments (args=(1, 2), a=3)> (1, 2) {'a': 3} {'args': (1, 2), 'a': 3}
# expect: <BoundArguments (args=(1, 2), a=3)> (1, 2) {'a': 3} {'args': (1, 2), 'a': 3}
# expect: True True False False [('a', 1), ('c', 2)]
# expect: ValueError value 7 is not a valid Parameter.kind
# expect: ValueError variadic positional parameters cannot have default values
# expect: TypeError name must be a str, not a int
# expect: ValueError '1a' is not a valid parameter name
# expect: ValueError 'for' is not a valid parameter name
# expect: for
# expect: ValueError name is a required attribute for Parameter
# expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# expect: ValueError non-default argument follows default argument
# expect: ValueError duplicate parameter name: 'a'
# expect: ()
# expect: (**a: int) -> 'r'
# expect: a True True
# expect: FullArgSpec(args=[], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 'x'}, annotations={'return': <class 'int'>})
# expect: FullArgSpec(args=['a', 'b'], varargs=None, varkw=None, defaults=(None,), kwonlyargs=['c'], kwonlydefaults={'c': ()}, annotations={'return': None, 'a': <class 'int'>, 'b': 'str', 'c': list[int]})
# expect: FullArgSpec(args=[], varargs='args', varkw=None, defaults=None, kwonlyargs=['a'], kwonlydefaults={'a': 1}, annotations={})
# expect: FullArgSpec(args=['self', 'a', 'b'], varargs=None, varkw=None, defaults=(2,), kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: FullArgSpec(args=['self', 'x'], varargs='y', varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: FullArgSpec(args=['self', 'x'], varargs='y', varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: FullArgSpec(args=['cls', 'x'], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
# expect: TypeError unsupported callable
# expect: {'a': 1, 'b': None, 'c': ()}
# expect: {'a': 1, 'b': 2, 'c': 3, 'args': (4,), 'kw': {'z': 6}, 'd': 5, 'e': 'x'}
# expect: TypeError f2() missing 1 required positional argument: 'a'
# expect: TypeError f2() takes from 1 to 2 positional arguments but 3 were given
# expect: TypeError f2() got an unexpected keyword argument 'z'
# expect: TypeError f2() got multiple values for argument 'a'
# expect: TypeError f3() missing 1 required keyword-only argument: 'a'
# expect: (6,)
# expect: Arguments(args=['a', 'b', 'c', 'd', 'e'], varargs='args', varkw='kw')
# expect: TypeError 5 is not a code object
# expect: {'a': <class 'int'>, 'b': 'str', 'c': list[int], 'return': None}
# expect: {}
# expect: TypeError 5 is not a module, class, or callable.
# expect: {'x': <class 'int'>, 'y': 'str'} {} int __main__.C C 's' list[int] 3
# expect: len (obj, /)
# expect: sorted (iterable, /, *, key=None, reverse=False)
# expect: join (self, iterable, /)
# expect: join (iterable, /)
# expect: append (object, /)
# expect: get (self, key, default=None, /)
# expect: isinstance (obj, class_or_tuple, /)
# expect: callable (obj, /)
# expect: abs (x, /)
