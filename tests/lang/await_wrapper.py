async def f():
    return 7
class A:
    def __await__(self): return f().__await__()
async def main():
    return await A() + 1
try: main().send(None)
except StopIteration as e: print(e.value)

# expect: 8
