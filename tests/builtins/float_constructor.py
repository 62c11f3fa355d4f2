print(float(), float(5), float("1.5"), float("  -2e3 \n"), float("inf"), float("-Infinity"), float("NaN"), float("1_0.5"))
# expect: 0.0 5.0 1.5 -2000.0 inf -inf nan 10.5
print(float("+5."), float(".5"), float("1e-400"), float("1e400"), float(b"2.5"), float(True), float("٣"), float("infinity"), float("-nan"))
# expect: 5.0 0.5 0.0 inf 2.5 1.0 3.0 inf nan
print(float(2 ** 53 + 1), float("9007199254740993"), float("0.1"), float("1e23"), float("-0"))
# expect: 9007199254740992.0 9007199254740992.0 0.1 1e+23 -0.0

def attempt(x):
    try:
        print(float(x))
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
for bad in ("", "x", "1.5.2", "1e", "0x10", "1 2", None, [], "--1", "_1", "1__0", b"\xff", "in f", "1_"):
    attempt(bad)
# expect: ValueError: could not convert string to float: ''
# expect: ValueError: could not convert string to float: 'x'
# expect: ValueError: could not convert string to float: '1.5.2'
# expect: ValueError: could not convert string to float: '1e'
# expect: ValueError: could not convert string to float: '0x10'
# expect: ValueError: could not convert string to float: '1 2'
# expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
# expect: TypeError: float() argument must be a string or a real number, not 'list'
# expect: ValueError: could not convert string to float: '--1'
# expect: ValueError: could not convert string to float: '_1'
# expect: ValueError: could not convert string to float: '1__0'
# expect: ValueError: could not convert string to float: b'\xff'
# expect: ValueError: could not convert string to float: 'in f'
# expect: ValueError: could not convert string to float: '1_'
try:
    float(1, 2)
except TypeError as e:
    print(e)  # expect: float expected at most 1 argument, got 2
