# A part of inspect: class trees, and arguments as functions have had them for long.

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
