# A part of inspect: the signature of anything that can be called.

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
