class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__.lower()] = cls
        print("registered", cls.__name__, name)

class A(Plugin): pass  # expect: registered A None
class B(Plugin, name="bee"): pass  # expect: registered B bee
class C(B): pass  # expect: registered C None
print(sorted(Plugin.registry))  # expect: ['a', 'bee', 'c']

class NoArgs: pass
try:
    class Bad(NoArgs, option=1): pass
except TypeError as e:
    print(e)  # expect: Bad.__init_subclass__() takes no keyword arguments

class Order:
    def __init_subclass__(cls):
        print("init_subclass sees", cls.x, hasattr(cls, "desc_name"))

class Named:
    def __set_name__(self, owner, name):
        owner.desc_name = name
        print("set_name first")

class D(Order):
    x = 1
    n = Named()
# expect: set_name first
# expect: init_subclass sees 1 True

class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw): print("explicit", kw)
class E(Explicit, a=1, b=2): pass  # expect: explicit {'a': 1, 'b': 2}
