"""Enumerations: classes with a fixed set of named instances."""

import builtins as _b
import functools as _functools
import operator as _operator
import sys as _sys
from types import DynamicClassAttribute as _DynamicClassAttribute
from types import MappingProxyType as _MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property", "verify",
    "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str",
    "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

# The classes that EnumType treats apart; None until they are made.
Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None

# The __str__ of classes whose str is their repr.
_str_is_repr = (object.__str__, int.__str__, float.__str__)

_not_given = type("", (), {"__repr__": lambda self: "<not given>"})()
_auto_null = object()


class nonmember:
    """Keep a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Have a value in the body of an enumeration become a member, whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the class's _generate_next_value_ makes."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % self.value


class property(_DynamicClassAttribute):
    """A property of members; a member of the same name is found in the class."""

    member = None  # the member of that name
    _shadowed = None  # the plain attribute of members that has the value, if the member's name hides it

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self._shadowed is not None:
            return self._shadowed.__get__(instance, ownerclass) if hasattr(self._shadowed, "__get__") else self._shadowed
        if self.name in instance.__dict__:
            return instance.__dict__[self.name]
        if self.member is not None:
            return self.member
        raise AttributeError("%r member has no attribute %r" % (ownerclass, self.name))

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        if self.fget is None and self.member is not None:
            instance.__dict__[self.name] = value
            return
        raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_private(cls_name, name):
    start = "_%s__" % cls_name
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")


def _is_nested_class(cls_name, value):
    if not isinstance(value, type):
        return False
    qualname = getattr(value, "__qualname__", "")
    return qualname.endswith("%s.%s" % (cls_name, getattr(value, "__name__", "")))


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _bits_of(value):
    """Yield the bits of a number that is not negative, the lowest first."""
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def bin(num, max_bits=None):
    """Return a number in two's complement, the bit of the sign apart."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        sign, digits = "0b0", _b.bin(num + ceiling)[3:]
    else:
        sign, digits = "0b1", _b.bin((~num ^ (ceiling - 1)) + ceiling)[3:]
    if max_bits and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return "%s %s" % (sign, digits)


def show_flag_values(value):
    """Return the bits of a flag, or a number, as a list."""
    return list(_bits_of(value._value_ if isinstance(value, Flag) else value))


_sunders = frozenset((
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_", "_iter_member_by_value_",
    "_iter_member_by_def_", "_add_alias_", "_add_value_alias_",
))


class EnumDict(dict):
    """The namespace of a class body, which notes what becomes a member."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or self._cls_name is not None and _is_nested_class(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            value = self._generate(key, value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key not in _sunders:
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _generate(self, key, value):
        """Return a member's value with each auto replaced."""
        if isinstance(value, auto):
            return self._next(key, value)
        if isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
            parts = [self._next(key, v) if isinstance(v, auto) else v for v in value]
            return type(value)(*parts) if hasattr(value, "_fields") else type(value)(parts)
        self._last_values.append(value)
        return value

    def _next(self, key, value):
        if value.value is _auto_null:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    @_b.property
    def member_names(self):
        """The names of the members so far."""
        return list(self._member_names)

    def update(self, members, **more_members):
        """Set several names."""
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


class _Maker:
    """What makes the members of a new class, before its __init_subclass__ is called."""

    def __init__(self, members, new_member, use_args, member_type):
        self.members, self.new_member, self.use_args, self.member_type = members, new_member, use_args, member_type

    def __set_name__(self, cls, name):
        type.__setattr__(cls, name, [])
        is_flag = Flag is not None and issubclass(cls, Flag)
        for name, value in self.members:
            self.add(cls, name, value, is_flag)

    def add(self, cls, name, value, is_flag):
        args = value if isinstance(value, tuple) else (value,)
        if self.member_type is tuple:
            args = (args,)
        made = self.new_member(cls, *args) if self.use_args else self.new_member(cls)
        if not hasattr(made, "_value_"):
            made._value_ = self.value(value, args)
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        if is_flag and isinstance(value, int):
            _widen(cls, value)
        known = _find(cls, value)
        if known is not None:
            cls._add_member_(name, known)
            return
        if not is_flag or isinstance(value, int) and _is_single_bit(value):
            cls._member_names_.append(name)
        cls._add_member_(name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)

    def value(self, value, args):
        if self.member_type is object:
            return value
        try:
            return self.member_type(*args)
        except Exception as exc:
            raise TypeError("_value_ not set in __new__, unable to create it") from exc


