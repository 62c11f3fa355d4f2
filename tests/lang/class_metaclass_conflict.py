class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases

class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)  # expect: M3

class SubMeta(M1): pass
class E(A, metaclass=SubMeta): pass
class F(E, metaclass=M1): pass
print(type(E).__name__, type(F).__name__)  # expect: SubMeta SubMeta

# Any callable may stand for a metaclass.
def func(name, bases, ns, **kw):
    return name, len(bases), sorted(k for k in ns if not k.startswith("__")), kw
class G(metaclass=func, z=1):
    x = 1
print(G)  # expect: ('G', 0, ['x'], {'z': 1})
