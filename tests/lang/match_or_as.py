def f(x):
    match x:
        case [("a" | "b") as letter, int() | float() as number]:
            return letter, number
        case ((1 | 2) as small) | [small]:
            return "small", small
        case {"k": [*_] as items} as whole:
            return items, whole
        case (str() | bytes()) as text if text:
            return "text", text
        case [[x, y] | (x, y, _)] :
            return "xy", x, y
        case ((3)): return "parenthesised"
        case _ as anything:
            return "any", anything

print(f(["a", 1]), f(["b", 1.5]), f(["c", 1]))  # expect: ('a', 1) ('b', 1.5) ('any', ['c', 1])
print(f(1), f([2]), f({"k": [1]}), f("t"), f(b"b"), f(""))
# expect: ('small', 1) ('small', 2) ([1], {'k': [1]}) ('text', 't') ('text', b'b') ('any', '')
print(f([[1, 2]]), f([[1, 2, 3]]), f(3))  # expect: ('small', [1, 2]) ('small', [1, 2, 3]) parenthesised
