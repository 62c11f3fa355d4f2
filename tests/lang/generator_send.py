def averager():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None:
            return avg
        total += x
        n += 1
        avg = total / n

a = averager()
print(next(a))  # expect: None
print(a.send(10), a.send(20), a.send(60))  # expect: 10.0 15.0 30.0
try:
    a.send(None)
except StopIteration as e:
    print("final", e.value)  # expect: final 30.0

try:
    averager().send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator

def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    yield received

e = echo()
print(e.send(None), e.send("a"), next(e), e.send("c"))  # expect: 0 1 2 ['a', None, 'c']
def expr():
    print((yield 1) + (yield 2))
x = expr()
next(x)
print(x.send(10))  # expect: 2
try:
    x.send(5)  # expect: 15
except StopIteration:
    print("done")  # expect: done
