b = b"abc\xff"
print(b[0], b[1:3], len(b), list(b), b == b"abc\xff", b"b" in b, 97 in b, hash(b"abc") == hash(b"abc"))
# expect: 97 b'bc' 4 [97, 98, 99, 255] True True True True
print(str(b"abc"), str(b"\xff"), repr(b"abc"), bytes("aé", "utf-8"), bytes([97, 98]), bytes(b"x"), type(b))
# expect: b'abc' b'\xff' b'abc' b'a\xc3\xa9' b'ab' b'x' <class 'bytes'>
print(b"a" + b"b", b"ab" * 2, b < b"abd", {b: 1}[b"abc\xff"], bytes("é", "utf-8"), "%s" % b"x", b[-1], bool(b""))
# expect: b'ab' b'abab' True 1 b'\xc3\xa9' b'x' 255 False
try:
    bytes("s")
except TypeError as e:
    print(e)  # expect: string argument without an encoding
