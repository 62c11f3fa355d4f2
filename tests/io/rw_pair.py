# BufferedRWPair: a stream for reading and one for writing.
import io


class Sink(io.RawIOBase):
    def __init__(self):
        self.data = b""

    def writable(self):
        return True

    def write(self, b):
        self.data += bytes(b)
        return len(b)


class Source(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data), 4)
        b[:n], self.data = self.data[:n], self.data[n:]
        return n


source, sink = Source(b"one\ntwo\nthree"), Sink()
p = io.BufferedRWPair(source, sink, 16)
print(isinstance(p, io.BufferedIOBase), p.readable(), p.writable(), p.seekable(), p.isatty(), p.closed)
# expect: True True True False False False
print(p.readline(), p.peek(1)[:1], p.read(2), p.read1(10))  # expect: b'one\n' b't' b'tw' b'o\n'
buf = bytearray(3)
print(p.readinto(buf), buf, p.read())  # expect: 3 bytearray(b'thr') b'ee'
print(p.write(b"hello"), sink.data, p.flush(), sink.data)  # expect: 5 b'' None b'hello'
with io.TextIOWrapper(p, encoding="utf-8") as t:
    print(t.write("text"))  # expect: 4
print(sink.data, p.closed, source.closed, sink.closed)  # expect: b'hellotext' True True True
for args in [(Sink(), Sink()), (Source(b""), Source(b"")), (Source(b""), Sink(), 0)]:
    try:
        io.BufferedRWPair(*args)
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not writable.
# expect: ValueError buffer size must be strictly positive
try:
    p.read()
except ValueError as e:
    print(e)  # expect: read of closed file
print(io.UnsupportedOperation("why").args)  # expect: ('why',)
