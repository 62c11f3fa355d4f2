# An exception raised in finally replaces the one under way, and remembers it.
try:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('second') ValueError('first')

def f():
    try:
        return 1
    finally:
        raise RuntimeError("instead of returning")
try:
    f()
except RuntimeError as e:
    print(e, e.__context__)  # expect: instead of returning None

def g():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
    else:
        print("no")
    finally:
        print("finally of g")
try:
    g()  # expect: finally of g
except ZeroDivisionError as e:
    print(e)  # expect: division by zero

log = []
try:
    try:
        try:
            raise IndexError(1)
        finally:
            log.append("a")
    finally:
        log.append("b")
except IndexError:
    log.append("c")
finally:
    log.append("d")
print(log)  # expect: ['a', 'b', 'c', 'd']
