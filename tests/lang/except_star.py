def f(group):
    try:
        raise group
    except* ValueError as eg:
        print("values", eg.exceptions, eg.message)
    except* (KeyError, IndexError) as eg:
        print("lookups", eg.exceptions)
    else:
        print("else")
    finally:
        print("finally")

f(ExceptionGroup("all", [ValueError(1), KeyError(2), ValueError(3)]))
# expect: values (ValueError(1), ValueError(3)) all
# expect: lookups (KeyError(2),)
# expect: finally
f(ExceptionGroup("nested", [ExceptionGroup("in", [ValueError(1), IndexError(2)]), KeyError(3)]))
# expect: values (ExceptionGroup('in', [ValueError(1)]),) nested
# expect: lookups (ExceptionGroup('in', [IndexError(2)]), KeyError(3))
# expect: finally
try:
    f(ExceptionGroup("rest", [ValueError(1), OSError("o")]))
except ExceptionGroup as eg:
    print("left over", repr(eg))
# expect: values (ValueError(1),) rest
# expect: finally
# expect: left over ExceptionGroup('rest', [OSError('o')])

# A plain exception is wrapped.
try:
    raise ValueError("naked")
except* ValueError as eg:
    print(repr(eg))  # expect: ExceptionGroup('', (ValueError('naked'),))
try:
    pass
except* ValueError:
    print("no")
else:
    print("nothing raised")  # expect: nothing raised