def _find(cls, value):
    """Return the member of a value, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for m in cls._member_map_.values():
            if m._value_ == value:
                return m


def _widen(cls, value):
    """Count a member's value into the masks of a class of flags."""
    mask = cls._flag_mask_ | value
    type.__setattr__(cls, "_flag_mask_", mask)
    if _is_single_bit(value):
        type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)
    type.__setattr__(cls, "_all_bits_", 2 ** mask.bit_length() - 1)


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        if Enum is None or not isinstance(classdict, EnumDict):
            return metacls._plain(cls, bases, classdict, boundary, kwds)
        for key in classdict.setdefault("_ignore_", []) + ["_ignore_"]:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(n) for n in invalid))
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        given = set(classdict)
        members = [(n, classdict.pop(n)) for n in names]
        attrs = {"_member_names_": _Maker(members, new, use_args, member_type)}
        attrs.update(classdict)
        if not isinstance(attrs["_generate_next_value_"], staticmethod):
            attrs["_generate_next_value_"] = staticmethod(attrs["_generate_next_value_"])
        attrs.update(
            _new_member_=new, _use_args_=use_args, _member_map_={}, _value2member_map_={}, _unhashable_values_=[], _unhashable_values_map_={},
            _member_type_=member_type, _value_repr_=metacls._find_data_repr_(cls, bases),
        )
        if first_enum is not None and getattr(first_enum, "_boundary_", None) is not None or boundary is not None:
            attrs.update(
                _boundary_=boundary or getattr(first_enum, "_boundary_", None), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None
            )
        if ReprEnum is not None and ReprEnum in bases:
            own = member_type.__str__
            attrs.setdefault("__str__", member_type.__repr__ if own in _str_is_repr else own)
            attrs.setdefault("__format__", member_type.__format__)
        made = super().__new__(metacls, cls, bases, attrs, **kwds)
        metacls._finish(made, given, member_type, first_enum, save_new, new, order)
        return made

    def _plain(metacls, cls, bases, classdict, boundary, kwds):
        """Make the first class, Enum, or one of a namespace that is an ordinary dict."""
        if Enum is not None:
            namespace = metacls.__prepare__(cls, bases, **kwds)
            namespace.update(classdict)
            return metacls.__new__(metacls, cls, bases, namespace, boundary=boundary, **kwds)
        attrs = dict(classdict)
        attrs.pop("_ignore_", None)
        attrs.update(
            _new_member_=object.__new__, _use_args_=False, _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
            _unhashable_values_map_={}, _member_type_=object, _value_repr_=None,
        )
        return type.__new__(metacls, cls, bases, attrs, **kwds)

    _plain = classmethod(_plain)

    @staticmethod
    def _finish(cls, given, member_type, first_enum, save_new, new, order):
        """Settle which methods a new class has, and check the order of its members."""
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name in given:
                continue
            found = getattr(cls, name, None)
            if found is not None and found in (getattr(member_type, name, None), getattr(object, name, None)):
                if not (ReprEnum is not None and name in cls.__dict__):
                    setattr(cls, name, getattr(first_enum, name))
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag:
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in given:
                    setattr(cls, name, Flag.__dict__[name])
            values = [m._value_ for m in cls]
            if values != sorted(values):
                cls._iter_member_ = cls._iter_member_by_def_
        if save_new:
            cls.__new_member__ = new
        cls.__new__ = Enum.__new__
        if order is not None:
            EnumType._check_order(cls, order, is_flag)

    @staticmethod
    def _check_order(cls, order, is_flag):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        if is_flag:
            order = [n for n in order if n not in cls._member_map_ or n in cls._member_names_]
        else:
            order = [n for n in order if n not in cls._member_map_ or cls._member_map_[n]._name_ == n]
        if order != cls._member_names_:
            raise TypeError("member order does not match _order_:\n  %r\n  %r" % (cls._member_names_, order))

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            value, None if names is _not_given else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return False

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_b.property
    def __members__(cls):
        """The members by name, aliases included."""
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration of names."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            try:
                module = _sys._getframemodulename(2)
            except AttributeError:
                try:
                    module = _sys._getframe(2).f_globals["__name__"]
                except (AttributeError, ValueError, KeyError):
                    pass
        if module is not None:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of the names of a module that filter accepts, and put the members in the module."""
        module_globals = _sys.modules[module].__dict__
        source = module_globals if source is None else source.__dict__
        members = [(n, source[n]) for n in source.keys() if filter(n)]
        try:
            members.sort(key=lambda t: (t[1], t[0]))
        except TypeError:
            members.sort(key=lambda t: t[0])
        made = cls(name, dict(members), module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            module_globals.update(made.__members__)
        module_globals[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in getattr(chain, "__mro__", ()):
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """Return the class of the members' values, and the enumeration that is the last base."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if "__dataclass_fields__" in base.__dict__ and "__dataclass_params__" in base.__dict__ and base.__dict__["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = {}
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found[base._member_type_] = None
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found[candidate or base] = None
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
        return next(iter(found), None)

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """Return the __new__ that makes members, whether to keep it, and whether it gets the value."""
        new = classdict.get("__new__", None)
        save_new = first_enum is not None and new is not None
        if new is None:
            ordinary = (None, None.__new__, object.__new__, Enum.__new__)
            candidates = [getattr(c, m, None) for m in ("__new_member__", "__new__") for c in (member_type, first_enum)]
            new = next((n for n in candidates if n not in ordinary), object.__new__)
        return new, save_new, first_enum is not None and new not in (Enum.__new__, object.__new__)

    def _add_member_(cls, name, member):
        """Give the class a member, or an alias of one."""
        if name in cls._member_map_ and cls._member_map_[name] is not member:
            raise NameError("%r is already bound: %r" % (name, cls._member_map_[name]))
        hidden = None
        for base in cls.__mro__[1:]:
            if name in base.__dict__:
                hidden = base.__dict__[name]
                if isinstance(hidden, (property, _DynamicClassAttribute)) or _is_descriptor(hidden):
                    break
                hidden = None
                break
        if hidden is not None:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if isinstance(hidden, (property, _DynamicClassAttribute)):
                redirect.fget, redirect.fset, redirect.fdel = hidden.fget, hidden.fset, hidden.fdel
            else:
                redirect._shadowed = hidden
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """A class whose instances, the members, are those in its body."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % cls)
        exc = result = None
        try:
            result = cls._missing_(value)
        except Exception as e:
            exc = e
        if isinstance(result, cls) or isinstance(result, int) and Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT:
            return result
        invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if result is None and exc is None:
            raise invalid
        if exc is None:
            exc = TypeError("error in %s._missing_: returned %r instead of None or a valid member" % (cls.__name__, result))
        if not isinstance(exc, ValueError):
            exc.__context__ = invalid
        raise exc

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        """Give the member another name."""
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        """Have the member be found by another value."""
        cls = self.__class__
        try:
            known = cls._value2member_map_.get(value, self)
            if known is self:
                cls._value2member_map_[value] = self
        except TypeError:
            known = next((m for m in cls._member_map_.values() if m._value_ == value), self)
            if known is self:
                cls._unhashable_values_.append(value)
                cls._unhashable_values_map_.setdefault(self.name, []).append(value)
        if known is not self:
            raise ValueError("%r is already bound: %r" % (value, known))

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value of an auto: one more than the highest so far."""
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError("unable to increment %r" % (last,)) from None

    @classmethod
    def _missing_(cls, value):
        """Return the member for a value that none has, or None."""
        return None

    def __repr__(self):
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, (self.__class__._value_repr_ or repr)(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        names = set()
        if self.__class__._member_type_ is object:
            names.update(("__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"))
        else:
            names.update(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_" and name not in self._member_map_:
                names.add(name)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if not isinstance(obj, property):
                    if name not in self._member_map_:
                        names.add(name)
                elif obj.fget is not None or name not in self._member_map_:
                    names.add(name)
                else:
                    names.discard(name)
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """An enumeration whose members' str and format are those of their values; only repr shows the name."""


class IntEnum(int, ReprEnum):
    """An enumeration of ints."""


class StrEnum(str, ReprEnum):
    """An enumeration of strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        made = str.__new__(cls, str(*values))
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    """A __reduce_ex__ for members that are names of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A __reduce_ex__ by class and name, in place of class and value."""
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What a class of flags does with bits that none of its members has."""

    STRICT = auto()  # ValueError
    CONFORM = auto()  # drops them
    EJECT = auto()  # returns an int
    KEEP = auto()  # keeps them


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members are combined with |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the bit above the highest so far."""
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """Yield the members of the bits, the lowest first."""
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """Yield the members of the bits, in the order of their definition."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Return the member, made now, for a combination of bits."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, singles, all_bits, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (cls, value, bin(value, bits), bin(mask, bits)))
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif boundary is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 2 ** value.bit_length())
            else:
                raise ValueError("%r unknown flag boundary %r" % (cls, boundary))
        negative = None
        if value < 0:
            negative = value
            value = all_bits + 1 + value if boundary in (EJECT, KEEP) else singles & value
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = cls._combined_name(value)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _combined_name(cls, value):
        """Return the name of a combination, None if it has no named bits."""
        members = [m for m in cls._iter_member_(value & cls._singles_mask_)]
        combined = _functools.reduce(_operator.or_, (m._value_ for m in members), 0)
        if value & ~cls._singles_mask_:
            for m in cls._member_map_.values():
                if m not in members and m._value_ and m._value_ & value == m._value_:
                    members.append(m)
                    combined |= m._value_
        if not combined:
            return None
        rest = value ^ combined
        if rest and cls._boundary_ is STRICT:
            raise ValueError("%r: no members with value %r" % (cls, rest))
        name = "|".join([m._name_ for m in members])
        return name + "|%s" % cls._numeric_repr_(rest) if rest else name

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (self.__class__.__name__, shown)
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, shown)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _operand(self, other, symbol):
        """Return the number of the other operand, or NotImplemented."""
        value = self._get_value(other)
        if value is None or value is not NotImplemented and self._value_ is None:
            raise TypeError(f"'{self if value is not None else other}' cannot be combined with other flags with {symbol}")
        return value

    def __or__(self, other):
        value = self._operand(other, "|")
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._operand(other, "&")
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._operand(other, "^")
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


