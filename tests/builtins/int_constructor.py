print(int(), int(5), int(5.9), int(-5.9), int("42"), int("  -7\n"), int("+3"), int(True))
# expect: 0 5 5 -5 42 -7 3 1
print(int("ff", 16), int("0xff", 16), int("0b101", 0), int("0o17", 0), int("z", 36), int("1_000"), int("0", 0))
# expect: 255 255 5 15 35 1000 0
print(int(b"12"), int("١٢"), int("100", 2), int("-0x1A", 16), int(bytearray(b"5")), int("12", base=3))
# expect: 12 12 4 -26 5 5
print(int(1e20), int(float(2**70)), int("9" * 30))
# expect: 100000000000000000000 1180591620717411303424 999999999999999999999999999999

def attempt(*args, **kw):
    try:
        print(int(*args, **kw))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__ + ":", e)

attempt("")  # expect: ValueError: invalid literal for int() with base 10: ''
attempt("x")  # expect: ValueError: invalid literal for int() with base 10: 'x'
attempt("1.5")  # expect: ValueError: invalid literal for int() with base 10: '1.5'
attempt("1__0")  # expect: ValueError: invalid literal for int() with base 10: '1__0'
attempt("_1")  # expect: ValueError: invalid literal for int() with base 10: '_1'
attempt("12", 2)  # expect: ValueError: invalid literal for int() with base 2: '12'
attempt("0x", 16)  # expect: ValueError: invalid literal for int() with base 16: '0x'
attempt("012", 0)  # expect: ValueError: invalid literal for int() with base 0: '012'
attempt("5", 1)  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
attempt("5", 37)  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
attempt(5, 10)  # expect: TypeError: int() can't convert non-string with explicit base
attempt(None)
# expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
attempt([])  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
attempt(float("inf"))  # expect: OverflowError: cannot convert float infinity to integer
attempt(float("-inf"))  # expect: OverflowError: cannot convert float infinity to integer
attempt(float("nan"))  # expect: ValueError: cannot convert float NaN to integer
attempt("5", "10")  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(base=10)  # expect: TypeError: int() missing string argument
attempt("a b")  # expect: ValueError: invalid literal for int() with base 10: 'a b'
attempt(b"\xff")  # expect: ValueError: invalid literal for int() with base 10: b'\xff'
attempt("'")  # expect: ValueError: invalid literal for int() with base 10: "'"
