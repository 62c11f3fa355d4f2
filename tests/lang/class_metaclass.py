class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw)
        ns["added"] = name.lower()
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kw)
    def on_class(cls):
        return "method of " + cls.__name__
    @property
    def prop(cls):
        return "prop of " + cls.__name__

class A(metaclass=Meta, option=1):
    def __init__(self, x): self.x = x
# expect: new A [] {'option': 1}
# expect: init A

class B(A): pass
# expect: new B ['A'] {}
# expect: init B

print(A(5).x, B.added, B.on_class(), B.prop)
# expect: call A (5,)
# expect: 5 b method of B prop of B
print(type(A).__name__, type(B) is Meta, isinstance(A, Meta), isinstance(A, type))  # expect: Meta True True True
try:
    B(1).on_class()  # expect: call B (1,)
except AttributeError as e:
    print(e)  # expect: 'B' object has no attribute 'on_class'
