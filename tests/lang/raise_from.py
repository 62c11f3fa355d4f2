try:
    try:
        int("x")
    except ValueError as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
# expect: ValueError("invalid literal for int() with base 10: 'x'") True True

try:
    try:
        int("x")
    except ValueError:
        raise RuntimeError("hidden") from None
except RuntimeError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
# expect: None ValueError("invalid literal for int() with base 10: 'x'") True

try:
    raise RuntimeError("a") from KeyError
except RuntimeError as e:
    print(repr(e.__cause__), e.__context__)  # expect: KeyError() None

e = ValueError("plain")
print(e.__cause__, e.__context__, e.__suppress_context__)  # expect: None None False
e.__cause__ = KeyError("set by hand")
print(repr(e.__cause__), e.__suppress_context__)  # expect: KeyError('set by hand') True
for bad in (5, "x"):
    try:
        e.__cause__ = bad
    except TypeError as err:
        print(err)
    try:
        e.__context__ = bad
    except TypeError as err:
        print(err)
# expect: exception cause must be None or derive from BaseException
# expect: exception context must be None or derive from BaseException
# expect: exception cause must be None or derive from BaseException
# expect: exception context must be None or derive from BaseException
