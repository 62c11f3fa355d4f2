import os
folder = os.environ.get("TMPDIR", "/tmp")
path = folder + "/starling-open-errors.txt"

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", str(e).replace(folder, "TMP"))
attempt(lambda: open(folder + "/no/such/file"))
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'TMP/no/such/file'
attempt(lambda: open(folder + "/starling-missing.txt"))
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'TMP/starling-missing.txt'
attempt(lambda: open(folder))  # expect: IsADirectoryError: [Errno 21] Is a directory: 'TMP'
attempt(lambda: open(folder, "w"))  # expect: IsADirectoryError: [Errno 21] Is a directory: 'TMP'
attempt(lambda: open("a\0b"))  # expect: ValueError: embedded null byte
try:
    open(folder + "/starling-missing.txt")
except OSError as e:
    print(e.errno, e.strerror, e.filename == folder + "/starling-missing.txt", type(e) is FileNotFoundError)
# expect: 2 No such file or directory True True

f = open(path, "w")
f.write("x")
attempt(lambda: f.read())  # expect: UnsupportedOperation: not readable
attempt(lambda: f.write(b"bytes"))  # expect: TypeError: write() argument must be str, not bytes
attempt(lambda: f.write(5))  # expect: TypeError: write() argument must be str, not int
attempt(lambda: f.writelines("ab"))  # expect: None
attempt(lambda: f.writelines([1]))  # expect: TypeError: write() argument must be str, not int
f.close()
f.close()
attempt(lambda: f.write("x"))  # expect: ValueError: I/O operation on closed file.
attempt(lambda: f.read())  # expect: ValueError: I/O operation on closed file.
attempt(lambda: f.readline())  # expect: ValueError: I/O operation on closed file.
attempt(lambda: next(f))  # expect: ValueError: I/O operation on closed file.
attempt(lambda: f.__enter__())  # expect: ValueError: I/O operation on closed file.
attempt(lambda: f.seek(0))  # expect: ValueError: I/O operation on closed file.
attempt(lambda: f.flush())  # expect: ValueError: I/O operation on closed file.
with open(path) as r:
    attempt(lambda: r.write("x"))  # expect: UnsupportedOperation: not writable
    attempt(lambda: r.read("a"))  # expect: TypeError: argument should be integer or None, not 'str'
    attempt(lambda: r.seek(-1))  # expect: ValueError: negative seek position -1
    attempt(lambda: r.seek(1, 1))  # expect: UnsupportedOperation: can't do nonzero cur-relative seeks
    attempt(lambda: r.nope)  # expect: AttributeError: '_io.TextIOWrapper' object has no attribute 'nope'
with open(path, "wb") as b:
    attempt(lambda: b.write("str"))  # expect: TypeError: a bytes-like object is required, not 'str'
    attempt(lambda: b.read())  # expect: UnsupportedOperation: read
with open(path, "wb") as b:
    b.write(b"ok \xff\xfe")
with open(path, encoding="utf-8") as bad:
    attempt(lambda: bad.read())
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
with open(path, encoding="utf-8", errors="replace") as ok:
    print(ascii(ok.read()))  # expect: 'ok \ufffd\ufffd'
with open(path, encoding="latin-1") as ok:
    print(ascii(ok.read()))  # expect: 'ok \xff\xfe'
with open(path, "w", encoding="ascii") as a:
    attempt(lambda: a.write("é"))
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
os.remove(path)
