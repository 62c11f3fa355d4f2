# wraps and update_wrapper.
from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES

def decorator(f):
    @wraps(f)
    def wrapper(*args, **kw):
        "wrapper doc"
        return "wrapped", f(*args, **kw)
    return wrapper

@decorator
def example(x: int) -> str:
    "example doc"
    return x
example2 = example
print(example(5), example.__name__, example.__doc__, example.__qualname__, example.__annotations__, example.__module__)
# expect: ('wrapped', 5) example example doc example {'x': <class 'int'>, 'return': <class 'str'>} __main__
print(example.__wrapped__(1))  # expect: 1
def tagged():
    pass
tagged.tag = "t"
@wraps(tagged)
def w():
    pass
print(w.tag, w.__name__, w.__wrapped__ is tagged)  # expect: t tagged True
@wraps(tagged, assigned=("__name__",), updated=())
def w2():
    "doc stays"
print(w2.__name__, w2.__doc__, hasattr(w2, "tag"))  # expect: tagged doc stays False
class Callable:
    def __call__(self):
        pass
c = update_wrapper(Callable(), tagged)
print(c.__name__, c.tag)  # expect: tagged t
print(update_wrapper(lambda: 0, len).__name__, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
# expect: len ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__') ('__dict__',)
u = update_wrapper(lambda: 0, 5)
print(u.__name__, u.__wrapped__)  # expect: <lambda> 5
