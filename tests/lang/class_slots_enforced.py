class P:
    __slots__ = ("x", "y")

p = P()
p.x = 1
for action in (lambda: p.y, lambda: setattr(p, "z", 3), lambda: p.z):
    try:
        action()
    except AttributeError as e:
        print(e)
# expect: 'P' object has no attribute 'y'
# expect: 'P' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: 'P' object has no attribute 'z'
print(hasattr(p, "__dict__"))  # expect: False
try:
    class Conflict:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)  # expect: 'a' in __slots__ conflicts with class variable
