import io, logging, os, pickle, sys, threading, time, warnings
from logging import *

out = io.StringIO()
root = getLogger()
handler = StreamHandler(out)
root.addHandler(handler)
root.setLevel(1)
def take():
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text.replace(__file__, "FILE").replace(os.path.basename(__file__), "BASE")
def fails(f, *args, **kw):
    try:
        f(*args, **kw)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print("no error")

handler.setFormatter(Formatter("%(pathname)s|%(filename)s|%(module)s|%(lineno)d|%(funcName)s|%(levelno)d|%(message)s|%(threadName)s|%(processName)s|%(taskName)s"))
def f():
    info("from f")
    getLogger("x").info("from f too")
    getLogger("x").info("one up", stacklevel=2)
    LoggerAdapter(getLogger("x")).info("adapter")
f()
info("top")
t = threading.Thread(target=lambda: info("in thread"), name="worker")
t.start()
t.join()
print(take(), end="")
handler.setFormatter(Formatter("%(message)s"))
def div():
    try:
        1 / 0
    except ZeroDivisionError:
        exception("with %s", "traceback")
        error("without", exc_info=False)
        error("with", exc_info=True)
        error("tuple", exc_info=sys.exc_info())
        exception("none", exc_info=False)
div()
error("an exception object", exc_info=ValueError("v"))
error("nothing to show", exc_info=True)
print(take(), end="")
warning("stack", stack_info=True)
lines = take().splitlines()
print(lines[:2], lines[-2:])
print(take(), end="")
class Plain(Formatter):
    def formatException(self, ei):
        return "EXC " + ei[0].__name__
    def formatStack(self, s):
        return s.splitlines()[0]
handler.setFormatter(Plain("%(message)s"))
div()
warning("stack", stack_info=True)
print(take(), end="")
handler.setFormatter(Formatter("%(message)s %(user)s"))
info("extra", extra={"user": "u"})
fails(info, "extra", extra={"message": "u"})
fails(info, "extra", extra={"lineno": "u"})
print(take(), end="")
r = makeLogRecord({"name": "n", "msg": "m %s", "args": ("a",), "levelno": 20, "levelname": "INFO", "custom": 5})
print(r, r.getMessage(), r.custom, r.exc_info, r.lineno, r.pathname)
r = LogRecord("n", 20, "/some/dir/file.py", 7, "%(a)s", ({"a": 1},), None, "func", "stack", extra=1)
print(r.getMessage(), r.filename, r.module, r.funcName, r.stack_info, r.levelname, r.args, r.process == os.getpid(), r.thread == threading.get_ident())
print(LogRecord("n", 20, None, 7, "m", None, None).module, LogRecord("n", 25, "x", 7, "m", ({},), None).args, LogRecord("n", 25, "x", 7, 5, (), None).getMessage())
print(abs(r.created - time.time()) < 5, 0 <= r.msecs < 1000, r.msecs == int(r.msecs), r.relativeCreated > 0)
p = pickle.loads(pickle.dumps(r))
print(p, p.__dict__ == r.__dict__)
print(pickle.loads(pickle.dumps(getLogger("x"))) is getLogger("x"), pickle.loads(pickle.dumps(root)) is root)
fails(pickle.dumps, Logger("x"))
class R(LogRecord):
    def getMessage(self):
        return "made by factory: " + super().getMessage()
old = getLogRecordFactory()
setLogRecordFactory(R)
handler.setFormatter(None)
info("x%d", 1)
setLogRecordFactory(old)
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = logging.logAsyncioTasks = False
r = makeLogRecord({})
print(r.thread, r.threadName, r.process, r.processName, r.taskName)
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = logging.logAsyncioTasks = True
print(take(), end="")
a = LoggerAdapter(getLogger("ad"), {"user": "me", "b": 1})
handler.setFormatter(Formatter("%(message)s %(user)s %(c)s", defaults={"c": "none"}))
a.info("in")
a.info("in", extra={"c": 1})
m = LoggerAdapter(getLogger("ad"), {"user": "me", "b": 1}, merge_extra=True)
m.warning("in", extra={"c": 1})
m.log(5, "five")
class A(LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["b"], msg), {**kwargs, "extra": {"user": "p"}}
n = A(a, {"b": 2})
try:
    raise KeyError("k")
