# Modes of open, and what files refuse.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "io_modes")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

open("a.txt","w").write("héllo\nworld\r\nx\ry")
open("b.bin","wb").write(b"abc\ndef\n")
for m in ["","q","rw","rr","r+w","+","rbt","U","rU","x","b","r++","wbb","tt", "rt+","ab+"]: show(lambda: open("a.txt",m).close())
# expect: ValueError: Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError: invalid mode: 'q'
# expect: ValueError: must have exactly one of create/read/write/append mode
# expect: ValueError: invalid mode: 'rr'
# expect: ValueError: must have exactly one of create/read/write/append mode
# expect: ValueError: Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError: can't have text and binary mode at once
# expect: ValueError: invalid mode: 'U'
# expect: ValueError: invalid mode: 'rU'
# expect: FileExistsError: [Errno 17] File exists: 'a.txt'
# expect: ValueError: Must have exactly one of create/read/write/append mode and at most one plus
# expect: ValueError: invalid mode: 'r++'
# expect: ValueError: invalid mode: 'wbb'
# expect: ValueError: invalid mode: 'tt'
# expect: None
# expect: None
open("a.txt","w").write("héllo\nworld\r\nx\ry")
show(lambda: open(1.5))  # expect: TypeError: expected str, bytes or os.PathLike object, not float
show(lambda: open(None))  # expect: TypeError: expected str, bytes or os.PathLike object, not NoneType
show(lambda: open("b.bin","rb",encoding="utf-8"))  # expect: ValueError: binary mode doesn't take an encoding argument
show(lambda: open("b.bin","rb",errors="strict"))  # expect: ValueError: binary mode doesn't take an errors argument
show(lambda: open("b.bin","rb",newline="\n"))  # expect: ValueError: binary mode doesn't take a newline argument
show(lambda: open("a.txt",newline="q"))  # expect: ValueError: illegal newline value: q
show(lambda: open("a.txt",newline=1))  # expect: TypeError: open() argument 'newline' must be str or None, not int
show(lambda: open("a.txt",buffering=0))  # expect: ValueError: can't have unbuffered text I/O
show(lambda: open("a.txt",buffering=-5,encoding="utf-8"))  # expect: <_io.TextIOWrapper name='a.txt' mode='r' encoding='utf-8'>
show(lambda: open("a.txt",closefd=False))  # expect: ValueError: Cannot use closefd=False with file name
show(lambda: open("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: open("."))  # expect: IsADirectoryError: [Errno 21] Is a directory: '.'
show(lambda: open(".","w"))  # expect: IsADirectoryError: [Errno 21] Is a directory: '.'
show(lambda: open("a.txt","x"))  # expect: FileExistsError: [Errno 17] File exists: 'a.txt'
show(lambda: open("a.txt",encoding="zork"))  # expect: LookupError: unknown encoding: zork
show(lambda: open("a.txt",errors="zork",encoding="utf-8"))  # expect: <_io.TextIOWrapper name='a.txt' mode='r' encoding='utf-8'>
show(lambda: open(-1))  # expect: ValueError: negative file descriptor
show(lambda: open(999))  # expect: OSError: [Errno 9] Bad file descriptor
show(lambda: open("a\0b"))  # expect: ValueError: embedded null byte
show(lambda: open(""))  # expect: FileNotFoundError: [Errno 2] No such file or directory: ''
show(lambda: open("a.txt", 3))  # expect: TypeError: open() argument 'mode' must be str, not int
show(lambda: open("a.txt", opener=lambda p,f: -1))  # expect: ValueError: opener returned -1
show(lambda: open("a.txt", opener=lambda p,f: "x"))  # expect: TypeError: expected integer from opener
show(lambda: open("a.txt",encoding="a\0b"))  # expect: ValueError: embedded null character
show(lambda: open("a.txt",encoding=3))  # expect: TypeError: open() argument 'encoding' must be str or None, not int
show(lambda: open("a.txt",errors=3))  # expect: TypeError: open() argument 'errors' must be str or None, not int
show(lambda: open(b"a.txt").name)  # expect: b'a.txt'
show(lambda: open(True,closefd=False,encoding="utf-8"))  # expect: <_io.TextIOWrapper name=True mode='r' encoding='utf-8'>
f=open("a.txt", encoding="utf-8")
print(f, f.buffer, f.buffer.raw, f.encoding, f.errors, f.newlines, f.line_buffering, f.write_through, f.mode, f.name, f.closed, f.fileno()>2, f.isatty(), f.readable(), f.writable(), f.seekable(), f._CHUNK_SIZE)
# expect: <_io.TextIOWrapper name='a.txt' mode='r' encoding='utf-8'> <_io.BufferedReader name='a.txt'> <_io.FileIO name='a.txt' mode='rb' closefd=True> utf-8 strict None False False r a.txt False True False True False True 8192
f.close()
f.close()
for name,c in [("read",lambda: f.read()),("write",lambda:f.write("x")),("iter",lambda: iter(f)),("next",lambda: next(f)),("readline",lambda: f.readline()),("tell",lambda:f.tell()),("seek",lambda:f.seek(0)),("flush",lambda:f.flush()),("fileno",lambda:f.fileno()),("isatty",lambda:f.isatty()),("readable",lambda:f.readable()),("trunc",lambda:f.truncate()),("enter",lambda:f.__enter__()),("name",lambda:f.name),("repr",lambda:f),("mode",lambda: f.mode),("writelines",lambda: f.writelines([])),("detach",lambda:f.detach()),("bufrepr",lambda:f.buffer),("raw",lambda:f.buffer.raw),("newlines",lambda:f.newlines),("enc",lambda:f.encoding), ("reconf",lambda:f.reconfigure(line_buffering=True)),("seekable", lambda: f.seekable())]: show(c)
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: 'a.txt'
# expect: <_io.TextIOWrapper name='a.txt' mode='r' encoding='utf-8'>
# expect: 'r'
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file.
# expect: <_io.BufferedReader name='a.txt'>
# expect: <_io.FileIO [closed]>
# expect: None
# expect: 'utf-8'
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file
b=open("b.bin","rb")
r=b.raw
show(lambda: b.write(b"x"))  # expect: UnsupportedOperation: write
show(lambda: b.read(2))  # expect: b'ab'
show(lambda: b.read1())  # expect: b'c\ndef\n'
show(lambda: b.peek())  # expect: b''
show(lambda: b.read(-2))  # expect: ValueError: read length must be non-negative or -1
show(lambda: b.read1(-5))  # expect: b''
show(lambda: b.readinto(bytearray(3)))  # expect: 0
show(lambda: b.readinto("x"))  # expect: TypeError: readinto() argument must be read-write bytes-like object, not str
show(lambda: b.readinto(b"x"))  # expect: TypeError: readinto() argument must be read-write bytes-like object, not bytes
show(lambda: b.seek(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
show(lambda: b.seek(0,9))  # expect: ValueError: whence value 9 unsupported
show(lambda: b.seek(-1))  # expect: OSError: [Errno 22] Invalid argument
show(lambda: r.write(b"x"))  # expect: UnsupportedOperation: File not open for writing
show(lambda: b.truncate(0))  # expect: UnsupportedOperation: truncate
show(lambda: r)  # expect: <_io.FileIO name='b.bin' mode='rb' closefd=True>
show(lambda: (b.mode, r.mode, b.name, r.name, r.closefd))  # expect: ('rb', 'rb', 'b.bin', 'b.bin', True)
show(lambda: setattr(b,"name","x"))  # expect: AttributeError: attribute 'name' of '_io.BufferedReader' objects is not writable
b.close()
for name,c in [("read",lambda: b.read()),("iter",lambda: iter(b)),("next",lambda: next(b)),("readline",lambda: b.readline()),("tell",lambda:b.tell()),("seek",lambda:b.seek(0)),("flush",lambda:b.flush()),("fileno",lambda:b.fileno()),("readable",lambda:b.readable()),("trunc",lambda:b.truncate()),("enter",lambda:b.__enter__()),("repr",lambda:b),("read1",lambda:b.read1()),("peek",lambda:b.peek()),("detach",lambda:b.detach()),("readinto",lambda:b.readinto(bytearray(1))),("rawread",lambda:r.read()),("rawrepr",lambda:r),("rawseek",lambda:r.seek(0)),("rawfileno",lambda:r.fileno()),("rawreadable",lambda:r.readable()),("readlines", lambda: b.readlines()),("rawmode",lambda:r.mode),("rawwrite",lambda:r.write(b"")),("rawreadall",lambda:r.readall())]: show(c)
# expect: ValueError: read of closed file
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: readline of closed file
# expect: ValueError: readline of closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: seek of closed file
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: truncate of closed file
# expect: ValueError: I/O operation on closed file.
# expect: <_io.BufferedReader name='b.bin'>
# expect: ValueError: read of closed file
# expect: ValueError: peek of closed file
# expect: ValueError: I/O operation on closed file.
# expect: ValueError: readinto of closed file
# expect: ValueError: I/O operation on closed file
# expect: <_io.FileIO [closed]>
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file.
# expect: 'rb'
# expect: ValueError: I/O operation on closed file
# expect: ValueError: I/O operation on closed file
w=open("w.bin","wb")
show(lambda: w.read())  # expect: UnsupportedOperation: read
show(lambda: w.write("x"))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: w.write(b"abc"))  # expect: 3
show(lambda: w.write(bytearray(b"abc")))  # expect: 3
show(lambda: w.write(3))  # expect: TypeError: a bytes-like object is required, not 'int'
show(lambda: w.readline())  # expect: UnsupportedOperation: read
show(lambda: w.tell())  # expect: 6
show(lambda: w.seek(1))  # expect: 1
show(lambda: w.write(b"Z"))  # expect: 1
show(lambda: w.truncate())  # expect: 2
show(lambda: w.raw.read())  # expect: UnsupportedOperation: File not open for reading
show(lambda: next(w))  # expect: UnsupportedOperation: read
show(lambda: w.peek())  # expect: AttributeError: '_io.BufferedWriter' object has no attribute 'peek'
show(lambda: w.writelines(["a"]))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: w.writelines([b"a",b"b"]))  # expect: None
show(lambda: w.writelines(3))  # expect: TypeError: 'int' object is not iterable
show(lambda: w); w.close()  # expect: <_io.BufferedWriter name='w.bin'>
show(lambda: w.write(b""))  # expect: ValueError: write to closed file
show(lambda: w.flush())  # expect: ValueError: flush of closed file
show(lambda: w)  # expect: <_io.BufferedWriter name='w.bin'>
show(lambda: w.tell())  # expect: ValueError: I/O operation on closed file
w=open("w.txt","w", encoding="utf-8")
show(lambda: w.read())  # expect: UnsupportedOperation: not readable
show(lambda: next(w))  # expect: UnsupportedOperation: not readable
show(lambda: w.readline())  # expect: UnsupportedOperation: not readable
show(lambda: w.write(3))  # expect: TypeError: write() argument must be str, not int
show(lambda: w.tell())  # expect: OSError: telling position disabled by next() call
show(lambda: w.write("é"))  # expect: 1
show(lambda: w.tell())  # expect: OSError: telling position disabled by next() call
show(lambda: w.writelines([1]))  # expect: TypeError: write() argument must be str, not int
show(lambda: w.write("\ud800"))  # expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
show(lambda: w.readlines())  # expect: UnsupportedOperation: not readable
show(lambda: w.detach())  # expect: <_io.BufferedWriter name='w.txt'>
show(lambda: w.write("x"))  # expect: ValueError: underlying buffer has been detached
show(lambda: w)  # expect: <_io.TextIOWrapper mode='w' encoding='utf-8'>
show(lambda: w.closed)  # expect: ValueError: underlying buffer has been detached
rw=open("rw.bin","wb+")
print(rw, rw.write(b"hello"), rw.seek(1), rw.read(2), rw.write(b"XX"), rw.seek(0), rw.read(), rw.mode, rw.raw.mode)  # expect: <_io.BufferedRandom name='rw.bin'> 5 1 b'el' 2 0 b'helXX' rb+ rb+
rw.close()
for m in ["r","rb","r+","r+b","w","wb","w+","wb+","a","ab","a+","ab+","x"]:
    if m=="x": os.remove("w.txt")
    g=open("w.txt",m); print(m, g.mode, type(g).__name__, type(getattr(g,"buffer",g)).__name__, getattr(g,"buffer",g).raw.mode, g.tell()); g.close()
# expect: r r TextIOWrapper BufferedReader rb 0
# expect: rb rb BufferedReader BufferedReader rb 0
# expect: r+ r+ TextIOWrapper BufferedRandom rb+ 0
# expect: r+b rb+ BufferedRandom BufferedRandom rb+ 0
# expect: w w TextIOWrapper BufferedWriter wb 0
# expect: wb wb BufferedWriter BufferedWriter wb 0
# expect: w+ w+ TextIOWrapper BufferedRandom rb+ 0
# expect: wb+ rb+ BufferedRandom BufferedRandom rb+ 0
# expect: a a TextIOWrapper BufferedWriter ab 0
# expect: ab ab BufferedWriter BufferedWriter ab 0
# expect: a+ a+ TextIOWrapper BufferedRandom ab+ 0
# expect: ab+ ab+ BufferedRandom BufferedRandom ab+ 0
# expect: x x TextIOWrapper BufferedWriter xb 0
g=open("w.txt","rb",buffering=0)
print(g, g.read(), g.readall())  # expect: <_io.FileIO name='w.txt' mode='rb' closefd=True> b'' b''
g.close()
g=open("w.txt","wb",0)
show(lambda: g.write("x"))  # expect: TypeError: a bytes-like object is required, not 'str'
show(lambda: g.read()); print(g); g.close()
# expect: UnsupportedOperation: File not open for reading
# expect: <_io.FileIO name='w.txt' mode='wb' closefd=True>
