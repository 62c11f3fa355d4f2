m = __import__("math")
print(m.sqrt(9), m.__name__, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).join("a", "b"))
# expect: 3.0 math os a/b
for f in (lambda: __import__("no_such_thing"), lambda: __import__(5), lambda: __import__(""), lambda: __import__()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)
# expect: ModuleNotFoundError: No module named 'no_such_thing'
# expect: TypeError: module name must be a string
# expect: ValueError: Empty module name
# expect: TypeError: __import__() missing required argument 'name' (pos 1)
import builtins
calls = []
real = builtins.__import__
def spy(name, *a, **k):
    calls.append(name)
    return real(name, *a, **k)
builtins.__import__ = spy
import math, json
from math import pi
builtins.__import__ = real
print(calls)  # expect: ['math', 'json', 'math']
