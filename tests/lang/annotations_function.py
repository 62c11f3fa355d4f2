def f(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> bool:
    return True

print(f.__annotations__)
# expect: {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'c': list[int], 'kw': <class 'dict'>, 'return': <class 'bool'>}
print(f(1))  # expect: True

def g(): pass
print(g.__annotations__)  # expect: {}

evaluated = []
def note(x):
    evaluated.append(x)
    return x

# In CPython 3.13 annotations are evaluated when def runs.
def h(p: note("p"), *, q: note("q")) -> note("ret"): pass
print(evaluated, h.__annotations__)  # expect: ['p', 'q', 'ret'] {'p': 'p', 'q': 'q', 'return': 'ret'}
h.__annotations__["extra"] = 1
print(h.__annotations__)  # expect: {'p': 'p', 'q': 'q', 'return': 'ret', 'extra': 1}
