"""Names for annotations."""

import collections as _collections
import collections.abc as _abc
import contextlib as _contextlib
import functools as _functools
import sys as _sys
import types as _types
from abc import ABCMeta as _ABCMeta
from abc import abstractmethod as _abstractmethod


class _Holder[T, *Ts, **P]:
    pass


TypeVar, TypeVarTuple, ParamSpec = map(type, _Holder.__type_params__)
type _alias = int
TypeAliasType = type(_alias)
del _Holder, _alias

_PARAMETERS = (TypeVar, TypeVarTuple, ParamSpec)
TYPE_CHECKING = False


class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"

    def __new__(cls):
        return NoDefault


NoDefault = object.__new__(_NoDefaultType)


def _text(obj):
    """Return an annotation as typing writes it."""
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(_text, obj)) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join(map(_text, obj)) + "]"
    if isinstance(obj, _types.GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, _types.FunctionType):
        return obj.__name__
    return repr(obj)


def _check(arg, message, special=False):
    """Return what an annotation stands for; TypeError if it is none."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if not special and arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if not special and isinstance(arg, _SpecialForm) and arg._name in ("ClassVar", "Final"):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


def _parameters(args):
    """Return the type parameters in annotations, each once."""
    found = []
    for a in args:
        if isinstance(a, _PARAMETERS):
            inner = (a,)
        elif isinstance(a, (tuple, list)):
            inner = _parameters(a)
        else:
            inner = () if isinstance(a, type) else getattr(a, "__parameters__", ())
        for p in inner:
            if p not in found:
                found.append(p)
    return tuple(found)


def _replace(arg, values):
    """Put values in place of the type parameters in an annotation."""
    if isinstance(arg, _PARAMETERS):
        return values.get(arg, arg)
    if isinstance(arg, (tuple, list)):
        return type(arg)(_replace(a, values) for a in arg)
    inner = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    if isinstance(arg, _types.UnionType) and not inner:
        inner = _parameters(arg.__args__)
        if inner:
            return Union[tuple(_replace(a, values) for a in arg.__args__)]
    return arg[tuple(values.get(p, p) for p in inner)] if inner else arg


def _bind(what, params, args):
    """Return the value of each type parameter; a TypeVarTuple takes what is left, and defaults fill in."""
    if not params:
        raise TypeError(f"{what} is not a generic class")
    if len(params) == 1 and isinstance(params[0], ParamSpec) and not (len(args) == 1 and _is_parameter_list(args[0])):
        args = (tuple(args),)
    many = next((i for i, p in enumerate(params) if isinstance(p, TypeVarTuple)), None)
    if many is not None:
        behind = len(params) - many - 1
        if len(args) < len(params) - 1:
            raise TypeError(f"Too few arguments for {what}; actual {len(args)}, expected at least {len(params) - 1}")
        middle = tuple(args[many : len(args) - behind])
        args = (*args[:many], middle, *args[len(args) - behind :])
    for p in params[len(args) :]:
        if p.__default__ is NoDefault or p.__default__ is None:
            break
        args = (*args, p.__default__)
    if len(args) != len(params):
        word = "few" if len(args) < len(params) else "many"
        required = sum(1 for p in params if p.__default__ is NoDefault)
        at_least = "at least " if word == "few" and required < len(params) else ""
        raise TypeError(f"Too {word} arguments for {what}; actual {len(args)}, expected {at_least}{required if at_least else len(params)}")
    return dict(zip(params, args))


def _is_parameter_list(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec)) or getattr(arg, "__origin__", None) is Concatenate


class _Base:
    """What typing's expressions have in common."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __reduce__(self):
        return self._name


class _SpecialForm(_Base):
    """A name that is subscripted, or stands alone, in annotations."""

    def __init__(self, function, name=None):
        self._name = name or function.__name__
        self._function = function
        self.__doc__ = function.__doc__

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __getitem__(self, parameters):
        return self._function(self, parameters)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    @property
    def __module__(self):
        return "typing"


