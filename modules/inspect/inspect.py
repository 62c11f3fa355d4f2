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


def _getmembers(object, predicate, getter):
    names = dir(object)
    mro = ()
    if isclass(object):
        mro = object.__mro__
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    results = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            # A descriptor that does not like it, or a second attribute of the name: what the class has.
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return (name, value) of all attributes, sorted by name; of those that the predicate is true of, if there is one."""
    return _getmembers(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers, but without running descriptors and __getattr__."""
    return _getmembers(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return an Attribute for each name in dir(cls)."""
    metamro = tuple([c for c in type(cls).__mro__ if c not in (type, object)])
    names = dir(cls)
    for base in cls.__mro__:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result = []
    seen = set()
    for name in names:
        found = _find_attribute(cls, metamro, name, name in seen)
        if found is None:
            continue
        home, got, raw = found
        value = raw
        if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(raw, property):
            kind = "property"
        else:
            value = raw if got is None else got
            kind = "method" if isroutine(value) else "data"
        result.append(Attribute(name, kind, home, value))
        seen.add(name)
    return result


def _find_attribute(cls, metamro, name, again):
    """Return where a class's attribute is defined, its value, and what the class there has; None if it is nowhere."""
    home = got = raw = None
    if not again and name != "__dict__":
        try:
            got = getattr(cls, name)
        except Exception:  # it is an attribute of instances only
            pass
        else:
            home = getattr(got, "__objclass__", None)
            if home not in cls.__mro__:
                home = None
                for c in cls.__mro__:
                    if getattr(c, name, None) is got:
                        home = c
    for base in (*cls.__mro__, *metamro):
        if name in base.__dict__:
            raw = base.__dict__[name]
            if home not in metamro:
                home = base
            break
    return None if home is None else (home, got, raw)


def getmro(cls):
    """Return the class and its bases in the order in which attributes are looked up."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to what is wrapped, as far as stop(f) is false."""
    first = func
    seen = {id(func): func}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen[id(func)] = func
    return func


def indentsize(line):
    """Return the width of a line's indentation."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def _findclass(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _owner(obj):
    """Return the class that has obj as an attribute, and the name; (None, None) if that is not known."""
    if ismethod(obj):
        name, owner = obj.__func__.__name__, obj.__self__
        if isclass(owner) and getattr(getattr(owner, name, None), "__func__") is obj.__func__:
            return owner, name
        return owner.__class__, name
    if isbuiltin(obj):
        owner = obj.__self__
        return owner if isclass(owner) else owner.__class__, obj.__name__
    if isfunction(obj):
        cls, name = _findclass(obj), obj.__name__
    elif isinstance(obj, property):
        cls, name = _findclass(obj.fget), obj.__name__
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        cls, name = obj.__objclass__, obj.__name__
    else:
        return None, None
    if cls is None or getattr(cls, name) is not obj:
        return None, None
    return cls, name


def _finddoc(obj):
    """Return the docstring that an object inherits, or None."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    cls, name = _owner(obj)
    if cls is None:
        return None
    if ismemberdescriptor(obj):
        slots = getattr(cls, "__slots__", None)
        if isinstance(slots, dict) and name in slots:
            return slots[name]
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """Return the documentation of an object, maybe inherited, without its indentation; None if there is none."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    """Return a docstring without the indentation of its lines, and without empty lines at its ends."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.lstrip(" ")]
    margin = min(margins) if margins else 0
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getfile(object):
    """Return the name of the file that an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, got {}".format(type(object).__name__)
        )
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """Return the name of the module in a file, or None if it is no module's."""
    stem, ending = os.path.splitext(os.path.basename(path))
    return stem if ending in (".py", ".star", ".pyc") else None


def getsourcefile(object):
    """Return the name of the file with an object's source, or None."""
    name = getfile(object)
    if name.startswith("<") or name.endswith(".pyc"):
        return None
    return name if os.path.exists(name) else None


def getabsfile(object, _filename=None):
    """Return the whole path of the file with an object's source."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """Return the module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        name = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) and os.path.abspath(module.__file__) == name:
            return module
    main = sys.modules.get("__main__")
    own = getattr(object, "__name__", None)
    if own is not None and main is not None and getattr(main, own, None) is object:
        return main
    return None


