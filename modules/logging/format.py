# A part of logging: formatters and filters.

def _skip(text, i, chars):
    """Return the first place from i on where text has none of chars."""
    while i < len(text) and text[i] in chars:
        i += 1
    return i


def _skip_word(text, i):
    while i < len(text) and (text[i] == "_" or text[i].isalnum()):
        i += 1
    return i


def _skip_number(text, i, star=""):
    """Skip digits, or the text star."""
    if star and text.startswith(star, i):
        return i + 1
    return _skip(text, i, "0123456789")


def _has_percent_field(fmt):
    """Tell whether %-formatting with a dict would find a field such as %(name)-10s in fmt."""
    i = fmt.find("%(")
    while i >= 0:
        end = _skip_word(fmt, i + 2)
        if end > i + 2 and fmt[end : end + 1] == ")":
            end = _skip_number(fmt, _skip(fmt, end + 1, "#0+ -"), "*")
            if fmt[end : end + 1] == ".":
                end = _skip_number(fmt, end + 1, "*")
            if fmt[end : end + 1].lower() in tuple("diouxefgcrsa%"):
                return True
        i = fmt.find("%(", i + 1)
    return False


class PercentStyle:
    """Formats of the kind "%(message)s"."""

    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        """Tell whether the format shows the time."""
        return self.asctime_search in self._fmt

    def validate(self):
        """Raise ValueError if the format has no field of this style."""
        if not _has_percent_field(self._fmt):
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

    def _values(self, record):
        if self._defaults:
            return self._defaults | record.__dict__
        return record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        """Return the record as text."""
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError("Formatting field not found in record: %s" % e)


def _is_field_name(name):
    """Tell whether name is a replacement field's: a word, then .word or [anything]."""
    i = _skip_word(name, 0)
    if i == 0:
        return False
    while i < len(name):
        if name[i] == ".":
            end = _skip_word(name, i + 1)
        elif name[i] == "[":
            close = name.find("]", i)
            end = close + 1 if close > i + 1 else 0
        else:
            return False
        if end <= i + 1:
            return False
        i = end
    return True


def _skip_size(spec, i):
    """Skip digits or a {word}; return -1 if there is neither."""
    if spec[i : i + 1] == "{":
        end = _skip_word(spec, i + 1)
        return end + 1 if end > i + 1 and spec[end : end + 1] == "}" else -1
    end = _skip(spec, i, "0123456789")
    return end if end > i else -1


def _is_format_spec(spec):
    """Tell whether spec is a format specification."""
    i = 0
    if spec[1:2] in tuple("<=>^"):
        i = 2
    elif spec[:1] in tuple("<=>^"):
        i = 1
    for chars in ("+ -", "#", "0"):
        if spec[i : i + 1] in tuple(chars):
            i += 1
    i = max(i, _skip_size(spec, i))
    if spec[i : i + 1] in tuple(",_"):
        i += 1
    if spec[i : i + 1] == ".":
        i = _skip_size(spec, i + 1)
        if i < 0:
            return False
    if spec[i : i + 1].lower() in tuple("bcdefgnosx%"):
        i += 1
    return i == len(spec)


class StrFormatStyle(PercentStyle):
    """Formats of the kind "{message}"."""

    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        """Raise ValueError if the format has no field, or a bad one."""
        from string import Formatter

        found = False
        try:
            for _, name, spec, conversion in Formatter().parse(self._fmt):
                if name:
                    if not _is_field_name(name):
                        raise ValueError("invalid field name/expression: %r" % name)
                    found = True
                if conversion and conversion not in "rsa":
                    raise ValueError("invalid conversion: %r" % conversion)
                if spec and not _is_format_spec(spec):
                    raise ValueError("bad specifier: %r" % spec)
        except ValueError as e:
            raise ValueError("invalid format: %s" % e)
        if not found:
            raise ValueError("invalid format: no fields")


_WORD_START = "_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class StringTemplateStyle(PercentStyle):
    """Formats of the kind "${message}"."""

    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, fmt, *, defaults=None):
        super().__init__(fmt, defaults=defaults)
        from string import Template

        self._tpl = Template(self._fmt)

    def usesTime(self):
        """Tell whether the format shows the time."""
        return "$asctime" in self._fmt or self.asctime_search in self._fmt

    def validate(self):
        """Raise ValueError if the format has no field, or a $ of its own."""
        fmt = self._fmt
        found = False
        i = fmt.find("$")
        while i >= 0:
            start = i + 2 if fmt[i + 1 : i + 2] == "{" else i + 1
            end = _skip(fmt, start, _WORD_START + "0123456789") if fmt[start : start + 1] in tuple(_WORD_START) else start
            if end > start and (start == i + 1 or fmt[end : end + 1] == "}"):
                found = True
            elif fmt[i + 1 : i + 2] == "$":
                end = i + 2
            else:
                raise ValueError("invalid format: bare '$' not allowed")
            i = fmt.find("$", end)
        if not found:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"

_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    """Makes the text of a record."""

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError("Style must be one of: %s" % ",".join(_STYLES.keys()))
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        """Return when the record was made; datefmt is time.strftime's."""
        at = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, at)
        text = time.strftime(self.default_time_format, at)
        if self.default_msec_format:
            text = self.default_msec_format % (text, record.msecs)
        return text

    def formatException(self, ei):
        """Return the traceback of the exception in ei, which is of the kind of sys.exc_info()."""
        import traceback

        out = io.StringIO()
        traceback.print_exception(ei[0], ei[1], ei[2], limit=None, file=out)
        return out.getvalue().removesuffix("\n")

    def usesTime(self):
        """Tell whether the format shows the time."""
        return self._style.usesTime()

    def formatMessage(self, record):
        """Return the text without the exception and the stack."""
        return self._style.format(record)

    def formatStack(self, stack_info):
        """Return the text of the record's stack: by default that itself."""
        return stack_info

    def format(self, record):
        """Return the record's whole text."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)  # other formatters need not make it again
        if record.exc_text:
            text = _on_a_line(text) + record.exc_text
        if record.stack_info:
            text = _on_a_line(text) + self.formatStack(record.stack_info)
        return text


def _on_a_line(text):
    return text if text.endswith("\n") else text + "\n"


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Makes one text of several records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        """Return what stands in front of the records."""
        return ""

    def formatFooter(self, records):
        """Return what stands behind the records."""
        return ""

    def format(self, records):
        """Return the text of all records; nothing if there are none."""
        if len(records) == 0:
            return ""
        lines = [self.linefmt.format(record) for record in records]
        return self.formatHeader(records) + "".join(lines) + self.formatFooter(records)


class Filter:
    """Lets records through of a logger and those below it, by name."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        """Tell whether the record passes."""
        if not self.name or record.name == self.name:
            return True
        return record.name.startswith(self.name + ".")


class Filterer:
    """A base of loggers and handlers: a list of filters."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        """Add a filter that is not there already."""
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        """Remove a filter if it is there."""
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """Return the record, or what a filter made of it; false if a filter says so."""
        for f in self.filters:
            result = f.filter(record) if hasattr(f, "filter") else f(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record


# Handlers that nobody else keeps are not kept by these.
_handlers = weakref.WeakValueDictionary()  # by name
_handlerList = []  # weak references to all that are open, in order of creation
