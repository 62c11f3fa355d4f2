class NonData:
    def __get__(self, obj, objtype=None):
        return "descriptor", obj is None, objtype.__name__

class C:
    d = NonData()

c = C()
print(c.d, C.d)  # expect: ('descriptor', False, 'C') ('descriptor', True, 'C')
c.d = "instance wins"
print(c.d)  # expect: instance wins
del c.d
print(c.d)  # expect: ('descriptor', False, 'C')

# Only a class attribute is a descriptor.
c.x = NonData()
print(type(c.x).__name__)  # expect: NonData

class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["s"] = ("stored", value)
class E:
    s = OnlySet()
e = E()
print(type(e.s).__name__)  # expect: OnlySet
e.s = 1
print(e.s)  # expect: ('stored', 1)
try:
    del e.s
except AttributeError as err:
    print(err)  # expect: __delete__

# Functions are non-data descriptors.
def f(self, x): return self, x
print(f.__get__(5, int)(6), f.__get__(None, int) is f)  # expect: (5, 6) True
class Lazy:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, t=None):
        print("compute")
        value = obj.__dict__[self.name] = self.fn(obj)
        return value
class F:
    @Lazy
    def value(self): return 42
x = F()
print(x.value, x.value)
# expect: compute
# expect: 42 42
