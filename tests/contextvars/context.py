"""Context: a mapping, and a place to run code in."""
from contextvars import Context, ContextVar, copy_context

v = ContextVar("v", default="default")
w = ContextVar("w")
ctx = Context()
print(len(ctx), list(ctx), ctx == Context(), bool(ctx))  # expect: 0 [] True False


def inside(value, *, other):
    v.set(value)
    w.set(other)
    return v.get(), w.get()


print(ctx.run(inside, 1, other=2))  # expect: (1, 2)
print(v.get(), w.get(None))  # expect: default None
print(ctx[v], ctx.get(w), ctx.get(ContextVar("x")), ctx.get(ContextVar("x"), 5))  # expect: 1 2 None 5
print(v in ctx, ContextVar("v") in ctx, len(ctx))  # expect: True False 2
print(set(ctx) == {v, w}, set(ctx.keys()) == {v, w}, sorted(ctx.values()))  # expect: True True [1, 2]
print(sorted((k.name, x) for k, x in ctx.items()))  # expect: [('v', 1), ('w', 2)]

copied = ctx.copy()
print(copied == ctx, copied is ctx, copied != ctx)  # expect: True False False
copied.run(v.set, 10)
print(ctx[v], copied[v], copied == ctx)  # expect: 1 10 False
print(ctx == {v: 1, w: 2})  # expect: False

# What runs inside another context returns to its own, also by an exception.
outer = Context()


def fail():
    v.set("broken")
    raise ValueError("out")


def nested():
    v.set("outer")
    try:
        ctx.run(fail)
    except ValueError as e:
        print(e, v.get(), ctx[v])  # expect: out outer broken
    return copy_context()


print(outer.run(nested) == outer)  # expect: True
ctx.run(v.set, 3)
print(ctx[v])  # expect: 3

# Views are of the moment in which they were made.
keys = iter(ctx)
ctx.run(ContextVar("late").set, 1)
print(len(list(keys)), len(ctx), len(ctx.items()))  # expect: 2 3 3


# Comparing values runs their code.
class Strange:
    def __eq__(self, other):
        raise KeyError("compared")


a, b = Context(), Context()
a.run(v.set, Strange())
b.run(v.set, Strange())
try:
    a == b
except KeyError as e:
    print(e)  # expect: 'compared'


# A generator runs in the context of whoever resumes it.
def values():
    while True:
        yield v.get()


g = values()
print(next(g), ctx.run(next, g), outer.run(lambda: next(g)))  # expect: default 3 outer
