import contextlib, io, os, sys
from contextlib import *

@contextmanager
def tag(name, log):
    "doc of tag"
    log.append("+" + name)
    try:
        yield name.upper()
    except KeyError as e:
        log.append("caught %r" % e)
    finally:
        log.append("-" + name)

log = []
with tag("a", log) as v:
    log.append(v)
print(log, tag.__name__, tag.__doc__, tag("x", []).__doc__)  # expect: ['+a', 'A', '-a'] tag doc of tag doc of tag
with tag("b", log):
    raise KeyError(1)
print(log[3:])  # expect: ['+b', 'caught KeyError(1)', '-b']
try:
    with tag("c", log):
        raise ValueError("v")
except ValueError as e:
    print(e, e.__context__)  # expect: v None

@tag("deco", log)
def decorated(x):
    return x + 1
log.clear()
print(decorated(1), decorated(2), log, decorated.__name__)  # expect: 2 3 ['+deco', '-deco', '+deco', '-deco'] decorated

@contextmanager
def none():
    return
    yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        pass
    yield
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)
def use(cm, exc=None):
    def f():
        with cm:
            if exc:
                raise exc
    return f
attempt(use(none()))  # expect: RuntimeError generator didn't yield
attempt(use(twice()))  # expect: RuntimeError generator didn't stop
attempt(use(stubborn(), ValueError()))  # expect: RuntimeError generator didn't stop after throw()

@contextmanager
def plain():
    yield
for exc in (StopIteration("s"), RuntimeError("r"), StopAsyncIteration("a"), GeneratorExit("g")):
    attempt(use(plain(), exc))
# expect: StopIteration s
# expect: RuntimeError r
# expect: StopAsyncIteration a
# expect: GeneratorExit g
@contextmanager
def other():
    try:
        yield
    except ValueError as e:
        raise KeyError("other") from e
attempt(use(other(), ValueError()))  # expect: KeyError 'other'

with suppress(KeyError, IndexError):
    {}[1]
attempt(use(suppress(KeyError), ValueError("not mine")))  # expect: ValueError not mine
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1), ValueError(2)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('g', [KeyError(2)])

out = io.StringIO()
r = redirect_stdout(out)
with r as target:
    print("inside", target is out)
    with r:
        print("deeper")
print(repr(out.getvalue()))  # expect: 'inside True\ndeeper\n'
err = io.StringIO()
with redirect_stderr(err):
    print("e", file=sys.stderr)
print(repr(err.getvalue()))  # expect: 'e\n'

class Thing:
    def close(self):
        print("closed")
with closing(Thing()) as t:
    print(type(t).__name__)
# expect: Thing
# expect: closed
with nullcontext(5) as five, nullcontext() as nothing:
    print(five, nothing)  # expect: 5 None

here = os.getcwd()
with chdir("/"):
    print(os.getcwd())  # expect: /
print(os.getcwd() == here)  # expect: True

class CM(AbstractContextManager):
    def __exit__(self, *a):
        return super().__exit__(*a)
with CM() as c:
    print(type(c).__name__)  # expect: CM
attempt(AbstractContextManager)
# expect: TypeError Can't instantiate abstract class AbstractContextManager without an implementation for abstract method '__exit__'
class Duck:
    def __enter__(self): ...
    def __exit__(self, *a): ...
class Half:
    def __enter__(self): ...
    __exit__ = None
print(issubclass(Duck, AbstractContextManager), issubclass(Half, AbstractContextManager), issubclass(Duck, CM))
# expect: True False False
print(issubclass(Duck, AbstractAsyncContextManager), AbstractContextManager[int])
# expect: False contextlib.AbstractContextManager[int]

class Deco(ContextDecorator):
    def __enter__(self):
        print("in")
        return self
    def __exit__(self, *a):
        print("out", a[0])
@Deco()
def f(x):
    "doc"
    print(x)
f(1)
# expect: in
# expect: 1
# expect: out None
print(f.__name__, f.__doc__)  # expect: f doc
print(sorted(contextlib.__all__))
# expect: ['AbstractAsyncContextManager', 'AbstractContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'aclosing', 'asynccontextmanager', 'chdir', 'closing', 'contextmanager', 'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']
