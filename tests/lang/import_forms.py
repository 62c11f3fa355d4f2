import math
import math as m
import os.path
from math import sqrt, floor as fl
from os.path import join as j
from math import (pi,
                  ceil,)
import sys, time as t

print(math is m, sqrt(16), fl(2.5), ceil(2.5), round(pi, 4))  # expect: True 4.0 2 3 3.1416
print(os.path.join("a", "b"), j("c", "d"), os.__name__)  # expect: a/b c/d os
print(math.__name__, type(math).__name__, sys.modules["math"] is math)  # expect: math module True

def local():
    import json
    return json.dumps([1])
print(local(), "json" in globals())  # expect: [1] False

class C:
    import math as inner
    from math import sqrt
print(C.inner is math, C.sqrt(4))  # expect: True 2.0

for name in ("a", "b"):
    from math import e as value
print(round(value, 3), t is time if "time" in globals() else "time is t")  # expect: 2.718 time is t
