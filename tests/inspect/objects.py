import inspect, sys, types, abc, functools, os
from inspect import *

# About the class,
# in two lines.
class C:
    """Doc of C.

        indented
    end
    """
    data = [1,
            2]

    def method(self, a=(1,
                        2)):
        """Doc of method."""
        text = """a string
that is not indented"""
        return text

    # about prop
    @property
    def prop(self):
        """Doc of prop."""
        return 1

    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    __slots__ = ("slot", "__dict__")

class D(C):
    def method(self): return [
        1, 2]  # a comment
    @property
    def prop(self): return 2
class Abs(abc.ABC):
    @abc.abstractmethod
    def m(self): pass

def gen(): yield 1
async def coro(): pass
async def agen(): yield
def deco(f): return f
@deco
@deco
def decorated(x):
    if x:
        # comment
        return 1

    return 2
lam = lambda x: x
after = 1

print(getsource(C.method), end="")
print(getsource(D), end="")
print(getsource(decorated), end="")
print(getsource(gen), getsource(lam), end="")
print(getsourcelines(C)[1], len(getsourcelines(C)[0]), getsourcelines(C.prop.fget)[1], len(getsource(sys.modules["__main__"])) > 100 if "__main__" in sys.modules else True)
print(repr(getcomments(C)), repr(getcomments(C.prop.fget)), getcomments(gen))
print(os.path.basename(getsourcefile(C.method)), os.path.basename(getfile(gen)), getabsfile(gen) == os.path.abspath(__file__), getmodulename("/a/b.py"), getmodulename("x.txt"))
for bad in (lambda: getfile(5), lambda: getfile(int), lambda: getsource(len), lambda: getfile(sys)):
    try:
        bad()
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)
print(getdoc(C), "|", getdoc(C.method), "|", getdoc(D.method), "|", getdoc(D().method), "|", getdoc(D.prop), "|", getdoc(D), "|", getdoc(gen), getdoc(5) is not None)
print(repr(cleandoc("  a\n    b\n      c\n\n")), repr(cleandoc("")), repr(cleandoc("\n\n  x\n y\n")), repr(cleandoc("a\n\tb")))
g, c, a = gen(), coro(), agen()
try:
    raise ValueError
except ValueError as e:
    tb = e.__traceback__
objects = {
    "module": sys, "class": C, "metaclass": type, "function": gen, "lambda": lam, "method": C().method, "classmethod": C.cm, "static": C.sm,
    "builtin": len, "builtin method": [].append, "descriptor": str.join, "wrapper": str.__add__, "method wrapper": "".__add__, "property": C.prop,
    "slot": C.slot, "generator": g, "coroutine": c, "async generator": a, "coroutine function": coro,
    "async generator function": agen, "traceback": tb, "frame": tb.tb_frame, "code": gen.__code__, "int": 5, "partial": functools.partial(coro), "abstract": Abs, "instance": C(),
}
for name, x in objects.items():
    print(name, [p.__name__ for p in (ismodule, isclass, ismethod, isfunction, isgeneratorfunction, isgenerator, iscoroutinefunction, iscoroutine, isawaitable,
        isasyncgenfunction, isasyncgen, istraceback, isframe, iscode, isbuiltin, isroutine, isabstract, ismethoddescriptor, isdatadescriptor, isgetsetdescriptor, ismemberdescriptor, ismethodwrapper) if p(x)])
c.close()
@markcoroutinefunction
def marked(): pass
print(iscoroutinefunction(marked), iscoroutinefunction(functools.partial(functools.partial(coro))))
print([n for n, v in getmembers(C) if not n.startswith("__")], [n for n, v in getmembers(C, isfunction)], [n for n, v in getmembers(C(), ismethod)])
class Dyn:
    def __getattr__(self, name): return name
    @property
    def broken(self): raise AttributeError("no")
    @property
    def run(self): print("never"); return 1
d = Dyn()
d.x = 5
print([n for n, v in getmembers_static(d) if not n.startswith("__")], getattr_static(d, "x"), getattr_static(d, "run").__class__.__name__, getattr_static(d, "nope", "default"), getattr_static(Dyn, "run").__class__.__name__, getattr_static(Dyn, "__name__", None) is not None)
try:
    getattr_static(d, "nope")
except AttributeError as e:
    print(repr(e))
print([(x.name, x.kind, x.defining_class.__name__) for x in classify_class_attrs(D) if not x.name.startswith("__")])
print(getmro(D), getclasstree([D, C, int]), getclasstree([C, D], unique=True))
print(getgeneratorstate(g), next(g), getgeneratorstate(g), list(g), getgeneratorstate(g))
def running():
    yield getgeneratorstate(r)
r = running()
print(next(r))
c = coro()
print(getcoroutinestate(c))
c.close()
print(getcoroutinestate(c), getasyncgenstate(a))
def outer():
    return inner()
def inner():
    return currentframe(), stack()[:2], getframeinfo(currentframe()), getouterframes(currentframe(), 3)[1]
