class A:
    tag = "A"
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"

class B(A):
    tag = "B"
    def f(self): return super().f() + " B.f"
    @classmethod
    def c(cls): return super().c() + " B.c"
    @staticmethod
    def s(): return super(B, B).s() + " B.s"
    @property
    def p(self): return super().p + " B.p"
    def tags(self): return super().tag, self.tag, super(B, self).tag
    def in_closure(self):
        return (lambda: super(B, self).f())()
    def in_nested(self):
        def inner():
            return __class__.__name__
        return inner()

b = B()
print(b.f(), b.c(), B.c(), b.s(), b.p)  # expect: A.f B.f A.c B B.c A.c B B.c A.s B.s A.p B.p
print(b.tags(), b.in_closure(), b.in_nested())  # expect: ('A', 'B', 'A') A.f B
print(super(B, b).f(), super(B, B).f(b))  # expect: A.f A.f
s = super(B, b)
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__)  # expect: B True B
print(repr(s).startswith("<super: <class 'B'>, <B object>>"))  # expect: True
