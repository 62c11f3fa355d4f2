import tempfile, os
from tempfile import *

fd, name = mkstemp(".sfx", "pre-")
print(os.path.basename(name).startswith("pre-"), name.endswith(".sfx"), os.path.dirname(name) == gettempdir(), oct(os.stat(name).st_mode & 0o777))
# expect: True True True 0o600
os.write(fd, b"x")
os.close(fd)
os.unlink(name)
d = mkdtemp(prefix="d_")
print(os.path.isdir(d), oct(os.stat(d).st_mode & 0o777), os.listdir(d))  # expect: True 0o700 []
inner = mkdtemp(dir=d)
print(os.path.dirname(inner) == d)  # expect: True
os.rmdir(inner)
os.rmdir(d)
with NamedTemporaryFile() as f:
    f.write(b"hello")
    f.seek(0)
    print(f.read(), os.path.exists(f.name), type(f).__name__)  # expect: b'hello' True _TemporaryFileWrapper
print(os.path.exists(f.name), f.closed)  # expect: False True
f = NamedTemporaryFile("w+", delete=False, suffix=".txt")
f.write("text\nmore\n")
f.flush()
f.seek(0)
print(list(f), f.name.endswith(".txt"))  # expect: ['text\n', 'more\n'] True
f.close()
print(os.path.exists(f.name))  # expect: True
os.unlink(f.name)
with NamedTemporaryFile(delete_on_close=False) as f:
    f.close()
    print(os.path.exists(f.name))  # expect: True
print(os.path.exists(f.name))  # expect: False
with TemporaryFile("w+", encoding="utf-8") as f:
    f.write("\u00e9")
    f.seek(0)
    print(ascii(f.read()), isinstance(f.name, int))  # expect: '\xe9' True
with TemporaryDirectory() as d:
    os.makedirs(d + "/a/b")
    with open(d + "/a/f", "w") as f:
        f.write("x")
    os.symlink("/", d + "/link")
    print(os.path.isdir(d))  # expect: True
print(os.path.exists(d), os.path.exists("/"))  # expect: False True
t = TemporaryDirectory(prefix="zz", delete=False)
with t:
    pass
print(os.path.exists(t.name), repr(t) == "<TemporaryDirectory %r>" % t.name)  # expect: True True
t.cleanup()
t.cleanup()
print(os.path.exists(t.name))  # expect: False
with SpooledTemporaryFile(max_size=10) as s:
    s.write(b"12345")
    print(s._rolled, s.tell(), s.name, s.mode)
    s.write(b"6789012")
    print(s._rolled, s.tell(), s.seek(3), s.read(), s.closed, s.seekable())
# expect: False 5 None w+b
# expect: True 12 3 b'456789012' False True
print(s.closed)  # expect: True
with SpooledTemporaryFile(mode="w+", encoding="utf-8") as s:
    s.writelines(["a\n", "b\u00e9\n"])
    s.seek(0)
    print(ascii(s.readlines()), s.encoding)
    s.fileno()
    s.seek(2)
    print(s._rolled, ascii(s.read()))
# expect: ['a\n', 'b\xe9\n'] utf-8
# expect: True 'b\xe9\n'
print(os.path.exists(mktemp()), gettempprefix(), gettempprefixb(), type(gettempdirb()), os.path.isabs(gettempdir()), TMP_MAX)
# expect: False tmp b'tmp' <class 'bytes'> True 238328
for f in (lambda: mkstemp(b"a", "b"), lambda: mkstemp(dir="/nonexistent dir"), lambda: NamedTemporaryFile("zz")):
    try:
        f()
    except (TypeError, OSError, ValueError) as e:
        print(type(e).__name__, str(e).split(":")[0])
# expect: TypeError Can't mix bytes and non-bytes in path components.
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: ValueError invalid mode
p = mkdtemp(b"s")
print(type(p))  # expect: <class 'bytes'>
os.rmdir(p)
print(tempfile.__all__, TemporaryDirectory[str])
# expect: ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb'] tempfile.TemporaryDirectory[str]
