import io, logging, sys
from logging import *

out = io.StringIO()
def take():
    text = out.getvalue()
    out.seek(0)
    out.truncate()
    return text
def fails(f, *args, **kw):
    try:
        f(*args, **kw)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print("no error")

print(getLevelName(10), getLevelName("INFO"), getLevelName(11), getLevelName("nope"), getLevelName(0))
print(getLevelNamesMapping())
addLevelName(15, "FINE")
print(getLevelName(15), getLevelName("FINE"), logging.NOTSET, FATAL, WARN)
root = getLogger()
print(root, root is getLogger("root"), root is getLogger(""), root.parent, repr(root.manager.root), root.level)
a_b_c = getLogger("a.b.c")
print(a_b_c.parent is root, getLogger("a.b.c") is a_b_c, root.manager.loggerDict["a.b"].__class__.__name__)
a = getLogger("a")
print(a_b_c.parent is a, a.parent is root)
ab = a.getChild("b")
print(ab.name, a_b_c.parent is ab, ab.parent is a, a.getChildren() == {ab}, root.getChild("a") is a, a in root.getChildren())
h = StreamHandler(out)
h.setFormatter(Formatter("%(name)s %(levelname)s %(message)s"))
root.addHandler(h)
root.addHandler(h)
print(len(root.handlers), h.level, a.hasHandlers(), a.handlers)
a.setLevel("INFO")
print(a, ab, ab.getEffectiveLevel(), ab.isEnabledFor(DEBUG), ab.isEnabledFor(INFO), ab.level)
ab.debug("no")
ab.info("an int %d and %s", 1, "text")
ab.warning("%(x)s is %(y)5.1f", {"x": 1, "y": 2})
ab.error("no args %d")
ab.critical("c")
ab.fatal("f")
ab.log(15, "no")
ab.log(35, "some level")
a.setLevel(15)
ab.log(15, "fine")
print(take(), end="")
ab.propagate = False
ab.info("lost")
ab.propagate = True
a.disabled = True
a.error("disabled")
ab.error("child of a disabled one")
a.disabled = False
disable(ERROR)
ab.error("off")
ab.critical("on")
print(root.manager.disable, ab.isEnabledFor(ERROR))
disable("WARNING")
ab.error("on again")
disable(NOTSET)
h.setLevel(ERROR)
ab.warning("below the handler's level")
h.setLevel("DEBUG")
print(take(), end="")
fails(a.setLevel, "nope")
fails(a.setLevel, 1.5)
fails(a.setLevel, None)
fails(a.log, "INFO", "x")
fails(getLogger, 5)
fails(setLoggerClass, int)
fails(Handler().emit, None)
fails(Logger, "x", "nope")
fails(a.info)
logging.raiseExceptions = False
fails(a.log, "INFO", "x")
logging.raiseExceptions = True

class Mine(Logger):
    def __init__(self, name):
        super().__init__(name)
        self.mine = True
print(getLoggerClass() is Logger)
setLoggerClass(Mine)
m = getLogger("mine.x")
print(m.mine, m, getLoggerClass() is Mine)
setLoggerClass(Logger)
m.manager.setLoggerClass(Mine)
print(type(getLogger("other")).__name__)
m.manager.loggerClass = None

class F(Filter):
    def filter(self, record):
        record.msg = "filtered " + record.msg
        return True
def replace(record):
    r = makeLogRecord(record.__dict__)
    r.msg = "replaced"
    return r
f = F()
ab.addFilter(f)
ab.addFilter(f)
print(len(ab.filters))
ab.info("msg")
ab.addFilter(replace)
ab.info("msg")
ab.addFilter(lambda r: False)
ab.info("msg")
ab.filters.clear()
h.addFilter(Filter("a.b"))
for n in ("a", "a.b", "a.bc", "a.b.c"):
    getLogger(n).warning("by name")
h.filters[:] = [replace]
print(h.handle(makeLogRecord({"msg": "x", "levelno": 10})) is not None)
h.removeFilter(replace)
h.removeFilter(replace)
print(take(), end="")
root.removeHandler(h)
root.removeHandler(h)
print(root.handlers, Filter().filter(None), Filter("x").nlen)
# expect: DEBUG 20 Level 11 Level nope NOTSET
# expect: {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}
# expect: FINE 15 0 50 30
# expect: <RootLogger root (WARNING)> True True None <RootLogger root (WARNING)> 30
# expect: True True PlaceHolder
# expect: True True
# expect: a.b True True True True True
# expect: 1 0 True []
# expect: <Logger a (INFO)> <Logger a.b (INFO)> 20 False True 0
# expect: a.b INFO an int 1 and text
# expect: a.b WARNING 1 is   2.0
# expect: a.b ERROR no args %d
# expect: a.b CRITICAL c
# expect: a.b CRITICAL f
# expect: a.b Level 35 some level
# expect: a.b FINE fine
# expect: 40 False
# expect: a.b ERROR child of a disabled one
# expect: a.b CRITICAL on
# expect: a.b ERROR on again
# expect: ValueError Unknown level: 'nope'
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: TypeError Level not an integer or a valid string: None
# expect: TypeError level must be an integer
# expect: TypeError A logger name must be a string
# expect: TypeError logger not derived from logging.Logger: int
# expect: NotImplementedError emit must be implemented by Handler subclasses
# expect: ValueError Unknown level: 'nope'
# expect: TypeError Logger.info() missing 1 required positional argument: 'msg'
# expect: no error
# expect: True
# expect: True <Mine mine.x (WARNING)> True
# expect: Mine
# expect: 1
# expect: True
# expect: a.b INFO filtered msg
# expect: a.b INFO replaced
# expect: a.b WARNING by name
# expect: a.b.c WARNING by name
# expect: None Level None replaced
# expect: [] True 1
