def g():
    while True:
        try:
            x = yield "waiting"
            print("got", x)
        except ValueError as e:
            print("caught", e)
            yield "after catch"
        finally:
            print("finally")

it = g()
print(next(it))  # expect: waiting
print(it.throw(ValueError("boom")))
# expect: caught boom
# expect: after catch
print(next(it))
# expect: finally
# expect: waiting
try:
    it.throw(KeyError("k"))  # expect: finally
except KeyError as e:
    print("propagated", e)  # expect: propagated 'k'
try:
    next(it)
except StopIteration:
    print("finished")  # expect: finished

# Thrown into a generator that has not started.
it = g()
try:
    it.throw(RuntimeError("early"))
except RuntimeError as e:
    print(e)  # expect: early
print(list(it))  # expect: []
it = g()
next(it)
try:
    it.throw(TypeError)  # expect: finally
except TypeError as e:
    print(repr(e))  # expect: TypeError()
try:
    g().throw(5)
except TypeError as e:
    print(e)  # expect: exceptions must be classes or instances deriving from BaseException, not int
