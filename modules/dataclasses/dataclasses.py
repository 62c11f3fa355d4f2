"""Classes that are mostly a list of fields."""

import copy
import sys
from types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType

import _dataclasses
import abc

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple", "make_dataclass",
    "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """An attempt to change an instance of a frozen class."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
_EMPTY_METADATA = MappingProxyType({})


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """The annotation of a parameter of __init__ that is no field: __post_init__ gets it."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
            f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        told = getattr(type(self.default), "__set_name__", None)
        if told:
            told(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return "_DataclassParams(%s)" % ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING
):
    """Say more of a field than its annotation and default do."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _annotations(cls):
    found = cls.__dict__.get("__annotations__")
    return {} if found is None else found


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or getattr(annotation, "__origin__", None) is typing.ClassVar


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _word(s, at):
    """Return the identifier in s after blanks at a place, and where it and the blanks behind it end."""
    while at < len(s) and s[at].isspace():
        at += 1
    start = at
    while at < len(s) and (s[at].isalnum() or s[at] == "_"):
        at += 1
    word = s[start:at]
    while at < len(s) and s[at].isspace():
        at += 1
    return word, at


def _is(cls, annotation, home, test):
    """Apply test to an annotation; one that is a string is looked up by the name it begins with.

    home is the module that what is looked for comes from."""
    if not isinstance(annotation, str):
        return test(annotation)
    module = sys.modules.get(cls.__module__)
    word, end = _word(annotation, 0)
    if end < len(annotation) and annotation[end] == "." and word:
        name, _ = _word(annotation, end + 1)
        if not module or home is None or module.__dict__.get(word) is not home:
            return False
        return test(home.__dict__.get(name))
    return bool(module) and test(module.__dict__.get(word))


def _get_field(cls, name, annotation, kw_only):
    """Return the Field for an annotated name of a class."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    here = sys.modules.get(__name__)
    if _is(cls, annotation, sys.modules.get("typing"), _is_classvar):
        f._field_type = _FIELD_CLASSVAR
    elif _is(cls, annotation, here, _is_initvar):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _collect(cls, kw_only):
    """Return the fields of a class and its bases by name, whether a base is a data class, and which of those are frozen."""
    all_fields, has_base, frozen = {}, False, set()
    for b in cls.__mro__[-1:0:-1]:
        inherited = b.__dict__.get(_FIELDS)
        if inherited is not None:
            has_base = True
            all_fields.update(inherited)
            frozen.add(b.__dict__[_PARAMS].frozen if _PARAMS in b.__dict__ else getattr(b, _PARAMS).frozen)
    own = []
    seen_kw_only = False
    for name, annotation in _annotations(cls).items():
        if _is(cls, annotation, sys.modules.get(__name__), _is_kw_only):
            if seen_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_kw_only = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        all_fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    annotated = _annotations(cls)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotated:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return all_fields, has_base, frozen


def _set_new_attribute(cls, name, value):
    """Give the class a method that it does not define itself; report whether it does."""
    if name in cls.__dict__:
        return True
    if isinstance(value, FunctionType):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
        value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _init(cls, all_fields, frozen, has_post_init, slots):
    """Make __init__, and the text of its parameters for the class's documentation."""
    ordered = [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR and f.init]
    positional = [f for f in ordered if not f.kw_only]
    seen_default = None
    for f in positional:
        if not (f.default is MISSING and f.default_factory is MISSING):
            seen_default = f
        elif seen_default:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")
    ordered = positional + [f for f in ordered if f.kw_only]
    self_name = "__dataclass_self__" if "self" in all_fields else "self"
    params = [(self_name, False, True, None)]
    places, hints = {}, {}
    for f in ordered:
        places[f.name] = len(params)
        hints[f.name] = f.type
        if f.default is not MISSING:
            params.append((f.name, bool(f.kw_only), False, f.default))
        elif f.default_factory is not MISSING:
            params.append((f.name, bool(f.kw_only), False, _HAS_DEFAULT_FACTORY))
        else:
            params.append((f.name, bool(f.kw_only), True, None))
    hints["return"] = None
    steps = []
    for f in all_fields.values():
        if f._field_type is not _FIELD:
            continue
        factory = None if f.default_factory is MISSING else f.default_factory
        if f.init or factory is not None:
            steps.append((f.name, places.get(f.name, -1), factory, None))
        elif slots and f.default is not MISSING:
            steps.append((f.name, -1, None, f.default))
    post = None
    if has_post_init:
        post = [places[f.name] for f in all_fields.values() if f._field_type is _FIELD_INITVAR]
    made = _dataclasses.make_init(
        f"{cls.__qualname__}.__init__", cls.__module__, hints, params, steps, post, _HAS_DEFAULT_FACTORY, frozen
    )
    return made, _signature_text(params, hints)


