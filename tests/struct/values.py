# Packing and unpacking.
import math
import pickle
import struct

for f, v in [("<bBhHiIlLqQ", (-1, 255, -2, 65535, -3, 4294967295, -4, 4294967295, -5, 2**64 - 1)), (">hhl", (1, 2, 3)), ("!I", (0x01020304,)), ("@bhiq", (1, 2, 3, 4)),
             ("=bhiq", (1, 2, 3, 4)), ("3s4s", (b"abcdef", b"a")), ("5pp", (b"abcdefgh", b"")), ("?c2x?", (5, b"c", 0)), ("<efd", (1.5, 0.1, 0.1)), ("2h0i1b", (1, 2, 3)),
             ("nNP", (-1, 1, 5)), (b"< h h ", (1, 2)), ("0s", (b"abc",)), ("x", ()), ("", ()), ("<3x", ()), ("bi0q", (1, 2))]:
    packed = struct.pack(f, *v)
    print(f, packed, struct.calcsize(f), struct.unpack(f, packed))
# expect: <bBhHiIlLqQ b'\xff\xff\xfe\xff\xff\xff\xfd\xff\xff\xff\xff\xff\xff\xff\xfc\xff\xff\xff\xff\xff\xff\xff\xfb\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' 38 (-1, 255, -2, 65535, -3, 4294967295, -4, 4294967295, -5, 18446744073709551615)
# expect: >hhl b'\x00\x01\x00\x02\x00\x00\x00\x03' 8 (1, 2, 3)
# expect: !I b'\x01\x02\x03\x04' 4 (16909060,)
# expect: @bhiq b'\x01\x00\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00' 16 (1, 2, 3, 4)
# expect: =bhiq b'\x01\x02\x00\x03\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00' 15 (1, 2, 3, 4)
# expect: 3s4s b'abca\x00\x00\x00' 7 (b'abc', b'a\x00\x00\x00')
# expect: 5pp b'\x04abcd\x00' 6 (b'abcd', b'')
# expect: ?c2x? b'\x01c\x00\x00\x00' 5 (True, b'c', False)
# expect: <efd b'\x00>\xcd\xcc\xcc=\x9a\x99\x99\x99\x99\x99\xb9?' 14 (1.5, 0.10000000149011612, 0.1)
# expect: 2h0i1b b'\x01\x00\x02\x00\x03' 5 (1, 2, 3)
# expect: nNP b'\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00' 24 (-1, 1, 5)
# expect: b'< h h ' b'\x01\x00\x02\x00' 4 (1, 2)
# expect: 0s b'' 0 (b'',)
# expect: x b'\x00' 1 ()
# expect:  b'' 0 ()
# expect: <3x b'\x00\x00\x00' 3 ()
# expect: bi0q b'\x01\x00\x00\x00\x02\x00\x00\x00' 8 (1, 2)
for x in [0.0, -0.0, 1.0, 65504.0, 65519.9, 5.96e-8, 2.9e-8, 6.1e-5, 0.333, float("inf"), -float("inf"), 1e-10, 2049.0, 2051.0]:
    print(struct.pack(">e", x), struct.unpack(">e", struct.pack(">e", x)), end=" ")
print(math.isnan(struct.unpack("e", struct.pack("e", math.nan))[0]), struct.pack("<f", math.inf))
# expect: b'\x00\x00' (0.0,) b'\x80\x00' (-0.0,) b'<\x00' (1.0,) b'{\xff' (65504.0,) b'{\xff' (65504.0,) b'\x00\x01' (5.960464477539063e-08,) b'\x00\x00' (0.0,) b'\x03\xff' (6.097555160522461e-05,) b'5T' (0.3330078125,) b'|\x00' (inf,) b'\xfc\x00' (-inf,) b'\x00\x00' (0.0,) b'h\x00' (2048.0,) b'h\x02' (2052.0,) True b'\x00\x00\x80\x7f'
b = bytearray(10)
struct.pack_into("<hh", b, 2, 1, -1)
struct.pack_into("<h", b, -2, 5)
print(b, struct.unpack_from("<h", b, 2), struct.unpack_from("<h", b, offset=-2), struct.unpack_from(format := "<h", buffer=b))
# expect: bytearray(b'\x00\x00\x01\x00\xff\xff\x00\x00\x05\x00') (1,) (5,) (0,)
s = struct.Struct("<hb")
print(s, s.format, s.size, s.pack(1, 2), s.unpack(b"\x01\x00\x02"), list(s.iter_unpack(b"\x01\x00\x02\x03\x00\x04")), s.unpack_from(bytearray(b"xx\x01\x00\x02"), 2))
# expect: Struct('<hb') <hb 3 b'\x01\x00\x02' (1, 2) [(1, 2), (3, 4)] (1, 2)
s.pack_into(b, 0, 7, 8)
print(b, struct.error.__name__, struct.error.__module__, isinstance(struct.error(), Exception))  # expect: bytearray(b'\x07\x00\x08\x00\xff\xff\x00\x00\x05\x00') error struct True
it = struct.iter_unpack("<h", b"\x01\x00\x02\x00")
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it))  # expect: 2 (1,) 1 [(2,)] []


