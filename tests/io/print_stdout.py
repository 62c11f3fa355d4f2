# print, sys.stdout, and classes that derive from streams.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "io_print_")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

with open("lines", "w") as f:
    f.write("a\nb\ncd")
print(isinstance(open("lines"), io.TextIOBase), isinstance(open("lines","rb"), io.BufferedIOBase), isinstance(open("lines","rb",0), io.RawIOBase), isinstance(open("lines"), io.IOBase), issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.DEFAULT_BUFFER_SIZE, io.SEEK_END, io.open is open)
# expect: True True True True True True 8192 2 True
show(lambda: print(1,sep=3))  # expect: TypeError: sep must be None or a string, not int
show(lambda: print(1,end=3))  # expect: TypeError: end must be None or a string, not int
show(lambda: print(1,file=3))  # expect: AttributeError: 'int' object has no attribute 'write'
show(lambda: print(1,foo=3)); print(1,2,sep=None,end=None); print(); print(1,file=None); print("a","b",sep="")
# expect: TypeError: print() got an unexpected keyword argument 'foo'
# expect: 1 2
# expect:
# expect: 1
# expect: ab
sys.stdout.write("w\n")  # expect: w
sys.stdout.flush()
print(sys.stdout.writable(), sys.stdin.readable())  # expect: True True
def captured():
    old, sys.stdout = sys.stdout, io.StringIO()
    print("captured")
    text, sys.stdout = sys.stdout.getvalue(), None
    print("lost")
    sys.stdout = old
    return text
print(repr(captured()))  # expect: 'captured\n'
f=open("lines")
f.close()
show(lambda: f.__enter__())  # expect: ValueError: I/O operation on closed file.
show(lambda: open("lines").__exit__(None,None,None))  # expect: None
f=open("rc","w")
f.reconfigure(line_buffering=True, encoding="latin-1")
print(f.line_buffering, f.encoding)  # expect: True latin-1
f.write("é\n")
f.close()
print(open("rc","rb").read())  # expect: b'\xe9\n'
show(lambda: f.reconfigure(encoding="utf-8"))  # expect: ValueError: I/O operation on closed file.
class Sub(io.TextIOWrapper):
    def readline(self, *a): return "sub"
s=Sub(io.BytesIO(b"a\nb"))
print(next(s), s.read())
# expect: sub a
# expect: b

class SF(io.FileIO): pass
s=SF("lines")
print(s.read(2), s.mode, s.name)  # expect: b'a\n' rb lines
s.close()
show(lambda: io.FileIO("nope"))  # expect: FileNotFoundError: [Errno 2] No such file or directory: 'nope'
show(lambda: io.FileIO("lines","q"))  # expect: ValueError: invalid mode: q
show(lambda: io.FileIO())  # expect: TypeError: FileIO() missing required argument 'file' (pos 1)
show(lambda: io.FileIO("lines","rw"))  # expect: ValueError: Must have exactly one of create/read/write/append mode and at most one plus
show(lambda: io.FileIO("lines",opener=lambda p,f: os.open(p,f)).read())  # expect: b'a\nb\ncd'
show(lambda: open(os.open("lines",os.O_RDONLY)).read()); fd=os.open("lines",os.O_RDONLY); f=open(fd,closefd=False); f.close(); print(len(os.read(fd,1))); os.close(fd)
# expect: 'a\nb\ncd'
# expect: 1
