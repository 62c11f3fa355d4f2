print(0b1100 & 0b1010, 0b1100 | 0b1010, 0b1100 ^ 0b1010, ~0b1100, 1 << 0, 1 << 63, 1 << 64, 1 << 100, (1 << 100) >> 99, -1 << 5, -8 >> 1, -9 >> 1, -1 >> 64)
# expect: 8 14 6 -13 1 9223372036854775808 18446744073709551616 1267650600228229401496703205376 2 -32 -4 -5 -1
print(-5 & 3, -5 | 3, -5 ^ 3, ~-5, ~(2 ** 70), -2 ** 70 & 0xFFFF, (2 ** 70 - 1) & (2 ** 65), -2 ** 70 | 1, 2 ** 70 ^ -1, -2 ** 64 >> 60, (-2 ** 64 - 1) >> 64, 5 & True, True & False, True | 4)
# expect: 3 -5 -8 4 -1180591620717411303425 0 36893488147419103232 -1180591620717411303423 -1180591620717411303425 -16 -2 1 False 5
def popcount(n): return bin(n).count("1")
def gray(n): return n ^ (n >> 1)
print([popcount(i) for i in range(10)], [gray(i) for i in range(8)], (255).bit_count(), hex(0xDEADBEEF & 0xFFFF), f"{0xF0F0 >> 4:#x}", 2 ** 63 - 1 == ~(1 << 63) & (2 ** 64 - 1), 1 << 10 >> 10, (1 << 64) - 1)
# expect: [0, 1, 1, 2, 1, 2, 2, 3, 1, 2] [0, 1, 3, 2, 6, 7, 5, 4] 8 0xbeef 0xf0f True 1 18446744073709551615
h = 0xcbf29ce484222325
for c in b"hello":
    h = ((h ^ c) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
print(hex(h), h)  # expect: 0xa430d84680aabd0b 11831194018420276491
for f in (lambda: 1 << 1.5, lambda: 1.0 | 1, lambda: "a" & 1, lambda: 1 << -1, lambda: ~1.5, lambda: 1 << 2 ** 70, lambda: 0 << 2 ** 70, lambda: 5 >> 2 ** 70, lambda: -5 >> 2 ** 70):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError, MemoryError) as e:
        print(type(e).__name__ + ":", e)
# expect: TypeError: unsupported operand type(s) for <<: 'int' and 'float'
# expect: TypeError: unsupported operand type(s) for |: 'float' and 'int'
# expect: TypeError: unsupported operand type(s) for &: 'str' and 'int'
# expect: ValueError: negative shift count
# expect: TypeError: bad operand type for unary ~: 'float'
# expect: OverflowError: too many digits in integer
# expect: 0
# expect: 0
# expect: -1
