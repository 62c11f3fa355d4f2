# A part of logging: handlers.

def getHandlerByName(name):
    """Return the handler of this name, or None."""
    return _handlers.get(name)


def getHandlerNames():
    """Return the names of the handlers that have one."""
    with _lock:
        return frozenset(_handlers)


def _removeHandlerRef(ref):
    with _lock:
        for i, other in enumerate(_handlerList):
            if other is ref:
                del _handlerList[i]
                break


def _addHandlerRef(handler):
    with _lock:
        _handlerList.append(weakref.ref(handler, _removeHandlerRef))


class Handler(Filterer):
    """Brings records to where they go: the base of all handlers."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _addHandlerRef(self)
        self.createLock()

    def __repr__(self):
        return "<%s (%s)>" % (self.__class__.__name__, getLevelName(self.level))

    def get_name(self):
        """Return the name that getHandlerByName knows it by."""
        return self._name

    def set_name(self, name):
        """Set the name that getHandlerByName knows it by."""
        with _lock:
            _handlers.pop(self._name, None)
            self._name = name
            if name:
                _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        """Make the lock that the handler holds while it emits."""
        self.lock = threading.RLock()

    def acquire(self):
        """Take the handler's lock."""
        if self.lock:
            self.lock.acquire()

    def release(self):
        """Release the handler's lock."""
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """Set the level below which records are left out."""
        self.level = _checkLevel(level)

    def format(self, record):
        """Return the record's text, by the handler's formatter or a default one."""
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        """Bring the record to where it goes: for subclasses."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """Emit a record that passes the filters; return it, or what the filters made of it."""
        result = self.filter(record)
        if isinstance(result, LogRecord):
            record = result
        if result:
            with self.lock:
                self.emit(record)
        return result

    def setFormatter(self, fmt):
        """Set the formatter."""
        self.formatter = fmt

    def flush(self):
        """Make sure that all is written: here nothing."""

    def close(self):
        """Forget the handler: subclasses call it from theirs."""
        with _lock:
            self._closed = True
            if self._name and self._name in _handlers:
                del _handlers[self._name]
            for ref in _handlerList:
                if ref() is self:
                    _handlerList.remove(ref)
                    break

    def handleError(self, record):
        """Tell about the exception that emit met, on sys.stderr."""
        if not (raiseExceptions and sys.stderr):
            return
        exc = sys.exception()
        try:
            _show_error(exc, record)
        except OSError:  # there is nowhere to tell
            pass
        finally:
            exc = None


def _show_error(exc, record):
    import traceback

    sys.stderr.write("--- Logging error ---\n")
    traceback.print_exception(exc, limit=None, file=sys.stderr)
    sys.stderr.write("Call stack:\n")
    frame = sys._getframe(1)
    while frame and frame.f_code.co_filename.startswith("<logging"):
        frame = frame.f_back
    if frame:
        traceback.print_stack(frame, file=sys.stderr)
    else:
        sys.stderr.write("Logged from file %s, line %s\n" % (record.filename, record.lineno))
    try:
        sys.stderr.write("Message: %r\nArguments: %s\n" % (record.msg, record.args))
    except RecursionError:
        raise
    except Exception:
        sys.stderr.write("Unable to print the message and arguments - possible formatting error.\nUse the traceback above to help find the error.\n")


class StreamHandler(Handler):
    """Writes records to a stream, by default sys.stderr, which it does not close."""

    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        if stream is None:
            stream = sys.stderr
        self.stream = stream

    def flush(self):
        """Flush the stream."""
        with self.lock:
            if self.stream and hasattr(self.stream, "flush"):
                self.stream.flush()

    def emit(self, record):
        """Write the record and flush."""
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)  # one write, so that lines of threads do not mix
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Write to another stream; return the one before, or None if it is the same."""
        if stream is self.stream:
            return None
        old = self.stream
        with self.lock:
            self.flush()
            self.stream = stream
        return old

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        if name:
            name += " "
        return "<%s %s(%s)>" % (self.__class__.__name__, name, getLevelName(self.level))

    __class_getitem__ = classmethod(type(list[int]))


class FileHandler(StreamHandler):
    """Writes records to a file."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode = mode
        self.encoding = encoding
        if "b" not in mode:
            self.encoding = io.text_encoding(encoding)
        self.errors = errors
        self.delay = delay
        self._builtin_open = open  # as it is now: names may be gone when the program ends
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def close(self):
        """Close the file."""
        with self.lock:
            try:
                if self.stream:
                    try:
                        self.flush()
                    finally:
                        stream = self.stream
                        self.stream = None
                        if hasattr(stream, "close"):
                            stream.close()
            finally:
                StreamHandler.close(self)

    def _open(self):
        return self._builtin_open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        """Write the record; opens the file if it is not open, unless that would empty what was closed."""
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        return "<%s %s (%s)>" % (self.__class__.__name__, self.baseFilename, getLevelName(self.level))


class _StderrHandler(StreamHandler):
    """Writes to whatever sys.stderr is at the time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


_defaultLastResort = _StderrHandler(WARNING)
lastResort = _defaultLastResort  # for records that no logger has a handler for
