# A with statement takes __enter__ and __exit__ from the class, whatever the object itself has, and at each execution anew.
import threading


class Plain:
    def __enter__(self):
        return "plain"

    def __exit__(self, *exc):
        log.append("left " + type(self).__name__)


class Asks(Plain):
    def __getattribute__(self, name):
        raise RuntimeError("asked for " + name)


class Called:
    def __call__(self, *args):
        return "called with %d" % len(args)


class Objects:
    __enter__ = Called()
    __exit__ = Called()


class Static:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *exc):
        log.append("left " + cls.__name__)


class Bound(Plain):
    def __init__(self, name):
        self.name = name

    @property
    def __enter__(self):
        return lambda: "got by " + self.name


class Meta(type):
    def __enter__(cls):
        return "class " + cls.__name__

    def __exit__(cls, *exc):
        log.append("left class")


class WithMeta(Plain, metaclass=Meta):
    pass


class Without:
    pass


class NoExit:
    def __enter__(self):
        log.append("never")


own = Plain()
own.__enter__ = lambda: "the object's own"
own.__exit__ = None
log = []


def use(manager):
    try:
        with manager as value:
            log.append(value)
    except Exception as e:
        log.append(f"{type(e).__name__}: {e}")


managers = [Plain(), own, Asks(), Objects(), Static(), Bound("a"), WithMeta, WithMeta(), Without(), NoExit(), 5, None, Plain, threading]
for i in range(3):
    for m in managers:
        use(m)
assert log[: len(log) // 3] * 3 == log
print(*log[: len(log) // 3], sep="\n")

log.clear()
for value in ("one", "two"):
    Plain.__enter__ = lambda self, value=value: value
    use(managers[0])
    use(own)
managers[0].__class__ = Static
use(managers[0])
del Plain.__exit__
use(own)
print(log)

log.clear()
use(threading.Lock())
use(threading.Lock())
lock = threading.Lock()
use(lock)
print(log, lock.locked())
# expect: plain
# expect: left Plain
# expect: plain
# expect: left Plain
# expect: plain
# expect: left Asks
# expect: called with 0
# expect: static
# expect: left Static
# expect: got by a
# expect: left Bound
# expect: class WithMeta
# expect: left class
# expect: plain
# expect: left WithMeta
# expect: TypeError: 'Without' object does not support the context manager protocol
# expect: TypeError: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError: 'int' object does not support the context manager protocol
# expect: TypeError: 'NoneType' object does not support the context manager protocol
# expect: TypeError: 'type' object does not support the context manager protocol
# expect: TypeError: 'module' object does not support the context manager protocol
# expect: ['one', 'left Plain', 'one', 'left Plain', 'two', 'left Plain', 'two', 'left Plain', 'static', 'left Static', "TypeError: 'Plain' object does not support the context manager protocol (missed __exit__ method)"]
# expect: [True, True, True] False