f, st, info, out = outer()
print(f.f_code.co_name, [(x.function, x.lineno, x.code_context, x.index) for x in st])
print(info.function, info.lineno, info.code_context, info.index, out.function, out.code_context, out.index, out.lineno, info.positions is not None)
def failing():
    1 / 0
try:
    failing()
except ZeroDivisionError:
    print([(x.function, x.lineno, x.code_context) for x in trace()][-1])
print(indentsize("\t  x"), getmodule(gen) is sys.modules["__main__"], getmodule(sys) is sys, getmodule(os.path.join).__name__)
print(CO_VARARGS, CO_GENERATOR, CO_COROUTINE, GEN_CREATED, getlineno(f) > 0, getblock(["def f():\n", "    x\n", "y\n"]))
# expect:     def method(self, a=(1,
# expect:                         2)):
# expect:         """Doc of method."""
# expect:         text = """a string
# expect: that is not indented"""
# expect:         return text
# expect: class D(C):
# expect:     def method(self): return [
# expect:         1, 2]  # a comment
# expect:     @property
# expect:     def prop(self): return 2
# expect: @deco
# expect: @deco
# expect: def decorated(x):
# expect:     if x:
# expect:         # comment
# expect:         return 1
# expect:
# expect:     return 2
# expect: def gen(): yield 1
# expect:  lam = lambda x: x
# expect: 6 27 23 True
# expect: '# About the class,\n# in two lines.\n' '# about prop\n' None
# expect: objects.py objects.py True b None
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got int
# expect: TypeError <class 'int'> is a built-in class
# expect: TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
# expect: TypeError <module 'sys' (built-in)> is a built-in module
# expect: Doc of C.
# expect:
# expect:     indented
# expect: end | Doc of method. | Doc of method. | Doc of method. | Doc of prop. | Doc of C.
# expect:
# expect:     indented
# expect: end | None True
# expect: 'a\nb\n  c' '' ' x\ny' 'a\nb'
# expect: module ['ismodule']
# expect: class ['isclass']
# expect: metaclass ['isclass']
# expect: function ['isfunction', 'isgeneratorfunction', 'isroutine']
# expect: lambda ['isfunction', 'isroutine']
# expect: method ['ismethod', 'isroutine']
# expect: classmethod ['ismethod', 'isroutine']
# expect: static ['isfunction', 'isroutine']
# expect: builtin ['isbuiltin', 'isroutine']
# expect: builtin method ['isbuiltin', 'isroutine']
# expect: descriptor ['isroutine', 'ismethoddescriptor']
# expect: wrapper ['isroutine', 'ismethoddescriptor']
# expect: method wrapper ['isroutine', 'ismethodwrapper']
# expect: property ['isdatadescriptor']
# expect: slot ['isdatadescriptor', 'ismemberdescriptor']
# expect: generator ['isgenerator']
# expect: coroutine ['iscoroutine', 'isawaitable']
# expect: async generator ['isasyncgen']
# expect: coroutine function ['isfunction', 'iscoroutinefunction', 'isroutine']
# expect: async generator function ['isfunction', 'isasyncgenfunction', 'isroutine']
# expect: traceback ['istraceback']
# expect: frame ['isframe']
# expect: code ['iscode']
# expect: int []
# expect: partial ['iscoroutinefunction']
# expect: abstract ['isclass', 'isabstract']
# expect: instance []
# expect: True True
# expect: ['cm', 'data', 'method', 'prop', 'slot', 'sm'] ['method', 'sm'] ['cm', 'method']
# expect: ['broken', 'run', 'x'] 5 property default property True
# expect: AttributeError('nope')
# expect: [('cm', 'class method', 'C'), ('data', 'data', 'C'), ('method', 'method', 'D'), ('prop', 'property', 'D'), ('slot', 'data', 'C'), ('sm', 'static method', 'C')]
# expect: (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>) [(<class 'object'>, ()), [(<class '__main__.C'>, (<class 'object'>,)), [(<class '__main__.D'>, (<class '__main__.C'>,))], (<class 'int'>, (<class 'object'>,))]] [(<class 'object'>, ()), [(<class '__main__.C'>, (<class 'object'>,)), [(<class '__main__.D'>, (<class '__main__.C'>,))]]]
# expect: GEN_CREATED 1 GEN_SUSPENDED [] GEN_CLOSED
# expect: GEN_RUNNING
# expect: CORO_CREATED
# expect: CORO_CLOSED AGEN_CREATED
# expect: inner [('inner', 118, ['    return currentframe(), stack()[:2], getframeinfo(currentframe()), getouterframes(currentframe(), 3)[1]\n'], 0), ('outer', 116, ['    return inner()\n'], 0)]
# expect: inner 118 ['    return currentframe(), stack()[:2], getframeinfo(currentframe()), getouterframes(currentframe(), 3)[1]\n'] 0 outer ['def outer():\n', '    return inner()\n', 'def inner():\n'] 1 116 True
# expect: ('failing', 123, ['    1 / 0\n'])
# expect: 10 True True posixpath
# expect: 4 32 128 GEN_CREATED True ['def f():\n', '    x\n']
