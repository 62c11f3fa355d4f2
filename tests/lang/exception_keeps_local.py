# A local variable keeps its value when the statement that would assign it fails.


def keep(d):
    x = 1
    for code in range(6):
        try:
            if code == 0:
                x = d + 1
            elif code == 1:
                x = d[5]
            elif code == 2:
                x = d.nope
            elif code == 3:
                x = 3 in 5
            elif code == 4:
                x = 1 < "a"
            else:
                x = -d
        except Exception as e:
            print(code, type(e).__name__, x)


keep({"a": 1})
# expect: 0 TypeError 1
# expect: 1 KeyError 1
# expect: 2 AttributeError 1
# expect: 3 TypeError 1
# expect: 4 TypeError 1
# expect: 5 TypeError 1


def matrix(a, b):
    return a @ b


try:
    matrix(3, 0)
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for @: 'int' and 'int'
