class Num:
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 3
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"

import math
n = Num()
print(int(n), float(n), round(n), round(n, 2), hex(n), oct(n), bin(n))
# expect: 7 7.5 ('round', None) ('round', 2) 0x3 0o3 0b11
print(math.trunc(n), math.floor(n), math.ceil(n))  # expect: trunc floor ceil
print([10, 20, 30, 40][n], "abcdef"[n:], range(n), [0] * n, "ab" * n)  # expect: 40 def range(0, 3) [0, 0, 0] ababab
print(list(range(10))[:n], (1, 2, 3, 4)[n], chr(n + 62) if hasattr(n, "__add__") else chr(n) == "\x03")
# expect: [0, 1, 2] 4 True

class OnlyIndex:
    def __index__(self): return 65
i = OnlyIndex()
print(int(i), float(i), chr(i), bytes([i]), "%d" % i, "%c" % i, "%x" % i, 5 if bool(i) else 6)
# expect: 65 65.0 A b'A' 65 A 41 5

def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)
class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.0
attempt(lambda: int(Bad()))  # expect: __int__ returned non-int (type str)
attempt(lambda: float(Bad()))  # expect: Bad.__float__ returned non-float (type int)
attempt(lambda: [1][Bad()])  # expect: __index__ returned non-int (type float)
attempt(lambda: int(object()))
# expect: int() argument must be a string, a bytes-like object or a real number, not 'object'
attempt(lambda: float(object()))  # expect: float() argument must be a string or a real number, not 'object'
attempt(lambda: range(1.0))  # expect: 'float' object cannot be interpreted as an integer
attempt(lambda: round(object()))  # expect: type object doesn't define __round__ method
