from contextlib import ExitStack, contextmanager, nullcontext

@contextmanager
def tag(name, swallow=None):
    print("+" + name)
    try:
        yield name
    except BaseException as e:
        print(name, "sees", repr(e))
        if not (swallow and isinstance(e, swallow)):
            raise
    finally:
        print("-" + name)

with ExitStack() as stack:
    print(stack.enter_context(tag("a")), stack.enter_context(tag("b")))
    print(stack.callback(print, "called", sep="-") is print)
    @stack.push
    def leave(*details):
        print(details)
# expect: +a
# expect: +b
# expect: a b
# expect: True
# expect: (None, None, None)
# expect: called
# expect: -b
# expect: -a
with ExitStack() as stack:
    stack.enter_context(tag("outer"))
    stack.enter_context(tag("inner", KeyError))
    raise KeyError("k")
# expect: +outer
# expect: +inner
# expect: inner sees KeyError('k')
# expect: -inner
# expect: -outer
def fail(e):
    raise e
try:
    with ExitStack() as stack:
        stack.callback(fail, ValueError("second"))
        stack.callback(fail, KeyError("first"))
        raise IndexError("body")
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__)
# expect: ValueError('second') KeyError('first') IndexError('body') None
class Swallow:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return True
with ExitStack() as stack:
    stack.push(Swallow())
    stack.callback(fail, ValueError())
    raise IndexError
print("on")  # expect: on
with ExitStack() as stack:
    stack.callback(print, "moved")
    moved = stack.pop_all()
print(type(moved).__name__)  # expect: ExitStack
moved.close()  # expect: moved
moved.close()
for bad in (1, object()):
    try:
        ExitStack().enter_context(bad)
    except TypeError as e:
        print(e)
# expect: 'builtins.int' object does not support the context manager protocol
# expect: 'builtins.object' object does not support the context manager protocol
try:
    raise LookupError("outer")
except LookupError:
    try:
        with ExitStack() as stack:
            stack.callback(fail, ValueError("v"))
            raise KeyError("k")
    except ValueError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))  # expect: KeyError('k') LookupError('outer')
with ExitStack() as stack:
    stack.enter_context(nullcontext())
    stack.callback(callback=5, **{"x": 1}) if False else None
try:
    ExitStack().callback()
except TypeError as e:
    print("TypeError")  # expect: TypeError
