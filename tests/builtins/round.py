print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(2.4), round(-2.6))
# expect: 2 4 -2 0 2 2.67 2 -3
print(round(1234.5678, 2), round(1234.5678, -2), round(1234.5678, 0), round(1234.5678, 10), round(5e-324, 400))
# expect: 1234.57 1200.0 1235.0 1234.5678 5e-324
print(round(15, -1), round(25, -1), round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(5, 3), round(5, 0), round(5, None), round(9, -5))
# expect: 20 20 1200 1200 1400 -20 5 5 5 0
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, type(round(5, -1)).__name__, round(True), round(1e20), round(-0.4))
# expect: int float int 1 100000000000000000000 0
print(round(0.1 + 0.2, 10), round(1.005, 2), round(1e300, -299), round(123456789.123, -10), round(10 ** 30 + 5, -1))
# expect: 0.3 1.0 1e+300 0.0 1000000000000000000000000000000
print(round(number=2.567, ndigits=1), round(float("inf"), 2), round(float("nan"), 1), round(-1e-10, 3))
# expect: 2.6 inf nan -0.0

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: round(float("inf")))  # expect: OverflowError: cannot convert float infinity to integer
attempt(lambda: round(float("nan")))  # expect: ValueError: cannot convert float NaN to integer
attempt(lambda: round("x"))  # expect: TypeError: type str doesn't define __round__ method
attempt(lambda: round(1.5, "x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: round(1.5, 1.0))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: round())  # expect: TypeError: round() missing required argument 'number' (pos 1)
attempt(lambda: round(None))  # expect: TypeError: type NoneType doesn't define __round__ method
