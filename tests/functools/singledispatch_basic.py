# singledispatch: registration, dispatch, registry.
from functools import singledispatch

@singledispatch
def show(x, *rest):
    "doc of show"
    return "object"
@show.register
def _(x: int, *rest):
    return "int"
@show.register(list)
def show_list(x, *rest):
    return "list of " + ", ".join(show(y) for y in x)
show.register(float, lambda x: "float")
@show.register(str)
@show.register(bytes)
def _(x):
    return "text"
@show.register(type(None))
def _(x):
    return "none"
print(show(1), show([1, "a", 2.5, None]), show(b""), show(True), show({}), show((1,), 2))
# expect: int list of int, text, float, none text int object object
print(show.__name__, show.__doc__, show_list([]), show.dispatch(bool) is show.dispatch(int), show.dispatch(dict)(5))
# expect: show doc of show list of  True object
print(sorted(k.__name__ for k in show.registry), show.registry[list] is show_list, object in show.registry)
# expect: ['NoneType', 'bytes', 'float', 'int', 'list', 'object', 'str'] True True
@show.register
def _(x: dict | set):
    return "dict or set"
print(show({}), show(set()), show(frozenset()))  # expect: dict or set dict or set object
class A: pass
class B(A): pass
class C(B): pass
show.register(A, lambda x: "A")
print(show(C()))  # expect: A
show.register(B, lambda x: "B")
print(show(C()), show(A()))  # expect: B A
for bad in [lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: 1), lambda: show.register(5, lambda x: 1)]:
    try:
        bad()
    except TypeError as e:
        print(str(e).split(":")[0].split("<")[0])
# expect: show requires at least 1 positional argument
# expect: Invalid first argument to `register()`
# expect: Invalid first argument to `register()`
# expect: Invalid first argument to `register()`. 5 is not a class or union type.
def annotated(x: "nonsense value"):
    pass
try:
    show.register(annotated)
except (TypeError, NameError, SyntaxError) as e:
    print("refused")  # expect: refused
