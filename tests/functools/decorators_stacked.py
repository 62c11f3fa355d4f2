# The decorators of the module together.
import functools

def logged(log):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kw):
            log.append((f.__name__, args))
            return f(*args, **kw)
        return wrapper
    return decorate
log = []
@functools.lru_cache(maxsize=None)
@logged(log)
def square(x):
    return x * x
print([square(i % 3) for i in range(6)], log, square.__name__, square.__wrapped__.__name__, square.__wrapped__.__wrapped__.__name__)
# expect: [0, 1, 4, 0, 1, 4] [('square', (0,)), ('square', (1,)), ('square', (2,))] square square square
add = functools.partial(functools.reduce, lambda a, b: a + b)
print(add([1, 2, 3]), add(["a", "b"], "x"))  # expect: 6 xab
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"))  # expect: 5
@functools.singledispatch
@logged(log)
def area(shape):
    return 0
area.register(int, functools.partial(pow, 2))
print(area("x"), area(5), log[-1], area.__name__)  # expect: 0 32 ('area', ('x',)) area
