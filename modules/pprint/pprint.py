"""Texts of data structures that are easy to read."""

import sys as _sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object, by default to sys.stdout."""
    printer = PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    )
    printer.pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Return the text of an object."""
    printer = PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    )
    return printer.pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object, with dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Return the repr of an object; a place that leads back to a container says so."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Tell whether the text could be evaluated to get the object back."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Tell whether a place in the object leads back to a container."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """Orders anything: what can't be compared goes by type and identity."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_tuple(t):
    return _safe_key(t[0]), _safe_key(t[1])


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


def _words(line):
    """Split a line into words, each with the space behind it."""
    words = []
    start = 0
    for i in range(1, len(line)):
        if line[i - 1].isspace() and not line[i].isspace():
            words.append(line[start:i])
            start = i
    words.append(line[start:])
    return words


class PrettyPrinter:
    """Writes objects in lines of a width; see the parameters of pprint."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers
        self._readable = True
        self._recursive = False

    def pprint(self, object):
        """Write the object and a newline."""
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        """Return the text of the object."""
        out = _Text()
        self._format(object, out, 0, 0, {}, 0)
        return "".join(out.parts)

    def isrecursive(self, object):
        """Tell whether a place in the object leads back to a container."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Tell whether the text could be evaluated to get the object back."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Return text in one line, whether it is readable, and whether it is recursive: for subclasses to change."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        """Write an object: indent is the column where it begins, allowance what must fit behind it, context the ids above it."""
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            write = _writer(object)
            if write is not None:
                context[key] = 1
                write(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _open(self, stream):
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        self._open(stream)
        if len(object):
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_safe_tuple)
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        items = list(items)
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(value, stream, indent + len(text) + 2, allowance if last else 1, context, level)
            if not last:
                stream.write(",\n" + " " * indent)

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        name = self._begin(object, stream)
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _begin(self, object, stream, more=""):
        name = object.__class__.__name__
        stream.write(name + "(" + more)
        return name

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        end = "}"
        if object.__class__ is set:
            stream.write("{")
        else:
            indent += len(self._begin(object, stream, "{")) + 1
            end = "})"
        self._format_items(sorted(object, key=_safe_key), stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        self._open(stream)
        new_line = ",\n" + " " * indent
        between = ""
        room = width = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                width -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = width
                    if between:
                        between = new_line
                if room >= needed:
                    room -= needed
                    stream.write(between + text)
                    between = ", "
                    continue
            stream.write(between)
            between = new_line
            self._format(item, stream, indent, allowance if last else 1, context, level)

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks = []
        lines = object.splitlines(True)
        for i, line in enumerate(lines):
            end = allowance if i == len(lines) - 1 else 0
            if len(repr(line)) <= width - end:
                chunks.append(repr(line))
                continue
            current = ""
            words = _words(line)
            for j, word in enumerate(words):
                if len(repr(current + word)) > width - (end if j == len(words) - 1 else 0):
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        self._write_chunks(chunks, stream, indent, level == 1 and len(chunks) > 1)

    def _write_chunks(self, chunks, stream, indent, parens):
        text = ("\n" + " " * indent).join(chunks)
        stream.write("(" + text + ")" if parens else text)

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        self._write_chunks(list(_wrap_bytes(object, self._width - indent, allowance)), stream, indent, level == 1)

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        if name == "SimpleNamespace":
            name = "namespace"
        self._format_attributes(name, list(object.__dict__.items()), stream, indent, allowance, context, level)

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        items = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr and _is_field(f)]
        self._format_attributes(object.__class__.__name__, items, stream, indent, allowance, context, level)

    def _format_attributes(self, name, items, stream, indent, allowance, context, level):
        stream.write(name + "(")
        indent += len(name) + 1
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            stream.write(key + "=")
            if id(value) in context:
                stream.write("...")  # as a dataclass's own repr does
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                stream.write(",\n" + " " * indent)
        stream.write(")")

    def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
        factory = self._repr(object.default_factory, context, level)
        indent += len(self._begin(object, stream)) + 1
        stream.write("%s,\n%s" % (factory, " " * indent))
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _pprint_counter(self, object, stream, indent, allowance, context, level):
        name = self._begin(object, stream, "{")
        self._open(stream)
        self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        indent += len(self._begin(object, stream)) + 1
        for i, m in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._format(m, stream, indent, allowance + 1 if last else 1, context, level)
            stream.write(")" if last else ",\n" + " " * indent)

    def _pprint_deque(self, object, stream, indent, allowance, context, level):
        indent += len(self._begin(object, stream, "[")) + 1
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._format_items(object, stream, indent, 2, context, level)
            stream.write("],\n%smaxlen=%s)" % (" " * indent, self._repr(object.maxlen, context, level)))

    def _pprint_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _safe_repr(self, object, context, maxlevels, level):
        cls = type(object)
        if cls in (str, bytes, bytearray, float, bool, type(None)):
            return repr(object), True, False
        own = cls.__repr__
        if issubclass(cls, int) and own is int.__repr__:
            return format(object, "_d") if self._underscore_numbers else repr(object), True, False
        for kind, brackets in ((dict, "{}"), (list, "[]"), (tuple, "()")):
            if issubclass(cls, kind) and own is kind.__repr__:
                return self._container_repr(object, kind, brackets, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _container_repr(self, object, kind, brackets, context, maxlevels, level):
        if not object:
            return brackets, True, False
        key = id(object)
        left, right = brackets
        if maxlevels and level >= maxlevels:
            return left + ("...,)" if kind is tuple and len(object) == 1 else "..." + right), False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable = True
        recursive = False
        parts = []
        items = object
        if kind is dict:
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
        for item in items:
            texts = []
            for x in item if kind is dict else (item,):
                text, x_readable, x_recursive = self.format(x, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and x_readable
                recursive = recursive or x_recursive
            parts.append(": ".join(texts))
        del context[key]
        if kind is tuple and len(object) == 1:
            right = ",)"
        return left + ", ".join(parts) + right, readable, recursive


class _Text:
    """A stream that keeps what is written."""

    def __init__(self):
        self.parts = []
        self.write = self.parts.append


def _wrap_bytes(object, width, allowance):
    """Generate the reprs of pieces of bytes, four at least, that fit into width."""
    current = b""
    last = len(object) // 4 * 4
    for i in range(0, len(object), 4):
        part = object[i : i + 4]
        if i == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current += part
    if current:
        yield repr(current)


def _is_field(f):
    import dataclasses

    return f._field_type is dataclasses._FIELD


_writers = {}  # by the class whose __repr__ an object has; made when first needed


def _make_writers():
    import collections

    p = PrettyPrinter
    _writers.update({
        dict: p._pprint_dict, list: p._pprint_list, tuple: p._pprint_tuple, set: p._pprint_set, frozenset: p._pprint_set,
        str: p._pprint_str, bytes: p._pprint_bytes, bytearray: p._pprint_bytearray,
        type(type.__dict__): p._pprint_mappingproxy, type(_sys.implementation): p._pprint_simplenamespace,
        collections.OrderedDict: p._pprint_ordered_dict, collections.defaultdict: p._pprint_default_dict,
        collections.Counter: p._pprint_counter, collections.ChainMap: p._pprint_chain_map, collections.deque: p._pprint_deque,
        collections.UserDict: p._pprint_user, collections.UserList: p._pprint_user, collections.UserString: p._pprint_user,
    })


_EMPTY_AS_REPR = ("OrderedDict", "set", "frozenset", "defaultdict", "Counter", "deque", "ChainMap")


def _writer(object):
    """Return what writes such an object in several lines, or None."""
    if not _writers:
        _make_writers()
    cls = type(object)
    own = cls.__repr__
    for c in cls.__mro__:
        if c in _writers and c.__repr__ is own:
            if c.__name__ in _EMPTY_AS_REPR and not len(object.maps if c.__name__ == "ChainMap" else object):
                return None
            return _writers[c]
    params = getattr(cls, "__dataclass_params__", None)
    code = getattr(own, "__code__", None)
    if params is not None and params.repr and code is not None and code.co_filename == "<dataclasses>":
        return PrettyPrinter._pprint_dataclass
    return None
