# A part of typing: Generic and Protocol.

class Generic:
    """The base of classes with type parameters."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(getattr(p, "__unpacked_parameter__", p), _PARAMETERS) or get_origin(p) is Unpack or type(p).__name__ == "_UnpackGenericAlias" for p in params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, params)
        params = tuple(p if isinstance(p, list) else _check(p, "Parameters to generic types must be types.") for p in params)
        own = getattr(cls, "__parameters__", ()) or getattr(cls, "__type_params__", ())
        values = _bind(cls, own, params)
        flat = []
        for p, v in values.items():
            if isinstance(p, TypeVarTuple):
                flat.extend(v)
            else:
                flat.append(tuple(v) if isinstance(v, list) else v)
        return _Alias(cls, tuple(flat))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if Generic in bases if bases else Generic in cls.__bases__ and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        given = [b.__parameters__ for b in bases if isinstance(b, _Alias) and b.__origin__ in (Generic, Protocol)]
        if sum(1 for b in bases if isinstance(b, _Alias) and b.__origin__ is Generic) > 1:
            raise TypeError("Cannot inherit from Generic[...] multiple times.")
        found = _parameters(bases)
        if given:
            missing = [p for p in found if p not in given[0]]
            if missing:
                names = ", ".join(map(str, missing))
                raise TypeError(f"Some type variables ({names}) are not listed in Generic[{', '.join(map(str, given[0]))}]")
            found = given[0]
        cls.__parameters__ = tuple(found) or cls.__dict__.get("__type_params__", ())


_NOT_MEMBERS = frozenset((
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__", "__subclasshook__",
    "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__", "__firstlineno__", "__parameters__", "__orig_bases__",
    "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__", "__non_callable_proto_members__", "__type_params__",
    "_abc_impl", "__init_subclass__", "__qualname__", "__annotate__",
))


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") and base.__module__ == "typing":
            continue
        for name in (*base.__dict__, *(base.__dict__.get("__annotations__") or ())):
            if not name.startswith("_abc_") and name not in _NOT_MEMBERS:
                names.add(name)
    return names


def _has_member(obj, name):
    """Report whether an object has an attribute, without running a property."""
    for c in (*type(obj).__mro__, *((obj.__mro__) if isinstance(obj, type) else ())):
        if name in c.__dict__:
            return True
    return name in getattr(obj, "__dict__", ())


class _ProtocolMeta(_ABCMeta):
    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _protocol_members(cls)

    def __subclasscheck__(cls, other):
        if cls is not Protocol and getattr(cls, "_is_protocol", False):
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            data = sorted(n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None)))
            if data:
                raise TypeError(f"Protocols with non-method members don't support issubclass(). Non-method members: {str(data)[1:-1]}.")
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, obj):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(obj)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _ABCMeta.__subclasscheck__(cls, type(obj)):
            return True
        for name in cls.__protocol_attrs__:
            if not _has_member(obj, name) and not hasattr(obj, name):
                return False
            if callable(getattr(cls, name, None)) and getattr(type(obj), name, getattr(obj, name, 0)) is None:
                return False
        return True


def _no_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        found = base.__dict__.get("__init__", _no_init)
        if found is not _no_init:
            cls.__init__ = found
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(other, "_is_protocol", False) and name in (base.__dict__.get("__annotations__") or ()):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that say which methods and attributes something has."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls._is_protocol:
            for base in cls.__bases__:
                if not (base in (object, Generic) or getattr(base, "_is_protocol", False) or base.__module__ in ("collections.abc", "contextlib")):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    """Let isinstance and issubclass work for a protocol, by the names of its members."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    """Report whether a class is a protocol."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp not in (Protocol, Generic)


def get_protocol_members(tp, /):
    """Return the names of a protocol's members."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)
