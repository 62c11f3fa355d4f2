# Types that only the interpreter makes instances of.
import types

def g(): yield
async def c(): pass
async def ag(): yield
co = c()
for x in [g(), co, ag(), len, [].append, iter([]), iter(()), iter({}), {}.keys(), {}.values(), {}.items(), iter(set()),
          str.upper, int.__add__, (1).__add__, type.__dict__["__mro__"], iter(range(3)), reversed([])]:
    t = type(x)
    try:
        t()
    except TypeError as e:
        print(e)
co.close()
try:
    object.__new__(type(len))
except TypeError as e:
    print("refused")
for wrong in (lambda: type(g)(), lambda: type(g)("x"), lambda: types.CodeType(), lambda: types.MethodType()):
    try:
        wrong()
    except TypeError as e:
        print("TypeError")

# expect: cannot create 'generator' instances
# expect: cannot create 'coroutine' instances
# expect: cannot create 'async_generator' instances
# expect: cannot create 'builtin_function_or_method' instances
# expect: cannot create 'builtin_function_or_method' instances
# expect: cannot create 'list_iterator' instances
# expect: cannot create 'tuple_iterator' instances
# expect: cannot create 'dict_keyiterator' instances
# expect: cannot create 'dict_keys' instances
# expect: cannot create 'dict_values' instances
# expect: cannot create 'dict_items' instances
# expect: cannot create 'set_iterator' instances
# expect: cannot create 'method_descriptor' instances
# expect: cannot create 'wrapper_descriptor' instances
# expect: cannot create 'method-wrapper' instances
# expect: cannot create 'getset_descriptor' instances
# expect: cannot create 'range_iterator' instances
# expect: cannot create 'list_reverseiterator' instances
# expect: refused
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
