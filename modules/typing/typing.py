# A part of typing: special forms.

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
