print((1.5).is_integer(), (2.0).is_integer(), float("inf").is_integer(), (1.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-0.25).as_integer_ratio())
# expect: False True False (3, 2) (3602879701896397, 36028797018963968) (-1, 4)
print((1.0).hex(), (0.1).hex(), (-3.75).hex(), (0.0).hex(), (5e-324).hex(), float("inf").hex(), float("nan").hex(), (1e308).hex(), (-0.0).hex())
# expect: 0x1.0000000000000p+0 0x1.999999999999ap-4 -0x1.e000000000000p+1 0x0.0p+0 0x0.0000000000001p-1022 inf nan 0x1.1ccf385ebc8a0p+1023 -0x0.0p+0
print(float.fromhex("0x1.8p1"), float.fromhex("-0x1.0p-2"), float.fromhex("1.8"), float.fromhex(" 0xA "), float.fromhex("inf"), float.fromhex("0x.8p0"))
# expect: 3.0 -0.25 1.5 10.0 inf 0.5
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__int__(), (1.5).__trunc__(), (1.5).__floor__(), (1.5).__ceil__(), (2.5).__round__(), (2.55).__round__(1))
# expect: 1.5 0.0 1.5 1 1 1 2 2 2.5
print((1.5).__add__(1), (1.5).__radd__(2), (1.5).__eq__(1.5), (1.5).__lt__(2), (1.5).__neg__(), (1.5).__abs__(), (1.5).__bool__(), (1.5).__add__("x"))
# expect: 2.5 3.5 True True -1.5 1.5 True NotImplemented
print(float.from_number(5) if hasattr(float, "from_number") else 5.0, hash(1.0) == hash(1), hash(0.5) == hash(0.5), hash(float("inf")))
# expect: 5.0 True True 314159

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: float("inf").as_integer_ratio())  # expect: OverflowError: cannot convert Infinity to integer ratio
attempt(lambda: float("nan").as_integer_ratio())  # expect: ValueError: cannot convert NaN to integer ratio
attempt(lambda: float.fromhex("x"))  # expect: ValueError: invalid hexadecimal floating-point string
attempt(lambda: float.fromhex("0x1p99999"))
# expect: OverflowError: hexadecimal value too large to represent as a float
attempt(lambda: (1.5).__trunc__(1))  # expect: TypeError: float.__trunc__() takes no arguments (1 given)
attempt(lambda: float("inf").__trunc__())  # expect: OverflowError: cannot convert float infinity to integer
attempt(lambda: float("nan").__floor__())  # expect: ValueError: cannot convert float NaN to integer
