print(7 + 3, 7 - 3, 7 * 3, 7 / 2, 7 // 2, 7 % 3, 7 ** 3, -7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 // -2, -7 % -2)
# expect: 10 4 21 3.5 3 1 343 -4 1 -4 -1 3 -1
print(2 ** 0, 0 ** 0, 2 ** -2, (-2) ** 3, 4 ** 0.5, 6 / 3, type(6 / 3).__name__)
# expect: 1 1 0.25 -8 2.0 2.0 float
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -5 >> 1, -5 & 0xFF, -1 >> 100, 5 >> 100)
# expect: 1 7 6 -6 1024 128 -3 251 -1 0
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(-7, -3))  # expect: (2, 1) (-3, 2) (-3, -2) (2, -1)
print(abs(-5), -(-5), +5, pow(3, 4), pow(3, 4, 5), pow(3, -1, 7), pow(-3, 3, 5), pow(2, 10, -7))
# expect: 5 5 5 81 1 5 3 -5
print(True + True, True * 5, -True, ~True, True / 2, 5 + False, True << 3)  # expect: 2 5 -1 -2 0.5 5 8
print(1 + 1.5, 2 * 0.5, 7 // 2.0, 7 % 2.5, 2 ** 0.5, 1 - 1.0)  # expect: 2.5 1.0 3.0 2.0 1.4142135623730951 0.0
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: pow(2, 2, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 2, 3)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
# expect: negative shift count
# expect: negative shift count
# expect: pow() 3rd argument cannot be 0
# expect: base is not invertible for the given modulus
# expect: pow() 3rd argument not allowed unless all arguments are integers
