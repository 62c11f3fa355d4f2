def a():
    b()

def b():
    raise ValueError("deep")

try:
    a()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)  # expect: ['<module>', 'a', 'b']
    print(type(e.__traceback__).__name__, e.__traceback__.tb_lineno > 0)  # expect: traceback True

e = ValueError("never raised")
print(e.__traceback__)  # expect: None
try:
    raise e.with_traceback(None)
except ValueError as err:
    print(err is e, err.__traceback__ is not None)  # expect: True True
    print(err.with_traceback(None) is err, err.__traceback__)  # expect: True None
try:
    e.with_traceback(5)
except TypeError as err:
    print(err)  # expect: __traceback__ must be a traceback or None
try:
    e.__traceback__ = "x"
except TypeError as err:
    print(err)  # expect: __traceback__ must be a traceback or None