except KeyError:
    n.critical("nested")
print(take(), end="")
print(a, a.name, a.manager is root.manager, a.isEnabledFor(5), a.getEffectiveLevel(), a.hasHandlers(), n, a.logger.name)
a.setLevel(ERROR)
print(getLogger("ad"), LoggerAdapter[int])
handler.setFormatter(None)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    getLogger("w").warn("old")
    warn("old")
    a.warn("old")
    print([(x.category.__name__, str(x.message), x.filename == __file__) for x in w])
take()
captureWarnings(True)
captureWarnings(True)
handler.setFormatter(Formatter("%(name)s %(message)s"))
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.warn("careful", UserWarning)
    warnings.warn_explicit("there", DeprecationWarning, "f.py", 3)
captureWarnings(False)
print(take().replace("\n\n", "\n"), end="")
print(getLogger("py.warnings").handlers)
# expect: FILE|BASE|records|24|f|20|from f|MainThread|MainProcess|None
# expect: FILE|BASE|records|25|f|20|from f too|MainThread|MainProcess|None
# expect: FILE|BASE|records|28|<module>|20|one up|MainThread|MainProcess|None
# expect: FILE|BASE|records|27|f|20|adapter|MainThread|MainProcess|None
# expect: FILE|BASE|records|29|<module>|20|top|MainThread|MainProcess|None
# expect: FILE|BASE|records|30|<lambda>|20|in thread|worker|MainProcess|None
# expect: with traceback
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 37, in div
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: without
# expect: with
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 37, in div
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: tuple
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 37, in div
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: none
# expect: an exception object
# expect: ValueError: v
# expect: nothing to show
# expect: NoneType: None
# expect: ['stack', 'Stack (most recent call last):'] ['  File "FILE", line 48, in <module>', '    warning("stack", stack_info=True)']
# expect: with traceback
# expect: EXC ZeroDivisionError
# expect: without
# expect: with
# expect: EXC ZeroDivisionError
# expect: tuple
# expect: EXC ZeroDivisionError
# expect: none
# expect: stack
# expect: Stack (most recent call last):
# expect: KeyError "Attempt to overwrite 'message' in LogRecord"
# expect: KeyError "Attempt to overwrite 'lineno' in LogRecord"
# expect: extra u
# expect: <LogRecord: n, 20, , 0, "m %s"> m a 5 None 0 
# expect: 1 file.py file func stack INFO {'a': 1} True True
# expect: Unknown module ({},) 5
# expect: True True True True
# expect: <LogRecord: n, 20, /some/dir/file.py, 7, "%(a)s"> True
# expect: True True
# expect: PicklingError logger cannot be pickled
# expect: None None None None None
# expect: made by factory: x1
# expect: in me none
# expect: in me none
# expect: in me 1
# expect: five me none
# expect: [2] nested me none
# expect: <LoggerAdapter ad (Level 1)> ad True True 1 True <A ad (Level 1)> ad
# expect: <Logger ad (ERROR)> logging.LoggerAdapter[int]
# expect: [('DeprecationWarning', "The 'warn' method is deprecated, use 'warning' instead", True), ('DeprecationWarning', "The 'warn' function is deprecated, use 'warning' instead", True), ('DeprecationWarning', "The 'warn' method is deprecated, use 'warning' instead", True)]
# expect: py.warnings FILE:121: UserWarning: careful
# expect:   warnings.warn("careful", UserWarning)
# expect: py.warnings f.py:3: DeprecationWarning: there
# expect: [<NullHandler (NOTSET)>]
