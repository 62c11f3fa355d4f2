import traceback, sys, io
from traceback import *

def inner(x):
    return 1 / x
def outer(x):
    return inner(x) + 2
def caught(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return e
def show(text):
    print("".join(text).replace(__file__, "FILE").rstrip("\n"))

e = caught(outer, 0)
e.__traceback__ = e.__traceback__.tb_next
show(format_exception(e))
show(format_tb(e.__traceback__))
show(format_tb(e.__traceback__, 1))
show(format_tb(e.__traceback__, limit=-1))
show(format_exception(e, limit=1))
show(format_exception(type(e), e, e.__traceback__))
print(format_exception_only(e), format_exception_only(type(e), e), format_exception_only(None), format_exception(None))
print([(f.name, f.lineno, f.line, f.colno, f.end_colno, f.end_lineno) for f in extract_tb(e.__traceback__)])
print([(f.f_code.co_name, n) for f, n in walk_tb(e.__traceback__)], repr(extract_tb(e.__traceback__)[1]).replace(__file__, "FILE"))
out = io.StringIO()
print_exception(e, file=out)
print_tb(e.__traceback__, file=out)
show(out.getvalue())
try:
    raise KeyError("k")
except KeyError:
    show(format_exc())
    out = io.StringIO()
    print_exc(file=out)
    show(out.getvalue())

def chain():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise ValueError("from") from e
def context():
    try:
        inner(0)
    except ZeroDivisionError:
        raise ValueError("ctx")
def suppressed():
    try:
        inner(0)
    except ZeroDivisionError:
        raise ValueError("none") from None
for f in (chain, context, suppressed):
    e = caught(f)
    e.__traceback__ = e.__traceback__.tb_next
    show(format_exception(e))
    show(format_exception(e, chain=False))
n = ValueError("noted")
n.add_note("a note\nof two lines")
n.add_note("another")
print(format_exception_only(n), list(TracebackException.from_exception(n).format()))
g = ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [KeyError("k"), TypeError("t")]), OSError(2, "gone")])
show(format_exception(g))
show(format_exception_only(g, show_group=True))
big = ExceptionGroup("many", [ValueError(i) for i in range(18)])
show(format_exception(big)[-9:])
t = TracebackException.from_exception(g, max_group_width=1)
show(t.format())
deep = ValueError("deep")
for i in range(4):
    deep = ExceptionGroup("g%d" % i, [deep])
show(TracebackException.from_exception(deep, max_group_depth=2).format())
def recurse(n):
    if n: recurse(n - 1)
    else: raise ValueError("deep")
e = caught(recurse, 8)
e.__traceback__ = e.__traceback__.tb_next
show(format_exception(e))
t = TracebackException.from_exception(e)
print(t.exc_type_str, str(t), len(t.stack), t.__cause__, t.__context__, t.__suppress_context__, t.exceptions, t == TracebackException.from_exception(e))
s = SyntaxError("bad", ("f.py", 3, 5, "x = = 1\n", 3, 6))
print(format_exception_only(s))
t = TracebackException.from_exception(s)
print(t.filename, t.lineno, t.offset, t.text, t.msg, t.end_lineno, t.end_offset)
fs = FrameSummary("f.py", 3, "func", line="  x = 1  ", locals={"a": 1})
print(fs, len(fs), list(fs), fs[0], fs == ("f.py", 3, "func", "x = 1"), fs.locals, fs.line, fs == 5)
print(format_list([("f.py", 3, "func", "x = 1"), fs, ("g.py", 1, "g", None)]))
print(StackSummary.from_list([("f.py", 1, "f", "a")] * 6).format())
def stack():
    return extract_stack(), format_stack(limit=1), extract_stack(limit=2)
a, b, c = stack()
print([f.name for f in a][-2:], [f.name for f in c][-1], len(b), len(c))
show(format_stack()[-1:])
for f in (lambda: format_exception(5), lambda: format_exception(ValueError, ValueError()), lambda: print_exception(ValueError, tb=None), print_last):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Bad(Exception):
    def __str__(self): raise KeyError
