import io, logging, logging.config, logging.handlers, os, queue, sys, tempfile

stream = io.StringIO()
d = tempfile.mkdtemp()
class Special(logging.Handler):
    def __init__(self, level=0, **kw):
        super().__init__(level)
        self.kw = kw
    def emit(self, record):
        stream.write("special %s\n" % record.getMessage())
class MyFormatter(logging.Formatter):
    def format(self, record):
        return "<" + super().format(record) + ">"
def my_filter(word):
    return lambda record: word not in record.getMessage()
def take():
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text
old = logging.getLogger("old")
kept = logging.getLogger("app.kept.child")
kept.setLevel(50)
logging.getLogger("app.kept")
config = {
    "version": 1,
    "formatters": {
        "brief": {"format": "%(levelname)s %(message)s"},
        "braces": {"format": "{message}|{x}", "style": "{", "datefmt": "%H", "validate": True, "defaults": {"x": 5}},
        "mine": {"()": MyFormatter, "fmt": "%(name)s"},
        "mine2": {"()": MyFormatter, "format": "%(name)s 2"},
        "mine3": {"class": "logging.Formatter", "format": "%(message)s 3"},
    },
    "filters": {"app": {"name": "app"}, "word": {"()": my_filter, "word": "secret"}},
    "handlers": {
        "main": {"class": "logging.StreamHandler", "stream": stream, "formatter": "brief", "level": "INFO", "filters": ["word"]},
        "a_memory": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "main", "flushLevel": "ERROR"},
        "file": {"class": "logging.FileHandler", "filename": os.path.join(d, "x.log"), "formatter": "mine", "delay": True, ".": {"terminator": ";"}},
        "special": {"()": Special, "color": "red", "level": "ERROR", "n": "cfg://numbers[1]", "deep": "cfg://deep.a[b].c"},
        "queue": {"class": "logging.handlers.QueueHandler", "handlers": ["special", "main"], "respect_handler_level": True},
    },
    "loggers": {
        "app": {"level": "DEBUG", "handlers": ["special"], "propagate": True},
        "app.kept": {"level": 20, "filters": ["word"]},
        "quiet": {"propagate": False, "handlers": ["a_memory"]},
    },
    "root": {"level": "WARNING", "handlers": ["main"]},
    "numbers": [1, 2, 3],
    "deep": {"a": {"b": {"c": "found"}}},
}
logging.config.dictConfig(config)
print(logging.root, logging.root.handlers, old.disabled, kept.disabled, kept.level)
app = logging.getLogger("app")
app.debug("debug")
app.error("error")
app.error("secret")
old.error("disabled")
kept.warning("kept")
quiet = logging.getLogger("quiet")
quiet.warning("1")
print(take())
quiet.warning("2")
print(take())
print(logging.getHandlerByName("special").kw, sorted(logging.getHandlerNames()), logging.getHandlerByName("file").terminator)
q = logging.getHandlerByName("queue")
print(type(q.queue).__name__, [h.name for h in q.listener.handlers], q.listener.respect_handler_level)
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"main": {"level": "CRITICAL"}}, "loggers": {"app": {"level": "INFO", "propagate": False}}, "root": {"level": "ERROR"}})
print(logging.getHandlerByName("main").level, app.level, app.propagate, logging.root.level)
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}}, "root": {"handlers": ["h"]}})
print(logging.root.handlers[0].stream is sys.stdout, app.disabled, app.handlers, logging.getHandlerNames())
logging.getLogger("new").error("to standard output")
class Q(queue.Queue):
    pass
for q in ("queue.Queue", {"()": "queue.Queue", "maxsize": 10}, Q(5)):
    logging.config.dictConfig({"version": 1, "handlers": {"q": {"class": "logging.handlers.QueueHandler", "queue": q, "listener": "logging.handlers.QueueListener"}}})
    print(logging.getHandlerByName("q").queue.maxsize, logging.getHandlerByName("q").listener.handlers)
