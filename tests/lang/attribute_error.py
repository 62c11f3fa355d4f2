class C:
    x = 1

def attempt(f):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name)

attempt(lambda: C().missing)  # expect: 'C' object has no attribute 'missing' | missing
attempt(lambda: C.missing)  # expect: type object 'C' has no attribute 'missing' | missing
attempt(lambda: (5).missing)  # expect: 'int' object has no attribute 'missing' | missing
attempt(lambda: "s".missing)  # expect: 'str' object has no attribute 'missing' | missing
attempt(lambda: [].missing)  # expect: 'list' object has no attribute 'missing' | missing
attempt(lambda: {}.missing)  # expect: 'dict' object has no attribute 'missing' | missing
attempt(lambda: None.missing)  # expect: 'NoneType' object has no attribute 'missing' | missing
attempt(lambda: len.missing)  # expect: 'builtin_function_or_method' object has no attribute 'missing' | missing
attempt(lambda: (lambda: 0).missing)  # expect: 'function' object has no attribute 'missing' | missing
attempt(lambda: (x for x in ()).missing)  # expect: 'generator' object has no attribute 'missing' | missing
attempt(lambda: int.missing)  # expect: type object 'int' has no attribute 'missing' | missing
attempt(lambda: type.missing)  # expect: type object 'type' has no attribute 'missing' | missing
attempt(lambda: object().missing)  # expect: 'object' object has no attribute 'missing' | missing
attempt(lambda: (1.5).missing)  # expect: 'float' object has no attribute 'missing' | missing
attempt(lambda: True.missing)  # expect: 'bool' object has no attribute 'missing' | missing
attempt(lambda: C().x.y)  # expect: 'int' object has no attribute 'y' | y
attempt(lambda: range(3).missing)  # expect: 'range' object has no attribute 'missing' | missing
attempt(lambda: super(C, C()).missing)  # expect: 'super' object has no attribute 'missing' | missing
attempt(lambda: C().__init__.missing)  # expect: 'method-wrapper' object has no attribute 'missing' | missing
import math
attempt(lambda: math.missing)  # expect: module 'math' has no attribute 'missing' | missing

e = AttributeError("text", name="n", obj=5)
print(e.name, e.obj, e.args)  # expect: n 5 ('text',)
