# A part of inspect: members, classes and documentation.

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
