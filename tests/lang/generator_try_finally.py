def g():
    try:
        try:
            yield 1
        finally:
            print("inner finally")
            yield "from finally"
    except ZeroDivisionError:
        yield "handled"
    else:
        yield "else"
    finally:
        print("outer finally")

print(list(g()))
# expect: inner finally
# expect: outer finally
# expect: [1, 'from finally', 'else']

def in_loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield f"f{i}"
print(list(in_loop()))  # expect: [0, 'f0', 'f1', 2, 'f2']

def in_with():
    class M:
        def __enter__(self): return "entered"
        def __exit__(self, t, v, tb):
            print("exit", t and t.__name__)
            return t is ValueError
    with M() as m:
        yield m
        raise ValueError
    yield "suppressed"
print(list(in_with()))
# expect: exit ValueError
# expect: ['entered', 'suppressed']

it = in_with()
print(next(it))  # expect: entered
it.close()  # expect: exit GeneratorExit
# The handled exception is restored around each yield.
def ctx():
    try:
        raise KeyError("k")
    except KeyError:
        yield 1
        try:
            raise
        except KeyError as e:
            yield repr(e)
print(list(ctx()))  # expect: [1, "KeyError('k')"]
