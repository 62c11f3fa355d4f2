print(b"abc", b'x"y', b"it's", b'both\'"')  # expect: b'abc' b'x"y' b"it's" b'both\'"'
print(b"\x00\x41\xff\n\t\r\\", b"\101\0", rb"\x", Rb"\n", bR'\t', BR"\0")
# expect: b'\x00A\xff\n\t\r\\' b'A\x00' b'\\x' b'\\n' b'\\t' b'\\0'
print(b"a" b"b", b"""triple
line""")
# expect: b'ab' b'triple\nline'
print(len(b"\xff\xfe"), b"abc"[0], b"abc"[1:], list(b"ab"))  # expect: 2 97 b'bc' [97, 98]
print(b"'" , b'"', b"\x7f\x80 ~")  # expect: b"'" b'"' b'\x7f\x80 ~'
print(repr(b""), str(b"x"), bytes([0, 127, 128, 255]))  # expect: b'' b'x' b'\x00\x7f\x80\xff'
