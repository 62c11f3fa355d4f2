# Streams in memory can be copied and pickled; the bases leave what they must to subclasses.
import copy
import io
import pickle


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = io.BytesIO(b"abcdef")
b.read(2)
attempt(lambda: b.__getstate__())  # expect: (b'abcdef', 2, None)
attempt(lambda: pickle.loads(pickle.dumps(b)).read())  # expect: b'cdef'
attempt(lambda: copy.copy(b).read())  # expect: b'cdef'
s = io.StringIO("x\r\nyz", newline=None)
s.read(1)
attempt(lambda: s.__getstate__())  # expect: ('x\nyz', None, 1, None)
attempt(lambda: copy.deepcopy(s).read())
# expect:
# expect: yz
attempt(lambda: io.StringIO("a\r\n", newline="\r\n").__getstate__())  # expect: ('a\r\r\n', '\r\n', 0, None)
t = io.StringIO()
t.__setstate__(("h\u00e9llo", "\n", 2, {"extra": 1}))
attempt(lambda: (t.read(), t.tell(), t.getvalue())) if not hasattr(t, "extra") else print(t.read(), t.extra)  # expect: llo 1
attempt(lambda: t.__setstate__(("x", "\n", -1, None)))  # expect: ValueError position value cannot be negative
attempt(lambda: b.__setstate__((b"x", -1, None)))  # expect: ValueError position value cannot be negative
b.close()
attempt(lambda: b.__getstate__())  # expect: ValueError I/O operation on closed file.
attempt(lambda: pickle.dumps(open("/dev/null")))  # expect: TypeError cannot pickle 'TextIOWrapper' instances
attempt(lambda: pickle.dumps(open("/dev/null", "rb")))  # expect: TypeError cannot pickle 'BufferedReader' instances
attempt(lambda: pickle.dumps(open("/dev/null", "rb", buffering=0)))  # expect: TypeError cannot pickle 'FileIO' instances
attempt(lambda: io.RawIOBase().readinto(bytearray(1)))  # expect: NotImplementedError 
attempt(lambda: io.RawIOBase().write(b""))  # expect: NotImplementedError 
attempt(lambda: io.RawIOBase().read(1))  # expect: NotImplementedError 

d = io.IncrementalNewlineDecoder(None, True)
attempt(lambda: [d.decode(x) for x in ("a\r\nb", "c\r", "\nd\re\n")] + [d.newlines, d.getstate()])
# expect: ['a\nb', 'c', '\nd\ne\n', ('\r', '\n', '\r\n'), (b'', 0)]
d = io.IncrementalNewlineDecoder(None, False)
attempt(lambda: [d.decode("a\r"), d.getstate(), d.decode("", final=True), d.newlines, d.reset(), d.newlines, d.setstate((b"", 1)), d.decode("\n")])
# expect: ['a', (b'', 1), '\r', '\r', None, None, None, '\r\n']
attempt(lambda: io.IncrementalNewlineDecoder(None, True, "strict").decode(b"x"))  # expect: TypeError decoder should return a string result, not 'bytes'


class Decoder:
    def decode(self, b, final=False):
        return b.decode()

    def getstate(self):
        return (b"q", 4)

    def setstate(self, state):
        print("set", state)

    def reset(self):
        print("reset")


d = io.IncrementalNewlineDecoder(Decoder(), True)
attempt(lambda: [d.decode(b"a\r"), d.getstate(), d.setstate((b"z", 3)), d.decode(b"\n"), d.reset(), d.newlines])
# expect: set (b'z', 1)
# expect: reset
# expect: ['a', (b'q', 9), None, '\n', None, None]
