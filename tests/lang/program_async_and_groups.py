# Async scheduler, async generators, context managers, exception groups.
class Switch:
    def __init__(self, what): self.what = what
    def __await__(self):
        r = yield self.what
        return r
async def child(n, log):
    for i in range(n):
        log.append(("child", n, i))
        r = await Switch(("step", n, i))
        log.append(("resumed", r))
    return n * 10
async def agen(n):
    try:
        for i in range(n):
            await Switch(("agen", i))
            got = yield i * i
            if got is not None:
                yield ("got", got)
    finally:
        await Switch("cleanup")
class ACM:
    def __init__(self, name, log, swallow=False): self.name, self.log, self.swallow = name, log, swallow
    async def __aenter__(self):
        self.log.append("enter " + self.name)
        await Switch("entering " + self.name)
        return self
    async def __aexit__(self, t, v, tb):
        self.log.append(f"exit {self.name} {t.__name__ if t else None}")
        await Switch("leaving " + self.name)
        return self.swallow
def run(coro):
    steps, value = [], None
    try:
        while True:
            steps.append(coro.send(value))
            value = len(steps)
    except StopIteration as e:
        return e.value, steps
async def main(log):
    total = 0
    async with ACM("a", log) as a, ACM("b", log, swallow=True) as b:
        total += await child(2, log)
        async for x in agen(3):
            total += x
        squares = [x async for x in agen(4) if x % 2 == 0]
        d = {k: v async for k, v in pairs(3)}
        log.append((squares, d, a.name + b.name))
        raise KeyError("inside")
    g = agen(5)
    log.append(await anext(g))
    log.append(await g.asend("hello"))
    await g.aclose()
    log.append([i for i in [await child(1, []), await child(0, [])]])
    try:
        await g.__anext__()
    except StopAsyncIteration:
        log.append("ended")
    log.append(await anext(agen(0), "default"))
    return total
async def pairs(n):
    for i in range(n):
        yield i, chr(97 + i)
log = []
value, steps = run(main(log))
print(value, len(steps))
for entry in log: print(entry)
print(steps)
async def bad():
    async with ACM("x", []):
        raise ValueError("bad")
try:
    run(bad())
except ValueError as e:
    print("bad", e)
c = bad()
try:
    c.throw(RuntimeError("early"))
except RuntimeError as e:
    print(e, c.cr_frame)
async def ag2():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
a = ag2()
try:
    a.asend(None).send(None)
except StopIteration as e:
    print("yielded", e.value)
try:
    a.aclose().send(None)
except StopIteration:
    print("closed")
try:
    a.athrow(KeyError).send(None)
except BaseException as e:
    print(type(e).__name__, e.args)

# exception groups
def fail(*excs):
    raise ExceptionGroup("eg", list(excs))
def handle(f):
    try:
        f()
    except* ValueError as g:
        print("values", [str(e) for e in g.exceptions], g.message)
    except* (KeyError, TypeError) as g:
        print("others", sorted(type(e).__name__ for e in g.exceptions))
    else:
        print("fine")
    finally:
        print("finally")
handle(lambda: fail(ValueError("1"), KeyError("2"), ValueError("3"), TypeError("4")))
handle(lambda: None)
handle(lambda: int("x"))
try:
    handle(lambda: fail(ValueError("v"), ExceptionGroup("nested", [OSError("o"), KeyError("k")])))
