# Functions called at the end.
import atexit


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f(*args, **kw):
    print("f", args, kw)


print(atexit.register(f, 1, a=2) is f, atexit._ncallbacks())  # expect: True 1
atexit.register(print, "last registered")
atexit._run_exitfuncs()
# expect: last registered
# expect: f (1,) {'a': 2}
print(atexit._ncallbacks())  # expect: 0


@atexit.register
def g():
    print("never")


atexit.register(f)
atexit.register(g)
atexit.unregister(g)
atexit._clear()
print(atexit._ncallbacks(), atexit.unregister(5))  # expect: 0 None
show(lambda: atexit.register(5))  # expect: TypeError the first argument must be callable
show(lambda: atexit.register())  # expect: TypeError register() takes at least 1 argument (0 given)


def nested():
    atexit.register(print, "registered by another")
    print("nested")


atexit.register(nested)
atexit._run_exitfuncs()  # expect: nested
