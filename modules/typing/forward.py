# A part of typing: annotations that are text.

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
