s = "hello"
for spec in ["", "s", "10", "<10", ">10", "^10", "*^11", ".3", "10.2", ">8.3s", "05", "é<7", "=>7", ".0", "1", "{<8"]:
    print(spec.ljust(6), "|" + format(s, spec) + "|")
# expect:        |hello|
# expect: s      |hello|
# expect: 10     |hello     |
# expect: <10    |hello     |
# expect: >10    |     hello|
# expect: ^10    |  hello   |
# expect: *^11   |***hello***|
# expect: .3     |hel|
# expect: 10.2   |he        |
# expect: >8.3s  |     hel|
# expect: 05     |hello|
# expect: é<7    |helloéé|
# expect: =>7    |==hello|
# expect: .0     ||
# expect: 1      |hello|
# expect: {<8    |hello{{{|
print(f"{'日本':>5}|{'日本':*<4}|{'😀':^3}|{'':3}|{'abc':.10}|{'x':08}|")  # expect:    日本|日本**| 😀 |   |abc|x0000000|

def attempt(v, spec):
    try:
        print(format(v, spec))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(v), repr(spec), type(e).__name__ + ":", e)
for v, spec in [("a", "d"), ("a", "+"), ("a", "=5"), ("a", ","), ("a", "#"), ("a", " "), (1, "s"), (1, ".2"), (1, "q"), (1.5, "d"), (1.5, "x"), (1.5, "s"), (1, ",x"), (1, "_c"),
                (1, "10d5"), (1, "<<<5"), (1, ".2d"), (-1, "c"), (0x110000, "c"), (1, "+c"), (1.5, ".f"), ("a", ".s"), (1, ",_"), (1, "zd"), (1.5, "c"), (1, ",n"), (1, "5\u00e9"), (1, 5),
                ("a", "0=5"), (True, "s"), (1.5, "99999999999999999999f"), (1, "#,"), (1.5, ",,"), (1, "#c")]:
    attempt(v, spec)
# expect: 'a' 'd' ValueError: Unknown format code 'd' for object of type 'str'
# expect: 'a' '+' ValueError: Sign not allowed in string format specifier
# expect: 'a' '=5' ValueError: '=' alignment not allowed in string format specifier
# expect: 'a' ',' ValueError: Cannot specify ',' with 's'.
# expect: 'a' '#' ValueError: Alternate form (#) not allowed in string format specifier
# expect: 'a' ' ' ValueError: Space not allowed in string format specifier
# expect: 1 's' ValueError: Unknown format code 's' for object of type 'int'
# expect: 1 '.2' ValueError: Precision not allowed in integer format specifier
# expect: 1 'q' ValueError: Unknown format code 'q' for object of type 'int'
# expect: 1.5 'd' ValueError: Unknown format code 'd' for object of type 'float'
# expect: 1.5 'x' ValueError: Unknown format code 'x' for object of type 'float'
# expect: 1.5 's' ValueError: Unknown format code 's' for object of type 'float'
# expect: 1 ',x' ValueError: Cannot specify ',' with 'x'.
# expect: 1 '_c' ValueError: Cannot specify '_' with 'c'.
# expect: 1 '10d5' ValueError: Invalid format specifier '10d5' for object of type 'int'
# expect: 1 '<<<5' ValueError: Invalid format specifier '<<<5' for object of type 'int'
# expect: 1 '.2d' ValueError: Precision not allowed in integer format specifier
# expect: -1 'c' OverflowError: %c arg not in range(0x110000)
# expect: 1114112 'c' OverflowError: %c arg not in range(0x110000)
# expect: 1 '+c' ValueError: Sign not allowed with integer format specifier 'c'
# expect: 1.5 '.f' ValueError: Format specifier missing precision
# expect: 'a' '.s' ValueError: Format specifier missing precision
# expect: 1 ',_' ValueError: Cannot specify both ',' and '_'.
# expect: 1 'zd' ValueError: Negative zero coercion (z) not allowed in integer format specifier
# expect: 1.5 'c' ValueError: Unknown format code 'c' for object of type 'float'
# expect: 1 ',n' ValueError: Cannot specify ',' with 'n'.
# expect: 1 '5é' ValueError: Unknown format code '\xe9' for object of type 'int'
# expect: 1 5 TypeError: format() argument 2 must be str, not int
# expect: 'a' '0=5' ValueError: '=' alignment not allowed in string format specifier
# expect: True 's' ValueError: Unknown format code 's' for object of type 'bool'
# expect: 1.5 '99999999999999999999f' ValueError: Too many decimal digits in format string
# expect: 1
# expect: 1.5 ',,' ValueError: Cannot specify ',' with ','.
# expect: 1 '#c' ValueError: Alternate form (#) not allowed with integer format specifier 'c'
