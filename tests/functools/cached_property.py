# cached_property.
from functools import cached_property

class C:
    def __init__(self, v):
        self.v = v
        self.calls = 0
    @cached_property
    def double(self):
        "doc of double"
        self.calls += 1
        return self.v * 2
c = C(4)
print(c.double, c.double, c.calls, c.__dict__)  # expect: 8 8 1 {'v': 4, 'calls': 1, 'double': 8}
c.v = 10
print(c.double)  # expect: 8
del c.double
print(c.double, c.calls)  # expect: 20 2
c.double = 5
print(c.double, C.double.__doc__, C.double.attrname, type(C.double).__name__, C.double.func.__name__)
# expect: 5 doc of double double cached_property double
class Slots:
    __slots__ = ("a",)
    @cached_property
    def p(self):
        return 1
try:
    Slots().p
except TypeError as e:
    print(e)  # expect: No '__dict__' attribute on 'Slots' instance to cache 'p' property.
class D:
    pass
D.late = cached_property(lambda self: 1)
try:
    D().late
except TypeError as e:
    print(e)  # expect: Cannot use cached_property instance without calling __set_name__ on it.
try:
    class E:
        a = cached_property(lambda self: 1)
        b = a
except TypeError as e:
    print(e)  # expect: Cannot assign the same cached_property to two different names ('a' and 'b').
class F(C):
    @cached_property
    def double(self):
        return super().double + 1
print(F(3).double)  # expect: 7
class G:
    @cached_property
    def fails(self):
        raise ValueError("no")
g = G()
for _ in range(2):
    try:
        g.fails
    except ValueError as e:
        print(e)
# expect: no
# expect: no
