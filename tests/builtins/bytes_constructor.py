print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes("a", encoding="ascii"), bytes(b"x"), bytes(bytearray(b"y")), bytes((65, 66)), bytes(range(3)))
# expect: b'' b'\x00\x00\x00' b'\x01\x02\xff' b'\xc3\xa9' b'a' b'x' b'y' b'AB' b'\x00\x01\x02'
print(bytes(True), bytes(i * 2 for i in range(3)), bytes("aé", "ascii", "ignore"), bytes.fromhex("00ff 41"), bytes.fromhex(""), bytes({1: 2}))
# expect: b'\x00' b'\x00\x02\x04' b'a' b'\x00\xffA' b'' b'\x01'

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: bytes("abc"))  # expect: TypeError: string argument without an encoding
attempt(lambda: bytes(-1))  # expect: ValueError: negative count
attempt(lambda: bytes([256]))  # expect: ValueError: bytes must be in range(0, 256)
attempt(lambda: bytes([-1]))  # expect: ValueError: bytes must be in range(0, 256)
attempt(lambda: bytes(["a"]))  # expect: TypeError: 'str' object cannot be interpreted as an integer
attempt(lambda: bytes(1.5))  # expect: TypeError: cannot convert 'float' object to bytes
attempt(lambda: bytes(None))  # expect: TypeError: cannot convert 'NoneType' object to bytes
attempt(lambda: bytes(5, "utf-8"))  # expect: TypeError: encoding without a string argument
attempt(lambda: bytes("é", "ascii"))
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
attempt(lambda: bytes.fromhex("0"))
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
attempt(lambda: bytes.fromhex("zz"))
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
attempt(lambda: bytes.fromhex("a b"))
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
attempt(lambda: bytes.fromhex(5))  # expect: TypeError: fromhex() argument must be str, not int
attempt(lambda: bytes([1.5]))  # expect: TypeError: 'float' object cannot be interpreted as an integer
attempt(lambda: bytes(object()))  # expect: TypeError: cannot convert 'object' object to bytes
