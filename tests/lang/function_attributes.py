def f(a, b=1, *, c=2):
    """Doc of f."""
    return a

print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # expect: f f Doc of f. __main__
f.custom = 42
print(f.custom, f.__dict__)  # expect: 42 {'custom': 42}
f.__name__ = "renamed"
print(f.__name__)  # expect: renamed
print(f.__defaults__, f.__kwdefaults__)  # expect: (1,) {'c': 2}

def no_doc(): pass
print(no_doc.__doc__)  # expect: None
try:
    f.nothing
except AttributeError as e:
    print(e)  # expect: 'function' object has no attribute 'nothing'
del f.custom
print(hasattr(f, "custom"))  # expect: False

class C:
    def method(self):
        "method doc"
        def inner(): pass
        return inner

print(C.method.__qualname__, C().method.__name__, C().method.__doc__)  # expect: C.method method method doc
print(C().method().__qualname__)  # expect: C.method.<locals>.inner
print(callable(f), type(f).__name__)  # expect: True function
try:
    f.__name__ = 5
except TypeError as e:
    print(e)  # expect: __name__ must be set to a string object
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames[:3])  # expect: f 2 ('a', 'b', 'c')
