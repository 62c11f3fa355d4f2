# Streams over streams, in scripts and in Go.
import io
import os
import sys

folder = os.path.join(os.environ["TMPDIR"], "io_layers")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__ + ":", e)

with open("lines", "w") as f:
    f.write("a\nb\ncd")
class Raw(io.RawIOBase):
    def __init__(self,d): self.d=d; self.p=0; self.out=[]
    def readable(self): return True
    def writable(self): return True
    def readinto(self,b):
        n=min(len(b),3,len(self.d)-self.p); b[:n]=self.d[self.p:self.p+n]; self.p+=n; return n
    def write(self,b): self.out.append(bytes(b[:2])); return min(2,len(b))
r=Raw(b"hello\nworld\nend")
print(r.read(2), r.readline(), r.readall(), r.read(1), r.closed)  # expect: b'he' b'llo\n' b'world\nend' b'' False
br=io.BufferedReader(Raw(b"hello\nworld\nend"))
print(br, br.read(2), br.peek(), br.readline(), br.read1(), br.read())  # expect: <_io.BufferedReader> b'he' b'l' b'llo\n' b'wor' b'ld\nend'
bw=io.BufferedWriter(rw:=Raw(b""),4)
print(bw.write(b"abc"), rw.out, bw.write(b"defgh"), bw.flush(), rw.out)  # expect: 3 [b'ab', b'c', b'de', b'fg', b'h'] 5 None [b'ab', b'c', b'de', b'fg', b'h']
tw=io.TextIOWrapper(io.BufferedReader(Raw("héllo\nwörld\nend".encode())),"utf-8")
print(tw.readline(), tw.read(3), list(tw))
# expect: héllo
# expect:  wör ['ld\n', 'end']
show(lambda: io.BufferedReader(3))  # expect: AttributeError: 'int' object has no attribute 'readable'
show(lambda: io.BufferedWriter(open("lines","rb",0)))  # expect: UnsupportedOperation: File or stream is not writable.
show(lambda: io.BufferedRandom(Raw(b"")))  # expect: UnsupportedOperation: File or stream is not seekable.
show(lambda: io.BufferedReader(Raw(b""),0))  # expect: ValueError: buffer size must be strictly positive
show(lambda: io.BufferedReader(Raw(b""),"x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
class MyText(io.TextIOBase):
    def __init__(self): self.l=[]
    def write(self,s): self.l.append(s); return len(s)
m=MyText()
print("a","b",sep="-",file=m)
print(m.l)  # expect: ['a', '-', 'b', '\n']
print("x",end="",file=m,flush=True)
print(m.l, m.readable(), m.encoding, m.closed)  # expect: ['a', '-', 'b', '\n', 'x', ''] False None False
m.close()
show(lambda: m.flush())  # expect: ValueError: I/O operation on closed file.
show(lambda: m.seek(0))  # expect: UnsupportedOperation: seek
show(lambda: m.read())  # expect: UnsupportedOperation: read
show(lambda: m.fileno())  # expect: UnsupportedOperation: fileno
