# A little trampoline: all the ways to await.
def run(coro):
    value = None
    while True:
        try:
            asked = coro.send(value)
        except StopIteration as e:
            return e.value
        print("yielded", asked)
        value = asked * 10

class Ask:
    def __init__(self, v): self.v = v
    def __await__(self):
        return (yield self.v)

async def one(v):
    return await Ask(v)

async def chain():
    a = await one(1)
    b = await one(a)
    return [a, b, await one(b)]

print(run(chain()))
# expect: yielded 1
# expect: yielded 10
# expect: yielded 100
# expect: [10, 100, 1000]

async def nested_expr():
    return (await one(1)) + (await one(2)) * 2, [await one(3) for _ in range(2)], f"{await one(4)}"
print(run(nested_expr()))
# expect: yielded 1
# expect: yielded 2
# expect: yielded 3
# expect: yielded 3
# expect: yielded 4
# expect: (50, [30, 30], '40')

async def conditional(flag):
    return await one(5) if flag else "none"
print(run(conditional(False)))  # expect: none

async def recursive(n):
    return n if n == 0 else n + await recursive(n - 1)
print(run(recursive(50)))  # expect: 1275
lam = lambda v: one(v)
print(run(lam(7)))
# expect: yielded 7
# expect: 70
