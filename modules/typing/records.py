# A part of typing: NamedTuple, TypedDict, NewType and functions for type checkers.

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = {n: _check(t, f"field {n} annotation must be a type") for n, t in ns.get("__annotations__", {}).items()}
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                plural = "s" if len(defaults) > 1 else ""
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{plural} {', '.join(defaults)}")
        made = _collections.namedtuple(typename, types, defaults=[ns[n] for n in defaults], module=ns["__module__"])
        made.__annotations__ = types
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_field_types", "_make", "_replace", "_asdict", "_source"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__prepare__", "__doc__", "__module__", "__annotations__", "__qualname__", "__firstlineno__", "__static_attributes__", "__classcell__") and key not in made._fields:
                setattr(made, key, value)
                told = getattr(type(value), "__set_name__", None)
                if told:
                    told(value, made, key)
        if "__doc__" in ns and ns["__doc__"]:
            made.__doc__ = ns["__doc__"]
        made.__qualname__ = ns.get("__qualname__", typename)
        if Generic in bases:
            made.__class_getitem__ = classmethod(_types.GenericAlias)
        made.__orig_bases__ = (NamedTuple,)
        return made


def NamedTuple(typename, fields=(), /, **kwargs):
    """Make a named tuple with annotated fields; also the base of a class that lists them."""
    if kwargs and fields:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    pairs = [(n, _check(t, f"field {n} annotation must be a type")) for n, t in (kwargs.items() if kwargs else fields or ())]
    try:
        module = _sys._getframe(1).f_globals.get("__name__", "__main__")
    except ValueError:
        module = "__main__"
    made = _collections.namedtuple(typename, [n for n, _ in pairs], module=module)
    made.__annotations__ = dict(pairs)
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        made = type.__new__(_TypedDictMeta, name, (*((Generic,) if Generic in bases else ()), dict), ns)
        own = {n: _check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", special=True) for n, t in ns.get("__annotations__", {}).items()}
        hints, required, optional, fixed, mutable = {}, set(), set(), set(), set()
        for base in bases:
            if hasattr(base, "__required_keys__"):
                hints.update(base.__dict__.get("__annotations__", {}))
                required |= base.__required_keys__
                optional |= base.__optional_keys__
                fixed |= base.__readonly_keys__
                mutable |= base.__mutable_keys__
        hints.update(own)
        for key, hint in own.items():
            marks = set()
            while True:
                origin = get_origin(hint)
                if origin is Annotated:
                    hint = hint.__origin__
                elif origin in (Required, NotRequired, ReadOnly):
                    marks.add(origin)
                    hint = hint.__args__[0]
                else:
                    break
            is_required = Required in marks or NotRequired not in marks and total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            (fixed if ReadOnly in marks else mutable).add(key)
            if ReadOnly not in marks:
                fixed.discard(key)
        made.__annotations__ = hints
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(fixed), frozenset(mutable)
        made.__total__ = total
        made.__orig_bases__ = ns.get("__orig_bases__", bases and (TypedDict,))
        return made

    def __init__(cls, name, bases, ns, total=True):
        pass

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_functools, /, *, total=True):
    """Make a class that says which keys a dict has, and what their values are; also the base of such a class."""
    if fields is _functools or fields is None:
        fields = {}
    ns = {"__annotations__": dict(fields)}
    try:
        ns["__module__"] = _sys._getframe(1).f_globals.get("__name__", "__main__")
    except ValueError:
        pass
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Report whether a class is a TypedDict."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


class NewType:
    """A type of its own to type checkers; calling it returns the argument."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        try:
            module = _sys._getframe(1).f_globals.get("__name__")
        except ValueError:
            module = None
        if module != "typing":
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `{name} = NewType({name!r}, {name})`")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def cast(typ, val):
    """Return val."""
    return val


def assert_type(val, typ, /):
    """Return val."""
    return val


def assert_never(arg, /):
    """Raise AssertionError: nothing should come here."""
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text if len(text) <= 100 else text[:100] + '...'}")


def reveal_type(obj, /):
    """Print the class of an object to sys.stderr, and return it."""
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


_overloads = {}


def _overloaded(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be "
        "followed by an implementation that is not @overload-ed."
    )


def overload(func):
    """Declare one of several signatures of a function."""
    f = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass  # not a function: it is not found again
    return _overloaded


def get_overloads(func):
    """Return the declarations of a function's signatures."""
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Forget all declarations of signatures."""
    _overloads.clear()


def _marker(attribute):
    def mark(obj):
        try:
            setattr(obj, attribute, True)
        except (AttributeError, TypeError):
            pass  # what takes no attributes stays as it is
        return obj

    return mark


final = _marker("__final__")
final.__doc__ = "Declare a class that has no subclasses, or a method that is not overridden."
override = _marker("__override__")
override.__doc__ = "Declare a method that overrides one of a base."
final.__name__ = final.__qualname__ = "final"
override.__name__ = override.__qualname__ = "override"


def no_type_check(arg):
    """Declare that annotations are no types."""
    if isinstance(arg, type):
        for value in list(vars(arg).values()):
            if isinstance(value, _types.FunctionType):
                value.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass  # a built-in class
    return arg


def no_type_check_decorator(decorator):
    """Give a decorator the effect of no_type_check too."""

    @_functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    """Declare that a decorator or a base makes data classes."""

    def decorate(obj):
        obj.__dataclass_transform__ = dict(
            eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default, frozen_default=frozen_default,
            field_specifiers=field_specifiers, kwargs=kwargs,
        )
        return obj

    return decorate


_CLASSES = {
    "List": (list, 1), "Dict": (dict, 2), "Set": (set, 1), "FrozenSet": (frozenset, 1), "Tuple": (tuple, -1), "Type": (type, 1),
    "Deque": (_collections.deque, 1), "DefaultDict": (_collections.defaultdict, 2), "OrderedDict": (_collections.OrderedDict, 2),
    "Counter": (_collections.Counter, 1), "ChainMap": (_collections.ChainMap, 2), "ContextManager": (_contextlib.AbstractContextManager, 2),
    "AsyncContextManager": (_contextlib.AbstractAsyncContextManager, 2), "AbstractSet": (_abc.Set, 1), "Awaitable": (_abc.Awaitable, 1),
    "Coroutine": (_abc.Coroutine, 3), "AsyncIterable": (_abc.AsyncIterable, 1), "AsyncIterator": (_abc.AsyncIterator, 1),
    "AsyncGenerator": (_abc.AsyncGenerator, 2), "Iterable": (_abc.Iterable, 1), "Iterator": (_abc.Iterator, 1),
    "Generator": (_abc.Generator, 3), "Reversible": (_abc.Reversible, 1), "Container": (_abc.Container, 1),
    "Collection": (_abc.Collection, 1), "MutableSet": (_abc.MutableSet, 1), "Mapping": (_abc.Mapping, 2),
    "MutableMapping": (_abc.MutableMapping, 2), "Sequence": (_abc.Sequence, 1), "MutableSequence": (_abc.MutableSequence, 1),
    "MappingView": (_abc.MappingView, 1), "KeysView": (_abc.KeysView, 1), "ItemsView": (_abc.ItemsView, 2),
    "ValuesView": (_abc.ValuesView, 1), "Hashable": (_abc.Hashable, 0), "Sized": (_abc.Sized, 0),
}
globals().update({name: _ClassAlias(cls, count, name) for name, (cls, count) in _CLASSES.items()})
_CLASSES = {name: cls for name, (cls, _) in _CLASSES.items()}
Callable = _CallableClass(_abc.Callable, 2, "Callable")
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)
_T = TypeVar("_T", covariant=True)
