class C:
    a = 1
    def __init__(self): self.b = 2
c = C()
print(vars(c), vars(c) is c.__dict__, "a" in vars(C), "b" in dir(c), "a" in dir(c), dir(c) == sorted(dir(c)))
# expect: {'b': 2} True True True True True
vars(c)["d"] = 4
print(c.d, [n for n in dir(c) if n[0] != "_"], [n for n in dir(C) if n[0] != "_"])
# expect: 4 ['a', 'b', 'd'] ['a']
print({"append", "sort", "__len__", "__add__"} <= set(dir(list)), {"keys", "items", "__getitem__"} <= set(dir({})), {"bit_length", "real"} <= set(dir(5)), "__class__" in dir(None))
# expect: True True True True
import math
print("sqrt" in dir(math), "sqrt" in vars(math), vars(math)["pi"] == math.pi)  # expect: True True True
for f in (lambda: vars(5), lambda: vars([]), lambda: vars(1, 2), lambda: dir(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
# expect: vars expected at most 1 argument, got 2
# expect: dir expected at most 1 argument, got 2
def f(x):
    y = 1
    return vars(), dir()
print(f(5))  # expect: ({'x': 5, 'y': 1}, ['x', 'y'])
class Meta(type):
    meta_attr = 1
class WithMeta(metaclass=Meta): own = 1
print("own" in dir(WithMeta), "meta_attr" in dir(WithMeta))  # expect: True False
