def f(x):
    match x:
        case bool(b):
            return f"bool {b}"
        case int(i):
            return f"int {i}"
        case float(f) if f != f:
            return "nan"
        case float(f):
            return f"float {f}"
        case str(s):
            return f"str {s}"
        case bytes(b):
            return f"bytes {b}"
        case list([a, b]):
            return f"list of two {a} {b}"
        case list(l):
            return f"list {l}"
        case tuple((a,)):
            return f"tuple of one {a}"
        case dict({"k": v}):
            return f"dict with k {v}"
        case dict():
            return "dict"
        case set(s):
            return f"set {s}"
        case Exception(args=(msg, *_)):
            return f"exception {msg}"
        case object():
            return "object"

for v in [True, 5, 1.5, float("nan"), "s", b"b", [1, 2], [1], (1,), {"k": 1}, {}, {3}, ValueError("v"), None, ()]:
    print(f(v))
# expect: bool True
# expect: int 5
# expect: float 1.5
# expect: nan
# expect: str s
# expect: bytes b'b'
# expect: list of two 1 2
# expect: list [1]
# expect: tuple of one 1
# expect: dict with k 1
# expect: dict
# expect: set {3}
# expect: exception v
# expect: object
# expect: object
class MyInt(int): pass
print(f(MyInt(9)))  # expect: int 9
