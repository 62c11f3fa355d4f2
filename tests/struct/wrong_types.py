# A value of another type than the code's is refused, also one that would fit in the bytes.
import struct
import zlib

values = [0, 1, -1, 0.0, 1.5, True, "a", b"", b"a", b"ab", bytearray(b"z"), None, [], 2 ** 70]
errors = set()
for code in "cbB?hHiIlLqQnNefdPsp":
    lines = []
    for order in "<", ">", "@":
        if order != "@" and code in "nNP":
            continue
        for format in order + code, order + "3" + code + "x", order + "0" + code:
            count = 1 if code in "sp" else 3 if "3" in format else 0 if "0" in format else 1
            for value in values:
                try:
                    lines.append((format, value, struct.pack(format, *[value] * count)))
                except (struct.error, OverflowError, TypeError) as e:
                    lines.append((format, value, type(e).__name__, str(e)))
                    errors.add(str(e))
    print(code, len(lines), zlib.crc32(repr(lines).encode()))
print(*sorted(errors), struct.unpack("<H", struct.pack("<h", -2)), sep="\n")
for code in "fde":
    for value in 2 ** 200, -2 ** 2000, 1e300:
        try:
            print(code, struct.pack(code, value))
        except (struct.error, OverflowError) as e:
            print(code, type(e).__name__, e)


class Bad:
    def __float__(self):
        raise self.error


for error in ValueError("v"), OverflowError("o"):
    bad = Bad()
    bad.error = error
    try:
        struct.pack("d", bad)
    except Exception as e:
        print(type(e).__name__, e)

# expect: c 126 1290702459
# expect: b 126 2309499730
# expect: B 126 2682685288
# expect: ? 126 8069276
# expect: h 126 1610836077
# expect: H 126 13936462
# expect: i 126 992968796
# expect: I 126 1929160954
# expect: l 126 3951506849
# expect: L 126 3320914333
# expect: q 126 1346610532
# expect: Q 126 2798075584
# expect: n 42 3797909077
# expect: N 42 1849717250
# expect: e 126 1644273398
# expect: f 126 2763926879
# expect: d 126 2884014613
# expect: P 42 1620648480
# expect: s 126 3697949742
# expect: p 126 2060430070
# expect: 'B' format requires 0 <= number <= 255
# expect: 'H' format requires 0 <= number <= 65535
# expect: 'I' format requires 0 <= number <= 4294967295
# expect: 'L' format requires 0 <= number <= 18446744073709551615
# expect: 'L' format requires 0 <= number <= 4294967295
# expect: 'N' format requires 0 <= number <= 18446744073709551615
# expect: 'Q' format requires 0 <= number <= 18446744073709551615
# expect: 'b' format requires -128 <= number <= 127
# expect: 'h' format requires -32768 <= number <= 32767
# expect: 'i' format requires -2147483648 <= number <= 2147483647
# expect: 'l' format requires -2147483648 <= number <= 2147483647
# expect: 'l' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: 'n' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: 'q' format requires -9223372036854775808 <= number <= 9223372036854775807
# expect: argument for 'p' must be a bytes object
# expect: argument for 's' must be a bytes object
# expect: char format requires a bytes object of length 1
# expect: int too large to convert
# expect: required argument is not a float
# expect: required argument is not an integer
# expect: (65534,)
# expect: f b'\x00\x00\x80\x7f'
# expect: f error required argument is not a float
# expect: f b'\x00\x00\x80\x7f'
# expect: d b'\x00\x00\x00\x00\x00\x00pL'
# expect: d error required argument is not a float
# expect: d b'\x9cu\x00\x88<\xe47~'
# expect: e error int too large to convert
# expect: e error required argument is not a float
# expect: e OverflowError float too large to pack with e format
# expect: error required argument is not a float
# expect: error required argument is not a float
