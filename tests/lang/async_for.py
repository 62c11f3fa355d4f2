def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

class Pause:
    def __await__(self):
        yield

class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        await Pause()
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i

async def main():
    async for x in Count(3):
        print(x)
    else:
        print("else")
    async for x in Count(5):
        if x == 1:
            continue
        if x == 3:
            break
        print("x", x)
    else:
        print("not reached")
    async for a, b in Pairs():
        print(a, b)
    return x

class Pairs:
    async def __aiter__(self):
        yield 1, 2

print(run(main()))
# expect: 1
# expect: 2
# expect: 3
# expect: else
# expect: x 2
# expect: 1 2
# expect: 3

async def bad():
    async for x in [1]:
        pass
try:
    run(bad())
except TypeError as e:
    print(e)  # expect: 'async for' requires an object with __aiter__ method, got list
class NoAnext:
    def __aiter__(self): return 5
async def bad2():
    async for x in NoAnext():
        pass
try:
    run(bad2())
except TypeError as e:
    print(e)  # expect: 'async for' received an object from __aiter__ that does not implement __anext__: int
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def bad3():
    async for x in BadAnext(): pass
try:
    run(bad3())
except TypeError as e:
    print(e)  # expect: 'async for' received an invalid object from __anext__: int
