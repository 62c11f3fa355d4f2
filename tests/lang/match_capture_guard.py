def f(x):
    match x:
        case n if isinstance(n, int) and n < 0:
            return f"negative {n}"
        case 0:
            return "zero"
        case int(n) if n % 2 == 0:
            return f"even {n}"
        case int() as n:
            return f"odd {n}"
        case str() as s if len(s) > 3:
            return f"long {s}"
        case other:
            return f"other {other!r}"

for v in [-5, 0, 4, 7, "hello", "hi", 1.5, None]:
    print(f(v))
# expect: negative -5
# expect: zero
# expect: even 4
# expect: odd 7
# expect: long hello
# expect: other 'hi'
# expect: other 1.5
# expect: other None

# A captured name stays bound even when the guard fails.
match 5:
    case y if y > 10:
        pass
    case _:
        print("y is", y)  # expect: y is 5
match (1, 2):
    case (a, b) | [a, b]:
        print(a, b)  # expect: 1 2

match 7:
    case 1:
        print("no")
print("falls through without a match")  # expect: falls through without a match
def guard_order(x):
    match x:
        case _ if print("guard 1"):
            pass
        case _ if not print("guard 2"):
            return "second"
print(guard_order(0))
# expect: guard 1
# expect: guard 2
# expect: second
