# A part of inspect: closures, frames and the states of generators.

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