def findsource(object):
    """Return the lines of the file that an object is in, and the place of its first, counted from 0."""
    import linecache

    name = getsourcefile(object)
    if not name:
        raise OSError("source code not available")
    linecache.checkcache(name)
    lines = linecache.getlines(name)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = vars(object).get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
    else:
        first = _code_of(object).co_firstlineno
    if first > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, first - 1


def getcomments(object):
    """Return the lines of comments right above an object, or at the top of a module; None if there are none."""
    try:
        lines, n = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        found = []
        while start < len(lines) and lines[start][:1] == "#":
            found.append(lines[start].expandtabs())
            start += 1
        return "".join(found) or None
    if n == 0:
        return None
    indent = indentsize(lines[n])
    found = []
    n -= 1
    while n >= 0 and lines[n].lstrip()[:1] == "#" and indentsize(lines[n]) == indent:
        found.insert(0, lines[n].expandtabs().lstrip())
        n -= 1
    while found and found[0].strip() == "#":
        found.pop(0)
    while found and found[-1].strip() == "#":
        found.pop()
    return "".join(found) or None


class BufferFlags(_enum.IntFlag):
    """What is asked of an object's buffer."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


class ClassFoundException(Exception):
    """Ends a search for a class in source text."""


class EndOfBlock(Exception):
    """The end of a block of source was found."""


def _scan(lines):
    """Generate (number, depth of brackets at its end, is inside of a string at its end, is blank or a comment) for each line."""
    depth = 0
    quote = None  # of a string of several lines that is open
    for n, line in enumerate(lines):
        blank = quote is None and depth == 0 and line.strip()[:1] in ("", "#")
        i = 0
        while i < len(line):
            c = line[i]
            if quote is not None:
                if c == "\\":
                    i += 1
                elif line.startswith(quote, i):
                    i += len(quote) - 1
                    quote = None
            elif c == "#":
                break
            elif c in "\"'":
                quote = line[i : i + 3] if line[i : i + 3] == c * 3 else c
                i += len(quote) - 1
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == "\\" and line[i + 1 :].strip("\r\n") == "":
                break
            i += 1
        if quote is not None and len(quote) == 1 and not line.rstrip("\r\n").endswith("\\"):
            quote = None
        continued = quote is None and depth == 0 and not blank and line.rstrip("\r\n").endswith("\\")
        yield n, depth > 0 or quote is not None or continued, blank


def getblock(lines):
    """Return the block at the top of lines: a definition with its body, or a statement."""
    indent = None
    is_definition = decorators = False
    in_statement = False
    last = 0
    for n, open_end, blank in _scan(lines):
        if blank and not in_statement:
            continue
        if not in_statement:
            width = indentsize(lines[n])
            word = lines[n].split(None, 1)[0] if lines[n].strip() else ""
            if indent is None:
                indent = width
            elif is_definition and width <= indent or not is_definition and not decorators:
                break
            decorators = word.startswith("@")
            if word.startswith(("def", "class", "async")) and width == indent:
                is_definition = True
        if not blank:
            last = n
        in_statement = open_end
    return lines[: last + 1]


def getsourcelines(object):
    """Return the lines of an object's source and the number of the first; all lines and 0 of a module."""
    object = unwrap(object)
    lines, n = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[n:]), n + 1


def getsource(object):
    """Return the text of an object's source."""
    return "".join(getsourcelines(object)[0])


def walktree(classes, children, parent):
    """Return the tree below classes, for getclasstree."""
    results = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=False):
    """Return classes as nested lists: (class, bases), and behind it the list of what is derived from it."""
    children = {}
    roots = []
    for c in classes:
        for parent in c.__bases__:
            below = children.setdefault(parent, [])
            if c not in below:
                below.append(c)
            if unique and parent in classes:
                break
        if not c.__bases__ and c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


Arguments = namedtuple("Arguments", "args, varargs, varkw")


