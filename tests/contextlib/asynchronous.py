from contextlib import *

def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

@asynccontextmanager
async def tag(name):
    print("+" + name)
    try:
        yield name
    except KeyError as e:
        print("caught", e)
    finally:
        print("-" + name)

async def main():
    async with tag("a") as a:
        print(a)
    async with tag("b"):
        raise KeyError("k")
    try:
        async with tag("c"):
            raise ValueError("v")
    except ValueError as e:
        print("out", e)
    @tag("d")
    async def f(x):
        return x * 2
    print(await f(4))
    async with nullcontext(3) as n:
        print(n)
run(main())
# expect: +a
# expect: a
# expect: -a
# expect: +b
# expect: caught 'k'
# expect: -b
# expect: +c
# expect: -c
# expect: out v
# expect: +d
# expect: -d
# expect: 8
# expect: 3

@asynccontextmanager
async def none():
    return
    yield
@asynccontextmanager
async def twice():
    yield 1
    yield 2
async def errors():
    for cm in (none(), twice()):
        try:
            async with cm:
                pass
        except RuntimeError as e:
            print(e)
run(errors())
# expect: generator didn't yield
# expect: generator didn't stop

class Closes:
    async def aclose(self):
        print("aclose")
async def stack():
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(tag("x")))
        s.enter_context(nullcontext())
        async def cb(*a, **k):
            print("async", a, k)
        print(s.push_async_callback(cb, 1, k=2) is cb)
        s.callback(print, "sync")
        async def leave(t, v, tb):
            print("leave", t)
            return True
        s.push_async_exit(leave)
        await s.enter_async_context(aclosing(Closes()))
        raise ValueError
    try:
        await AsyncExitStack().enter_async_context(nullcontext)
    except TypeError as e:
        print(e)
    s = AsyncExitStack()
    s.callback(print, "closed")
    await s.aclose()
run(stack())
# expect: +x
# expect: x
# expect: True
# expect: aclose
# expect: leave <class 'ValueError'>
# expect: sync
# expect: async (1,) {'k': 2}
# expect: -x
# expect: 'abc.ABCMeta' object does not support the asynchronous context manager protocol
# expect: closed
