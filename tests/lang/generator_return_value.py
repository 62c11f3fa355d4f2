def g():
    x = yield 1
    return ("returned", x)

it = g()
next(it)
try:
    it.send("sent")
except StopIteration as e:
    print(e.value)  # expect: ('returned', 'sent')

def outer():
    result = yield from g()
    print("inner gave", result)
    return "outer done"

it = outer()
print(next(it))  # expect: 1
try:
    it.send("through")  # expect: inner gave ('returned', 'through')
except StopIteration as e:
    print(e.value)  # expect: outer done

def only_return():
    return 5
    yield
try:
    next(only_return())
except StopIteration as e:
    print(repr(e), e.value)  # expect: StopIteration(5) 5
def no_value():
    yield 1
it = no_value()
next(it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)  # expect: StopIteration() None
def returns_tuple():
    return (1, 2)
    yield
try:
    next(returns_tuple())
except StopIteration as e:
    print(e.value, e.args)  # expect: (1, 2) ((1, 2),)
