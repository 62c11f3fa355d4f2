print((0).bit_length(), (1).bit_length(), (255).bit_length(), (-256).bit_length(), (2 ** 100).bit_length())
# expect: 0 1 8 9 101
print((0).bit_count(), (255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count())  # expect: 0 8 3 100
print((5).as_integer_ratio(), (5).is_integer(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator)
# expect: (5, 1) True 5 5 0 5 1
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__bool__(), (-5).__abs__(), (5).__neg__(), (5).__pos__(), (5).__invert__())
# expect: 5 5 5.0 True 5 -5 5 -6
print((5).__add__(2), (5).__radd__(2), (5).__sub__(2), (5).__rsub__(2), (5).__eq__(5), (5).__lt__(6), (5).__hash__())
# expect: 7 7 3 -3 True True 5
print((7).__floordiv__(2), (7).__mod__(4), (7).__divmod__(4), (2).__pow__(3), (2).__pow__(3, 5), (5).__truediv__(2))
# expect: 3 3 (1, 3) 8 3 2.5
print((1).__and__(3), (1).__or__(2), (1).__xor__(3), (1).__lshift__(3), (8).__rshift__(2), (5).__round__(), (5).__trunc__())
# expect: 1 3 2 8 2 5 5
print(True.bit_length(), True.real, True.numerator, type(True.real).__name__, int.from_bytes(b"\x01\x00", "big"))
# expect: 1 1 1 int 256
print((5).__add__("x"), (5).__add__(1.5), int.__add__(2, 3), (5).__repr__(), (5).__str__(), (5).__format__("03d"))
# expect: NotImplemented NotImplemented 5 5 5 005
