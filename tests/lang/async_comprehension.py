def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

class Pause:
    def __await__(self):
        yield

async def numbers(n):
    for i in range(n):
        await Pause()
        yield i

async def double(x):
    await Pause()
    return x * 2

async def main():
    print([x async for x in numbers(4)])
    print([x async for x in numbers(6) if x % 2])
    print({x: x * x async for x in numbers(3)})
    print(sorted({x % 2 async for x in numbers(5)}))
    print([await double(x) for x in range(3)])
    print([await double(x) async for x in numbers(3) if await double(x) > 0])
    print([(x, y) async for x in numbers(2) for y in "ab"])
    print([[y async for y in numbers(x)] async for x in numbers(3)])
    g = (x + 1 async for x in numbers(3))
    print(type(g).__name__, [x async for x in g])
    return "done"

print(run(main()))
# expect: [0, 1, 2, 3]
# expect: [1, 3, 5]
# expect: {0: 0, 1: 1, 2: 4}
# expect: [0, 1]
# expect: [0, 2, 4]
# expect: [2, 4]
# expect: [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
# expect: [[], [0], [0, 1]]
# expect: async_generator [1, 2, 3]
# expect: done
