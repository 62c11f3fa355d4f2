def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")

g = count(2)
print(type(g).__name__)  # expect: generator
print(next(g))
# expect: start
# expect: 0
print(next(g))  # expect: 1
try:
    next(g)  # expect: end
except StopIteration as e:
    print("stop", e.value)  # expect: stop None
try:
    next(g)
except StopIteration as e:
    print("still stopped", e.args)  # expect: still stopped ()

print(list(count(1)), iter(g) is g)
# expect: start
# expect: end
# expect: [0] True

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

f = fib()
print([next(f) for _ in range(10)])  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
print([x for x, _ in zip(fib(), range(5))])  # expect: [0, 1, 1, 2, 3]

def none():
    return
    yield
print(list(none()))  # expect: []

def bare():
    yield
    yield 1, 2
print(list(bare()))  # expect: [None, (1, 2)]
