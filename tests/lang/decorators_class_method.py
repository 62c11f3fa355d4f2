registry = []

def register(cls):
    registry.append(cls.__name__)
    cls.registered = True
    return cls

@register
class A: pass

@register
class B(A):
    def plain(self): pass

print(registry, A.registered, B().registered)  # expect: ['A', 'B'] True True

def logged(f):
    def wrapper(self, *args):
        print("call", f.__name__, args)
        return f(self, *args)
    return wrapper

class C:
    @logged
    def double(self, x):
        return x * 2
    @staticmethod
    @lambda f: lambda *a: ("static", f(*a))
    def s(x): return x
    @classmethod
    @logged
    def c(cls, x): return cls.__name__ + x

print(C().double(4))
# expect: call double (4,)
# expect: 8
print(C.s(1), C().s(2))  # expect: ('static', 1) ('static', 2)
print(C.c("x"))
# expect: call c ('x',)
# expect: Cx

class Counter:
    def __init__(self, f):
        self.f, self.calls = f, 0
    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

@Counter
def add(a, b): return a + b
print(add(1, 2), add(3, 4), add.calls)  # expect: 3 7 2
