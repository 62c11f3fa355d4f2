def f(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one!r}"
        case [1, 2]:
            return "one two"
        case (a, b):
            return f"pair {a} {b}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [first, *_, "end"]:
            return f"ends in end, first {first}"
        case [a, [b, *c], *d]:
            return f"nested {a} {b} {c} {d}"
        case [*all]:
            return f"all {all}"
        case _:
            return "no sequence"

for v in [[], (), [5], ["x"], [1, 2], (1, 2), [3, 4], (1, 2, 3), [0, 0, "end"], [0, [1, 2], 3],
          range(4), "abc", b"abc", {1: 2}, {1, 2}, 5, iter([1])]:
    print(f(v))
# expect: empty
# expect: empty
# expect: one 5
# expect: one 'x'
# expect: one two
# expect: one two
# expect: pair 3 4
# expect: starts with 1, rest [2, 3]
# expect: ends in end, first 0
# expect: nested 0 1 [2] [3]
# expect: all [0, 1, 2, 3]
# expect: no sequence
# expect: no sequence
# expect: no sequence
# expect: no sequence
# expect: no sequence
# expect: no sequence

match 1, 2:
    case x, y:
        print(x, y)  # expect: 1 2
match [1, 2, 3]:
    case *init, last:
        print(init, last)  # expect: [1, 2] 3
match ("k", 1):
    case "k", value: print(value)  # expect: 1
class Seq(list): pass
print(f(Seq([1])))  # expect: one 1
