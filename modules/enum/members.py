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
