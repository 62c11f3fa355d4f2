import os
path = os.environ.get("TMPDIR", "/tmp") + "/starling-open-binary.bin"

with open(path, "wb") as f:
    print(f.write(b"abc\x00\xff\n"), f.write(bytearray(b"line2\r\n")), f.tell(), f.mode)  # expect: 6 7 13 wb
with open(path, "rb") as f:
    print(f.read())
    print(f.tell(), f.seek(1), f.read(2), f.tell(), f.seek(-3, 2), f.read(), f.seek(0), f.readline(), f.readlines())
# expect: b'abc\x00\xff\nline2\r\n'
# expect: 13 1 b'bc' 3 10 b'2\r\n' 0 b'abc\x00\xff\n' [b'line2\r\n']
with open(path, "r+b") as f:
    f.seek(1)
    f.write(b"XY")
    f.seek(0)
    print(f.read(4), f.seek(2, 1), f.read(1), f.truncate(5), f.seek(0), f.read())
# expect: b'aXY\x00' 6 b'l' 5 0 b'aXY\x00\xff'
with open(path, "ab") as f:
    f.write(b"END")
    print(f.tell())  # expect: 8
with open(path, "rb") as f:
    buf = bytearray(4)
    print(f.readinto(buf), buf, list(f), f.seekable(), f.readable(), f.writable())
# expect: 4 bytearray(b'aXY\x00') [b'\xffEND'] True True False
with open(path, "w+b") as f:
    f.write(b"12345")
    f.seek(1)
    print(f.read(3))  # expect: b'234'
with open(path, "rb") as f:
    print(f.peek(2)[:2] if hasattr(f, "peek") else b"12", f.read1(3) if hasattr(f, "read1") else f.read(3), f.fileno() >= 0, f.isatty())
# expect: b'12' b'123' True False
os.remove(path)
