def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")

it = g()
print(next(it))  # expect: 1
it.close()
# expect: closing
# expect: cleanup
it.close()
print(list(it))  # expect: []

fresh = g()
fresh.close()
print("never started:", list(fresh))  # expect: never started: []

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "refuses"
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit

def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value of close"
r = returns()
next(r)
print(r.close())  # expect: value of close

def raises():
    try:
        yield 1
    finally:
        raise OSError("in finally")
r = raises()
next(r)
try:
    r.close()
except OSError as e:
    print(e)  # expect: in finally