def unique(enumeration):
    """Refuse an enumeration with aliases."""
    duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if duplicates:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join("%s -> %s" % d for d in duplicates)))
    return enumeration


class EnumCheck(StrEnum):
    """What verify checks."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Refuse an enumeration that fails the checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._unique(enumeration)
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._named(enumeration)
        return enumeration

    def _unique(self, enumeration):
        aliases = ["%s -> %s" % (name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
        if aliases:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join(aliases)))

    def _continuous(self, enumeration):
        values = {m.value for m in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = "flag"
            expected = [2**i for i in range(low.bit_length(), high.bit_length() - 1)]
        elif issubclass(enumeration, Enum):
            kind = "enum"
            expected = range(low + 1, high)
        else:
            raise Exception("verify: unknown type %r" % enumeration)
        missing = [v for v in expected if v not in values]
        if missing:
            shown = ", ".join(str(m) for m in missing)
            raise ValueError(("invalid %s %r: missing values %s" % (kind, enumeration.__name__, shown))[:256])

    def _named(self, enumeration):
        singles = {m._value_ for m in enumeration}
        names, unnamed = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias.value < 0:
                continue
            missed = [v for v in _bits_of(alias.value) if v not in singles]
            if missed:
                names.append(name)
                unnamed |= sum(missed)
        if not names:
            return
        if len(names) == 1:
            which = "alias %s is missing" % names[0]
        else:
            which = "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1])
        if _is_single_bit(unnamed):
            values = "value 0x%x" % unnamed
        else:
            values = "combined values of 0x%x" % unnamed
        raise ValueError(
            "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]" % (enumeration.__name__, which, values)
        )


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join("%s=%r" % (k, getattr(self, k)) for k in fields if fields[k].repr)


def global_enum_repr(self):
    """A repr of members that are names of their module."""
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    """A repr of flags that are names of their module."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    if _is_single_bit(self._value_):
        return "%s.%s" % (module, self._name_)
    parts = self._name_.split("|")
    return "|".join(n if n[0].isdigit() else "%s.%s" % (module, n) for n in parts)


def global_str(self):
    """A str of members that are names of their module."""
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Put the members of an enumeration in its module, and have their repr show that."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    _sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