except ExceptionGroup as g:
    print("left", repr(g))
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("n", [TypeError(2), ValueError(3)])])
m, r = eg.split(ValueError)
print(repr(m), repr(r), eg.subgroup(lambda e: isinstance(e, TypeError)), eg.derive([KeyError()]))
try:
    try:
        raise ExceptionGroup("a", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("new") from e
except KeyError as k:
    print(repr(k), repr(k.__cause__))

# with / nested / suppress / return in finally
class CM:
    def __init__(self, n, swallow=()): self.n, self.swallow = n, swallow
    def __enter__(self): print("in", self.n); return self.n
    def __exit__(self, t, v, tb):
        print("out", self.n, t.__name__ if t else t, v)
        return t is not None and issubclass(t, self.swallow)
def f(kind):
    for i in range(3):
        with CM(1) as a, CM(2, (KeyError,)) as b:
            try:
                if kind == "return": return a + b
                if kind == "break": break
                if kind == "continue": continue
                if kind == "raise": raise KeyError("k")
                if kind == "value": raise ValueError("v")
            finally:
                print("finally", i)
        print("after", i)
    else:
        return "loop done"
    return "left"
for k in ("return", "break", "continue", "raise", "value"):
    try:
        print(k, "->", f(k))
    except ValueError as e:
        print(k, "raised", e)
def g():
    try:
        return "try"
    finally:
        try:
            raise ValueError
        except ValueError:
            pass
        print("cleanup")
print(g())
def h():
    while True:
        try:
            try:
                1 / 0
            finally:
                break
        except ZeroDivisionError:
            return "unreachable"
    return "swallowed"
print(h())
def chain():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise KeyError("second")
    except KeyError as e:
        e.add_note("a note")
        raise RuntimeError("third") from None
try:
    chain()
except RuntimeError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__cause__, e.__suppress_context__, e.__context__.__notes__)

# expect: 25 19
# expect: enter a
# expect: enter b
# expect: ('child', 2, 0)
# expect: ('resumed', 3)
# expect: ('child', 2, 1)
# expect: ('resumed', 4)
# expect: ([0, 4], {0: 'a', 1: 'b', 2: 'c'}, 'ab')
# expect: exit b KeyError
# expect: exit a None
# expect: 0
# expect: ('got', 'hello')
# expect: [10, 0]
# expect: ended
# expect: default
# expect: ['entering a', 'entering b', ('step', 2, 0), ('step', 2, 1), ('agen', 0), ('agen', 1), ('agen', 2), 'cleanup', ('agen', 0), ('agen', 1), ('agen', 2), ('agen', 3), 'cleanup', 'leaving b', 'leaving a', ('agen', 0), 'cleanup', ('step', 1, 0), 'cleanup']
# expect: bad bad
# expect: early None
# expect: yielded 1
# expect: closing
# expect: closed
# expect: StopIteration ()
# expect: values ['1', '3'] eg
# expect: others ['KeyError', 'TypeError']
# expect: finally
# expect: fine
# expect: finally
# expect: values ["invalid literal for int() with base 10: 'x'"] 
# expect: finally
# expect: values ['v'] eg
# expect: others ['ExceptionGroup']
# expect: finally
# expect: left ExceptionGroup('eg', [ExceptionGroup('nested', [OSError('o')])])
# expect: ExceptionGroup('top', [ValueError(1), ExceptionGroup('n', [ValueError(3)])]) ExceptionGroup('top', [ExceptionGroup('n', [TypeError(2)])]) top (1 sub-exception) top (1 sub-exception)
# expect: KeyError('new') ExceptionGroup('a', [ValueError(1)])
# expect: in 1
# expect: in 2
# expect: finally 0
# expect: out 2 None None
# expect: out 1 None None
# expect: return -> 3
# expect: in 1
# expect: in 2
# expect: finally 0
# expect: out 2 None None
# expect: out 1 None None
# expect: break -> left
# expect: in 1
# expect: in 2
# expect: finally 0
# expect: out 2 None None
# expect: out 1 None None
# expect: in 1
# expect: in 2
# expect: finally 1
# expect: out 2 None None
# expect: out 1 None None
# expect: in 1
# expect: in 2
# expect: finally 2
# expect: out 2 None None
# expect: out 1 None None
# expect: continue -> loop done
# expect: in 1
# expect: in 2
# expect: finally 0
# expect: out 2 KeyError 'k'
# expect: out 1 None None
# expect: after 0
# expect: in 1
# expect: in 2
# expect: finally 1
# expect: out 2 KeyError 'k'
# expect: out 1 None None
# expect: after 1
# expect: in 1
# expect: in 2
# expect: finally 2
# expect: out 2 KeyError 'k'
# expect: out 1 None None
# expect: after 2
# expect: raise -> loop done
# expect: in 1
# expect: in 2
# expect: finally 0
# expect: out 2 ValueError v
# expect: out 1 ValueError v
# expect: value raised v
# expect: cleanup
# expect: try
# expect: swallowed
# expect: RuntimeError('third') KeyError('second') ValueError('first') None True ['a note']
