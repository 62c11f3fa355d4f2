# The states of a future and what each method makes of them.
from concurrent.futures import CancelledError, Future, InvalidStateError


def plain(text):
    return " ".join("0x" if word.startswith("0x") else word for word in text.split(" "))


def show(f):
    print(plain(repr(f)), f.cancelled(), f.running(), f.done())


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__ + ":", plain(str(e)))


f = Future()
show(f)
attempt(f.result, timeout=0)
attempt(f.exception, 0)
attempt(f.result, -1)
attempt(f.set_running_or_notify_cancel)
show(f)
attempt(f.cancel)
attempt(f.set_result, "x")
show(f)
attempt(f.result)
attempt(f.result, "not looked at")
attempt(f.exception)
attempt(f.cancel)
attempt(f.set_result, 1)
attempt(f.set_exception, ValueError(1))

f = Future()
f.set_result(None)
show(f)
f = Future()
f.set_exception(KeyError("k"))
show(f)
attempt(f.result)
print(repr(f.exception()), f.exception() is f.exception())

f = Future()
attempt(f.cancel)
show(f)
attempt(f.cancel)
attempt(f.result)
attempt(f.exception)
attempt(f.set_result, 1)
attempt(f.set_running_or_notify_cancel)
show(f)
attempt(f.set_exception, ValueError(1))

f = Future()
f.set_exception(ValueError)
attempt(f.result)
print(f.exception())
f = Future()
f.set_exception(None)
print(f.result(), f.exception(), f.done())
attempt(Future, 1)
attempt(Future().result, 1, 2)
attempt(Future().result, "soon")


class Mine(Future):
    def __init__(self):
        super().__init__()
        self.tag = "t"


m = Mine()
show(m)
m.set_result([1])
show(m)
print(m.tag, m.result(), Future[int])
print(CancelledError.__mro__, InvalidStateError.__mro__, Future)
# expect: <Future at 0x state=pending> False False False
# expect: TimeoutError: 
# expect: TimeoutError: 
# expect: TimeoutError: 
# expect: True
# expect: <Future at 0x state=running> False True False
# expect: False
# expect: None
# expect: <Future at 0x state=finished returned str> False False True
# expect: x
# expect: x
# expect: None
# expect: False
# expect: InvalidStateError: FINISHED: <Future at 0x state=finished returned str>
# expect: InvalidStateError: FINISHED: <Future at 0x state=finished returned str>
# expect: <Future at 0x state=finished returned NoneType> False False True
# expect: <Future at 0x state=finished raised KeyError> False False True
# expect: KeyError: 'k'
# expect: KeyError('k') True
# expect: True
# expect: <Future at 0x state=cancelled> True False True
# expect: True
# expect: CancelledError: 
# expect: CancelledError: 
# expect: InvalidStateError: CANCELLED: <Future at 0x state=cancelled>
# expect: False
# expect: <Future at 0x state=cancelled> True False True
# expect: InvalidStateError: CANCELLED_AND_NOTIFIED: <Future at 0x state=cancelled>
# expect: ValueError: 
# expect: <class 'ValueError'>
# expect: None None True
# expect: TypeError: Future.__init__() takes 1 positional argument but 2 were given
# expect: TypeError: Future.result() takes from 1 to 2 positional arguments but 3 were given
# expect: TypeError: '>' not supported between instances of 'str' and 'int'
# expect: <Mine at 0x state=pending> False False False
# expect: <Mine at 0x state=finished returned list> False False True
# expect: t [1] concurrent.futures._base.Future[int]
# expect: (<class 'concurrent.futures._base.CancelledError'>, <class 'concurrent.futures._base.Error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'concurrent.futures._base.InvalidStateError'>, <class 'concurrent.futures._base.Error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) <class 'concurrent.futures._base.Future'>
