print(pow(2, 10), pow(2.0, 3), pow(2, -1), pow(0, 0), pow(-2, 3), pow(2, 0.5), pow(10, 20))
# expect: 1024 8.0 0.5 1 -8 1.4142135623730951 100000000000000000000
print(pow(3, 5, 7), pow(3, 0, 7), pow(3, -2, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(0, 0, 1), pow(2, 100, 10 ** 9 + 7))
# expect: 5 1 4 2 -2 0 976371285
print(pow(base=2, exp=5), pow(2, 5, mod=10), pow(2, exp=3, mod=None))  # expect: 32 2 8
print(divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), divmod(True, 2), divmod(10 ** 20, 7), divmod(1, 0.3))
# expect: (3, 2) (-4, 3) (3.0, 2.5) (0, 1) (14285714285714285714, 2) (3.0, 0.10000000000000003)
print(abs(5), abs(-5), abs(-2.5), abs(True), abs(-2 ** 70), abs(-0.0), abs(float("-inf")))
# expect: 5 5 2.5 1 1180591620717411303424 0.0 inf

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: pow("a", 2))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
attempt(lambda: pow(2, "a"))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
attempt(lambda: pow(2, 3, 0))  # expect: ValueError: pow() 3rd argument cannot be 0
attempt(lambda: pow(2, 3, 1.5))
# expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
attempt(lambda: pow(2, -1, 4))  # expect: ValueError: base is not invertible for the given modulus
attempt(lambda: pow(2))  # expect: TypeError: pow() missing required argument 'exp' (pos 2)
attempt(lambda: divmod(1))  # expect: TypeError: divmod expected 2 arguments, got 1
attempt(lambda: divmod("a", 1))  # expect: TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
attempt(lambda: divmod(1.5, 0))  # expect: ZeroDivisionError: float divmod()
attempt(lambda: abs([]))  # expect: TypeError: bad operand type for abs(): 'list'
attempt(lambda: abs())  # expect: TypeError: abs() takes exactly one argument (0 given)
attempt(lambda: abs(1, 2))  # expect: TypeError: abs() takes exactly one argument (2 given)