def fails(config):
    try:
        logging.config.dictConfig(config)
    except Exception as e:
        chain = []
        while e:
            chain.append("%s: %s" % (type(e).__name__, e))
            e = e.__cause__
        print(" <- ".join(chain))
fails({})
fails({"version": 2})
fails({"version": 1, "handlers": {"x": {"class": "nope.Handler"}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.NullHandler", "formatter": "nope"}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.NullHandler", "level": "nope"}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.NullHandler", "filters": ["nope"]}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.handlers.MemoryHandler", "capacity": 1, "target": "nope"}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.NullHandler", "not an id": 1}}})
fails({"version": 1, "loggers": {"x": {"handlers": ["nope"]}}})
fails({"version": 1, "root": {"level": "nope"}})
fails({"version": 1, "formatters": {"x": {"format": "nothing"}}})
fails({"version": 1, "incremental": True, "handlers": {"nope": {"level": 5}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.handlers.QueueHandler", "queue": 5}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.handlers.QueueHandler", "queue": {}}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.handlers.QueueHandler", "listener": "queue.Queue"}}})
fails({"version": 1, "handlers": {"x": {"class": "logging.handlers.QueueHandler", "handlers": ["nope"]}}})
c = logging.config.BaseConfigurator({"a": {"b": [1, {"c": 2}]}, "t": (1, "cfg://a.b")})
print(c.cfg_convert("a.b[0]"), c.cfg_convert(" a . b [1] . c"), c.convert("cfg://a.b[1][c]"), c.convert("other://x"), c.config["t"][1] == [1, {"c": 2}])
for bad in ("", "a!", "a.", "a[[0]]"):
    try:
        print(c.cfg_convert(bad))
    except ValueError as e:
        print(e)
print(c.resolve("logging.handlers.QueueHandler").__name__, c.as_tuple([1]), c.as_tuple("x"))
logging.shutdown()
# expect: <RootLogger root (WARNING)> [<StreamHandler (INFO)>] True False 0
# expect: special error
# expect: ERROR error
# expect: special secret
# expect: WARNING kept
# expect:
# expect: WARNING 1
# expect: WARNING 2
# expect:
# expect: {'color': 'red', 'n': 2, 'deep': 'found'} ['a_memory', 'file', 'main', 'queue', 'special'] ;
# expect: Queue ['special', 'main'] True
# expect: 50 20 False 40
# expect: True False [<Special (ERROR)>] frozenset({'h'})
# expect: to standard output
# expect: 0 ()
# expect: 10 ()
# expect: 5 ()
# expect: ValueError: dictionary doesn't specify a version
# expect: ValueError: Unsupported version: 2
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Cannot resolve 'nope.Handler': No module named 'nope' <- ModuleNotFoundError: No module named 'nope'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Unable to set formatter 'nope' <- KeyError: 'nope'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Unknown level: 'nope'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Unable to add filter 'nope' <- KeyError: 'nope'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Unable to set target handler 'nope' <- KeyError: 'nope'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Not a valid Python identifier: 'not an id'
# expect: ValueError: Unable to configure logger 'x' <- ValueError: Unable to add handler 'nope' <- KeyError: 'nope'
# expect: ValueError: Unable to configure root logger <- ValueError: Unknown level: 'nope'
# expect: ValueError: Unable to configure formatter 'x' <- ValueError: Invalid format 'nothing' for '%' style
# expect: ValueError: No handler found with name 'nope'
# expect: ValueError: Unable to configure handler 'x' <- TypeError: Invalid queue specifier 5
# expect: ValueError: Unable to configure handler 'x' <- TypeError: Invalid queue specifier {}
# expect: ValueError: Unable to configure handler 'x' <- TypeError: Invalid listener specifier 'queue.Queue'
# expect: ValueError: Unable to configure handler 'x' <- ValueError: Unable to set required handler 'nope' <- KeyError: 'nope'
# expect: 1 2 2 other://x True
# expect: Unable to convert ''
# expect: Unable to convert 'a!' at '!'
# expect: Unable to convert 'a.' at '.'
# expect: Unable to convert 'a[[0]]' at '[[0]]'
# expect: QueueHandler (1,) x
