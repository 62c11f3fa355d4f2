# Functions that a module has, called at one place while the module changes: of other modules, methods, scripts', classes.
import math
import types

m = types.ModuleType("m")


def call(x):
    return m.f(x)


m.f = math.sqrt
out = []
for i in range(5):
    out.append(call(4))
m.f = abs
for i in range(3):
    out.append(call(-4))
m.f = lambda x: ("script", x)
for i in range(3):
    out.append(call(-4))
m.f = [].append
for i in range(3):
    out.append(call(-4))
m.f = str.upper
for i in range(3):
    out.append(call("a"))
m.f = math.floor
for i in range(3):
    out.append(call(2.5))
del m.f
try:
    call(1)
except AttributeError as e:
    out.append(str(e))
m.__getattr__ = lambda name: math.ceil
for i in range(3):
    out.append(call(2.5))
m.f = print
call(1)
m.f = max
for i in range(3):
    out.append(call([3, 4]))


def bad():
    return m.f()


for i in range(3):
    try:
        bad()
    except TypeError as e:
        out.append(str(e))
m.f = math.dist


def four():
    return m.f((1, 2), (4, 6))


for i in range(3):
    out.append(four())
m.f = sorted


def kw():
    return m.f([2, 1])


for i in range(3):
    out.append(kw())
m.f = int
for i in range(3):
    out.append(call("12"))
m.f = math.isclose


def close():
    return m.f(1.0, 1.0 + 1e-12)


for i in range(3):
    out.append(close())
m.f = math.log


def log1():
    return m.f(8), m.f(8, 2)


for i in range(3):
    out.append(log1())
m.f = math.hypot
for i in range(3):
    out.append((m.f(), m.f(3), m.f(3, 4), m.f(1, 2, 2)))
print(*out, sep="\n")
# expect: 1
# expect: 2.0
# expect: 2.0
# expect: 2.0
# expect: 2.0
# expect: 2.0
# expect: 4
# expect: 4
# expect: 4
# expect: ('script', -4)
# expect: ('script', -4)
# expect: ('script', -4)
# expect: None
# expect: None
# expect: None
# expect: A
# expect: A
# expect: A
# expect: 2
# expect: 2
# expect: 2
# expect: module 'm' has no attribute 'f'
# expect: 3
# expect: 3
# expect: 3
# expect: 4
# expect: 4
# expect: 4
# expect: max expected at least 1 argument, got 0
# expect: max expected at least 1 argument, got 0
# expect: max expected at least 1 argument, got 0
# expect: 5.0
# expect: 5.0
# expect: 5.0
# expect: [1, 2]
# expect: [1, 2]
# expect: [1, 2]
# expect: 12
# expect: 12
# expect: 12
# expect: True
# expect: True
# expect: True
# expect: (2.0794415416798357, 3.0)
# expect: (2.0794415416798357, 3.0)
# expect: (2.0794415416798357, 3.0)
# expect: (0.0, 3.0, 5.0, 3.0)
# expect: (0.0, 3.0, 5.0, 3.0)
# expect: (0.0, 3.0, 5.0, 3.0)
