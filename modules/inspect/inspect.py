"""Look into objects: what they are, what parameters they take, where they are defined."""

import enum as _enum
import os
import sys
import types
from collections import OrderedDict, namedtuple
from keyword import iskeyword as _iskeyword

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute", "BoundArguments",
    "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
    "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS",
    "CO_HAS_DOCSTRING", "CO_METHOD", "ClosureVars", "EndOfBlock", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED",
    "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs",
    "cleandoc", "currentframe", "findsource", "formatannotation", "formatannotationrelativeto", "formatargvalues",
    "get_annotations", "getabsfile", "getargs", "getargvalues", "getasyncgenlocals", "getasyncgenstate", "getattr_static",
    "getblock", "getcallargs", "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate",
    "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals", "getgeneratorstate", "getinnerframes",
    "getlineno", "getmembers", "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes", "getsource",
    "getsourcefile", "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable",
    "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction",
    "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor",
    "ismethodwrapper", "ismodule", "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap",
    "walktree",
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = [1 << i for i in range(8)]
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512
CO_HAS_DOCSTRING, CO_METHOD = 0x4000000, 0x8000000
TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object):
    """Tell whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Tell whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Tell whether it is a method bound to an object."""
    return isinstance(object, types.MethodType)


def ismethoddescriptor(object):
    """Tell whether it is a descriptor of a method, but no function, method or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    """Tell whether it is a descriptor of data, such as a property."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def ismemberdescriptor(object):
    """Tell whether it is a descriptor of a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Tell whether it is a descriptor of an attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def isfunction(object):
    """Tell whether it is a function that a script defined."""
    return isinstance(object, types.FunctionType)


def _unwrap_partial(f):
    partial = sys.modules["functools"].partial if "functools" in sys.modules else ()
    while isinstance(f, partial):
        f = f.func
    return f


def _has_code_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Tell whether it is a function that makes generators."""
    return _has_code_flag(obj, CO_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Have iscoroutinefunction be true of a function that returns a coroutine; return it."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Tell whether it is a function that makes coroutines."""
    f = _unwrap_partial(obj.__func__ if ismethod(obj) else obj)
    return _has_code_flag(obj, CO_COROUTINE) or getattr(f, "_is_coroutine_mark", None) is _is_coroutine_mark


def isasyncgenfunction(obj):
    """Tell whether it is a function that makes asynchronous generators."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Tell whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isgenerator(object):
    """Tell whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Tell whether it is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    """Tell whether it can be awaited."""
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def istraceback(object):
    """Tell whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Tell whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Tell whether it is the code of a function."""
    return isinstance(object, types.CodeType)


def isbuiltin(object):
    """Tell whether it is a built-in function or bound method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Tell whether it is a bound special method of a built-in type."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Tell whether it is a function or method of any kind."""
    return (
        isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)
    )


def isabstract(object):
    """Tell whether it is a class with abstract methods."""
    if not isclass(object):
        return False
    return type(object) is not type and bool(getattr(object, "__abstractmethods__", None))
