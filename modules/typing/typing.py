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


def _form(function):
    return _SpecialForm(function)


def _bare(name, doc):
    def function(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    function.__doc__ = doc
    return _SpecialForm(function, name)


def _single(name, doc, message="accepts only one type"):
    def function(self, parameters):
        if isinstance(parameters, tuple):
            raise TypeError(f"{self} accepts only single type. Got {parameters!r:.100}.")
        return _Alias(self, (_check(parameters, f"{self} accepts only single type."),), name)

    function.__doc__ = doc
    return _SpecialForm(function, name)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """An annotation that any value fits."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


NoReturn = _bare("NoReturn", "The result of a function that never returns.")
Never = _bare("Never", "The type that no value has.")
Self = _bare("Self", "The class that encloses the annotation.")
LiteralString = _bare("LiteralString", "A str that is written in the source.")
TypeAlias = _bare("TypeAlias", "Marks an assignment as a type alias.")
ClassVar = _single("ClassVar", "Marks an attribute of the class rather than its instances.")
Final = _single("Final", "Marks a name that is assigned once.")
Required = _single("Required", "Marks a key that a TypedDict must have.")
NotRequired = _single("NotRequired", "Marks a key that a TypedDict may lack.")
ReadOnly = _single("ReadOnly", "Marks a key of a TypedDict that is not to be changed.")
TypeGuard = _single("TypeGuard", "The result of a function that narrows a type where it is true.")
TypeIs = _single("TypeIs", "The result of a function that narrows a type both ways.")
Unpack = _single("Unpack", "The elements of a tuple of types.")


@_form
def Union(self, parameters):
    """Any of several types."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for p in parameters:
        p = _check(p, "Union[arg, ...]: each arg must be a type.")
        for m in p.__args__ if isinstance(p, (_UnionAlias, _types.UnionType)) else (p,):
            if m not in flat:
                flat.append(m)
    return flat[0] if len(flat) == 1 else _UnionAlias(Union, tuple(flat), "Union")


@_form
def Optional(self, parameters):
    """A type or None."""
    if isinstance(parameters, tuple):
        raise TypeError(f"{self} requires a single type. Got {parameters!r:.100}.")
    return Union[parameters, type(None)]


@_form
def Literal(self, parameters):
    """One of the values."""
    flat = []
    for p in parameters if isinstance(parameters, tuple) else (parameters,):
        for v in p.__args__ if isinstance(p, _LiteralAlias) else (p,):
            if not any(type(v) is type(o) and v == o for o in flat):
                flat.append(v)
    return _LiteralAlias(self, tuple(flat), "Literal")


@_form
def Concatenate(self, parameters):
    """Parameters in front of those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _Alias(self, parameters, "Concatenate")


@_form
def Annotated(self, params):
    """A type with more that others may want to know."""
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_check(params[0], "Annotated[t, ...]: t must be a type.", special=True), params[1:])


class ForwardRef:
    """An annotation given as a str."""

    __slots__ = ("__forward_arg__", "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        _Expression(arg, None, None).parse()
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


class _Expression:
    """An annotation in a str: names, attributes, subscripts, unions, lists and constants. There is no eval."""

    def __init__(self, text, globalns, localns):
        self.text, self.at = text, 0
        self.globals, self.locals = globalns, localns
        self.run = globalns is not None

    def parse(self):
        value = self.union()
        if self.peek():
            raise self.error()
        return value

    def error(self):
        return SyntaxError(f"Forward reference must be an expression -- got {self.text!r}")

    def peek(self):
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at : self.at + 1]

    def take(self, c):
        if self.peek() == c:
            self.at += 1
            return True
        return False

    def need(self, c):
        if not self.take(c):
            raise self.error()

    def union(self):
        value = self.primary()
        while self.take("|"):
            other = self.primary()
            if self.run:
                value = Union[value, other]
        return value

    def items(self, end):
        values = []
        while not self.take(end):
            values.append(self.union())
            if not self.take(","):
                self.need(end)
                return values, len(values) > 1
        return values, True

    def primary(self):
        value = self.atom()
        while True:
            if self.take("."):
                name = self.name()
                value = getattr(value, name) if self.run else None
            elif self.take("["):
                values, many = self.items("]")
                if not values:
                    raise self.error()
                value = (value[tuple(values) if many else values[0]]) if self.run else None
            else:
                return value

    def name(self):
        self.peek()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] == "_"):
            self.at += 1
        if start == self.at:
            raise self.error()
        return self.text[start : self.at]

    def atom(self):
        c = self.peek()
        if c == "[":
            self.at += 1
            return self.items("]")[0]
        if c == "(":
            self.at += 1
            values, many = self.items(")")
            return tuple(values) if many else values[0]
        if c in ("'", '"') and c:
            end = self.text.find(c, self.at + 1)
            if end < 0:
                raise self.error()
            value = self.text[self.at + 1 : end]
            self.at = end + 1
            return value
        if self.text.startswith("...", self.at):
            self.at += 3
            return ...
        sign = -1 if self.take("-") else 1
        name = self.name()
        if name.isdigit():
            return sign * int(name)
        if sign < 0:
            raise self.error()
        constants = {"None": None, "True": True, "False": False}
        if name in constants:
            return constants[name]
        return self.look_up(name) if self.run else None

    def look_up(self, name):
        for namespace in (self.locals, self.globals, _sys.modules["builtins"].__dict__ if "builtins" in _sys.modules else {}):
            if namespace is not None and name in namespace:
                return namespace[name]
        import builtins

        if hasattr(builtins, name):
            return getattr(builtins, name)
        raise NameError(f"name {name!r} is not defined")


def _evaluate(value, globalns, localns):
    """Return an annotation with its strs replaced by what they mean."""
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef):
        if value.__forward_module__ is not None:
            globalns = getattr(_sys.modules.get(value.__forward_module__), "__dict__", globalns)
        found = _Expression(value.__forward_arg__, globalns if globalns is not None else {}, localns).parse()
        return _evaluate(type(None) if found is None else found, globalns, localns)
    if isinstance(value, (_Alias, _types.GenericAlias, _types.UnionType)) and not isinstance(value, _LiteralAlias):
        args = value.__args__
        new = tuple(_evaluate(a, globalns, localns) if isinstance(a, (str, ForwardRef, _Alias, _types.GenericAlias, _types.UnionType)) else a for a in args)
        if all(a is b for a, b in zip(args, new)):
            return value
        if isinstance(value, _types.GenericAlias):
            return _types.GenericAlias(value.__origin__, new)
        if isinstance(value, _types.UnionType):
            return _functools.reduce(lambda a, b: a | b, new)
        return value._copy(new)
    return value


def _strip(value):
    """Return an annotation without Annotated, Required and the like."""
    if isinstance(value, _AnnotatedAlias):
        return _strip(value.__origin__)
    if getattr(value, "__origin__", None) in (Required, NotRequired, ReadOnly):
        return _strip(value.__args__[0])
    if isinstance(value, _Alias) and not isinstance(value, _LiteralAlias):
        new = tuple(_strip(a) for a in value.__args__)
        return value if new == value.__args__ else value._copy(new)
    if isinstance(value, _types.GenericAlias):
        new = tuple(_strip(a) for a in value.__args__)
        return value if new == value.__args__ else _types.GenericAlias(value.__origin__, new)
    return value


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return the annotations of a class, with its bases', a module or a function, those that are strs evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            namespace = getattr(_sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
            local = dict(vars(base)) if localns is None else localns
            for name, value in (base.__dict__.get("__annotations__") or {}).items():
                value = type(None) if value is None else value
                hints[name] = _evaluate(value, namespace, local)
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        namespace = globalns
        if namespace is None:
            namespace = obj.__dict__ if isinstance(obj, _types.ModuleType) else getattr(inner, "__globals__", {})
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if isinstance(obj, (_types.FunctionType, _types.BuiltinFunctionType, _types.MethodType, _types.ModuleType)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in found.items():
            hints[name] = _evaluate(type(None) if value is None else value, namespace, localns)
    return hints if include_extras else {k: _strip(v) for k, v in hints.items()}


def get_origin(tp):
    """Return what is subscripted in an annotation: list for List[int]."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _ClassAlias, _types.GenericAlias)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return _types.UnionType if isinstance(tp, _types.UnionType) else None


def get_args(tp):
    """Return what an annotation is subscripted with."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_Alias, _types.GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(args) == 2 and _is_parameter_list(args[0])):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, _types.UnionType) else ()


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


@runtime_checkable
class SupportsInt(Protocol):
    """What has an __int__."""

    @_abstractmethod
    def __int__(self) -> int: ...


@runtime_checkable
class SupportsFloat(Protocol):
    """What has a __float__."""

    @_abstractmethod
    def __float__(self) -> float: ...


@runtime_checkable
class SupportsComplex(Protocol):
    """What has a __complex__."""

    @_abstractmethod
    def __complex__(self): ...


@runtime_checkable
class SupportsBytes(Protocol):
    """What has a __bytes__."""

    @_abstractmethod
    def __bytes__(self) -> bytes: ...


@runtime_checkable
class SupportsIndex(Protocol):
    """What has an __index__."""

    @_abstractmethod
    def __index__(self) -> int: ...


@runtime_checkable
class SupportsAbs(Protocol[_T]):
    """What has an __abs__."""

    @_abstractmethod
    def __abs__(self) -> _T: ...


@runtime_checkable
class SupportsRound(Protocol[_T]):
    """What has a __round__."""

    @_abstractmethod
    def __round__(self, ndigits: int = 0) -> _T: ...


class IO(Generic[AnyStr]):
    """An open file."""

    __slots__ = ()

    @property
    @_abstractmethod
    def mode(self):
        pass

    @property
    @_abstractmethod
    def name(self):
        pass

    @_abstractmethod
    def close(self) -> None:
        pass

    @property
    @_abstractmethod
    def closed(self):
        pass

    @_abstractmethod
    def fileno(self) -> int:
        pass

    @_abstractmethod
    def flush(self) -> None:
        pass

    @_abstractmethod
    def isatty(self) -> bool:
        pass

    @_abstractmethod
    def read(self, n: int = -1) -> AnyStr:
        pass

    @_abstractmethod
    def readable(self) -> bool:
        pass

    @_abstractmethod
    def readline(self, limit: int = -1) -> AnyStr:
        pass

    @_abstractmethod
    def readlines(self, hint: int = -1) -> list[AnyStr]:
        pass

    @_abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int:
        pass

    @_abstractmethod
    def seekable(self) -> bool:
        pass

    @_abstractmethod
    def tell(self) -> int:
        pass

    @_abstractmethod
    def truncate(self, size: int | None = None) -> int:
        pass

    @_abstractmethod
    def writable(self) -> bool:
        pass

    @_abstractmethod
    def write(self, s: AnyStr) -> int:
        pass

    @_abstractmethod
    def writelines(self, lines: list[AnyStr]) -> None:
        pass

    @_abstractmethod
    def __enter__(self):
        pass

    @_abstractmethod
    def __exit__(self, type, value, traceback) -> None:
        pass


class BinaryIO(IO[bytes]):
    """A file open for bytes."""

    __slots__ = ()

    @_abstractmethod
    def write(self, s: bytes | bytearray) -> int:
        pass

    @_abstractmethod
    def __enter__(self):
        pass


class TextIO(IO[str]):
    """A file open for text."""

    __slots__ = ()

    @property
    @_abstractmethod
    def buffer(self):
        pass

    @property
    @_abstractmethod
    def encoding(self):
        pass

    @property
    @_abstractmethod
    def errors(self):
        pass

    @property
    @_abstractmethod
    def line_buffering(self):
        pass

    @property
    @_abstractmethod
    def newlines(self):
        pass

    @_abstractmethod
    def __enter__(self):
        pass


def __getattr__(name):
    if name in ("Pattern", "Match"):
        import re

        alias = _ClassAlias(getattr(re, name), 1, name)
        globals()[name] = alias
        return alias
    raise AttributeError(f"module 'typing' has no attribute {name!r}")


__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal", "Optional", "ParamSpec",
    "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet", "Container", "ContextManager", "Hashable", "ItemsView",
    "Iterable", "Iterator", "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
    "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator", "AsyncContextManager",
    "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound",
    "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict",
    "Generator", "BinaryIO", "IO", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol",
    "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn", "NotRequired",
    "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
    "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]


class ParamSpecArgs:
    """The positional arguments of a ParamSpec."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of ParamSpecArgs")

    __hash__ = None

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecArgs) else NotImplemented


class ParamSpecKwargs:
    """The keyword arguments of a ParamSpec."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of ParamSpecKwargs")

    __hash__ = None

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecKwargs) else NotImplemented
