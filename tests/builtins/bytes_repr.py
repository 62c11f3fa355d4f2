print(b"", b"a'b", b'a"b', b"a'b\"c", b"\\", b"\t\n\r", b"\x00\x1f\x7f\x80\xff", b" ~")
# expect: b'' b"a'b" b'a"b' b'a\'b"c' b'\\' b'\t\n\r' b'\x00\x1f\x7f\x80\xff' b' ~'
print(repr(b"x"), str(b"x"), f"{b'x'}", "%s" % b"x", [b"a"], {b"k": b"v"}, bytes(range(32, 48)))
# expect: b'x' b'x' b'x' b'x' [b'a'] {b'k': b'v'} b' !"#$%&\'()*+,-./'
print(bytearray(b"a'b"), repr(bytearray()), str(bytearray(b"\xff")), [bytearray(b"x")])
# expect: bytearray(b"a\'b") bytearray(b'') bytearray(b'\xff') [bytearray(b'x')]
