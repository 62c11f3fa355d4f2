def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)

def number():
    with 5: pass
def no_exit():
    class A:
        def __enter__(self): pass
    with A(): pass
def no_enter():
    class A:
        def __exit__(self, *a): pass
    with A(): pass
def on_instance():
    class A: pass
    a = A()
    a.__enter__ = a.__exit__ = lambda *x: None
    with a: pass
def klass():
    with int: pass
def async_only():
    class A:
        async def __aenter__(self): pass
        async def __aexit__(self, *a): pass
    with A(): pass
def bad_exit():
    class A:
        def __enter__(self): pass
        def __exit__(self): pass
    with A(): pass
for f in (number, no_exit, no_enter, on_instance, klass, async_only, bad_exit):
    attempt(f)
# expect: TypeError: 'int' object does not support the context manager protocol
# expect: TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError: 'A' object does not support the context manager protocol
# expect: TypeError: 'A' object does not support the context manager protocol
# expect: TypeError: 'type' object does not support the context manager protocol
# expect: TypeError: 'A' object does not support the context manager protocol
# expect: TypeError: bad_exit.<locals>.A.__exit__() takes 1 positional argument but 4 were given

# __exit__ is looked up before __enter__ runs.
class Late:
    def __enter__(self):
        del Late.__exit__
        print("entered")
    def __exit__(self, *a):
        print("exited all the same")
with Late():
    pass
# expect: entered
# expect: exited all the same
