b = b"hello"
print(b[0], b[-1], b[1:3], b[::-1], len(b), b + b"!", b * 2, 2 * b, b"ell" in b, 104 in b, 0 in b, list(b), max(b), sum(b"ab"))
# expect: 104 111 b'el' b'olleh' 5 b'hello!' b'hellohello' b'hellohello' True True False [104, 101, 108, 108, 111] 111 195
print(b == b"hello", b != b"x", b < b"help", b == "hello", b == bytearray(b"hello"), b > b"a", hash(b) == hash(b"hello"), {b: 1}[b"hello"])
# expect: True True True False True True True 1
for x in b"ab": print(x)
# expect: 97
# expect: 98
print(bytes(reversed(b"abc")), sorted(b"cab"), [hex(x) for x in b"\x00\xff"], b"" or "empty", bool(b"\0"), tuple(b"ab"), *b"xy")
# expect: b'cba' [97, 98, 99] ['0x0', '0xff'] empty True (97, 98) 120 121
first, *rest = b"xyz"
print(first, rest, b"a" b"b", type(b[0:1]).__name__, b"%s %d %r %x %c %a" % (b"a", 5, "q", 255, 65, "é"), b"%5.1f|%-4s|%b" % (2.25, b"x", b"y"))
# expect: 120 [121, 122] b'ab' bytes b"a 5 'q' ff A '\\xe9'" b'  2.2|x   |y'
for f in (lambda: b[9], lambda: b + "x", lambda: "x" + b, lambda: b["a"], lambda: b < "a", lambda: "a" in b, lambda: b * 1.5, lambda: b"%s" % "str", lambda: b"%d" % b"1", lambda: b.join(["a"]), lambda: b + 5):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__ + ":", e)
# expect: IndexError: index out of range
# expect: TypeError: can't concat str to bytes
# expect: TypeError: can only concatenate str (not "bytes") to str
# expect: TypeError: byte indices must be integers or slices, not str
# expect: TypeError: '<' not supported between instances of 'bytes' and 'str'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: can't multiply sequence by non-int of type 'float'
# expect: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: TypeError: %d format: a real number is required, not bytes
# expect: TypeError: sequence item 0: expected a bytes-like object, str found
# expect: TypeError: can't concat int to bytes
