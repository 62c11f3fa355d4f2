"""The texts of tracebacks and exceptions."""

import itertools
import linecache
import sys

import _traceback

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb", "print_exc",
    "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames", "FrameSummary", "StackSummary",
    "TracebackException", "walk_stack", "walk_tb",
]

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_REPEATS = 3  # how often the same place is shown in a row


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _print(lines, file):
    file = sys.stderr if file is None else file
    if file is not None:
        file.write("".join(lines))


def print_list(extracted_list, file=None):
    """Write entries of a traceback to a file, by default sys.stderr."""
    _print(format_list(extracted_list), file)


def format_list(extracted_list):
    """Return entries of a traceback as lines of text."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Write a traceback's entries to a file, by default sys.stderr."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """Return a traceback's entries as lines of text."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """Return a traceback's entries."""
    return StackSummary._extract(_tb_places(tb), limit=limit)


def _parse_value_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is tb is _sentinel:
        if exc is None:
            return None, None
        if isinstance(exc, BaseException):
            return exc, exc.__traceback__
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return value, tb


def _no_other(kwargs, *known):
    for name in kwargs:
        if name not in known:
            raise TypeError(f"unexpected keyword argument {name!r}")


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Write an exception with its traceback to a file, by default sys.stderr."""
    _no_other(kwargs, "colorize")
    value, tb = _parse_value_tb(exc, value, tb)
    TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """Return an exception with its traceback as lines of text."""
    _no_other(kwargs, "colorize")
    value, tb = _parse_value_tb(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """Return an exception without its traceback as lines of text."""
    _no_other(kwargs, "colorize")
    if value is _sentinel:
        value = exc
    return list(TracebackException(type(value), value, None, compact=True).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Write the exception being handled to a file, by default sys.stderr."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """Return the exception being handled as text."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Write the last exception that nothing caught to a file, by default sys.stderr."""
    if hasattr(sys, "last_exc"):
        return print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


def print_stack(f=None, limit=None, file=None):
    """Write the stack, of a frame or of the caller, to a file, by default sys.stderr."""
    print_list(_stack(f or sys._getframe(1), limit), file=file)


def format_stack(f=None, limit=None):
    """Return the stack, of a frame or of the caller, as lines of text."""
    return format_list(_stack(f or sys._getframe(1), limit))


def extract_stack(f=None, limit=None):
    """Return the entries of the stack, of a frame or of the caller."""
    return _stack(f or sys._getframe(1), limit)


def _stack(f, limit):
    stack = StackSummary._extract(((frame, frame) for frame, _ in walk_stack(f)), limit=limit)
    stack.reverse()
    for entry in stack:
        entry.colno = entry.end_colno = None  # CPython shows no carets here
        entry.end_lineno = entry.lineno
    return stack


def clear_frames(tb):
    """Do nothing: a frame that ended keeps no local variables."""
    while tb is not None:
        tb = tb.tb_next


def walk_stack(f):
    """Yield the frames from f, or the caller of the caller, outwards with their lines."""
    if f is None:
        f = sys._getframe(1).f_back or sys._getframe(1)
    return _walk_stack(f)


def _walk_stack(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Yield a traceback's frames with their lines."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _tb_places(tb):
    """Yield the frames with what knows their places."""
    while tb is not None:
        yield tb.tb_frame, tb
        tb = tb.tb_next


class FrameSummary:
    """An entry of a traceback or a stack."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_lines", "locals")

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None, end_colno=None, **kwargs
    ):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = None if line is None else [line]
        if lookup_line:
            self.line
        self.locals = {k: _safe_repr(v) for k, v in locals.items()} if locals else None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (
                self.filename == other.filename and self.lineno == other.lineno and self.name == other.name and self.locals == other.locals
            )
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4

    def _source(self):
        """Return the lines of the place, without their ends."""
        if self._lines is None:
            if self.lineno is None:
                return None
            self._lines = [linecache.getline(self.filename, n).rstrip() for n in range(self.lineno, self.end_lineno + 1)]
        return self._lines

    @property
    def line(self):
        """The first line of the place, without the white space around it."""
        lines = self._source()
        if lines is None:
            return None
        return lines[0].strip() if lines else ""


def _safe_repr(value):
    try:
        return repr(value)
    except Exception:
        return "<local repr() failed>"


class StackSummary(list):
    """A list of entries of a traceback or a stack."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make the entries for frames with their lines, as walk_tb and walk_stack yield them."""
        return klass._extract(
            ((f, lineno) for f, lineno in frame_gen), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals
        )

    @classmethod
    def _extract(klass, places, *, limit=None, lookup_lines=True, capture_locals=False):
        """Make the entries for frames, each with its line, or with the frame or traceback that knows its place."""
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        places = list(places) if limit is None or limit < 0 else list(itertools.islice(places, limit))
        if limit is not None and limit < 0:
            places = places[limit:]
        result = klass()
        for f, at in places:
            code = f.f_code
            found = f.f_locals if capture_locals else None
            if isinstance(at, int) or at is None:
                entry = FrameSummary(code.co_filename, at, code.co_name, lookup_line=lookup_lines, locals=found)
            else:
                lineno, end_lineno, colno, end_colno, lines = _traceback.place(at)
                entry = FrameSummary(
                    code.co_filename, lineno, code.co_name, lookup_line=False, locals=found, end_lineno=end_lineno, colno=colno,
                    end_colno=end_colno,
                )
                entry._lines = lines
            result.append(entry)
        return result

    @classmethod
    def from_list(klass, a_list):
        """Make a summary of entries, or of tuples of file, line number, name and line."""
        result = klass()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """Return an entry as text; None leaves it out."""
        f = frame_summary
        text = f'  File "{f.filename}", line {f.lineno}, in {f.name}\n'
        lines = f._source()
        if lines and any(line.strip() for line in lines):
            text += _traceback.source(lines, f.colno, f.end_colno)
        if f.locals:
            text += "".join(f"    {name} = {value}\n" for name, value in sorted(f.locals.items()))
        return text

    def format(self, **kwargs):
        """Return the entries as lines of text; of the same place in a row only the first are shown."""
        result, last, count = [], None, 0

        def repeated():
            more = count - _REPEATS
            if more > 0:
                result.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')

        for f in self:
            text = self.format_frame_summary(f)
            if text is None:
                continue
            place = (f.filename, f.lineno, f.name)
            if f.lineno is None or place != last:
                repeated()
                last, count = place, 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        repeated()
        return result


class _Context:
    """Where the text of an exception stands: how deep in groups, and whether a group's frame is to be closed."""

    def __init__(self):
        self.depth = 0
        self.need_close = False

    def emit(self, text, margin="|"):
        indent = "  " * self.depth
        if self.depth:
            indent += margin + " "
        for part in [text] if isinstance(text, str) else text:
            yield "".join(indent + line for line in part.splitlines(True)) if indent else part


class TracebackException:
    """What is shown of an exception, without keeping it and its frames alive."""

    def __init__(
        self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, max_group_width=15,
        max_group_depth=10, save_exc_type=True, _seen=None
    ):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        options = dict(
            limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals, max_group_width=max_group_width,
            max_group_depth=max_group_depth, _seen=seen,
        )
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._extract(
            _tb_places(exc_traceback), limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals
        )
        self._exc_type = exc_type if save_exc_type else None
        self._have_exc_type = exc_type is not None
        if exc_type is None:
            self.exc_type_qualname = self.exc_type_module = None
        else:
            self.exc_type_qualname, self.exc_type_module = exc_type.__qualname__, exc_type.__module__
        is_exception = isinstance(exc_value, BaseException)
        self._summary = _traceback.summary(exc_value) if is_exception else f"{self.exc_type_qualname}: {exc_value}\n"
        try:
            self._str = str(exc_value)
        except Exception:
            self._str = "<exception str() failed>"
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as e:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_repr(e)}"]
        if exc_type and issubclass(exc_type, SyntaxError):
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name))
            for name in ("lineno", "end_lineno"):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))
        self.__suppress_context__ = bool(is_exception and exc_value.__suppress_context__)
        self.__cause__ = self.__context__ = self.exceptions = None
        if is_exception:
            self._relatives(exc_value, options, compact, save_exc_type)

    def _relatives(self, exc, options, compact, save_exc_type):
        def make(e, compact=compact):
            return TracebackException(type(e), e, e.__traceback__, compact=compact, **options)

        seen = options["_seen"]
        cause = exc.__cause__
        if cause is not None and id(cause) not in seen:
            self.__cause__ = make(cause)
        context = exc.__context__
        shown = not compact or self.__cause__ is None and not exc.__suppress_context__
        if context is not None and id(context) not in seen and shown:
            self.__context__ = make(context)
        if isinstance(exc, BaseExceptionGroup):
            self.exceptions = [make(e) for e in exc.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Make one for an exception with its own traceback."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        """The class of the exception; deprecated."""
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the exception's class, with its module."""
        if not self._have_exc_type:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        return self.exc_type_module + "." + self.exc_type_qualname

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the class and message and the notes, with show_group those of the members of a group too."""
        indent = 3 * _depth * " "
        if not self._have_exc_type:
            yield indent + "None\n"
            return
        for line in self._lines():
            yield indent + line if not indent else "".join(indent + part for part in line.splitlines(True))
        if self.exceptions and show_group:
            for e in self.exceptions:
                yield from e.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def _lines(self):
        """Return the summary in the parts that are yielded: the message is one, each line of a note another."""
        text = self._summary
        if hasattr(self, "msg") and hasattr(self, "offset"):
            return text.splitlines(True)
        notes = self.__notes__
        count = 0
        if isinstance(notes, (list, tuple)):
            for note in notes:
                try:
                    count += len(str(note).split("\n"))
                except Exception:
                    count += 1
        elif notes is not None:
            count = 1
        parts = text.split("\n")[:-1]
        head = len(parts) - count
        return ["\n".join(parts[:head]) + "\n"] + [line + "\n" for line in parts[head:]]

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the text of the exception, those that led to it before it."""
        ctx = _Context() if _ctx is None else _ctx
        output, exc = [], self
        while exc is not None:
            link, before = None, None
            if chain:
                if exc.__cause__ is not None:
                    link, before = _CAUSE, exc.__cause__
                elif exc.__context__ is not None and not exc.__suppress_context__:
                    link, before = _CONTEXT, exc.__context__
            output.append((link, exc))
            exc = before
        for link, exc in reversed(output):
            if link is not None:
                yield from ctx.emit(link)
            if exc.exceptions is None:
                if exc.stack:
                    yield from ctx.emit("Traceback (most recent call last):\n")
                    yield from ctx.emit(exc.stack.format())
                yield from ctx.emit(exc.format_exception_only())
            elif ctx.depth > self.max_group_depth:
                yield from ctx.emit(f"... (max_group_depth is {self.max_group_depth})\n")
            else:
                yield from exc._format_group(ctx, self.max_group_width)

    def _format_group(self, ctx, width):
        top = ctx.depth == 0
        if top:
            ctx.depth += 1
        if self.stack:
            yield from ctx.emit("Exception Group Traceback (most recent call last):\n", "+" if top else "|")
            yield from ctx.emit(self.stack.format())
        yield from ctx.emit(self.format_exception_only())
        members = self.exceptions
        shown = min(len(members), width + 1)
        ctx.need_close = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                ctx.need_close = True
            cut = i >= width
            title = "..." if cut else f"{i + 1}"
            yield "  " * ctx.depth + ("+-" if i == 0 else "  ") + f"+---------------- {title} ----------------\n"
            ctx.depth += 1
            if cut:
                more = len(members) - width
                yield from ctx.emit(f"and {more} more exception{'s' if more > 1 else ''}\n")
            else:
                yield from members[i].format(_ctx=ctx)
            if last and ctx.need_close:
                yield "  " * ctx.depth + "+------------------------------------\n"
                ctx.need_close = False
            ctx.depth -= 1
        if top:
            ctx.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Write the text to a file, by default sys.stderr."""
        _print(self.format(chain=chain), file)
