def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case "text":
            return "string"
        case b"bytes":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case "a" "b":
            return "joined"
        case _:
            return "other"

for v in [0, 1, 2, 3, -1, 1.5, "text", b"bytes", None, True, False, "ab", 4, [], 0.0, "x"]:
    print(repr(v), f(v))
# expect: 0 zero
# expect: 1 small
# expect: 2 small
# expect: 3 small
# expect: -1 minus one
# expect: 1.5 float
# expect: 'text' string
# expect: b'bytes' bytes
# expect: None None
# expect: True small
# expect: False zero
# expect: 'ab' joined
# expect: 4 other
# expect: [] other
# expect: 0.0 zero
# expect: 'x' other
