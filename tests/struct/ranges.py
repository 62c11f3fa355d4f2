# The least and the greatest int of every format, and those next to them; formats of many values.
import struct

for order in "<>@=":
    for code in "bBhHiIlLqQ":
        size = struct.calcsize(order + code) * 8
        least, most = (-(1 << size - 1), (1 << size - 1) - 1) if code.islower() else (0, (1 << size) - 1)
        if order == "<":
            print(code, [struct.pack(order + code, n) for n in (least, most, 0, 1)])
        for n in least, least + 1, most - 1, most, most // 2, 7, True:
            assert struct.unpack(order + code, struct.pack(order + code, n)) == (n,), (order, code, n)
        for n in least - 1, most + 1, 1 << 70, -(1 << 70):
            try:
                struct.pack(order + code, n)
                print("packed", order, code, n)
            except struct.error as e:
                if order == "<" and abs(n) < 1 << 66:
                    print(e)
for n in range(12):
    text = "<%dh" % n if n else "<"
    data = struct.pack(text, *range(n))
    print(len(data), struct.unpack(text, data), [x for x in struct.iter_unpack("<h", data)])
for n in 0, 1, 15, 16, 17, 31, 32, 33, 100:
    print(len(struct.pack("%ds" % n, b"ab")), hash(struct.pack("%dB" % n, *range(n))) == hash(bytes(range(n))))
a, b = ">IHB", "<IHB"
for i in range(20):
    assert struct.unpack(a, struct.pack(a, i, i, i)) == struct.unpack(b, struct.pack(b, i, i, i)) == (i, i, i)
buffer = bytearray(40)
struct.pack_into("<4d", buffer, 2, 1.5, 2.5, -0.0, 1e300)
struct.pack_into("<5q", buffer, 0, 1, -2, 3, -4, 5)
print(buffer, struct.unpack_from("<5q", buffer), struct.unpack_from("<?", buffer, 1))
print(struct.unpack("<?hd3sb", struct.pack("<?hd3sb", True, -2, 0.5, b"abc", -7)))
for bad in (1.5,), ("1",), (None,), ():
    try:
        struct.pack("<i", *bad)
    except struct.error as e:
        print(e)

# expect: b [b'\x80', b'\x7f', b'\x00', b'\x01']
# expect: 'b' format requires -128 <= number <= 127
# expect: 'b' format requires -128 <= number <= 127
# expect: B [b'\x00', b'\xff', b'\x00', b'\x01']
# expect: 'B' format requires 0 <= number <= 255
# expect: 'B' format requires 0 <= number <= 255
# expect: h [b'\x00\x80', b'\xff\x7f', b'\x00\x00', b'\x01\x00']
# expect: 'h' format requires -32768 <= number <= 32767
# expect: 'h' format requires -32768 <= number <= 32767
# expect: H [b'\x00\x00', b'\xff\xff', b'\x00\x00', b'\x01\x00']
# expect: 'H' format requires 0 <= number <= 65535
# expect: 'H' format requires 0 <= number <= 65535
# expect: i [b'\x00\x00\x00\x80', b'\xff\xff\xff\x7f', b'\x00\x00\x00\x00', b'\x01\x00\x00\x00']
# expect: 'i' format requires -2147483648 <= number <= 2147483647
# expect: 'i' format requires -2147483648 <= number <= 2147483647
# expect: I [b'\x00\x00\x00\x00', b'\xff\xff\xff\xff', b'\x00\x00\x00\x00', b'\x01\x00\x00\x00']
# expect: 'I' format requires 0 <= number <= 4294967295
# expect: 'I' format requires 0 <= number <= 4294967295
# expect: l [b'\x00\x00\x00\x80', b'\xff\xff\xff\x7f', b'\x00\x00\x00\x00', b'\x01\x00\x00\x00']
# expect: 'l' format requires -2147483648 <= number <= 2147483647
# expect: 'l' format requires -2147483648 <= number <= 2147483647
# expect: L [b'\x00\x00\x00\x00', b'\xff\xff\xff\xff', b'\x00\x00\x00\x00', b'\x01\x00\x00\x00']
# expect: 'L' format requires 0 <= number <= 4294967295
# expect: 'L' format requires 0 <= number <= 4294967295
# expect: q [b'\x00\x00\x00\x00\x00\x00\x00\x80', b'\xff\xff\xff\xff\xff\xff\xff\x7f', b'\x00\x00\x00\x00\x00\x00\x00\x00', b'\x01\x00\x00\x00\x00\x00\x00\x00']
# expect: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: Q [b'\x00\x00\x00\x00\x00\x00\x00\x00', b'\xff\xff\xff\xff\xff\xff\xff\xff', b'\x00\x00\x00\x00\x00\x00\x00\x00', b'\x01\x00\x00\x00\x00\x00\x00\x00']
# expect: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: 0 () []
# expect: 2 (0,) [(0,)]
# expect: 4 (0, 1) [(0,), (1,)]
# expect: 6 (0, 1, 2) [(0,), (1,), (2,)]
# expect: 8 (0, 1, 2, 3) [(0,), (1,), (2,), (3,)]
# expect: 10 (0, 1, 2, 3, 4) [(0,), (1,), (2,), (3,), (4,)]
# expect: 12 (0, 1, 2, 3, 4, 5) [(0,), (1,), (2,), (3,), (4,), (5,)]
# expect: 14 (0, 1, 2, 3, 4, 5, 6) [(0,), (1,), (2,), (3,), (4,), (5,), (6,)]
# expect: 16 (0, 1, 2, 3, 4, 5, 6, 7) [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,)]
# expect: 18 (0, 1, 2, 3, 4, 5, 6, 7, 8) [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,), (8,)]
# expect: 20 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9) [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,), (8,), (9,)]
# expect: 22 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) [(0,), (1,), (2,), (3,), (4,), (5,), (6,), (7,), (8,), (9,), (10,)]
# expect: 0 True
# expect: 1 True
# expect: 15 True
# expect: 16 True
# expect: 17 True
# expect: 31 True
# expect: 32 True
# expect: 33 True
# expect: 100 True
# expect: bytearray(b'\x01\x00\x00\x00\x00\x00\x00\x00\xfe\xff\xff\xff\xff\xff\xff\xff\x03\x00\x00\x00\x00\x00\x00\x00\xfc\xff\xff\xff\xff\xff\xff\xff\x05\x00\x00\x00\x00\x00\x00\x00') (1, -2, 3, -4, 5) (False,)
# expect: (True, -2, 0.5, b'abc', -7)
# expect: required argument is not an integer
# expect: required argument is not an integer
# expect: required argument is not an integer
# expect: pack expected 1 items for packing (got 0)
