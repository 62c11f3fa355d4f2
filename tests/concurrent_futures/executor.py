# A script's own executor, which has a submit and inherits the rest.
from concurrent.futures import Executor, Future


class Now(Executor):
    def submit(self, fn, /, *args, **kwargs):
        f = Future()
        f.set_running_or_notify_cancel()
        try:
            f.set_result(fn(*args, **kwargs))
        except BaseException as e:
            f.set_exception(e)
        return f

    def shutdown(self, wait=True, **rest):
        print("shutdown", wait, rest)


with Now() as ex:
    print(ex.submit(divmod, 7, 2).result(), repr(ex.submit(divmod, 7, 0).exception()))
    print(ex.submit(dict, fn=1, self=2).result())
    print(list(ex.map(lambda a, b: a + b, [1, 2, 3], (10, 20))))
    it = ex.map(lambda n: 6 // n, [3, 0, 1], timeout=5, chunksize=2)
    print(next(it))
    try:
        next(it)
    except ZeroDivisionError as e:
        print(e)
    print(list(it), list(ex.map(print)), list(ex.map(fn=print)))
try:
    Executor().submit(print)
except NotImplementedError as e:
    print("not implemented", e)
try:
    Executor().map(print, [1])
except NotImplementedError as e:
    print("not implemented", e)
print(Executor().shutdown(), list(Executor().map(print, [])))
for bad in (lambda: ex.map(), lambda: ex.map(print, 5), lambda: ex.map(print, [1], nope=1), lambda: ex.map(print, [1], fn=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
# expect: (3, 1) ZeroDivisionError('integer division or modulo by zero')
# expect: {'fn': 1, 'self': 2}
# expect: [11, 22]
# expect: 2
# expect: integer division or modulo by zero
# expect: [] [] []
# expect: shutdown True {}
# expect: not implemented 
# expect: not implemented 
# expect: None []
# expect: Executor.map() missing 1 required positional argument: 'fn'
# expect: 'int' object is not iterable
# expect: Executor.map() got an unexpected keyword argument 'nope'
# expect: Executor.map() got multiple values for argument 'fn'
