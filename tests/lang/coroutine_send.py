async def answer():
    return 42

c = answer()
print(type(c).__name__)  # expect: coroutine
try:
    c.send(None)
except StopIteration as e:
    print("result", e.value)  # expect: result 42
try:
    c.send(None)
except RuntimeError as e:
    print(e)  # expect: cannot reuse already awaited coroutine

class Suspend:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got

async def add():
    a = await Suspend("first")
    b = await Suspend("second")
    return a + b

c = add()
print(c.send(None))  # expect: first
print(c.send(1))  # expect: second
try:
    c.send(2)
except StopIteration as e:
    print("sum", e.value)  # expect: sum 3

c = add()
try:
    c.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started coroutine
c.close()
