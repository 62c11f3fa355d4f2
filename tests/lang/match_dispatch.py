def evaluate(expr):
    match expr:
        case int() | float():
            return expr
        case ("+", a, b):
            return evaluate(a) + evaluate(b)
        case ("*", *factors):
            result = 1
            for f in factors:
                result *= evaluate(f)
            return result
        case ("-", a):
            return -evaluate(a)
        case ("if", cond, then, other):
            return evaluate(then) if evaluate(cond) else evaluate(other)
        case _:
            raise ValueError(f"bad expression {expr!r}")

print(evaluate(("+", 1, ("*", 2, 3, ("-", 4)))))  # expect: -23
print(evaluate(("if", ("+", 1, -1), 10, 20)))  # expect: 20
try:
    evaluate(("?",))
except ValueError as e:
    print(e)  # expect: bad expression ('?',)

def command(line):
    match line.split():
        case ["go", ("north" | "south") as way]: return f"going {way}"
        case ["get", thing] | ["pick", "up", thing]: return f"got {thing}"
        case ["drop", *things]: return f"dropped {len(things)}"
        case ["quit" | "exit"]: return "bye"
        case []: return "nothing"
        case [verb, *_]: return f"cannot {verb}"
for line in ["go north", "go up", "get key", "pick up lamp", "drop a b", "exit", ""]:
    print(command(line))
# expect: going north
# expect: cannot go
# expect: got key
# expect: got lamp
# expect: dropped 2
# expect: bye
# expect: nothing
for i in range(4):
    match i:
        case 0: continue
        case 2: break
    print("loop", i)  # expect: loop 1
