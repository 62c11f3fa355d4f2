x: int = 5
y: str
z: "list[int]" = [1]
print(x, z)  # expect: 5 [1]
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': <class 'str'>, 'z': 'list[int]'}
try:
    print(y)
except NameError as e:
    print(e)  # expect: name 'y' is not defined

class Point:
    a: int = 1
    b: str
    c: "forward" = None

print(Point.__annotations__)  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'forward'}
print(Point.a, hasattr(Point, "b"))  # expect: 1 False

def local():
    # A local's annotation is not evaluated.
    v: undefined_name = 3
    w: also_undefined
    return v

print(local())  # expect: 3
d = {}
d["k"]: int = 4
print(d)  # expect: {'k': 4}
(q): int = 9
print(q, "q" in __annotations__)  # expect: 9 False