class I:
    def __index__(self):
        return 5


class F:
    def __float__(self):
        return 2.5


print(struct.pack("<hd", I(), F()), struct.pack("<?", []), struct.pack("<d", 3), struct.pack("b", True))
# expect: b'\x05\x00\x00\x00\x00\x00\x00\x00\x04@' b'\x00' b'\x00\x00\x00\x00\x00\x00\x08@' b'\x01'


def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for order in "@<":
    for code in "bBhHiIlLqQnNP":
        for v in (2**70, -1 - 2**63, 2**31, -1, 300, "x", 1.5):
            if code not in "nNP" or order == "@":
                try:
                    struct.pack(order + code, v)
                except Exception as e:
                    print(order, code, v, type(e).__name__, e)
# expect: @ b 1180591620717411303424 error 'b' format requires -128 <= number <= 127
# expect: @ b -9223372036854775809 error 'b' format requires -128 <= number <= 127
# expect: @ b 2147483648 error 'b' format requires -128 <= number <= 127
# expect: @ b 300 error 'b' format requires -128 <= number <= 127
# expect: @ b x error required argument is not an integer
# expect: @ b 1.5 error required argument is not an integer
# expect: @ B 1180591620717411303424 error 'B' format requires 0 <= number <= 255
# expect: @ B -9223372036854775809 error 'B' format requires 0 <= number <= 255
# expect: @ B 2147483648 error 'B' format requires 0 <= number <= 255
# expect: @ B -1 error 'B' format requires 0 <= number <= 255
# expect: @ B 300 error 'B' format requires 0 <= number <= 255
# expect: @ B x error required argument is not an integer
# expect: @ B 1.5 error required argument is not an integer
# expect: @ h 1180591620717411303424 error 'h' format requires -32768 <= number <= 32767
# expect: @ h -9223372036854775809 error 'h' format requires -32768 <= number <= 32767
# expect: @ h 2147483648 error 'h' format requires -32768 <= number <= 32767
# expect: @ h x error required argument is not an integer
# expect: @ h 1.5 error required argument is not an integer
# expect: @ H 1180591620717411303424 error 'H' format requires 0 <= number <= 65535
# expect: @ H -9223372036854775809 error 'H' format requires 0 <= number <= 65535
# expect: @ H 2147483648 error 'H' format requires 0 <= number <= 65535
# expect: @ H -1 error 'H' format requires 0 <= number <= 65535
# expect: @ H x error required argument is not an integer
# expect: @ H 1.5 error required argument is not an integer
# expect: @ i 1180591620717411303424 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: @ i -9223372036854775809 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: @ i 2147483648 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: @ i x error required argument is not an integer
# expect: @ i 1.5 error required argument is not an integer
# expect: @ I 1180591620717411303424 error 'I' format requires 0 <= number <= 4294967295
# expect: @ I -9223372036854775809 error 'I' format requires 0 <= number <= 4294967295
# expect: @ I -1 error 'I' format requires 0 <= number <= 4294967295
# expect: @ I x error required argument is not an integer
# expect: @ I 1.5 error required argument is not an integer
# expect: @ l 1180591620717411303424 error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ l -9223372036854775809 error 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ l x error required argument is not an integer
# expect: @ l 1.5 error required argument is not an integer
# expect: @ L 1180591620717411303424 error 'L' format requires 0 <= number <= 18446744073709551615
# expect: @ L -9223372036854775809 error 'L' format requires 0 <= number <= 18446744073709551615
# expect: @ L -1 error 'L' format requires 0 <= number <= 18446744073709551615
# expect: @ L x error required argument is not an integer
# expect: @ L 1.5 error required argument is not an integer
# expect: @ q 1180591620717411303424 error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ q -9223372036854775809 error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ q x error required argument is not an integer
# expect: @ q 1.5 error required argument is not an integer
# expect: @ Q 1180591620717411303424 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: @ Q -9223372036854775809 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: @ Q -1 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: @ Q x error required argument is not an integer
# expect: @ Q 1.5 error required argument is not an integer
# expect: @ n 1180591620717411303424 error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ n -9223372036854775809 error 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: @ n x error required argument is not an integer
# expect: @ n 1.5 error required argument is not an integer
# expect: @ N 1180591620717411303424 error 'N' format requires 0 <= number <= 18446744073709551615
# expect: @ N -9223372036854775809 error 'N' format requires 0 <= number <= 18446744073709551615
# expect: @ N -1 error 'N' format requires 0 <= number <= 18446744073709551615
# expect: @ N x error required argument is not an integer
# expect: @ N 1.5 error required argument is not an integer
# expect: @ P 1180591620717411303424 error int too large to convert
# expect: @ P -9223372036854775809 error int too large to convert
# expect: @ P x error required argument is not an integer
# expect: @ P 1.5 error required argument is not an integer
# expect: < b 1180591620717411303424 error 'b' format requires -128 <= number <= 127
# expect: < b -9223372036854775809 error 'b' format requires -128 <= number <= 127
# expect: < b 2147483648 error 'b' format requires -128 <= number <= 127
# expect: < b 300 error 'b' format requires -128 <= number <= 127
# expect: < b x error required argument is not an integer
# expect: < b 1.5 error required argument is not an integer
# expect: < B 1180591620717411303424 error 'B' format requires 0 <= number <= 255
# expect: < B -9223372036854775809 error 'B' format requires 0 <= number <= 255
# expect: < B 2147483648 error 'B' format requires 0 <= number <= 255
# expect: < B -1 error 'B' format requires 0 <= number <= 255
# expect: < B 300 error 'B' format requires 0 <= number <= 255
# expect: < B x error required argument is not an integer
# expect: < B 1.5 error required argument is not an integer
# expect: < h 1180591620717411303424 error 'h' format requires -32768 <= number <= 32767
# expect: < h -9223372036854775809 error 'h' format requires -32768 <= number <= 32767
# expect: < h 2147483648 error 'h' format requires -32768 <= number <= 32767
# expect: < h x error required argument is not an integer
# expect: < h 1.5 error required argument is not an integer
# expect: < H 1180591620717411303424 error 'H' format requires 0 <= number <= 65535
# expect: < H -9223372036854775809 error 'H' format requires 0 <= number <= 65535
# expect: < H 2147483648 error 'H' format requires 0 <= number <= 65535
# expect: < H -1 error 'H' format requires 0 <= number <= 65535
# expect: < H x error required argument is not an integer
# expect: < H 1.5 error required argument is not an integer
# expect: < i 1180591620717411303424 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: < i -9223372036854775809 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: < i 2147483648 error 'i' format requires -2147483648 <= number <= 2147483647
# expect: < i x error required argument is not an integer
# expect: < i 1.5 error required argument is not an integer
# expect: < I 1180591620717411303424 error 'I' format requires 0 <= number <= 4294967295
# expect: < I -9223372036854775809 error 'I' format requires 0 <= number <= 4294967295
# expect: < I -1 error 'I' format requires 0 <= number <= 4294967295
# expect: < I x error required argument is not an integer
# expect: < I 1.5 error required argument is not an integer
# expect: < l 1180591620717411303424 error 'l' format requires -2147483648 <= number <= 2147483647
# expect: < l -9223372036854775809 error 'l' format requires -2147483648 <= number <= 2147483647
# expect: < l 2147483648 error 'l' format requires -2147483648 <= number <= 2147483647
# expect: < l x error required argument is not an integer
# expect: < l 1.5 error required argument is not an integer
# expect: < L 1180591620717411303424 error 'L' format requires 0 <= number <= 4294967295
# expect: < L -9223372036854775809 error 'L' format requires 0 <= number <= 4294967295
# expect: < L -1 error 'L' format requires 0 <= number <= 4294967295
# expect: < L x error required argument is not an integer
# expect: < L 1.5 error required argument is not an integer
# expect: < q 1180591620717411303424 error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: < q -9223372036854775809 error 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: < q x error required argument is not an integer
# expect: < q 1.5 error required argument is not an integer
# expect: < Q 1180591620717411303424 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: < Q -9223372036854775809 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: < Q -1 error 'Q' format requires 0 <= number <= 18446744073709551615
# expect: < Q x error required argument is not an integer
# expect: < Q 1.5 error required argument is not an integer
for f in ["y", "5", "<P", "<n", "1000000000000000000000i", "@i@i", "c", "s", "p", "e", "<f", "d", "x"]:
    for v in (1, b"ab", 1e300, None):
        show(struct.pack, f, v)
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error repeat count given without format specifier
# expect: error repeat count given without format specifier
# expect: error repeat count given without format specifier
# expect: error repeat count given without format specifier
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error total struct size too long
# expect: error total struct size too long
# expect: error total struct size too long
# expect: error total struct size too long
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error bad char in struct format
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error char format requires a bytes object of length 1
# expect: error argument for 's' must be a bytes object
# expect: b'a'
# expect: error argument for 's' must be a bytes object
# expect: error argument for 's' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: b'\x00'
# expect: error argument for 'p' must be a bytes object
# expect: error argument for 'p' must be a bytes object
# expect: b'\x00<'
# expect: error required argument is not a float
# expect: OverflowError float too large to pack with e format
# expect: error required argument is not a float
# expect: b'\x00\x00\x80?'
# expect: error required argument is not a float
# expect: OverflowError float too large to pack with f format
# expect: error required argument is not a float
# expect: b'\x00\x00\x00\x00\x00\x00\xf0?'
# expect: error required argument is not a float
# expect: b'\x9cu\x00\x88<\xe47~'
# expect: error required argument is not a float
# expect: error pack expected 0 items for packing (got 1)
# expect: error pack expected 0 items for packing (got 1)
# expect: error pack expected 0 items for packing (got 1)
# expect: error pack expected 0 items for packing (got 1)
show(lambda: struct.unpack("i", b"abc"))  # expect: error unpack requires a buffer of 4 bytes
show(lambda: struct.unpack_from("i", b"abcdef", 3))  # expect: error unpack_from requires a buffer of at least 7 bytes for unpacking 4 bytes at offset 3 (actual buffer size is 6)
show(lambda: struct.unpack_from("i", b"abcdef", -3))  # expect: error not enough data to unpack 4 bytes at offset -3
show(lambda: struct.unpack_from("i", b"abcdef", -30))  # expect: error offset -30 out of range for 6-byte buffer
show(lambda: struct.unpack_from("i", b"abcdef", 30))  # expect: error unpack_from requires a buffer of at least 34 bytes for unpacking 4 bytes at offset 30 (actual buffer size is 6)
show(lambda: struct.pack_into("i", bytearray(3), 0, 1))  # expect: error pack_into requires a buffer of at least 4 bytes for packing 4 bytes at offset 0 (actual buffer size is 3)
show(lambda: struct.pack_into("i", bytearray(6), -3, 1))  # expect: error no space to pack 4 bytes at offset -3
show(lambda: struct.pack_into("i", bytearray(6), -30, 1))  # expect: error offset -30 out of range for 6-byte buffer
show(lambda: struct.pack_into("i", bytearray(6), 30, 1))  # expect: error pack_into requires a buffer of at least 34 bytes for packing 4 bytes at offset 30 (actual buffer size is 6)
show(lambda: struct.pack_into("i", b"abcdef", 0, 1))  # expect: TypeError argument must be read-write bytes-like object, not bytes
show(lambda: struct.pack_into("i", bytearray(4)))  # expect: error pack_into expected offset argument
show(lambda: struct.pack_into("i"))  # expect: error pack_into expected buffer argument
show(lambda: struct.pack_into("i", bytearray(4),0))  # expect: error pack_into expected 1 items for packing (got 0)
show(lambda: struct.pack_into("i", bytearray(4),"a",1))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: struct.iter_unpack("", b""))  # expect: error cannot iteratively unpack with a struct of length 0
show(lambda: struct.iter_unpack("i", b"abc"))  # expect: error iterative unpacking requires a buffer of a multiple of 4 bytes
show(lambda: list(struct.iter_unpack("<h", b"abcd")))  # expect: [(25185,), (25699,)]
show(lambda: struct.pack("ii",1))  # expect: error pack expected 2 items for packing (got 1)
show(lambda: struct.pack())  # expect: TypeError missing format argument
show(lambda: struct.pack(5))  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
show(lambda: struct.calcsize("@bi"))  # expect: 8
show(lambda: struct.Struct("i"))  # expect: Struct('i')
show(lambda: struct.Struct(b"i").format)  # expect: i
show(lambda: struct.Struct())  # expect: TypeError Struct() missing required argument 'format' (pos 1)
show(lambda: struct.Struct("é"))  # expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
show(lambda: struct.unpack("i","abcd"))  # expect: TypeError a bytes-like object is required, not 'str'
show(lambda: struct.Struct("ii").pack(1))  # expect: error pack expected 2 items for packing (got 1)
show(lambda: struct.calcsize(5))  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
show(lambda: struct.unpack("i"))  # expect: TypeError unpack expected 2 arguments, got 1
show(lambda: struct.Struct("i").unpack(b"a"))  # expect: error unpack requires a buffer of 4 bytes
show(lambda: struct.Struct(5))  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
