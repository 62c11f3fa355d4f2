def show(x):
    print("eval", x)
    return x

def deco(label):
    print("deco expr", label)
    def apply(c):
        print("deco apply", label)
        return c
    return apply

@deco("outer")
@deco("inner")
class C(show(object), metaclass=show(type)):
    print("body")
    x = show(1)
    def f(self, a=show("default")): pass
# expect: deco expr outer
# expect: deco expr inner
# expect: eval <class 'object'>
# expect: eval <class 'type'>
# expect: body
# expect: eval 1
# expect: eval default
# expect: deco apply inner
# expect: deco apply outer

print(C.x)  # expect: 1

try:
    class Broken:
        y = 1
        raise ValueError("in body")
except ValueError as e:
    print(e)  # expect: in body
try:
    Broken
except NameError as e:
    print(e)  # expect: name 'Broken' is not defined
