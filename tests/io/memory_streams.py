# StringIO and BytesIO.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "io_memory")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

with open("lines", "w") as f:
    f.write("a\nb\ncd")
with io.StringIO("a\nb\r\nc") as s: print(s.read(1), [s.readline()], s.readlines(), s.tell(), s.seek(0), list(s), [s.getvalue()], s.newlines)
# expect: a ['\n'] ['b\r\n', 'c'] 6 0 ['a\n', 'b\r\n', 'c'] ['a\nb\r\nc'] None
s=io.StringIO()
print(s.write("héllo"), s.seek(2), s.write("XY"), s.getvalue(), s.seek(10), s.write("z"), repr(s.getvalue()), s.tell(), s.truncate(3), s.getvalue(), s.seek(0,2), s.read())
# expect: 5 2 2 héXYo 10 1 'héXYo\x00\x00\x00\x00\x00z' 11 3 héX 3 

for nl in [None,"","\n","\r","\r\n"]:
    s=io.StringIO("a\nb\r\nc\rd",newline=nl); print(repr(nl), repr(s.getvalue()), list(s), s.newlines); s=io.StringIO(newline=nl); s.write("a\nb\r\nc\rd"); print(repr(s.getvalue()))
# expect: None 'a\nb\nc\nd' ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
# expect: 'a\nb\nc\nd'
# expect: '' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
# expect: 'a\nb\r\nc\rd'
# expect: '\n' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\rd'] None
# expect: 'a\nb\r\nc\rd'
# expect: '\r' 'a\rb\r\rc\rd' ['a\r', 'b\r', '\r', 'c\r', 'd'] None
# expect: 'a\rb\r\rc\rd'
# expect: '\r\n' 'a\r\nb\r\r\nc\rd' ['a\r\n', 'b\r\r\n', 'c\rd'] None
# expect: 'a\r\nb\r\r\nc\rd'
show(lambda: io.StringIO(3))  # expect: TypeError: initial_value must be str or None, not int
show(lambda: io.StringIO().write(3))  # expect: TypeError: string argument expected, got 'int'
show(lambda: io.StringIO().seek(-1))  # expect: ValueError: Negative seek position -1
show(lambda: io.StringIO().seek(1,1))  # expect: OSError: Can't do nonzero cur-relative seeks
show(lambda: io.StringIO().seek(0,7))  # expect: ValueError: Invalid whence (7, should be 0, 1 or 2)
show(lambda: io.StringIO("x").read("a"))  # expect: TypeError: argument should be integer or None, not 'str'
show(lambda: io.StringIO("x",newline="q"))  # expect: ValueError: illegal newline value: 'q'
show(lambda: io.StringIO().truncate(-1))  # expect: ValueError: Negative size value -1
show(lambda: io.StringIO().fileno())  # expect: UnsupportedOperation: fileno
show(lambda: io.StringIO("abc").encoding)  # expect: None
show(lambda: io.StringIO("ab").isatty())  # expect: False
show(lambda: io.StringIO("ab\ncd").readline(1))  # expect: 'a'
b=io.BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.read(), b.seek(0), list(b), b.getvalue(), b.seek(9), b.write(b"z"), b.getvalue(), b.truncate(2), b.tell(), b.getvalue(), b.seek(-1,2), b.read1(), b.readinto(bytearray(2)))
# expect: b'ab' b'c\n' b'def' 0 [b'abc\n', b'def'] b'abc\ndef' 9 1 b'abc\ndef\x00\x00z' 2 10 b'ab' 1 b'b' 0
show(lambda: io.BytesIO("x"))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: io.BytesIO(3))  # expect: TypeError: a bytes-like object is required, not 'int'
show(lambda: io.BytesIO().write("x"))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: io.BytesIO().seek(-1))  # expect: ValueError: negative seek value -1
show(lambda: io.BytesIO().seek(0,5))  # expect: ValueError: invalid whence (5, should be 0, 1 or 2)
show(lambda: io.BytesIO().truncate(-1))  # expect: ValueError: negative size value -1
show(lambda: io.BytesIO().fileno())  # expect: UnsupportedOperation: fileno
show(lambda: io.BytesIO(b"ab").read("x")); b.close()  # expect: TypeError: argument should be integer or None, not 'str'
show(lambda: b.read())  # expect: ValueError: I/O operation on closed file.
show(lambda: b.getvalue())  # expect: ValueError: I/O operation on closed file.
show(lambda: b.closed)  # expect: True
show(lambda: io.BytesIO(b"ab").detach())  # expect: UnsupportedOperation: detach
tw=io.TextIOWrapper(bb:=io.BytesIO(),encoding="utf-8",write_through=True)
tw.write("hé")
print(bb.getvalue())  # expect: b'h\xc3\xa9'
tw=io.TextIOWrapper(bb:=io.BytesIO(b"a\r\nb"))
print([tw.read()], [tw.newlines], tw.seek(0), [tw.readline()], tw.tell(), tw.detach() is bb)  # expect: ['a\nb'] ['\r\n'] 0 ['a\n'] 3 True
