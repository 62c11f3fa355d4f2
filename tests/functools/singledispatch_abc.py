# singledispatch on abstract base classes.
from functools import singledispatch
from collections.abc import Sequence, Mapping, Sized, Iterable, MutableSequence
from collections import OrderedDict, deque, UserList

@singledispatch
def f(x):
    return "object"
f.register(Sized, lambda x: "sized")
print(f([]), f({}), f(5), f(""))  # expect: sized sized object sized
f.register(Sequence, lambda x: "sequence")
print(f([]), f(()), f({}), f(range(2)), f(deque()))  # expect: sequence sequence sized sequence sequence
f.register(Mapping, lambda x: "mapping")
f.register(MutableSequence, lambda x: "mutable sequence")
print(f([]), f(()), f({}), f(OrderedDict()), f(UserList()), f(set()))
# expect: mutable sequence sequence mapping mapping mutable sequence sized
f.register(dict, lambda x: "dict")
print(f({}), f(OrderedDict()))  # expect: dict dict
class Both:
    def __len__(self):
        return 0
    def __iter__(self):
        return iter(())
g = singledispatch(lambda x: "object")
g.register(Sized, lambda x: "sized")
print(g(Both()))  # expect: sized
g.register(Iterable, lambda x: "iterable")
try:
    g(Both())
except RuntimeError as e:
    print(str(e)[:18])  # expect: Ambiguous dispatch
class Virtual:
    pass
print(f(Virtual()))  # expect: object
Mapping.register(Virtual)
print(f(Virtual()))  # expect: mapping
