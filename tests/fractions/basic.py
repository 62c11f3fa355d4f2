import math, numbers, operator, pickle, copy
from fractions import Fraction as F

def fails(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)
for a in ((), (3,), (3, 6), (-3, -6), (3, -6), (0, 5), ("3/7",), (" -2/4 ",), ("1.5",), ("-.25",), ("1e3",), ("1.5E-3",), ("3.",), ("1_000/3",), (0.1,), (-2.5,), (F(1, 2), F(3, 4)), (F(1, 3),), (True,), ("+1",),
          (1, 0), ("1/0",), ("x",), ("1/",), ("1.5/2",), ("1 /2",), ("",), ("1__0",), (1.5, 2), (None,), (float("nan"),), (float("inf"),), ("e5",), (".",), ("1/-2",)):
    fails(F, *a)
x, y = F(3, 4), F(-5, 6)
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
    print(op.__name__, op(x, y), op(x, 2), op(2, x), op(x, 0.5), op(0.5, x))
for p in (x ** 2, x ** -2, y ** 3, y ** -3, x ** F(1, 2), 2 ** F(3), 4 ** F(1, 2), x ** 0.5, 2.0 ** x, F(2) ** F(-1), 0 ** F(0), F(0) ** 0): print(p, type(p).__name__)
fails(operator.pow, F(0), -1); fails(operator.truediv, x, 0); fails(operator.truediv, 1, F(0)); fails(operator.floordiv, x, 0); fails(operator.add, x, "a"); fails(operator.lt, x, "a")
print(x == "a", x == 0.75, x == F(6, 8), F(2) == 2, hash(F(2)) == hash(2), hash(x) == hash(0.75), hash(F(-1)) == hash(-1), {F(1, 2): 1}[0.5], x < math.inf, x > -math.inf, x < math.nan, x != math.nan)
print(-x, +x, abs(y), int(y), int(F(7, 2)), math.trunc(y), math.floor(y), math.ceil(y), round(F(5, 2)), round(F(7, 2)), round(F(-5, 2)), round(F(22, 7), 2), round(F(12345), -2), float(x), bool(F(0)), bool(x))
print(str(x), str(F(4)), repr(y), x.numerator, x.denominator, x.as_integer_ratio(), F(4).is_integer(), x.is_integer(), x.real, x.imag, x.conjugate())
print(F(math.pi).limit_denominator(1000), F(math.pi).limit_denominator(10), F(1, 3).limit_denominator(), F(4321, 8765).limit_denominator(1), F.from_float(0.25), F.from_float(3))
fails(F(1).limit_denominator, 0); fails(F.from_float, "x"); fails(F.from_decimal, 1.5)
print(pickle.loads(pickle.dumps(x)), copy.copy(x) is x, copy.deepcopy(x) is x, isinstance(x, numbers.Rational), isinstance(x, numbers.Real), sum([x, y]), sorted([x, y, 0]), max(x, 0.5))
for spec in ("", "10", "<10", "^10", "*^12", "+", " ", "#", ",", "_", "=+9", ".3f", "10.2f", "e", ".2E", "g", ".3g", "#g", "%", ".1%", "+.2f", "010.2f", "z.1f", ",.2f", "012,.1f", "<12.3f", "f", "G", ".0f", "#.0f", ".10g"):
    print(spec, "|".join([format(v, spec) for v in (x, y, F(0), F(-1, 10**6), F(1234567, 2), F(10))]))
