class Suspend:
    def __await__(self):
        yield "suspended"

async def work():
    try:
        await Suspend()
    except ValueError as e:
        print("caught", e)
        await Suspend()
        raise KeyError("after") from e
    finally:
        print("finally")

c = work()
print(c.send(None))  # expect: suspended
print(c.throw(ValueError("thrown in")))
# expect: caught thrown in
# expect: suspended
try:
    c.send(None)  # expect: finally
except KeyError as e:
    print(repr(e), repr(e.__cause__))  # expect: KeyError('after') ValueError('thrown in')

c = work()
c.send(None)
c.close()  # expect: finally
print("closed")  # expect: closed

async def stop():
    raise StopIteration("x")
try:
    stop().send(None)
except RuntimeError as e:
    print(e)  # expect: coroutine raised StopIteration

async def bad():
    await 5
try:
    bad().send(None)
except TypeError as e:
    print(e)  # expect: object int can't be used in 'await' expression
async def bad_list():
    await [1]
try:
    bad_list().send(None)
except TypeError as e:
    print(e)  # expect: object list can't be used in 'await' expression
class NotIter:
    def __await__(self): return 5
async def bad_await():
    await NotIter()
try:
    bad_await().send(None)
except TypeError as e:
    print(e)  # expect: __await__() returned non-iterator of type 'int'
async def gen_await():
    await (x for x in [])
try:
    gen_await().send(None)
except TypeError as e:
    print(e)  # expect: object generator can't be used in 'await' expression
