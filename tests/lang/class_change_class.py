class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
x = A()
x.kept = 1
x.__class__ = B
print(x.who(), type(x).__name__, x.kept, isinstance(x, A))  # expect: B B 1 False
try:
    x.__class__ = int
except TypeError as e:
    print(e)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
try:
    x.__class__ = 5
except TypeError as e:
    print(e)  # expect: __class__ must be set to a class, not 'int' object
A.who = lambda self: "patched"
print(A().who())  # expect: patched
def original(self): return "function " + self.__class__.__name__
A.f = B.f = original
print(A().f(), B().f())  # expect: function A function B
class C(A): pass
print(C().who())  # expect: patched
C.__bases__ = (B,)
print(C().who(), [k.__name__ for k in C.__mro__])  # expect: B ['C', 'B', 'object']
