# A part of inspect: files and source text.

def getfile(object):
    """Return the name of the file that an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, got {}".format(type(object).__name__)
        )
    return code.co_filename


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    return object if iscode(object) else None


def getmodulename(path):
    """Return the name of the module in a file, or None if it is no module's."""
    stem, ending = os.path.splitext(os.path.basename(path))
    return stem if ending in (".py", ".star", ".pyc") else None


def getsourcefile(object):
    """Return the name of the file with an object's source, or None."""
    name = getfile(object)
    if name.startswith("<") or name.endswith(".pyc"):
        return None
    return name if os.path.exists(name) else None


def getabsfile(object, _filename=None):
    """Return the whole path of the file with an object's source."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """Return the module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        name = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) and os.path.abspath(module.__file__) == name:
            return module
    main = sys.modules.get("__main__")
    own = getattr(object, "__name__", None)
    if own is not None and main is not None and getattr(main, own, None) is object:
        return main
    return None


def findsource(object):
    """Return the lines of the file that an object is in, and the place of its first, counted from 0."""
    import linecache

    name = getsourcefile(object)
    if not name:
        raise OSError("source code not available")
    linecache.checkcache(name)
    lines = linecache.getlines(name)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = vars(object).get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
    else:
        first = _code_of(object).co_firstlineno
    if first > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, first - 1


def getcomments(object):
    """Return the lines of comments right above an object, or at the top of a module; None if there are none."""
    try:
        lines, n = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        found = []
        while start < len(lines) and lines[start][:1] == "#":
            found.append(lines[start].expandtabs())
            start += 1
        return "".join(found) or None
    if n == 0:
        return None
    indent = indentsize(lines[n])
    found = []
    n -= 1
    while n >= 0 and lines[n].lstrip()[:1] == "#" and indentsize(lines[n]) == indent:
        found.insert(0, lines[n].expandtabs().lstrip())
        n -= 1
    while found and found[0].strip() == "#":
        found.pop(0)
    while found and found[-1].strip() == "#":
        found.pop()
    return "".join(found) or None


class BufferFlags(_enum.IntFlag):
    """What is asked of an object's buffer."""

    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


class ClassFoundException(Exception):
    """Ends a search for a class in source text."""


class EndOfBlock(Exception):
    """The end of a block of source was found."""


def _scan(lines):
    """Generate (number, depth of brackets at its end, is inside of a string at its end, is blank or a comment) for each line."""
    depth = 0
    quote = None  # of a string of several lines that is open
    for n, line in enumerate(lines):
        blank = quote is None and depth == 0 and line.strip()[:1] in ("", "#")
        i = 0
        while i < len(line):
            c = line[i]
            if quote is not None:
                if c == "\\":
                    i += 1
                elif line.startswith(quote, i):
                    i += len(quote) - 1
                    quote = None
            elif c == "#":
                break
            elif c in "\"'":
                quote = line[i : i + 3] if line[i : i + 3] == c * 3 else c
                i += len(quote) - 1
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == "\\" and line[i + 1 :].strip("\r\n") == "":
                break
            i += 1
        if quote is not None and len(quote) == 1 and not line.rstrip("\r\n").endswith("\\"):
            quote = None
        continued = quote is None and depth == 0 and not blank and line.rstrip("\r\n").endswith("\\")
        yield n, depth > 0 or quote is not None or continued, blank


def getblock(lines):
    """Return the block at the top of lines: a definition with its body, or a statement."""
    indent = None
    is_definition = decorators = False
    in_statement = False
    last = 0
    for n, open_end, blank in _scan(lines):
        if blank and not in_statement:
            continue
        if not in_statement:
            width = indentsize(lines[n])
            word = lines[n].split(None, 1)[0] if lines[n].strip() else ""
            if indent is None:
                indent = width
            elif is_definition and width <= indent or not is_definition and not decorators:
                break
            decorators = word.startswith("@")
            if word.startswith(("def", "class", "async")) and width == indent:
                is_definition = True
        if not blank:
            last = n
        in_statement = open_end
    return lines[: last + 1]


def getsourcelines(object):
    """Return the lines of an object's source and the number of the first; all lines and 0 of a module."""
    object = unwrap(object)
    lines, n = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[n:]), n + 1


def getsource(object):
    """Return the text of an object's source."""
    return "".join(getsourcelines(object)[0])
