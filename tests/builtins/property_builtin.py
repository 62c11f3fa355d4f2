class C:
    def __init__(self): self._x = 0
    def get(self): "getter doc"; return self._x
    def set(self, v): self._x = v
    def delete(self): del self._x
    x = property(get, set, delete)
    y = property(get, doc="own doc")
    z = property()
p = C.x
print(p.__doc__, C.y.__doc__, C.z.__doc__, p.fget is C.get, p.fset is C.set, p.fdel is C.delete, C.y.fset, isinstance(p, property))
# expect: getter doc own doc None True True True None True
c = C()
c.x = 5
print(c.x, C.x.__get__(c), p.__get__(None, C) is p, C.x.fget(c))  # expect: 5 5 True 5
C.x.__set__(c, 9)
print(c.x)  # expect: 9
q = p.setter(lambda self, v: None)
print(q is p, q.fget is p.fget, p.getter(None).fset is p.fset, type(q).__name__)  # expect: False True True property
class Sub(property): pass
class D:
    @Sub
    def v(self): return "sub"
    @v.setter
    def v(self, x): print("set", x)
d = D()
d.v = 1  # expect: set 1
print(d.v, type(D.__dict__["v"]).__name__)  # expect: sub Sub
for f in (lambda: c.z, lambda: setattr(c, "y", 1), lambda: delattr(c, "y"), lambda: property(1, 2, 3, 4, 5), lambda: property(foo=1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: AttributeError: property 'z' of 'C' object has no getter
# expect: AttributeError: property 'y' of 'C' object has no setter
# expect: AttributeError: property 'y' of 'C' object has no deleter
# expect: TypeError: property() takes at most 4 arguments (5 given)
# expect: TypeError: property() got an unexpected keyword argument 'foo'
print(C.x.__name__ if hasattr(C.x, "__name__") else "x", C.__dict__["x"] is p)  # expect: x True
