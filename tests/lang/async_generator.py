def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

async def agen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("cleanup")

async def main():
    g = agen()
    print(type(g).__name__, g.__name__)
    print(await g.__anext__(), await g.asend("sent"))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stopped", e.args)
    g = agen()
    await anext(g)
    print(await g.athrow(ValueError("v")))
    await g.aclose()
    g = agen()
    print(await anext(g))
    await g.aclose()
    print(await anext(g, "default"))
    try:
        await agen().asend(1)
    except TypeError as e:
        print(e)
    async def empty():
        return
        yield
    print([x async for x in empty()], await anext(empty(), "none"))

run(main())
# expect: async_generator agen
# expect: got sent
# expect: 1 2
# expect: cleanup
# expect: stopped ()
# expect: caught v
# expect: cleanup
# expect: 1
# expect: cleanup
# expect: default
# expect: can't send non-None value to a just-started async generator
# expect: [] none
try:
    aiter(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not an async iterable
try:
    anext(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not an async iterator
try:
    for x in agen(): pass
except TypeError as e:
    print(e)  # expect: 'async_generator' object is not iterable