print(format_exception_only(Bad()), clear_frames(None))
class Mod(Exception): __module__ = "some.mod"
print(format_exception_only(Mod("m\nn")), format_exception_only(Mod()))
print(traceback.__all__)
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect: ZeroDivisionError: division by zero
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect: ['ZeroDivisionError: division by zero\n'] ['ZeroDivisionError: division by zero\n'] ['NoneType: None\n'] ['NoneType: None\n']
# expect: [('outer', 7, 'return inner(x) + 2', 11, 19, 7), ('inner', 5, 'return 1 / x', 11, 16, 5)]
# expect: [('outer', 7), ('inner', 5)] <FrameSummary file FILE, line 5 in inner>
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:   File "FILE", line 7, in outer
# expect:     return inner(x) + 2
# expect:            ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 32, in <module>
# expect:     raise KeyError("k")
# expect: KeyError: 'k'
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 32, in <module>
# expect:     raise KeyError("k")
# expect: KeyError: 'k'
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 41, in chain
# expect:     inner(0)
# expect:     ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 43, in chain
# expect:     raise ValueError("from") from e
# expect: ValueError: from
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 43, in chain
# expect:     raise ValueError("from") from e
# expect: ValueError: from
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 46, in context
# expect:     inner(0)
# expect:     ~~~~~^^^
# expect:   File "FILE", line 5, in inner
# expect:     return 1 / x
# expect:            ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 48, in context
# expect:     raise ValueError("ctx")
# expect: ValueError: ctx
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 48, in context
# expect:     raise ValueError("ctx")
# expect: ValueError: ctx
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 53, in suppressed
# expect:     raise ValueError("none") from None
# expect: ValueError: none
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 53, in suppressed
# expect:     raise ValueError("none") from None
# expect: ValueError: none
# expect: ['ValueError: noted\n', 'a note\n', 'of two lines\n', 'another\n'] ['ValueError: noted\n', 'a note\n', 'of two lines\n', 'another\n']
# expect:   | ExceptionGroup: eg (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | ExceptionGroup: in (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | KeyError: 'k'
# expect:       +---------------- 2 ----------------
# expect:       | TypeError: t
# expect:       +------------------------------------
# expect:     +---------------- 3 ----------------
# expect:     | FileNotFoundError: [Errno 2] gone
# expect:     +------------------------------------
# expect: ExceptionGroup: eg (3 sub-exceptions)
# expect:    ValueError: 1
# expect:    ExceptionGroup: in (2 sub-exceptions)
# expect:       KeyError: 'k'
# expect:       TypeError: t
# expect:    FileNotFoundError: [Errno 2] gone
# expect:     +---------------- 13 ----------------
# expect:     | ValueError: 12
# expect:     +---------------- 14 ----------------
# expect:     | ValueError: 13
# expect:     +---------------- 15 ----------------
# expect:     | ValueError: 14
# expect:     +---------------- ... ----------------
# expect:     | and 3 more exceptions
# expect:     +------------------------------------
# expect:   | ExceptionGroup: eg (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- ... ----------------
# expect:     | and 2 more exceptions
# expect:     +------------------------------------
# expect:   | ExceptionGroup: g3 (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: g2 (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ... (max_group_depth is 2)
# expect:       +------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 75, in recurse
# expect:     if n: recurse(n - 1)
# expect:           ~~~~~~~^^^^^^^
# expect:   File "FILE", line 75, in recurse
# expect:     if n: recurse(n - 1)
# expect:           ~~~~~~~^^^^^^^
# expect:   File "FILE", line 75, in recurse
# expect:     if n: recurse(n - 1)
# expect:           ~~~~~~~^^^^^^^
# expect:   [Previous line repeated 5 more times]
# expect:   File "FILE", line 76, in recurse
# expect:     else: raise ValueError("deep")
# expect:           ^^^^^^^^^^^^^^^^^^^^^^^^
# expect: ValueError: deep
# expect: ValueError deep 9 None None False None True
# expect: ['  File "f.py", line 3\n', '    x = = 1\n', '        ^\n', 'SyntaxError: bad\n']
# expect: f.py 3 5 x = = 1
# expect:  bad 3 6
# expect: <FrameSummary file f.py, line 3 in func> 4 ['f.py', 3, 'func', 'x = 1'] f.py True {'a': '1'} x = 1 False
# expect: ['  File "f.py", line 3, in func\n    x = 1\n', '  File "f.py", line 3, in func\n    x = 1\n    a = 1\n', '  File "g.py", line 1, in g\n']
# expect: ['  File "f.py", line 1, in f\n    a\n', '  File "f.py", line 1, in f\n    a\n', '  File "f.py", line 1, in f\n    a\n', '  [Previous line repeated 3 more times]\n']
# expect: ['<module>', 'stack'] stack 1 2
# expect:   File "FILE", line 94, in <module>
# expect:     show(format_stack()[-1:])
# expect: TypeError Exception expected for value, int found
# expect: ValueError Both or neither of value and tb must be given
# expect: ValueError Both or neither of value and tb must be given
# expect: ValueError no last exception
# expect: ['Bad: <exception str() failed>\n'] None
# expect: ['some.mod.Mod: m\nn\n'] ['some.mod.Mod\n']
# expect: ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']
