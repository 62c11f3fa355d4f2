e = "outer"
try:
    raise ValueError("x")
except ValueError as e:
    print(repr(e))  # expect: ValueError('x')
try:
    e
except NameError as err:
    print(err)  # expect: name 'e' is not defined

def f():
    try:
        raise KeyError(1)
    except KeyError as exc:
        kept = exc
    return kept, "exc" in locals()
print(f())  # expect: (KeyError(1), False)

# The name is removed even when the clause is left early.
def g():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as ve:
            continue
    return "ve" in locals()
print(g())  # expect: False

def h():
    try:
        raise ValueError
    except ValueError as x:
        x = "rebound"
        print(x)
    try:
        x
    except UnboundLocalError as u:
        print(u)
h()
# expect: rebound
# expect: cannot access local variable 'x' where it is not associated with a value
def deleted():
    try:
        raise ValueError
    except ValueError as d:
        del d
    return "deleting it is fine"
print(deleted())  # expect: deleting it is fine
