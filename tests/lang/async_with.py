def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

class Pause:
    def __await__(self):
        yield

class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await Pause()
        print("enter", self.name)
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        await Pause()
        print("exit", self.name, t and t.__name__)
        return self.swallow

async def main():
    async with CM("a") as a, CM("b") as b:
        print(a, b)
    async with (CM("c"), CM("d") as d):
        print(d)
    async with CM("e", swallow=True):
        raise ValueError("swallowed")
    try:
        async with CM("f"):
            raise KeyError("out")
    except KeyError as e:
        print("got", e)
    async with CM("g"):
        return "returned"

print(run(main()))
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None
# expect: exit a None
# expect: enter c
# expect: enter d
# expect: D
# expect: exit d None
# expect: exit c None
# expect: enter e
# expect: exit e ValueError
# expect: enter f
# expect: exit f KeyError
# expect: got 'out'
# expect: enter g
# expect: exit g None
# expect: returned

async def bad():
    async with 5: pass
try:
    run(bad())
except TypeError as e:
    print(e)  # expect: 'int' object does not support the asynchronous context manager protocol
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def bad2():
    async with Sync(): pass
try:
    run(bad2())
except TypeError as e:
    print(e)  # expect: 'Sync' object does not support the asynchronous context manager protocol