def _signature_text(params, hints):
    parts, starred = [], False
    for name, kw_only, required, default in params[1:]:
        if kw_only and not starred:
            starred = True
            parts.append("*")
        text = f"{name}: {_annotation_text(hints[name])}"
        parts.append(text if required else f"{text} = {default!r}")
    return "(%s)" % ", ".join(parts)


def _annotation_text(annotation):
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    return repr(annotation)


def _repr_method(names):
    def __repr__(self):
        return _dataclasses.describe(self, names)

    return __repr__


def _eq_method(names):
    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is self.__class__:
            return _dataclasses.equal(self, other, names)
        return NotImplemented

    return __eq__


def _hash_method(names):
    def __hash__(self):
        return hash(_dataclasses.values(self, names))

    return __hash__


def _order_methods(names):
    values = _dataclasses.values

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self, names) < values(other, names)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self, names) <= values(other, names)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self, names) > values(other, names)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self, names) >= values(other, names)
        return NotImplemented

    return __lt__, __le__, __gt__, __ge__


def _frozen_methods(cls, names):
    names = frozenset(names)
    here = [cls]  # the class, or the one with slots that takes its place

    def __setattr__(self, name, value):
        if type(self) is here[0] or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(here[0], self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is here[0] or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(here[0], self).__delattr__(name)

    return __setattr__, __delattr__, here


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    all_fields, has_base, base_frozen = _collect(cls, kw_only)
    if has_base:
        if not frozen and all(base_frozen):
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if frozen and False in base_frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    plain = [f for f in all_fields.values() if f._field_type is _FIELD]
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_own_eq = "__eq__" in cls.__dict__
    doc = "()"
    if init:
        made, doc = _init(cls, all_fields, frozen, hasattr(cls, _POST_INIT_NAME), slots)
        _set_new_attribute(cls, "__init__", made)
    _set_new_attribute(cls, "__replace__", _replace)
    if repr:
        _set_new_attribute(cls, "__repr__", _repr_method(tuple(f.name for f in plain if f.repr)))
    compared = tuple(f.name for f in plain if f.compare)
    if eq:
        _set_new_attribute(cls, "__eq__", _eq_method(compared))
    if order:
        for made in _order_methods(compared):
            if _set_new_attribute(cls, made.__name__, made):
                raise TypeError(
                    f"Cannot overwrite attribute {made.__name__} in class {cls.__name__} Consider using functools.total_ordering"
                )
    here = None
    if frozen:
        *methods, here = _frozen_methods(cls, [f.name for f in plain])
        for made in methods:
            if _set_new_attribute(cls, made.__name__, made):
                raise TypeError(f"Cannot overwrite attribute {made.__name__} in class {cls.__name__}")
    explicit = not (class_hash is MISSING or class_hash is None and has_own_eq)
    _choose_hash(cls, plain, unsafe_hash, eq, frozen, explicit)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + doc
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in _init_order(all_fields) if not f.kw_only))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
        if here:
            here[0] = cls
    abc.update_abstractmethods(cls)
    return cls


def _init_order(all_fields):
    return [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR and f.init]


