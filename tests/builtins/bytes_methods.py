b = b"Hello World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b"ab cd".title())
# expect: b'HELLO WORLD' b'hello world' b'hELLO wORLD' b'Hello World' b'Hello world' b'Ab Cd'
print(b.find(b"o"), b.find(111), b.rfind(b"o"), b.index(b"W"), b.rindex(b"l"), b.count(b"l"), b.count(108), b.find(b"z"), b.find(b"o", 5), b.count(b""))
# expect: 4 4 7 6 9 3 3 -1 7 12
print(b.split(), b"a,b,,c".split(b","), b"a,b,c".split(b",", 1), b"a b c".rsplit(None, 1), b"a\nb\r\nc".splitlines(), b"a\nb".splitlines(True), b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="))
# expect: [b'Hello', b'World'] [b'a', b'b', b'', b'c'] [b'a', b'b,c'] [b'a b', b'c'] [b'a', b'b', b'c'] [b'a\n', b'b'] (b'a', b'=', b'b=c') (b'a=b', b'=', b'c')
print(b",".join([b"a", b"b"]), b"".join([b"x", bytearray(b"y")]), b"  a ".strip(), b"xxaxx".strip(b"x"), b" a".lstrip(), b"a ".rstrip(), b"abc".strip(b"ac"))
# expect: b'a,b' b'xy' b'a' b'a' b'a' b'a' b'b'
print(b"aaa".replace(b"a", b"b"), b"aaa".replace(b"a", b"b", 1), b"abc".replace(b"", b"-"), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.removeprefix(b"Hello "), b.removesuffix(b"ld"))
# expect: b'bbb' b'baa' b'-a-b-c-' True True b'World' b'Hello Wor'
print(b"a".center(5), b"a".ljust(3, b"-"), b"a".rjust(3, b"*"), b"42".zfill(5), b"-1".zfill(4), b"a\tb".expandtabs(4), b"\xff\x00".hex(), b"abc".hex(":"), b"abcde".hex("-", 2), b"abcde".hex("-", -2), b"ab".hex(sep=" "))
# expect: b'  a  ' b'a--' b'**a' b'00042' b'-001' b'a   b' ff00 61:62:63 61-6263-6465 6162-6364-65 61 62
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abc".translate(None, delete=b"ac"), b"caf\xc3\xa9".decode(), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \n".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\xff".isascii(), b"".isascii(), b"".isalpha())
# expect: b'xyc' b'ac' b'b' café True True True True True True True False True False
for f in (lambda: b.find("o"), lambda: b.index(b"z"), lambda: b.split("a"), lambda: b.replace("a", b"b"), lambda: b.startswith("H"), lambda: b",".join([b"a", "b"]), lambda: b.strip("x"), lambda: b.find(256), lambda: b.split(b""), lambda: b.center(5, "-"), lambda: b.translate(b"x"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b"".join(b"ab")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: argument should be integer or bytes-like object, not 'str'
# expect: ValueError: subsection not found
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
# expect: TypeError: sequence item 1: expected a bytes-like object, str found
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: ValueError: byte must be in range(0, 256)
# expect: ValueError: empty separator
# expect: TypeError: center() argument 2 must be a byte string of length 1, not str
# expect: ValueError: translation table must be 256 characters long
# expect: ValueError: maketrans arguments must have same length
# expect: TypeError: sequence item 0: expected a bytes-like object, int found
