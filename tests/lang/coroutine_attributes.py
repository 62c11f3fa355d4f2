async def f():
    "doc"
    return 1

c = f()
print(c.__name__, c.__qualname__, c.cr_running, c.cr_await, f.__doc__)  # expect: f f False None doc
print(hasattr(c, "__await__"), hasattr(c, "__iter__"), hasattr(c, "__next__"))  # expect: True False False
try:
    for x in c: pass
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not iterable
try:
    next(c)
except TypeError as e:
    print(e)  # expect: 'coroutine' object is not an iterator
w = c.__await__()
print(type(w).__name__)  # expect: coroutine_wrapper
try:
    next(w)
except StopIteration as e:
    print(e.value)  # expect: 1
print(repr(c).startswith("<coroutine object f at 0x"))  # expect: True
d = f()
d.close()
try:
    d.send(None)
except RuntimeError as e:
    print(e)  # expect: cannot reuse already awaited coroutine
async def reuse():
    x = f()
    await x
    try:
        await x
    except RuntimeError as e:
        print(e)
try:
    reuse().send(None)  # expect: cannot reuse already awaited coroutine
except StopIteration:
    print("end")  # expect: end
