print((1024).to_bytes(2, "big"), (1024).to_bytes(10, "big"), (1).to_bytes(2, "little"), (-1).to_bytes(2, "big", signed=True))
# expect: b'\x04\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00' b'\x01\x00' b'\xff\xff'
print((65).to_bytes(), (255).to_bytes(length=2, byteorder="little"), (-128).to_bytes(1, "big", signed=True), (0).to_bytes(0, "big"))
# expect: b'A' b'\xff\x00' b'\x80' b''
print(int.from_bytes(b"\x00\x10", "big"), int.from_bytes(b"\x00\x10", byteorder="little"), int.from_bytes(b"\xfc\x00", "big", signed=True))
# expect: 16 4096 -1024
print(int.from_bytes(b"\xfc\x00", "big", signed=False), int.from_bytes([255, 0, 0], "big"), int.from_bytes(b""), int.from_bytes(b"\x01"))
# expect: 64512 16711680 0 1
print((2 ** 100).to_bytes(16, "big"), int.from_bytes(b"\xff" * 20, "big") == 2 ** 160 - 1, int.from_bytes(b"\xff" * 9, "little", signed=True))
# expect: b'\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' True -1

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: (256).to_bytes(1, "big"))  # expect: OverflowError: int too big to convert
attempt(lambda: (-1).to_bytes(1, "big"))  # expect: OverflowError: can't convert negative int to unsigned
attempt(lambda: (128).to_bytes(1, "big", signed=True))  # expect: OverflowError: int too big to convert
attempt(lambda: (1).to_bytes(1, "middle"))  # expect: ValueError: byteorder must be either 'little' or 'big'
attempt(lambda: (1).to_bytes(-1, "big"))  # expect: ValueError: length argument must be non-negative
attempt(lambda: int.from_bytes("ab", "big"))  # expect: TypeError: cannot convert 'str' object to bytes
attempt(lambda: int.from_bytes([256], "big"))  # expect: ValueError: bytes must be in range(0, 256)
attempt(lambda: int.from_bytes(5, "big"))  # expect: TypeError: cannot convert 'int' object to bytes
