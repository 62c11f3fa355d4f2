class CM:
    def __enter__(self): return self
    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)

def f():
    with CM():
        return "returned"
print(f())
# expect: exit None
# expect: returned

for i in range(3):
    with CM():
        if i == 0:
            continue
        if i == 1:
            break
# expect: exit None
# expect: exit None
print("i", i)  # expect: i 1

def gen():
    with CM():
        yield 1
        yield 2
g = gen()
print(next(g))  # expect: 1
g.close()  # expect: exit GeneratorExit

def nested():
    for x in range(2):
        with CM():
            with CM():
                try:
                    continue
                finally:
                    print("finally", x)
nested()
# expect: finally 0
# expect: exit None
# expect: exit None
# expect: finally 1
# expect: exit None
# expect: exit None

class Replace:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise RuntimeError("from exit")
try:
    with Replace():
        raise ValueError("original")
except RuntimeError as e:
    print(e, repr(e.__context__))  # expect: from exit ValueError('original')
class Truthy:
    def __enter__(self): pass
    def __exit__(self, *a): return "truthy"
def swallow():
    with Truthy():
        raise ValueError
    return "after"
print(swallow())  # expect: after
