a = []
b = a
print(a is b, a is [], a is not b, a is not [])  # expect: True False False True
print(None is None, True is True, ... is ...)  # expect: True True True
print(type(1) is int, type("") is str, type(None) is type(None))  # expect: True True True
x = "text"
y = x
print(x is y)  # expect: True
print(NotImplemented is NotImplemented)  # expect: True
class C: pass
c = C()
print(c is c, C() is C(), c.__class__ is C)  # expect: True False True
print((lambda: 0) is (lambda: 0))  # expect: False
t = (1, 2)
print(t is tuple(t), t is t[:])  # expect: True True
f = frozenset([1])
print(f is frozenset(f))  # expect: True
