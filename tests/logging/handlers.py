import io, logging, os, sys, tempfile
from logging import *

d = tempfile.mkdtemp()
path = os.path.join(d, "a.log")
def fails(f, *args, **kw):
    try:
        f(*args, **kw)
    except Exception as e:
        print(type(e).__name__, str(e).replace(d, "DIR"))
    else:
        print("no error")
def read(p=path):
    with open(p, encoding="utf-8") as f:
        return f.read()

fails(basicConfig, stream=sys.stdout, filename=path)
fails(basicConfig, stream=sys.stdout, handlers=[])
fails(basicConfig, filename="x", handlers=[])
fails(basicConfig, stream=io.StringIO(), style="!")
fails(basicConfig, stream=io.StringIO(), nope=1, other=2)
fails(basicConfig, stream=io.StringIO(), level="nope", force=True)
basicConfig(filename=path, level=DEBUG, force=True, format="%(levelname)s %(message)s")
root = logging.root
info("one")
debug("two \u20ac")
basicConfig(level=ERROR)
print(root.level, read(), end="")
print(repr(root.handlers[0]).replace(d, "DIR"), root.handlers[0].errors, root.handlers[0].mode)
out = io.StringIO()
basicConfig(stream=out, force=True, style="{", format="{message}", level="WARNING")
info("no")
warning("yes")
print(out.getvalue(), len(root.handlers), root.handlers[0])
h1, h2 = StreamHandler(out), FileHandler(path, "w", "utf-8", delay=True)
h2.setFormatter(Formatter("2 %(message)s"))
basicConfig(handlers=[h1, h2], force=True, datefmt="%H", format="%(asctime)s %(message)s")
print(os.path.getsize(path), h2.stream)
error("three")
print(repr(read()), h1.formatter._fmt, h1.formatter.datefmt)
h2.close()
h2.close()
error("four")
print(repr(read()), h2.stream)
h3 = FileHandler(path)
h3.close()
h3.emit(makeLogRecord({"msg": "reopened"}))
print(repr(read()))
h3.close()
root.handlers.clear()
print(getHandlerNames() - {None}, getHandlerByName("x"))
h1.name = "x"
print(getHandlerByName("x") is h1, h1.name, sorted(getHandlerNames()))
h1.set_name("y")
print(getHandlerByName("x"), h1.get_name(), sorted(getHandlerNames()))
h1.close()
print(getHandlerByName("y"))
class Named:
    name = "a stream"
print(StreamHandler(Named()), Handler(5), NullHandler(), StreamHandler(out))
print(h1.setStream(out), h1.setStream(sys.stdout) is out, h1.stream is sys.stdout)
n = NullHandler()
print(n.handle(None), n.emit(None), n.lock)
class T(StreamHandler):
    terminator = ";"
out = io.StringIO()
t = T(out)
t.handle(makeLogRecord({"msg": "a"}))
t.handle(makeLogRecord({"msg": "b"}))
print(out.getvalue())

# What is said when things go wrong.
err, sys.stderr = sys.stderr, io.StringIO()
def said():
    text = sys.stderr.getvalue().replace(__file__, "FILE")
    sys.stderr = io.StringIO()
    keep = []
    skipping = False
    for line in text.splitlines():
        if line.startswith("  File "):
            skipping = "logging" in line or "<string>" in line
        elif not line.startswith("    "):
            skipping = False
        if not skipping:
            keep.append(line)
    return "\n".join(keep)
lone = getLogger("lone")
lone.warning("last resort")
lone.info("below it")
print(said())
logging.lastResort = None
lone.warning("no one")
lone.warning("no one again")
print(said())
logging.lastResort = logging._defaultLastResort
lone.addHandler(StreamHandler(io.StringIO()))
def wrong():
    lone.error("too many %d", 1, 2)
wrong()
print(said())
class Unprintable:
    def __repr__(self):
        raise ValueError("no repr")
lone.error("%d", Unprintable())
print(said())
lone.handlers[0].stream.close()
lone.error("closed")
print(said().splitlines()[-4:])
logging.raiseExceptions = False
lone.error("%d", "x")
print(said())
logging.raiseExceptions = True
sys.stderr = err

class Recorder(Handler):
    def __init__(self, name, log, flush=True):
        super().__init__()
        self.name = name
        self.log = log
        self.flushOnClose = flush
    def flush(self): self.log.append("flush " + self.name)
    def close(self):
        self.log.append("close " + self.name)
        super().close()
log = []
recorders = [Recorder("1", log), Recorder("2", log, False)]
class Ref:
    def __init__(self, h): self.h = h
    def __call__(self): return self.h
shutdown([Ref(h) for h in recorders] + [Ref(None)])
print(log, getHandlerNames())
# expect: ValueError 'stream' and 'filename' should not be specified together
# expect: ValueError 'stream' or 'filename' should not be specified together with 'handlers'
# expect: ValueError 'stream' or 'filename' should not be specified together with 'handlers'
# expect: ValueError Style must be one of: %,{,$
# expect: ValueError Unrecognised argument(s): nope, other
# expect: ValueError Unknown level: 'nope'
# expect: 10 INFO one
# expect: DEBUG two €
# expect: <FileHandler DIR/a.log (NOTSET)> backslashreplace a
# expect: yes
# expect:  1 <StreamHandler (NOTSET)>
# expect: 23 None
# expect: '2 three\n' %(asctime)s %(message)s %H
# expect: '2 three\n' None
# expect: '2 three\nreopened\n'
# expect: frozenset() None
# expect: True x ['x']
# expect: None y ['y']
# expect: None
# expect: <StreamHandler a stream (NOTSET)> <Handler (Level 5)> <NullHandler (NOTSET)> <StreamHandler (NOTSET)>
# expect: None True True
# expect: None None None
# expect: a;b;
# expect: last resort
# expect: No handlers could be found for logger "lone"
# expect: --- Logging error ---
# expect: Traceback (most recent call last):
# expect: TypeError: not all arguments converted during string formatting
# expect: Call stack:
# expect:   File "FILE", line 99, in <module>
# expect:     wrong()
# expect:   File "FILE", line 98, in wrong
# expect:     lone.error("too many %d", 1, 2)
# expect: Message: 'too many %d'
# expect: Arguments: (1, 2)
# expect: --- Logging error ---
# expect: Traceback (most recent call last):
# expect: TypeError: %d format: a real number is required, not Unprintable
# expect: Call stack:
# expect:   File "FILE", line 104, in <module>
# expect:     lone.error("%d", Unprintable())
# expect: Unable to print the message and arguments - possible formatting error.
# expect: Use the traceback above to help find the error.
# expect: ['  File "FILE", line 107, in <module>', '    lone.error("closed")', "Message: 'closed'", 'Arguments: ()']
# expect:
# expect: ['close 2', 'flush 1', 'close 1'] frozenset()
