# Bytes with \N{...} become characters by their names.
def decoded(b, handler="strict"):
    try:
        return b.decode("unicode_escape", handler)
    except UnicodeDecodeError as e:
        return e.encoding, e.start, e.end, e.reason


assert decoded(rb"a\N{BULLET}b\N{latin small letter e with acute}") == "a\u2022b\xe9"
assert decoded(rb"\N{LF}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}") == "\n\uac01\u4e00"
assert decoded(rb"ab\N{no such name}c") == ("unicodeescape", 2, 18, "unknown Unicode character name")
assert decoded(rb"ab\N{no such name}c", "replace") == "ab\ufffdc"
assert decoded(rb"\N{" + b"a" * 5000 + b"}", "ignore") == ""
for bad, end in ((rb"\N", 2), (rb"\Nx", 2), (rb"\N{", 3), (rb"\N{}", 3), (rb"\N{BULLET", 9)):
    assert decoded(bad) == ("unicodeescape", 0, end, r"malformed \N character escape"), bad
assert rb"\N{BULLET}\u2022".decode("raw_unicode_escape") == r"\N{BULLET}" + "\u2022"
print("ok")
# expect: ok