class _Alias(_Base):
    """A subscripted class or special form."""

    def __init__(self, origin, args, name=None, text=None):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters(self.__args__)
        self._name = name
        self._text = text
        if not name:
            self.__module__ = getattr(origin, "__module__", "typing")

    def _copy(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(a if isinstance(a, (list, tuple)) or a is ... else _check(a, "Parameters to generic types must be types.") for a in args)
        values = _bind(self, self.__parameters__, args)
        new = []
        for a in self.__args__:
            a = getattr(a, "__unpacked_parameter__", a)
            value = _replace(a, values)
            if isinstance(a, TypeVarTuple) and isinstance(value, tuple):
                new.extend(value)
            elif isinstance(a, ParamSpec) and isinstance(value, (tuple, list)) and self.__origin__ is _abc.Callable:
                new.extend(value)
            else:
                new.append(tuple(value) if isinstance(value, list) else value)
        return self._copy(tuple(new))

    def __call__(self, *args, **kwargs):
        if self._name and self.__origin__ not in (type, _collections.deque):
            name = self.__origin__.__name__
            if self.__origin__ in _CLASSES.values() or not isinstance(self.__origin__, type):
                raise TypeError(f"Type {self._name} cannot be instantiated; use {name}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass  # an object that takes no attributes goes without
        return result

    def __getattr__(self, name):
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        raise AttributeError(name)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        args = ", ".join(map(_text, self.__args__)) if self.__args__ else "()"
        return f"typing.{self._name}[{args}]" if self._name else f"{_text(self.__origin__)}[{args}]"

    def __mro_entries__(self, bases):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot subclass {self!r}")
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            at = bases.index(self)
            for b in bases[at + 1 :]:
                if isinstance(b, _Alias) and b is not self or isinstance(b, type) and issubclass(b, Generic):
                    return ()
            return (Generic,)
        extra = [self.__origin__]
        if self._name and not any(isinstance(b, _Alias) and b.__origin__ is Generic or b is Generic for b in bases) and self.__parameters__:
            if not any(isinstance(b, type) and issubclass(b, Generic) for b in bases):
                extra.append(Generic)
        return tuple(extra)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]


class _UnionAlias(_Alias):
    def _copy(self, args):
        return Union[args]

    def __eq__(self, other):
        if isinstance(other, (_UnionAlias, _types.UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{_text(args[args[0] is type(None)])}]"
        return "typing.Union[" + ", ".join(_text(a) for a in args) + "]"

    def __instancecheck__(self, obj):
        return isinstance(obj, tuple(self.__args__))

    def __subclasscheck__(self, cls):
        return issubclass(cls, tuple(self.__args__))


class _CallableAlias(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec) or getattr(args[0], "__origin__", None) is Concatenate):
            return f"typing.Callable[{_text(args[0])}, {_text(args[1])}]"
        return f"typing.Callable[[{', '.join(map(_text, args[:-1]))}], {_text(args[-1])}]"


class _LiteralAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__}

    def __hash__(self):
        return hash(frozenset((type(a), a) for a in self.__args__))

    def __repr__(self):
        return "typing.Literal[" + ", ".join(map(repr, self.__args__)) + "]"


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, "Annotated")
        self.__metadata__ = metadata

    def _copy(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f"typing.Annotated[{_text(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _ClassAlias(_Base):
    """typing's name for a class, not subscripted."""

    def __init__(self, origin, count, name):
        self.__origin__ = origin
        self._count = count
        self._name = name
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __repr__(self):
        return "typing." + self._name

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __getitem__(self, params):
        if self._name == "Tuple":
            if params == ():
                return _Alias(tuple, (), "Tuple")
            params = params if isinstance(params, tuple) else (params,)
            if len(params) == 2 and params[1] is ...:
                return _Alias(tuple, (_check(params[0], "Tuple[t, ...]: t must be a type."), ...), "Tuple")
            return _Alias(tuple, tuple(_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params), "Tuple")
        params = params if isinstance(params, tuple) else (params,)
        if len(params) != self._count and not (self._name in ("Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager") and params):
            word = "few" if len(params) < self._count else "many"
            raise TypeError(f"Too {word} arguments for {self}; actual {len(params)}, expected {self._count}")
        defaults = {"Generator": (type(None),) * 2, "AsyncGenerator": (type(None),)}.get(self._name)
        if self._name in ("ContextManager", "AsyncContextManager"):
            defaults = (bool | None,)
        if defaults and len(params) < self._count:
            params += defaults[len(params) - self._count :]
        return _Alias(self.__origin__, tuple(_check(p, "Parameters to generic types must be types.") for p in params), self._name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _ClassAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)


class _CallableClass(_ClassAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _check(result, "Callable[args, result]: result must be a type.")
        if isinstance(args, list):
            checked = tuple(_check(a, "Callable[[arg, ...], result]: each arg must be a type.") for a in args)
            return _CallableAlias(_abc.Callable, checked + (result,), "Callable")
        if not _is_parameter_list(args):
            args = _check(args, "Callable[[arg, ...], result]: each arg must be a type.")
        return _CallableAlias(_abc.Callable, (args, result), "Callable")
