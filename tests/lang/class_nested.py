class Outer:
    class Inner:
        class Deep:
            name = "deep"
        def outer_name(self): return Outer.x
    x = "outer x"
    def make(self): return self.Inner()

print(Outer.Inner.Deep.name, Outer().make().outer_name())  # expect: deep outer x
print(Outer.Inner.__qualname__, Outer.Inner.Deep.__qualname__, Outer.Inner.__name__)
# expect: Outer.Inner Outer.Inner.Deep Inner
print(Outer.Inner, type(Outer.Inner.Deep()).__qualname__)  # expect: <class '__main__.Outer.Inner'> Outer.Inner.Deep

def factory(n):
    class Local:
        value = n
        def get(self): return n, self.value
    return Local
A, B = factory(1), factory(2)
print(A().get(), B().get(), A is B, A.__qualname__)  # expect: (1, 1) (2, 2) False factory.<locals>.Local

class Method:
    def run(self):
        class InMethod:
            def who(inner): return type(self).__name__, type(inner).__name__
        return InMethod().who()
print(Method().run())  # expect: ('Method', 'InMethod')
