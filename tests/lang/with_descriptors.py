# The methods of a context manager can be any descriptors.
class Static:
    __enter__ = staticmethod(lambda: "entered")
    __exit__ = staticmethod(lambda *exc: print("left", exc))
class Descriptor:
    def __get__(self, obj, cls=None): return lambda *args: print("called", args)
class Described:
    __enter__ = Descriptor()
    __exit__ = Descriptor()

with Static() as x: print(x)
def f():
    with Described() as x, Static(): print(x)
f()
# expect: entered
# expect: left (None, None, None)
# expect: called ()
# expect: None
# expect: left (None, None, None)
# expect: called (None, None, None)
