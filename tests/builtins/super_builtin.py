class A:
    def f(self): return "A"
    def __len__(self): return 5
    def __getitem__(self, i): return i
class B(A):
    def f(self): return "B" + super().f()
    def lens(self): return super().__len__(), super().__getitem__(3)
    def dunder(self):
        try:
            return super()[1]
        except TypeError as e:
            return str(e)
b = B()
print(b.f(), b.lens(), b.dunder(), super(B, b).f(), super(B, B).f(b), isinstance(super(B, b), super))
# expect: BA (5, 3) 'super' object is not subscriptable A A True
s = super(B)
print(s.__self__, s.__thisclass__.__name__, s.__get__(b).f(), s.__get__(b, B).f())  # expect: None B A A
try:
    s.f
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'f'
class C(B):
    def f(self):
        return [super(cls, self).f() for cls in (C, B)]
print(C().f(), super(A, b).__thisclass__.__name__, super(B, b).__self__ is b)  # expect: ['BA', 'A'] A True
try:
    super(A, b).f()
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'f'
class E(A):
    def __init__(self): super().__init__()
    def __init_subclass__(cls): super().__init_subclass__()
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
e = E()
e.x = 5
print(e.x, super(E, e).__class__.__name__)  # expect: 10 super
