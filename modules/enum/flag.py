# A part of enum: Flag and verify.

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