def _choose_hash(cls, plain, unsafe_hash, eq, frozen, explicit):
    """Set __hash__ as the parameters of dataclass say."""
    if unsafe_hash and explicit:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if unsafe_hash or eq and frozen and not explicit:
        made = _hash_method(tuple(f.name for f in plain if (f.compare if f.hash is None else f.hash)))
        made.__qualname__ = f"{cls.__qualname__}.__hash__"
        cls.__hash__ = made
    elif eq and not explicit:
        cls.__hash__ = None


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    found = cls.__dict__.get("__slots__")
    if found is None:
        return ["__weakref__"] if getattr(cls, "__weakrefoffset__", 0) else []
    if isinstance(found, str):
        return [found]
    if not hasattr(found, "__next__"):
        return list(found)
    raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, frozen, weakref_slot):
    """Make the class again, with slots."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields(cls)]
    inherited = {name for c in cls.__mro__[1:-1] for name in _slots_of(c)}
    namespace["__slots__"] = tuple(n for n in names + (["__weakref__"] if weakref_slot else []) if n not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    if frozen:
        namespace.setdefault("__getstate__", _dataclass_getstate)
        namespace.setdefault("__setstate__", _dataclass_setstate)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if new.__qualname__ != cls.__qualname__:
        new.__qualname__ = cls.__qualname__
    for member in new.__dict__.values():
        if isinstance(member, property):
            parts = (member.fget, member.fset, member.fdel)
        else:
            parts = (getattr(member, "__func__", member),)
        if any([_move_class_cell(p, cls, new) for p in parts]):
            break
    return new


def _move_class_cell(function, old, new):
    """Have super() and __class__ of a method mean the new class. All methods of a class share the cell."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    if not isinstance(function, FunctionType) or "__class__" not in function.__code__.co_freevars:
        return False
    cell = function.__closure__[function.__code__.co_freevars.index("__class__")]
    if cell.cell_contents is not old:
        return False
    cell.cell_contents = new
    return True


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
    slots=False, weakref_slot=False
):
    """Give a class the methods that follow from its annotated fields."""

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """Return the fields of a data class or of its instance."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def is_dataclass(obj):
    """Report whether obj is a data class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


# What copy.deepcopy would return as it is.
_ATOMIC_TYPES = frozenset(
    {type(None), bool, int, float, str, bytes, type(...), type(NotImplemented), FunctionType, type(len), type, range, property}
)


def asdict(obj, *, dict_factory=dict):
    """Return the fields of an instance as a dict, of instances inside it too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


def _asdict(obj, factory):
    cls = type(obj)
    if cls in _ATOMIC_TYPES:
        return obj
    if hasattr(cls, _FIELDS):
        if factory is dict:
            return {f.name: _asdict(getattr(obj, f.name), dict) for f in fields(obj)}
        return factory([(f.name, _asdict(getattr(obj, f.name), factory)) for f in fields(obj)])
    return _map(obj, cls, lambda v: _asdict(v, factory))


def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of an instance as a tuple, of instances inside it too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, factory):
    cls = type(obj)
    if cls in _ATOMIC_TYPES:
        return obj
    if hasattr(cls, _FIELDS):
        return factory([_astuple(getattr(obj, f.name), factory) for f in fields(obj)])
    return _map(obj, cls, lambda v: _astuple(v, factory))


def _map(obj, cls, convert):
    """Convert what is in a container; copy anything else."""
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return cls(*[convert(v) for v in obj])
    if issubclass(cls, (list, tuple)):
        return cls([convert(v) for v in obj])
    if issubclass(cls, dict):
        if hasattr(cls, "default_factory"):
            result = cls(obj.default_factory)
            for k, v in obj.items():
                result[convert(k)] = convert(v)
            return result
        return cls((convert(k), convert(v)) for k, v in obj.items())
    return copy.deepcopy(obj)


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
    match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None
):
    """Make a data class of a list of fields: names, or tuples of a name, an annotation and perhaps a default or field()."""
    from types import new_class

    import keyword

    if namespace is None:
        namespace = {}
    seen, annotations, defaults = set(), {}, {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = annotation

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only,
        slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """Return a copy of an instance with other values for some fields."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
