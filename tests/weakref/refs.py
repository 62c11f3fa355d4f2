# Weak references, proxies, and what happens when the object is gone.
import gc
import re
import weakref


class C:
    def __init__(self, name=""):
        self.name = name

    def method(self):
        return "method of " + self.name

    def __len__(self):
        return 3

    def __eq__(self, other):
        return isinstance(other, C) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


def anonymous(text):
    return re.sub("0x[0-9a-f]+", "0x", text)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def make():
    x = C("a")
    r = weakref.ref(x)
    print(r() is x, weakref.ref(x) is r, weakref.getweakrefcount(x), weakref.getweakrefs(x) == [r], r.__callback__, anonymous(repr(r)))
    same, other = C("a"), C("b")
    print(hash(r) == hash(x), r == weakref.ref(same), r == weakref.ref(x, print), r != weakref.ref(other), {r: 1}[weakref.ref(x)])
    return r, weakref.ref(x, lambda wr: print("gone", type(wr).__name__, wr()))


r, *calls = make()
# expect: True True 1 True None <weakref at 0x; to 'C' at 0x>
# expect: True True True True 1
# expect: gone ReferenceType None
gc.collect()
print(r(), anonymous(repr(r)), r.__callback__, r == r, r == weakref.ref(C), hash(r) == hash("a"))  # expect: None <weakref at 0x; dead> None True False True
show(lambda: hash(calls[0]))  # expect: TypeError weak object has gone away
for v in [5, "a", None, (), [], {}, 1.5, b"", object(), True, range(3)]:
    show(lambda: weakref.ref(v))
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError cannot create weak reference to 'str' object
# expect: TypeError cannot create weak reference to 'NoneType' object
# expect: TypeError cannot create weak reference to 'tuple' object
# expect: TypeError cannot create weak reference to 'list' object
# expect: TypeError cannot create weak reference to 'dict' object
# expect: TypeError cannot create weak reference to 'float' object
# expect: TypeError cannot create weak reference to 'bytes' object
# expect: TypeError cannot create weak reference to 'object' object
# expect: TypeError cannot create weak reference to 'bool' object
# expect: TypeError cannot create weak reference to 'range' object
for v in [C, print, len, make, C().method, {1}, frozenset({1}), gc, (i for i in ()), re.compile("a"), ValueError]:
    print(weakref.ref(v)() is v, end=" ")
print()  # expect: True True True True True True True True True True True 


class L(list):
    pass


class S:
    __slots__ = ("a",)


class W:
    __slots__ = ("a", "__weakref__")


l, w = L(), W()
print(weakref.ref(l)() is l, weakref.ref(w)() is w)  # expect: True True
show(lambda: weakref.ref(S()))  # expect: TypeError cannot create weak reference to 'S' object
show(lambda: weakref.ref())  # expect: TypeError __new__ expected at least 1 argument, got 0
show(lambda: weakref.ref(C(), None, 3))  # expect: TypeError __new__ expected at most 2 arguments, got 3
show(lambda: weakref.ref(w)(1))  # expect: TypeError weakref expected 0 arguments, got 1


class R(weakref.ref):
    def __init__(self, ob, callback=None, **more):
        super().__init__(ob, callback)
        self.more = more

    def __call__(self):
        return super().__call__(), self.more


x = C("x")
r = R(x, None, a=1)
print(r()[1], r()[0] is x, isinstance(r, weakref.ReferenceType), weakref.ref[int])  # expect: {'a': 1} True True weakref.ReferenceType[int]
p = weakref.proxy(x)
print(p.name, len(p), p.method(), str(p) == str(x), p == x, bool(p), type(p), type(p) in weakref.ProxyTypes, anonymous(repr(p)), isinstance(p, C))
# expect: x 3 method of x True True True <class 'weakref.ProxyType'> True <weakproxy at 0x; to 'C' at 0x> True
p.other = 5
print(x.other, hasattr(p, "nothing"))  # expect: 5 False
del p.other
show(lambda: hash(p))  # expect: TypeError unhashable type: 'weakref.ProxyType'
show(lambda: p.other)  # expect: AttributeError 'C' object has no attribute 'other'
show(lambda: p[0])  # expect: TypeError 'C' object is not subscriptable


class N:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return N(self.n + o.n)

    def __iadd__(self, o):
        self.n += o.n
        return self

    def __lt__(self, o):
        return self.n < o.n

    def __neg__(self):
        return -self.n

    def __getitem__(self, i):
        return i

    def __call__(self, *args):
        return args

    def __contains__(self, x):
        return x == 1

    def __iter__(self):
        return iter([1, 2])


a, b = N(1), N(2)
pa, pb = weakref.proxy(a), weakref.proxy(b)
print((pa + pb).n, (pa + b).n, (a + pb).n, pa < pb, -pa, pa[5], pa(1, 2), 1 in pa, list(pa), type(pa))
# expect: 3 3 3 True -1 5 (1, 2) True [1, 2] <class 'weakref.CallableProxyType'>
pa += pb
print(a.n, pa.n)  # expect: 3 3
del a, b, pa, p, x
p = weakref.proxy(C("short"))
gc.collect()
show(lambda: p.name)  # expect: ReferenceError weakly-referenced object no longer exists
print(anonymous(repr(p)))  # expect: <weakproxy at 0x; dead>
show(lambda: len(p))  # expect: ReferenceError weakly-referenced object no longer exists


def failing(wr):
    raise ValueError("in callback")


f = weakref.finalize(L(), print, "finalized", sep="-")  # expect: finalized
gc.collect()
print(f.alive, f(), f.peek(), f.detach(), anonymous(repr(f)))  # expect: False None None None <finalize object at 0x; dead>
x = C("y")
f = weakref.finalize(x, lambda *a, **k: (a, k), 1, b=2)
print(f.alive, f.atexit, f.peek()[0] is x, f.peek()[2:], anonymous(repr(f)), f(), f(), f.alive)
# expect: True True True ((1,), {'b': 2}) <finalize object at 0x; for 'C' at 0x> ((1,), {'b': 2}) None False
f = weakref.finalize(x, print, "never")
print(f.detach()[0] is x, f.alive)  # expect: True False
f = weakref.finalize(x, print, "at exit")
f.atexit = False
m = weakref.WeakMethod(x.method)
print(m()(), m == weakref.WeakMethod(x.method), hash(m) == hash(weakref.WeakMethod(x.method)))  # expect: method of y True True
show(lambda: weakref.WeakMethod(len))  # expect: TypeError argument should be a bound method, not <class 'builtin_function_or_method'>
del x  # expect: at exit
gc.collect()
print(m(), f.alive)  # expect: None False
