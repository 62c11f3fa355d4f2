def inner():
    x = yield 1
    print("inner got", x)
    try:
        y = yield 2
    except ValueError as e:
        print("inner caught", e)
        y = "recovered"
    return y

def outer():
    yield 0
    r = yield from inner()
    print("result", r)
    yield from [10, 20]
    yield from "ab"
    yield from range(2)

g = outer()
print(next(g), next(g))  # expect: 0 1
print(g.send("hello"))
# expect: inner got hello
# expect: 2
print(g.throw(ValueError("x")))
# expect: inner caught x
# expect: result recovered
# expect: 10
print(list(g))  # expect: [20, 'a', 'b', 0, 1]

def flatten(x):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y)
    else:
        yield x
print(list(flatten([1, [2, [3]], []])))  # expect: [1, 2, 3]

def chain():
    a = yield from ()
    b = yield from (x for x in [])
    return a, b
try:
    next(chain())
except StopIteration as e:
    print(e.value)  # expect: (None, None)
def bad():
    yield from 5
try:
    next(bad())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
