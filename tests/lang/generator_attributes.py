def gen():
    yield 1
    yield 2

g = gen()
print(g.__name__, g.__qualname__, g.gi_running, g.gi_yieldfrom)  # expect: gen gen False None
print(g.gi_frame is not None, g.gi_code.co_name)  # expect: True gen
list(g)
print(g.gi_frame)  # expect: None
e = (x for x in [])
print(e.__name__, e.__qualname__)  # expect: <genexpr> <genexpr>
def outer():
    yield from inner_gen
inner_gen = gen()
o = outer()
next(o)
print(o.gi_yieldfrom is inner_gen)  # expect: True
try:
    g.attr = 1
except AttributeError as err:
    print(err)  # expect: 'generator' object has no attribute 'attr' and no __dict__ for setting new attributes
print(hasattr(g, "send"), hasattr(g, "throw"), hasattr(g, "close"), hasattr(g, "__next__"))
# expect: True True True True
g.__name__ = "renamed"
print(repr(g).startswith("<generator object gen at 0x"), g.__name__)  # expect: True renamed
try:
    len(g)
except TypeError as err:
    print(err)  # expect: object of type 'generator' has no len()
