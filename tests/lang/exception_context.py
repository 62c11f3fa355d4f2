def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return out

try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise IndexError(3)
except IndexError as e:
    print(chain(e))  # expect: ['IndexError(3)', 'KeyError(2)', 'ValueError(1)']

# Handled in between: no context remains.
try:
    try:
        raise ValueError(1)
    except ValueError:
        pass
    raise KeyError(2)
except KeyError as e:
    print(chain(e))  # expect: ['KeyError(2)']

# Raising the same exception again makes no cycle.
try:
    try:
        raise ValueError("same")
    except ValueError as v:
        try:
            raise KeyError("k")
        except KeyError:
            raise v
except ValueError as e:
    print(chain(e))  # expect: ["ValueError('same')", "KeyError('k')"]

def helper():
    raise TypeError("in helper")
try:
    try:
        raise ValueError("outer")
    except ValueError:
        helper()
except TypeError as e:
    print(chain(e))  # expect: ["TypeError('in helper')", "ValueError('outer')"]
try:
    try:
        raise ValueError("f")
    finally:
        raise KeyError("g")
except KeyError as e:
    print(chain(e))  # expect: ["KeyError('g')", "ValueError('f')"]
