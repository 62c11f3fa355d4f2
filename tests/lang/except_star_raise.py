try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise RuntimeError("new")
except ExceptionGroup as eg:
    print(repr(eg))  # expect: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [KeyError(2)])])

try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise
    except* KeyError:
        print("key handled")  # expect: key handled
except ExceptionGroup as eg:
    print(repr(eg))  # expect: ExceptionGroup('g', [ValueError(1)])

try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise OSError("a")
    except* KeyError:
        raise OSError("b")
except ExceptionGroup as eg:
    print(repr(eg), repr(eg.exceptions[0].__context__))
# expect: ExceptionGroup('', [OSError('a'), OSError('b')]) ExceptionGroup('g', [ValueError(1)])

try:
    try:
        raise KeyError("unmatched")
    except* ValueError:
        pass
except KeyError as e:
    print(repr(e))  # expect: KeyError('unmatched')
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)  # expect: catching ExceptionGroup with except* is not allowed. Use except instead.
for i in range(2):
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as eg:
        print(i, eg.exceptions[0])
# expect: 0 0
# expect: 1 1
try:
    eg
except NameError as e:
    print(e)  # expect: name 'eg' is not defined
