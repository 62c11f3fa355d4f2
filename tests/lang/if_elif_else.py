def sign(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    else:
        return "positive"

print(sign(-5), sign(0), sign(7))  # expect: negative zero positive

for value in [0, 1, "", "x", [], [0], None, {}, {1: 2}, 0.0, (), (None,)]:
    if value:
        print(repr(value), "true")
    elif value is None:
        print("None")
    else:
        print(repr(value), "false")
# expect: 0 false
# expect: 1 true
# expect: '' false
# expect: 'x' true
# expect: [] false
# expect: [0] true
# expect: None
# expect: {} false
# expect: {1: 2} true
# expect: 0.0 false
# expect: () false
# expect: (None,) true

if True: print("one line")  # expect: one line
if False: pass
else: print("else on one line")  # expect: else on one line
