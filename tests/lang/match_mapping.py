def f(x):
    match x:
        case {"type": "point", "x": x, "y": y}:
            return f"point {x} {y}"
        case {"type": "named", "name": str(name), **rest}:
            return f"named {name} {rest}"
        case {1: v} | {2: v}:
            return f"number key {v}"
        case {"nested": {"list": [a, *_]}}:
            return f"nested {a}"
        case {"none": None}:
            return "none"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"

print(f({"type": "point", "x": 1, "y": 2, "extra": 3}))  # expect: point 1 2
print(f({"type": "point", "x": 1}))  # expect: some mapping
print(f({"type": "named", "name": "n", "k": 1, "l": 2}))  # expect: named n {'k': 1, 'l': 2}
print(f({"type": "named", "name": 5}))  # expect: some mapping
print(f({1: "one"}), f({2: "two"}))  # expect: number key one number key two
print(f({"nested": {"list": [9, 8]}}))  # expect: nested 9
print(f({"none": None}), f({}), f([]), f("x"))  # expect: none some mapping no mapping no mapping

# A key that is absent is not made.
class D(dict):
    def __missing__(self, k): return "made"
d = D()
match d:
    case {"k": v}:
        print("matched", v)
    case _:
        print("no match", d)  # expect: no match {}
match {"a": 1, "b": 2, "c": 3}:
    case {"a": 1, **others}:
        print(others)  # expect: {'b': 2, 'c': 3}
key = "k"
class K: key = "attr"
match {"attr": 5}:
    case {K.key: v}: print(v)  # expect: 5
