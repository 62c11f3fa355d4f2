print(str(), repr(str()), str(5), str(1.5), str(None), str(True), str([1, "a"]), str({"k": 1.0}), str((1,)), str(b"x"))
# expect:  '' 5 1.5 None True [1, 'a'] {'k': 1.0} (1,) b'x'
print(str(b"caf\xc3\xa9", "utf-8"), str(b"abc", encoding="ascii"), str(b"\xff", "utf-8", "replace") == "\ufffd", str(b"a\xffb", errors="ignore"))
# expect: café abc True ab
print(str(object=5), str(bytearray(b"x"), "utf-8"), str("already"), str(int), str(len), str(...))
# expect: 5 x already <class 'int'> <built-in function len> Ellipsis
print(str(b"\xe9", "latin-1"), str(b"a\x00b\x00", "utf-16-le"), repr(str(b"")))  # expect: é ab "b''"

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
attempt(lambda: str(b"\xff", "utf-8"))
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
attempt(lambda: str("x", "utf-8"))  # expect: TypeError: decoding str is not supported
attempt(lambda: str(5, "utf-8"))  # expect: TypeError: decoding to str: need a bytes-like object, int found
attempt(lambda: str(b"x", "no-such-codec"))  # expect: LookupError: unknown encoding: no-such-codec
attempt(lambda: str(b"\x80", "ascii"))
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
attempt(lambda: str(1, 2, 3, 4))  # expect: TypeError: str expected at most 3 arguments, got 4
attempt(lambda: str(b"x", 5))  # expect: TypeError: str() argument 'encoding' must be str, not int
