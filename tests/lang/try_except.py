def f(x):
    try:
        return 10 // x
    except ZeroDivisionError:
        return "zero"
    except (TypeError, ValueError) as e:
        return f"{type(e).__name__}: {e}"
    except:
        return "anything else"

print(f(5), f(0), f("a"), sep="\n")
# expect: 2
# expect: zero
# expect: TypeError: unsupported operand type(s) for //: 'int' and 'str'

class Odd:
    def __rfloordiv__(self, o): raise KeyboardInterrupt
print(f(Odd()))  # expect: anything else

# The first clause that fits wins, subclasses included.
for exc in (KeyError("k"), IndexError("i"), LookupError("l"), OSError("o"), Exception("e")):
    try:
        raise exc
    except KeyError:
        print("key")
    except LookupError as e:
        print("lookup", type(e).__name__)
    except OSError:
        print("os")
    except Exception:
        print("exception")
# expect: key
# expect: lookup IndexError
# expect: lookup LookupError
# expect: os
# expect: exception

try:
    try:
        [][1]
    except KeyError:
        print("not this one")
except IndexError as e:
    print("outer:", e)  # expect: outer: list index out of range
