def dump(value, indent=0):
    pad, inner = "  " * indent, "  " * (indent + 1)
    match value:
        case None: return "null"
        case bool(): return str(value).lower()
        case int() | float(): return repr(value)
        case str(): return '"' + "".join({"\n": "\\n", '"': '\\"', "\\": "\\\\"}.get(c, c) for c in value) + '"'
        case [] | {} if not value: return "[]" if isinstance(value, list) else "{}"
        case [*items]: return "[\n" + ",\n".join(inner + dump(i, indent + 1) for i in items) + "\n" + pad + "]"
        case {**items}: return "{\n" + ",\n".join(f"{inner}{dump(k)}: {dump(v, indent + 1)}" for k, v in items.items()) + "\n" + pad + "}"
        case _: raise TypeError(f"cannot dump {type(value).__name__}")

def parse(text):
    pos = 0
    def peek():
        nonlocal pos
        while pos < len(text) and text[pos] in " \n\t": pos += 1
        return text[pos] if pos < len(text) else ""
    def expect(c):
        nonlocal pos
        if peek() != c: raise ValueError(f"expected {c!r} at {pos}, found {peek()!r}")
        pos += 1
    def value():
        nonlocal pos
        c = peek()
        if c == "{" or c == "[":
            pos += 1
            out, close = ({}, "}") if c == "{" else ([], "]")
            while peek() != close:
                if c == "{":
                    k = value(); expect(":"); out[k] = value()
                else:
                    out.append(value())
                if peek() != close: expect(",")
            pos += 1
            return out
        if c == '"':
            pos += 1
            chars = []
            while text[pos] != '"':
                if text[pos] == "\\":
                    pos += 1
                    chars.append({"n": "\n"}.get(text[pos], text[pos]))
                else:
                    chars.append(text[pos])
                pos += 1
            pos += 1
            return "".join(chars)
        for word, v in (("null", None), ("true", True), ("false", False)):
            if text.startswith(word, pos):
                pos += len(word)
                return v
        start = pos
        while pos < len(text) and text[pos] in "+-.eE0123456789": pos += 1
        if start == pos: raise ValueError(f"unexpected {c!r} at {pos}")
        return (float if set(text[start:pos]) & set(".eE") else int)(text[start:pos])
    return value()

data = {"name": 'a "quoted"\nline', "list": [1, -2.5, 1e20, None, True], "empty": [[], {}], "nested": {"k": {"deep": [1]}}}
text = dump(data)
print(text)
# expect: {
# expect:   "name": "a \"quoted\"\nline",
# expect:   "list": [
# expect:     1,
# expect:     -2.5,
# expect:     1e+20,
# expect:     null,
# expect:     true
# expect:   ],
# expect:   "empty": [
# expect:     [],
# expect:     {}
# expect:   ],
# expect:   "nested": {
# expect:     "k": {
# expect:       "deep": [
# expect:         1
# expect:       ]
# expect:     }
# expect:   }
# expect: }
print(parse(text) == data)  # expect: True
for bad in ("[1 2]", "{\"a\" 1}", "?"):
    try:
        parse(bad)
    except ValueError as e:
        print(e)
# expect: expected ',' at 3, found '2'
# expect: expected ':' at 5, found '1'
# expect: unexpected '?' at 0
try:
    dump({"s": {1}})
except TypeError as e:
    print(e)  # expect: cannot dump set
