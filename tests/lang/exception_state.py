import sys

print(sys.exc_info())  # expect: (None, None, None)
try:
    raise ValueError("v")
except ValueError:
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb is v.__traceback__, sys.exception() is v)  # expect: ValueError v True True
    try:
        raise KeyError("k")
    except KeyError:
        print(repr(sys.exception()))  # expect: KeyError('k')
    print(repr(sys.exception()))  # expect: ValueError('v')
print(sys.exception())  # expect: None

def handler():
    return repr(sys.exception())
try:
    1 / 0
except ZeroDivisionError:
    print(handler())  # expect: ZeroDivisionError('division by zero')

def gen():
    yield repr(sys.exception())
    try:
        raise IndexError("in gen")
    except IndexError:
        yield repr(sys.exception())
    yield repr(sys.exception())
try:
    raise ValueError("around")
except ValueError:
    g = gen()
    print(next(g))  # expect: ValueError('around')
    print(next(g), repr(sys.exception()))  # expect: IndexError('in gen') ValueError('around')
print(next(g))  # expect: None
