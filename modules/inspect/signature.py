# A part of inspect: Signature and its parts.

class _empty:
    """Stands for a default or annotation that is not there."""


class _void:
    """Stands for an argument that is not given."""


class _ParameterKind(_enum.IntEnum):
    """How a parameter takes its argument."""

    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    """A parameter of a function. It does not change."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError("value %r is not a valid Parameter.kind" % (kind,))
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(kind.description))
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if _iskeyword(name) and kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Return a parameter that differs in some of these."""
        return type(self)(
            self._name if name is _void else name, self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        text = self._name
        equals = "="
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
            equals = " = "
        if self._default is not _empty:
            text += equals + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __hash__(self):
        return hash(self._parts())

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()


class BoundArguments:
    """What each parameter of a signature gets in a call."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, p in self._signature.parameters.items():
            if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if p.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        begun = False
        for name, p in self._signature.parameters.items():
            if not begun:
                if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    begun = True
                elif name not in self.arguments:
                    begun = True
                    continue
            if begun and name in self.arguments:
                if p.kind is _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Add the defaults of parameters that have no argument."""
        arguments = {}
        for name, p in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif p.default is not _empty:
                arguments[name] = p.default
            elif p.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif p.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        args = ["{}={!r}".format(name, value) for name, value in self.arguments.items()]
        return "<{} ({})>".format(self.__class__.__name__, ", ".join(args))


def _checked(parameters):
    """Return the parameters by name; raise ValueError if they can't stand in this order."""
    found = OrderedDict()
    top = _POSITIONAL_ONLY
    has_default = False
    for p in parameters:
        kind = p.kind
        if kind < top:
            message = "wrong parameter order: {} parameter before {} parameter"
            raise ValueError(message.format(top.description, kind.description))
        top = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if p.default is not _empty:
                has_default = True
            elif has_default:
                raise ValueError("non-default argument follows default argument")
        if p.name in found:
            raise ValueError("duplicate parameter name: {!r}".format(p.name))
        found[p.name] = p
    return found


class Signature:
    """The parameters and the return annotation of a callable. It does not change."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            parameters = ()
        if __validate_parameters__:
            parameters = _checked(parameters)
        else:
            parameters = OrderedDict([(p.name, p) for p in parameters])
        self._parameters = types.MappingProxyType(parameters)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Return the signature of a callable."""
        return _signature_of(obj, cls, follow=follow_wrapped, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Return a signature that differs in some of these."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        ordered = tuple([p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY])
        keywords = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return ordered, keywords, self.return_annotation

    def __hash__(self):
        ordered, keywords, annotation = self._hash_basis()
        return hash((ordered, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments = {}
        misplaced = []  # positional-only parameters that are given by name
        left = list(args)
        for p in self.parameters.values():
            name, kind = p.name, p.kind
            if kind is _VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                    left = []
            elif kind is _VAR_KEYWORD:
                continue
            elif kind is not _KEYWORD_ONLY and left:
                if name in kwargs and kind is not _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument %r" % name)
                arguments[name] = left.pop(0)
            elif left:
                raise TypeError("too many positional arguments")
            elif name in kwargs and kind is _POSITIONAL_ONLY:
                misplaced.append(p)
            elif name in kwargs:
                arguments[name] = kwargs.pop(name)
            elif p.default is _empty and not partial:
                if kind is _KEYWORD_ONLY and not self._has_var_positional():
                    raise TypeError("missing a required keyword-only argument: %r" % name)
                raise TypeError("missing a required argument: %r" % name)
        if left:
            raise TypeError("too many positional arguments")
        if kwargs:
            for p in self.parameters.values():
                if p.kind is _VAR_KEYWORD:
                    arguments[p.name] = kwargs
                    break
            else:
                if misplaced:
                    names = ", ".join([p.name for p in misplaced])
                    raise TypeError("got some positional-only arguments passed as keyword arguments: %r" % names)
                raise TypeError("got an unexpected keyword argument %r" % next(iter(kwargs)))
        return self._bound_arguments_cls(self, arguments)

    def _has_var_positional(self):
        return any([p.kind is _VAR_POSITIONAL for p in self.parameters.values()])

    def bind(self, /, *args, **kwargs):
        """Return what each parameter gets; raise TypeError if the arguments don't match."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind, but arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<{} {}>".format(self.__class__.__name__, self)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """Return the signature as text, a parameter in each line if it is longer than max_width."""
        parts = []
        slash_due = False
        star_due = True
        for p in self.parameters.values():
            if p.kind is _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append("/")
                slash_due = False
            if p.kind is _VAR_POSITIONAL:
                star_due = False
            elif p.kind is _KEYWORD_ONLY and star_due:
                parts.append("*")
                star_due = False
            parts.append(str(p))
        if slash_due:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text
