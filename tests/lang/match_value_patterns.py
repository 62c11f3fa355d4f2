class Color:
    RED = 1
    GREEN = "green"
    class Nested:
        deep = (1, 2)

def f(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Color.Nested.deep:
            return "deep"
        case _:
            return "?"

print(f(1), f("green"), f((1, 2)), f(2), f(1.0), f(True))  # expect: red green deep ? red red

class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", o)
        return self.v == o
match Eq(2):
    case 1: print("one")
    case 2: print("two")
# expect: eq 1
# expect: eq 2
# expect: two
match True:
    case 1: print("True == 1")  # expect: True == 1
match 1:
    case True: print("not reached: singletons match by identity")
    case _: print("1 is not True")  # expect: 1 is not True
