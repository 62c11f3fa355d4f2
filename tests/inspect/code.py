# What code objects tell, and what inspect makes of it.
import inspect
import textwrap

G = 5


def outer(a):
    b = 1

    def inner(x):
        return len(str(a)) + b + no_module.path + missing(x) + G

    return inner


v = inspect.getclosurevars(outer(3))
print(v.nonlocals, v.globals, sorted(v.builtins), sorted(v.unbound))  # expect: {'a': 3, 'b': 1} {'G': 5} ['len', 'str'] ['missing', 'no_module', 'path']
try:
    inspect.getclosurevars(len)
except TypeError as e:
    print(e)  # expect: <built-in function len> is not a Python function
code = outer.__code__
print(code.co_cellvars, code.co_names, outer(1).__code__.co_names, code.co_stacksize > 0, type(code.co_code).__name__)
# expect: ('a', 'b') () ('len', 'str', 'no_module', 'path', 'missing', 'G') True bytes


def constants(x):
    return x.attribute + 2.5


print(2.5 in constants.__code__.co_consts, "attribute" in constants.__code__.co_consts)  # expect: True False
line = constants.__code__.co_firstlineno
print({n - line for _, _, n in constants.__code__.co_lines() if n} - {0}, (line + 1, line + 1, 11, 28) in list(constants.__code__.co_positions()))  # expect: {1} True
try:
    inspect.currentframe().clear()
except RuntimeError as e:
    print(e)  # expect: cannot clear an executing frame
try:
    constants(1)
except AttributeError as e:
    print(e.__traceback__.tb_next.tb_frame.clear(), e.__traceback__.tb_frame.f_trace_lines, e.__traceback__.tb_frame.f_trace_opcodes)  # expect: None True False


async def coroutine():
    pass


c = coroutine()
print(c.cr_origin)  # expect: None
c.close()

print(list(inspect.BufferFlags), int(inspect.BufferFlags.FULL_RO), inspect.BufferFlags.SIMPLE == 0, issubclass(inspect.ClassFoundException, Exception))
# expect: [<BufferFlags.WRITABLE: 1>, <BufferFlags.FORMAT: 4>, <BufferFlags.ND: 8>, <BufferFlags.READ: 256>, <BufferFlags.WRITE: 512>] 284 True True