for bad in ("d", "x", "0", ".f", "z", ".3", "=010f", "*", "010"): fails(format, x, bad)
# expect: Fraction(0, 1)
# expect: Fraction(3, 1)
# expect: Fraction(1, 2)
# expect: Fraction(1, 2)
# expect: Fraction(-1, 2)
# expect: Fraction(0, 1)
# expect: Fraction(3, 7)
# expect: Fraction(-1, 2)
# expect: Fraction(3, 2)
# expect: Fraction(-1, 4)
# expect: Fraction(1000, 1)
# expect: Fraction(3, 2000)
# expect: Fraction(3, 1)
# expect: Fraction(1000, 3)
# expect: Fraction(3602879701896397, 36028797018963968)
# expect: Fraction(-5, 2)
# expect: Fraction(2, 3)
# expect: Fraction(1, 3)
# expect: Fraction(1, 1)
# expect: Fraction(1, 1)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ValueError Invalid literal for Fraction: 'x'
# expect: ValueError Invalid literal for Fraction: '1/'
# expect: ValueError Invalid literal for Fraction: '1.5/2'
# expect: Fraction(1, 2)
# expect: ValueError Invalid literal for Fraction: ''
# expect: ValueError Invalid literal for Fraction: '1__0'
# expect: TypeError both arguments should be Rational instances
# expect: TypeError argument should be a string or a Rational instance
# expect: ValueError cannot convert NaN to integer ratio
# expect: OverflowError cannot convert Infinity to integer ratio
# expect: ValueError Invalid literal for Fraction: 'e5'
# expect: ValueError Invalid literal for Fraction: '.'
# expect: ValueError Invalid literal for Fraction: '1/-2'
# expect: add -1/12 11/4 11/4 1.25 1.25
# expect: sub 19/12 -5/4 5/4 0.25 -0.25
# expect: mul -5/8 3/2 3/2 0.375 0.375
# expect: truediv -9/10 3/8 8/3 1.5 0.6666666666666666
# expect: floordiv -1 0 2 1.0 0.0
# expect: mod -1/12 3/4 1/2 0.25 0.5
# expect: divmod (-1, Fraction(-1, 12)) (0, Fraction(3, 4)) (2, Fraction(1, 2)) (1.0, 0.25) (0.0, 0.5)
# expect: lt False True False False True
# expect: le False True False False True
# expect: gt True False True True False
# expect: ge True False True True False
# expect: eq False False False False False
# expect: ne True True True True True
# expect: 9/16 Fraction
# expect: 16/9 Fraction
# expect: -125/216 Fraction
# expect: -216/125 Fraction
# expect: 0.8660254037844386 float
# expect: 8 int
# expect: 2.0 float
# expect: 0.8660254037844386 float
# expect: 1.681792830507429 float
# expect: 1/2 Fraction
# expect: 1 int
# expect: 1 Fraction
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError integer division or modulo by zero
# expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: TypeError '<' not supported between instances of 'Fraction' and 'str'
# expect: False True True True True True True 1 True True False True
# expect: -3/4 3/4 5/6 0 3 0 -1 0 2 4 -2 157/50 12300 0.75 False True
# expect: 3/4 4 Fraction(-5, 6) 3 4 (3, 4) True False 3/4 0 3/4
# expect: 355/113 22/7 1/3 0 1/4 3
# expect: ValueError max_denominator should be at least 1
# expect: TypeError Fraction.from_float() only takes floats, not 'x' (str)
# expect: TypeError Fraction.from_decimal() only takes Decimals, not 1.5 (float)
# expect: 3/4 True True True True -1/12 [Fraction(-5, 6), 0, Fraction(3, 4)] 3/4
# expect:  3/4|-5/6|0|-1/1000000|1234567/2|10
# expect: 10        3/4|      -5/6|         0|-1/1000000| 1234567/2|        10
# expect: <10 3/4       |-5/6      |0         |-1/1000000|1234567/2 |10        
# expect: ^10    3/4    |   -5/6   |    0     |-1/1000000|1234567/2 |    10    
# expect: *^12 ****3/4*****|****-5/6****|*****0******|*-1/1000000*|*1234567/2**|*****10*****
# expect: + +3/4|-5/6|+0|-1/1000000|+1234567/2|+10
# expect:    3/4|-5/6| 0|-1/1000000| 1234567/2| 10
# expect: # 3/4|-5/6|0/1|-1/1000000|1234567/2|10/1
# expect: , 3/4|-5/6|0|-1/1,000,000|1,234,567/2|10
# expect: _ 3/4|-5/6|0|-1/1_000_000|1_234_567/2|10
# expect: =+9 +     3/4|-     5/6|+       0|-1/1000000|+1234567/2|+      10
# expect: .3f 0.750|-0.833|0.000|-0.000|617283.500|10.000
# expect: 10.2f       0.75|     -0.83|      0.00|     -0.00| 617283.50|     10.00
# expect: e 7.500000e-01|-8.333333e-01|0.000000e+00|-1.000000e-06|6.172835e+05|1.000000e+01
# expect: .2E 7.50E-01|-8.33E-01|0.00E+00|-1.00E-06|6.17E+05|1.00E+01
# expect: g 0.75|-0.833333|0|-1e-06|617284|10
# expect: .3g 0.75|-0.833|0|-1e-06|6.17e+05|10
# expect: #g 0.750000|-0.833333|0.00000|-1.00000e-06|617284.|10.0000
# expect: % 75.000000%|-83.333333%|0.000000%|-0.000100%|61728350.000000%|1000.000000%
# expect: .1% 75.0%|-83.3%|0.0%|-0.0%|61728350.0%|1000.0%
# expect: +.2f +0.75|-0.83|+0.00|-0.00|+617283.50|+10.00
# expect: 010.2f 0000000.75|-000000.83|0000000.00|-000000.00|0617283.50|0000010.00
# expect: z.1f 0.8|-0.8|0.0|0.0|617283.5|10.0
# expect: ,.2f 0.75|-0.83|0.00|-0.00|617,283.50|10.00
# expect: 012,.1f 00,000,000.8|-0,000,000.8|00,000,000.0|-0,000,000.0|00,617,283.5|00,000,010.0
# expect: <12.3f 0.750       |-0.833      |0.000       |-0.000      |617283.500  |10.000      
# expect: f 0.750000|-0.833333|0.000000|-0.000001|617283.500000|10.000000
# expect: G 0.75|-0.833333|0|-1E-06|617284|10
# expect: .0f 1|-1|0|-0|617284|10
# expect: #.0f 1.|-1.|0.|-0.|617284.|10.
# expect: .10g 0.75|-0.8333333333|0|-1e-06|617283.5|10
# expect: ValueError Invalid format specifier 'd' for object of type 'Fraction'
# expect: ValueError Invalid format specifier 'x' for object of type 'Fraction'
# expect: '3/4'
# expect: ValueError Invalid format specifier '.f' for object of type 'Fraction'
# expect: ValueError Invalid format specifier 'z' for object of type 'Fraction'
# expect: ValueError Invalid format specifier '.3' for object of type 'Fraction'
# expect: ValueError Invalid format specifier '=010f' for object of type 'Fraction'
# expect: ValueError Invalid format specifier '*' for object of type 'Fraction'
# expect: ValueError Invalid format specifier '010' for object of type 'Fraction'
