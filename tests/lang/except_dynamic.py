def kinds():
    print("evaluated")
    return (KeyError, ValueError)

try:
    raise ValueError("v")
except IndexError:
    pass
except kinds() as e:
    print("caught", e)
# expect: evaluated
# expect: caught v

# The expression is evaluated only when an exception reaches it.
try:
    pass
except kinds():
    pass

try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError
    except (KeyError, "str"):
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError
    except int:
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
try:
    try:
        raise ValueError("v")
    except undefined_class:
        pass
except NameError as e:
    print(e, repr(e.__context__))  # expect: name 'undefined_class' is not defined ValueError('v')
nested = (KeyError, (ValueError,))
try:
    raise ValueError("in a nested tuple")
except TypeError as e:
    print("TypeError", e)
except ValueError as e:
    print(e)  # expect: in a nested tuple
try:
    raise KeyError
except ():
    pass
except KeyError:
    print("empty tuple matches nothing")  # expect: empty tuple matches nothing
