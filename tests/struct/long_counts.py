# Formats with counts, alone and side by side.
import struct

b = struct.pack("<3h2B0i2s4xd", 1, -2, 3, 4, 5, b"xyz", 1.5)
print(b, struct.calcsize("<3h2B0i2s4xd"), struct.unpack("<3h2B0i2s4xd", b))
values = list(range(100_000))
b = struct.pack(">100000i", *values)
print(len(b), list(struct.unpack(">100000i", b)) == values)
for bad in (b"x", "3", 2**31):
    try:
        struct.pack("<3i", 1, 2, bad)
    except struct.error as e:
        print(e)
try:
    struct.pack("3i", 1, 2)
except struct.error as e:
    print(e)

# expect: b'\x01\x00\xfe\xff\x03\x00\x04\x05xy\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8?' 22 (1, -2, 3, 4, 5, b'xy', 1.5)
# expect: 400000 True
# expect: required argument is not an integer
# expect: required argument is not an integer
# expect: 'i' format requires -2147483648 <= number <= 2147483647
# expect: pack expected 3 items for packing (got 2)