def getargs(co):
    """Return the names of a code object's parameters."""
    if not iscode(co):
        raise TypeError("{!r} is not a code object".format(co))
    names = co.co_varnames
    n = co.co_argcount + co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[n]
        n += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[n]
    return Arguments(list(names[: co.co_argcount + co.co_kwonlyargcount]), varargs, varkw)


FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """Return a callable's parameters in the older form."""
    try:
        sig = _signature_of(func, Signature, follow=False, skip_bound=False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, defaults, kwonly, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not sig.empty:
        annotations["return"] = sig.return_annotation
    for name, p in sig.parameters.items():
        if p.kind is _VAR_POSITIONAL:
            varargs = name
        elif p.kind is _VAR_KEYWORD:
            varkw = name
        elif p.kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if p.default is not p.empty:
                kwdefaults[name] = p.default
        else:
            args.append(name)
            if p.default is not p.empty:
                defaults.append(p.default)
        if p.annotation is not p.empty:
            annotations[name] = p.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")


def getargvalues(frame):
    """Return the parameters of a frame's function, and the frame's variables."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """Return an annotation as text."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    """Return a function that formats annotations as seen from an object's module."""
    module = getattr(object, "__module__", None)

    def _formatannotation(annotation):
        return formatannotation(annotation, module)

    return _formatannotation


def formatargvalues(
    args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
    formatvalue=lambda value: "=" + repr(value)
):
    """Return what getargvalues returned as text."""
    specs = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


def _english(names):
    names = [repr(name) for name in names]
    if len(names) <= 2:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _missing(f_name, names, positional, values):
    missing = [name for name in names if name not in values]
    n = len(missing)
    kind = "positional" if positional else "keyword-only"
    plural = "" if n == 1 else "s"
    raise TypeError("%s() missing %i required %s argument%s: %s" % (f_name, n, kind, plural, _english(missing)))


def _too_many(f_name, args, kwonly, varargs, defcount, given, values):
    atleast = len(args) - defcount
    kwonly_given = len([arg for arg in kwonly if arg in values])
    if varargs:
        plural = atleast != 1
        sig = "at least %d" % atleast
    elif defcount:
        plural = True
        sig = "from %d to %d" % (atleast, len(args))
    else:
        plural = len(args) != 1
        sig = str(len(args))
    kwonly_sig = ""
    if kwonly_given:
        kwonly_sig = " positional argument%s (and %d keyword-only argument%s)" % (
            "" if given == 1 else "s", kwonly_given, "" if kwonly_given == 1 else "s",
        )
    were = "was" if given == 1 and not kwonly_given else "were"
    raise TypeError("%s() takes %s positional argument%s but %d%s %s given" % (f_name, sig, "s" if plural else "", given, kwonly_sig, were))


def getcallargs(func, /, *positional, **named):
    """Return what value each parameter would get in a call."""
    args, varargs, varkw, defaults, kwonly, kwdefaults, _ = getfullargspec(func)
    f_name = func.__name__
    values = {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    defcount = len(defaults) if defaults else 0
    n = min(len(positional), len(args))
    for i in range(n):
        values[args[i]] = positional[i]
    if varargs:
        values[varargs] = tuple(positional[n:])
    if varkw:
        values[varkw] = {}
    for name, value in named.items():
        if name not in args and name not in kwonly:
            if not varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (f_name, name))
            values[varkw][name] = value
            continue
        if name in values:
            raise TypeError("%s() got multiple values for argument %r" % (f_name, name))
        values[name] = value
    if len(positional) > len(args) and not varargs:
        _too_many(f_name, args, kwonly, varargs, defcount, len(positional), values)
    if len(positional) < len(args):
        required = args[: len(args) - defcount]
        for name in required:
            if name not in values:
                _missing(f_name, required, True, values)
        for i, name in enumerate(args[len(args) - defcount :]):
            values.setdefault(name, defaults[i])
    missing = False
    for name in kwonly:
        if name not in values:
            if kwdefaults and name in kwdefaults:
                values[name] = kwdefaults[name]
            else:
                missing = True
    if missing:
        _missing(f_name, kwonly, False, values)
    return values


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """Return the values of the names that a function uses and does not define, by where they are defined.

    Names of attributes count as names as well: most of them are among the unbound ones.
    """
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    import builtins
    code, found, builtin, unbound = func.__code__, {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtin[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    return ClosureVars(nonlocals, found, builtin, unbound)


_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")


class Traceback(_Traceback):
    """Where a frame is."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (
            "Traceback(filename={!r}, lineno={!r}, function={!r}, code_context={!r}, index={!r}, positions={!r})"
        ).format(self.filename, self.lineno, self.function, self.code_context, self.index, self.positions)


_FrameInfo = namedtuple("_FrameInfo", ("frame",) + Traceback._fields)


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        instance = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        instance.positions = positions
        return instance

    def __repr__(self):
        return (
            "FrameInfo(frame={!r}, filename={!r}, lineno={!r}, function={!r}, code_context={!r}, index={!r}, positions={!r})"
        ).format(self.frame, self.filename, self.lineno, self.function, self.code_context, self.index, self.positions)


_Positions = namedtuple("Positions", ("lineno", "end_lineno", "col_offset", "end_col_offset"), defaults=(None,) * 4)


def getframeinfo(frame, context=1):
    """Return where a frame or traceback is, with context lines of source around."""
    from _traceback import place

    line, end_line, column, end_column, _ = place(frame)
    positions = _Positions(line, end_line, column, end_column)
    if istraceback(frame):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    name = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            lines = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start : start + context]
            index = lineno - 1 - start
    return Traceback(name, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """Return the line that a frame is at."""
    return frame.f_lineno


def _info(frame, at, context):
    found = getframeinfo(at, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    """Return a FrameInfo of a frame and of each of its callers."""
    result = []
    while frame:
        result.append(_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """Return a FrameInfo of each place of a traceback."""
    result = []
    while tb:
        result.append(_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def currentframe():
    """Return the caller's frame."""
    return sys._getframe(1)


def stack(context=1):
    """Return a FrameInfo of the caller's frame and of each above it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Return a FrameInfo of each place between here and where the exception that is handled was raised."""
    e = sys.exception()
    return getinnerframes(None if e is None else e.__traceback__, context)


_sentinel = object()


def _class_attribute(cls, attr):
    for entry in type.mro(cls):
        if attr in entry.__dict__:
            return entry.__dict__[attr]
    return _sentinel


def _instance_attribute(obj, attr):
    try:
        d = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _sentinel
    return dict.get(d, attr, _sentinel) if isinstance(d, dict) else _sentinel


def getattr_static(obj, attr, default=_sentinel):
    """Return an attribute without running descriptors, __getattr__ and __getattribute__."""
    of_instance = _sentinel
    cls = obj
    if not isinstance(obj, type):
        cls = type(obj)
        of_instance = _instance_attribute(obj, attr)
    of_class = _class_attribute(cls, attr)
    if of_instance is not _sentinel and of_class is not _sentinel:
        kind = type(of_class)
        if hasattr(kind, "__get__") and (hasattr(kind, "__set__") or hasattr(kind, "__delete__")):
            return of_class
    for found in (of_instance, of_class):
        if found is not _sentinel:
            return found
    if cls is obj:
        found = _class_attribute(type(cls), attr)
        if found is not _sentinel:
            return found
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(x, prefix):
    if getattr(x, prefix + "_running"):
        return "RUNNING"
    if getattr(x, prefix + "_suspended"):
        return "SUSPENDED"
    return "CLOSED" if getattr(x, prefix + "_frame") is None else "CREATED"


def getgeneratorstate(generator):
    """Return where a generator is, one of GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED and GEN_CLOSED."""
    return "GEN_" + _state(generator, "gi")


def getcoroutinestate(coroutine):
    """Return where a coroutine is, one of CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED and CORO_CLOSED."""
    return "CORO_" + _state(coroutine, "cr")


def getasyncgenstate(agen):
    """Return where an asynchronous generator is, one of AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED and AGEN_CLOSED."""
    return "AGEN_" + _state(agen, "ag")


def _locals(x, prefix):
    frame = getattr(x, prefix + "_frame")
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    """Return the variables of a generator."""
    if not isgenerator(generator):
        raise TypeError("{!r} is not a Python generator".format(generator))
    return _locals(generator, "gi")


def getcoroutinelocals(coroutine):
    """Return the variables of a coroutine."""
    return _locals(coroutine, "cr")


def getasyncgenlocals(agen):
    """Return the variables of an asynchronous generator."""
    if not isasyncgen(agen):
        raise TypeError("{!r} is not a Python async generator".format(agen))
    return _locals(agen, "ag")


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """Return a new dict of an object's own annotations."""
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
    elif isinstance(obj, types.ModuleType) or callable(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError("{!r} is not a module, class, or callable.".format(obj))
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError("{!r}.__annotations__ is neither a dict nor None".format(obj))
    if eval_str and any([isinstance(value, str) for value in found.values()]):
        raise NotImplementedError("inspect.get_annotations needs eval for strings, which is not supported")
    return dict(found)


class _empty:
    """Stands for a default or annotation that is not there."""


class _void:
    """Stands for an argument that is not given."""


class _ParameterKind(_enum.IntEnum):
    """How a parameter takes its argument."""

    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    """A parameter of a function. It does not change."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError("value %r is not a valid Parameter.kind" % (kind,))
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(kind.description))
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if _iskeyword(name) and kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Return a parameter that differs in some of these."""
        return type(self)(
            self._name if name is _void else name, self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        text = self._name
        equals = "="
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
            equals = " = "
        if self._default is not _empty:
            text += equals + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()


class BoundArguments:
    """What each parameter of a signature gets in a call."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, p in self._signature.parameters.items():
            if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if p.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        begun = False
        for name, p in self._signature.parameters.items():
            if not begun:
                if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    begun = True
                elif name not in self.arguments:
                    begun = True
                    continue
            if begun and name in self.arguments:
                if p.kind is _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the defaults of parameters that have no argument."""
        arguments = {}
        for name, p in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif p.default is not _empty:
                arguments[name] = p.default
            elif p.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif p.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        args = ["{}={!r}".format(name, value) for name, value in self.arguments.items()]
        return "<{} ({})>".format(self.__class__.__name__, ", ".join(args))


def _checked(parameters):
    """Return the parameters by name; raise ValueError if they can't stand in this order."""
    found = OrderedDict()
    top = _POSITIONAL_ONLY
    has_default = False
    for p in parameters:
        kind = p.kind
        if kind < top:
            message = "wrong parameter order: {} parameter before {} parameter"
            raise ValueError(message.format(top.description, kind.description))
        top = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if p.default is not _empty:
                has_default = True
            elif has_default:
                raise ValueError("non-default argument follows default argument")
        if p.name in found:
            raise ValueError("duplicate parameter name: {!r}".format(p.name))
        found[p.name] = p
    return found


class Signature:
    """The parameters and the return annotation of a callable. It does not change."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            parameters = ()
        if __validate_parameters__:
            parameters = _checked(parameters)
        else:
            parameters = OrderedDict([(p.name, p) for p in parameters])
        self._parameters = types.MappingProxyType(parameters)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Return the signature of a callable."""
        return _signature_of(obj, cls, follow=follow_wrapped, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Return a signature that differs in some of these."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        ordered = tuple([p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY])
        keywords = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return ordered, keywords, self.return_annotation

    def __hash__(self):
        ordered, keywords, annotation = self._hash_basis()
        return hash((ordered, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        misplaced = []  # positional-only parameters that are given by name
        left = list(args)
        for p in self.parameters.values():
            name, kind = p.name, p.kind
            if kind is _VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                    left = []
            elif kind is _VAR_KEYWORD:
                continue
            elif kind is not _KEYWORD_ONLY and left:
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument %r" % name)
                arguments[name] = left.pop(0)
            elif left:
                raise TypeError("too many positional arguments")
            elif name in kwargs and kind is _POSITIONAL_ONLY:
                misplaced.append(p)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif p.default is _empty and not partial:
                if kind is _KEYWORD_ONLY and not self._has_var_positional():
                    raise TypeError("missing a required keyword-only argument: %r" % name)
                raise TypeError("missing a required argument: %r" % name)
        if left:
            raise TypeError("too many positional arguments")
        if kwargs:
            for p in self.parameters.values():
                if p.kind is _VAR_KEYWORD:
                    arguments[p.name] = kwargs
                    break
            else:
                if misplaced:
                    names = ", ".join([p.name for p in misplaced])
                    raise TypeError("got some positional-only arguments passed as keyword arguments: %r" % names)
                raise TypeError("got an unexpected keyword argument %r" % next(iter(kwargs)))
        return self._bound_arguments_cls(self, arguments)

    def _has_var_positional(self):
        return any([p.kind is _VAR_POSITIONAL for p in self.parameters.values()])

    def bind(self, /, *args, **kwargs):
        """Return what each parameter gets; raise TypeError if the arguments don't match."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """Return the signature as text, a parameter in each line if it is longer than max_width."""
        parts = []
        slash_due = False
        star_due = True
        for p in self.parameters.values():
            if p.kind is _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append("/")
                slash_due = False
            if p.kind is _VAR_POSITIONAL:
                star_due = False
            elif p.kind is _KEYWORD_ONLY and star_due:
                parts.append("*")
                star_due = False
            parts.append(str(p))
        if slash_due:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Return the signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


def _signature_of(obj, sigcls, follow=True, skip_bound=True, eval_str=False):
    def of(x):
        return _signature_of(x, sigcls, follow, skip_bound, eval_str)

    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        sig = of(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return of(obj)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        sig = given
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            sig = _parsed(sigcls, sig, obj)
        if not isinstance(sig, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(given))
        return sig
    import functools

    if isinstance(obj, functools.partial):
        return _partial_signature(of(obj.func), obj)
    if isfunction(obj):
        return _function_signature(sigcls, obj, eval_str)
    if isinstance(obj, type):
        return _class_signature(obj, sigcls, of, skip_bound)
    text = getattr(obj, "__text_signature__", None)
    if text:
        return _native_signature(obj, sigcls, text, skip_bound)
    call = getattr_static(type(obj), "__call__", None)
    if call is not None and not isinstance(obj, types.BuiltinFunctionType):
        bound = call.__get__(obj, type(obj)) if hasattr(type(call), "__get__") else call
        if bound is not obj and not isinstance(bound, types.MethodWrapperType):
            return of(bound)
    if isroutine(obj):
        raise ValueError("no signature found for builtin {!r}".format(obj))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _user_method(cls, name):
    """Return a class's method if a script defined it."""
    method = getattr_static(cls, name, None)
    if isinstance(method, (staticmethod, classmethod)):
        method = method.__func__
    if method is None or isinstance(
        method, (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType, types.BuiltinFunctionType,
                 types.MethodDescriptorType)
    ):
        return None
    return method


def _class_signature(cls, sigcls, of, skip_bound):
    call = _user_method(type(cls), "__call__")
    if call is not None:
        sig = of(call)
        return _without_first(sig) if skip_bound else sig
    new = _user_method(cls, "__new__")
    init = _user_method(cls, "__init__")
    for base in cls.__mro__:
        found = None
        if new is not None and "__new__" in base.__dict__:
            found = new
        elif init is not None and "__init__" in base.__dict__:
            found = init
        if found is not None:
            sig = of(found)
            return _without_first(sig) if skip_bound else sig
        text = base.__text_signature__
        if text and base is not object:
            return _parsed(sigcls, text, base)
    if type not in cls.__mro__ and not any([c.__text_signature__ is not None for c in cls.__mro__[:-1]]):
        if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
            return sigcls()
    raise ValueError("no signature found for builtin type {!r}".format(cls))


def _without_first(sig):
    """Return a method's signature without the object that it is bound to."""
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        del parameters[0]
    return sig.replace(parameters=parameters)


def _partial_signature(sig, partial):
    try:
        bound = sig.bind_partial(*partial.args, **(partial.keywords or {}))
    except TypeError as e:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from e
    parameters = []
    by_keyword = False  # what is behind a parameter that is given by keyword can't be positional
    for name, p in sig.parameters.items():
        if name in bound.arguments:
            value = bound.arguments[name]
            if p.kind is _POSITIONAL_ONLY:
                continue
            if p.kind is _POSITIONAL_OR_KEYWORD:
                if name not in partial.keywords:
                    continue
                by_keyword = True
                p = p.replace(default=value)
            elif p.kind is _KEYWORD_ONLY:
                p = p.replace(default=value)
        if by_keyword:
            if p.kind is _POSITIONAL_OR_KEYWORD:
                p = p.replace(kind=_KEYWORD_ONLY)
            elif p.kind is _VAR_POSITIONAL:
                continue
        parameters.append(p)
    return sig.replace(parameters=_in_order(parameters))


def _in_order(parameters):
    """Sort parameters by kind, for the signature of a partial can have keyword-only ones before *args."""
    return sorted(parameters, key=lambda p: p.kind)


def _function_signature(sigcls, func, eval_str=False):
    Parameter = sigcls._parameter_cls
    code = func.__code__
    names = code.co_varnames
    annotations = get_annotations(func, eval_str=eval_str)
    n = code.co_argcount
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i, name in enumerate(names[:n]):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        j = i - (n - len(defaults))
        add(name, kind, defaults[j] if j >= 0 else _empty)
    k = n + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[k], _VAR_POSITIONAL)
    for name in names[n : n + code.co_kwonlyargcount]:
        add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[k + 1 if code.co_flags & CO_VARARGS else k], _VAR_KEYWORD)
    return sigcls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


class _Unknown:
    """Stands for a default that has no value in the language."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def _split_top(text):
    """Split text at the commas that are in no brackets or strings."""
    parts = []
    depth = 0
    quote = None
    start = 0
    for i, c in enumerate(text):
        if quote is not None:
            if c == quote and text[i - 1] != "\\":
                quote = None
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


_CONSTANTS = {"None": None, "True": True, "False": False, "()": (), "[]": [], "{}": {}, "...": ...}
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", '"': '"', "0": "\0"}


def _literal(text, obj):
    """Return the value of a default as a signature's text has it."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[:1] in ("'", '"'):
        out = []
        chars = iter(text[1:-1])
        for c in chars:
            out.append(_ESCAPES.get(next(chars), "") if c == "\\" else c)
        return "".join(out)
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    module = sys.modules.get(getattr(obj, "__module__", None) or "")
    found = module
    for part in text.split("."):
        found = getattr(found, part, _sentinel)
        if found is _sentinel:
            return _Unknown("<unrepresentable>" if text.startswith("<") else text)
    return found


def _parsed(sigcls, text, obj):
    """Return the signature of a text such as "name(a, b=1, /, *, c)"."""
    Parameter = sigcls._parameter_cls
    body, _, returned = text[text.index("(") + 1 :].rpartition(")")
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    for part in _split_top(body):
        if part == "/":
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("**"):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        elif not part.startswith("$"):
            name, equals, default = part.partition("=")
            value = _literal(default.strip(), obj) if equals else _empty
            parameters.append(Parameter(name.partition(":")[0].strip(), kind, default=value))
    return sigcls(parameters)


def _native_signature(obj, sigcls, text, skip_bound):
    """Return the signature of a function in Go; the text of a method leaves self out."""
    sig = _parsed(sigcls, text, obj)
    parameters = list(sig.parameters.values())
    owner = getattr(obj, "__self__", None)
    if isinstance(obj, (types.MethodDescriptorType, types.WrapperDescriptorType)):
        if not parameters or parameters[0].name != "self":
            return sig.replace(parameters=[Parameter("self", _POSITIONAL_ONLY)] + parameters)
    elif isclass(owner) and parameters and parameters[0].name in ("type", "cls") and skip_bound:
        return sig.replace(parameters=parameters[1:])
    return sig
