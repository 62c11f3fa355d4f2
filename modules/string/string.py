"""Constants of characters, templates, and formatting that can be extended."""

import _string
from collections import ChainMap as _ChainMap

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable", "punctuation",
    "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalize the words of s, which sep divides; by default runs of whitespace, which become single spaces."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


_nothing = {}


class _Pattern:
    """The attribute pattern of Template: the compiled expression of a class, made when it is asked for."""

    def __get__(self, instance, cls=None):
        cls = cls or type(instance)
        compiled = cls.__dict__.get("_compiled")
        if compiled is None:
            compiled = cls._compiled = _compile(cls, None)
        return compiled


def _compile(cls, pattern):
    import re

    if pattern is None:
        delim, ident = re.escape(cls.delimiter), cls.idpattern
        braced = cls.braceidpattern or ident
        pattern = rf"{delim}(?:(?P<escaped>{delim})|(?P<named>{ident})|{{(?P<braced>{braced})}}|(?P<invalid>))"
    return re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)


_first = frozenset("_" + ascii_letters)
_rest = frozenset("_" + ascii_letters + digits)


class Template:
    """A string with $names to substitute."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    pattern = _Pattern()
    _simple = True  # false where a subclass has a syntax of its own, which needs regular expressions

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            cls.pattern = _compile(cls, cls.pattern)
            cls._simple = False
        elif any(n in cls.__dict__ for n in ("idpattern", "braceidpattern", "flags")):
            cls._simple = False

    def __init__(self, template):
        self.template = template

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            line, column = 1, 1
        else:
            line, column = len(lines), at - len("".join(lines[:-1]))
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def _matches(self):
        """Yield start, end, kind and name of each placeholder. A kind is that of the pattern's groups."""
        if self._simple:
            return self._scan()
        return self._search()

    def _search(self):
        for m in self.pattern.finditer(self.template):
            groups = m.groupdict()
            for kind in ("named", "braced"):
                if groups.get(kind) is not None:
                    yield m.start(), m.end(), kind, groups[kind]
                    break
            else:
                if groups.get("escaped") is not None:
                    yield m.start(), m.end(), "escaped", None
                elif groups.get("invalid") is not None:
                    yield m.start("invalid"), m.end(), "invalid", None
                else:
                    raise ValueError("Unrecognized named group in pattern", self.pattern)

    def _scan(self):
        s, delim = self.template, self.delimiter
        n, at = len(delim), s.find(delim)
        while at >= 0:
            name = at + n
            if s.startswith(delim, name):
                end, kind, found = name + n, "escaped", None
            elif s.startswith("{", name) and (close := self._name(name + 1)) > name + 1 and s.startswith("}", close):
                end, kind, found = close + 1, "braced", s[name + 1 : close]
            elif (close := self._name(name)) > name:
                end, kind, found = close, "named", s[name:close]
            else:
                end, kind, found = name, "invalid", None
            yield (end if kind == "invalid" else at), end, kind, found
            at = s.find(delim, end)

    def _name(self, at):
        """Return the end of the name at a place, that place if there is none."""
        s, end = self.template, len(self.template)
        if at < end and s[at] in _first:
            at += 1
            while at < end and s[at] in _rest:
                at += 1
        return at

    def _mapping(self, mapping, kws):
        if mapping is _nothing:
            return kws
        return _ChainMap(kws, mapping) if kws else mapping

    def substitute(self, mapping=_nothing, /, **kws):
        """Replace the placeholders; each needs a value."""
        mapping = self._mapping(mapping, kws)
        s, parts, done = self.template, [], 0
        for start, end, kind, name in self._matches():
            if kind == "invalid":
                self._invalid(start)
            parts += (s[done:start], self.delimiter if kind == "escaped" else str(mapping[name]))
            done = end
        parts.append(s[done:])
        return "".join(parts)

    def safe_substitute(self, mapping=_nothing, /, **kws):
        """Replace the placeholders that there are values for."""
        mapping = self._mapping(mapping, kws)
        s, parts, done = self.template, [], 0
        for start, end, kind, name in self._matches():
            if kind == "invalid":
                continue
            try:
                text = self.delimiter if kind == "escaped" else str(mapping[name])
            except KeyError:
                continue
            parts += (s[done:start], text)
            done = end
        parts.append(s[done:])
        return "".join(parts)

    def is_valid(self):
        """Report whether substitute would find no invalid placeholder."""
        return all(kind != "invalid" for _, _, kind, _ in self._matches())

    def get_identifiers(self):
        """Return the names in the order in which they first occur."""
        return list(dict.fromkeys(name for _, _, _, name in self._matches() if name is not None))


class Formatter:
    """str.format with steps that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Format the string with the arguments."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Format the string with the arguments in a sequence and a mapping."""
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            first, _ = _string.formatter_field_name_split(field)
            if first == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """Return the argument with a number or a name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Do nothing; a subclass can object to arguments that were not used."""

    def format_field(self, value, format_spec):
        """Format a value."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Convert a value as !s, !r or !a say."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Return an iterator of the text, field name, format and conversion of the string's parts."""
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """Return the value that a field's name means, and the argument that it begins with."""
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, key in rest:
            obj = getattr(obj, key) if is_attr else obj[key]
        return obj, first
