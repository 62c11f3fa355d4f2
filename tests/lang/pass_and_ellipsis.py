def nothing():
    pass

def also_nothing():
    ...

class Empty: pass
class AlsoEmpty: ...

print(nothing(), also_nothing())  # expect: None None
print(Empty.__name__, AlsoEmpty.__name__)  # expect: Empty AlsoEmpty
print(..., Ellipsis, ... is Ellipsis, bool(...))  # expect: Ellipsis Ellipsis True True
if ...: print("true")  # expect: true
x = ...
print(type(x).__name__, [..., 1])  # expect: ellipsis [Ellipsis, 1]
