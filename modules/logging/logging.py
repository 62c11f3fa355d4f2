# A part of logging: the functions of the module.

def basicConfig(**kwargs):
    """Give the root logger a handler, if it has none: a file's, a stream's, or those of handlers."""
    with _lock:
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        errors = kwargs.pop("errors", "backslashreplace")
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if len(root.handlers) > 0:
            return
        handlers = _configured_handlers(kwargs, encoding, errors)
        datefmt = kwargs.pop("datefmt", None)
        style = kwargs.pop("style", "%")
        if style not in _STYLES:
            raise ValueError("Style must be one of: %s" % ",".join(_STYLES.keys()))
        formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError("Unrecognised argument(s): %s" % ", ".join(kwargs.keys()))


def _configured_handlers(kwargs, encoding, errors):
    handlers = kwargs.pop("handlers", None)
    if handlers is None:
        if "stream" in kwargs and "filename" in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
        filename = kwargs.pop("filename", None)
        mode = kwargs.pop("filemode", "a")
        if not filename:
            return [StreamHandler(kwargs.pop("stream", None))]
        if "b" in mode:
            errors = None
        else:
            encoding = io.text_encoding(encoding)
        return [FileHandler(filename, mode, encoding=encoding, errors=errors)]
    if "stream" in kwargs or "filename" in kwargs:
        raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
    kwargs.pop("filename", None)
    kwargs.pop("filemode", None)
    return handlers


def getLogger(name=None):
    """Return the logger of this name, the root logger without one."""
    if not name or isinstance(name, str) and name == root.name:
        return root
    return Logger.manager.getLogger(name)


def _configure():
    if len(root.handlers) == 0:
        basicConfig()


def critical(msg, *args, **kwargs):
    """Log with level CRITICAL on the root logger; like all of these, after basicConfig() if it has no handler."""
    _configure()
    root.critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    """The old name of critical."""
    critical(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log with level ERROR on the root logger."""
    _configure()
    root.error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log with level ERROR on the root logger, with the exception that is being handled."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warning(msg, *args, **kwargs):
    """Log with level WARNING on the root logger."""
    _configure()
    root.warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    """The old name of warning."""
    warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
    warning(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log with level INFO on the root logger."""
    _configure()
    root.info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Log with level DEBUG on the root logger."""
    _configure()
    root.debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log with a level of any number on the root logger."""
    _configure()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Leave out records of this level and below, of all loggers."""
    root.manager.disable = level
    root.manager._clear_cache()


def shutdown(handlerList=_handlerList):
    """Flush and close all handlers, the newest first."""
    for ref in reversed(handlerList[:]):
        try:
            handler = ref()
            if not handler:
                continue
            try:
                handler.acquire()
                # A MemoryHandler may have been told to keep what it has.
                if getattr(handler, "flushOnClose", True):
                    handler.flush()
                handler.close()
            except (OSError, ValueError):  # its stream is closed already
                pass
            finally:
                handler.release()
        except Exception:
            if raiseExceptions:
                raise


class NullHandler(Handler):
    """Does nothing: for libraries, so that lastResort stays silent."""

    def handle(self, record):
        """Do nothing."""

    def emit(self, record):
        """Do nothing."""

    def createLock(self):
        """Have no lock."""
        self.lock = None


_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    """Show a warning: one that would be printed is logged."""
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(text))


def captureWarnings(capture):
    """Log warnings with the logger py.warnings, or show them as usual again."""
    global _warnings_showwarning
    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None


atexit.register(shutdown)
