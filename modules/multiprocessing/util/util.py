import itertools as _itertools
import os as _os
import sys as _sys

import _multiprocessing
from multiprocessing import process

__all__ = ["sub_debug", "debug", "info", "sub_warning", "warn", "get_logger", "log_to_stderr", "get_temp_dir",
           "register_after_fork", "is_exiting", "Finalize", "SUBDEBUG", "SUBWARNING"]

NOTSET = 0
SUBDEBUG = 5
DEBUG = 10
INFO = 20
SUBWARNING = 25
WARNING = 30

LOGGER_NAME = "multiprocessing"
DEFAULT_LOGGING_FORMAT = "[%(levelname)s/%(processName)s] %(message)s"

_logger = None
_log_to_stderr = False


def sub_debug(msg, *args):
    """Log at level SUBDEBUG, if there is a logger."""
    if _logger:
        _logger.log(SUBDEBUG, msg, *args, stacklevel=2)


def debug(msg, *args):
    """Log at level DEBUG, if there is a logger."""
    if _logger:
        _logger.log(DEBUG, msg, *args, stacklevel=2)


def info(msg, *args):
    """Log at level INFO, if there is a logger."""
    if _logger:
        _logger.log(INFO, msg, *args, stacklevel=2)


def warn(msg, *args):
    """Log at level WARNING, if there is a logger."""
    if _logger:
        _logger.log(WARNING, msg, *args, stacklevel=2)


def sub_warning(msg, *args):
    """Log at level SUBWARNING, if there is a logger."""
    if _logger:
        _logger.log(SUBWARNING, msg, *args, stacklevel=2)


def get_logger():
    """Return the package's logger, which does nothing with its messages unless it is told to."""
    global _logger
    if _logger is None:
        import logging
        logger = logging.getLogger(LOGGER_NAME)
        logger.propagate = 0
        _logger = logger
    return _logger


def log_to_stderr(level=None):
    """Have the package's logger write to standard error, and return it."""
    global _log_to_stderr
    import logging
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(DEFAULT_LOGGING_FORMAT))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _log_to_stderr = True
    return _logger


def is_abstract_socket_namespace(address):
    """Tell whether the address is one of Linux's that are no files."""
    if not address:
        return False
    if isinstance(address, bytes):
        return address[:1] == b"\0"
    if isinstance(address, str):
        return address[0] == "\0"
    raise TypeError("address type of %r unrecognized" % (address,))


def get_temp_dir():
    """Return a folder that is removed when the process ends; child processes have the same."""
    config = process.current_process()._config
    folder = config.get("tempdir")
    if folder is None:
        import tempfile
        folder = tempfile.mkdtemp(prefix="pymp-")
        info("created temp directory %s", folder)
        Finalize(None, _remove_temp_dir, args=(folder,), exitpriority=-100)
        config["tempdir"] = folder
    return folder


def _remove_temp_dir(folder):
    for name in _os.listdir(folder):
        _os.unlink(_os.path.join(folder, name))
    _os.rmdir(folder)
    process.current_process()._config["tempdir"] = None


def register_after_fork(obj, func):
    """Do nothing: processes are not forked."""


_finalizers = {}
_finalizer_counter = _itertools.count()


class Finalize:
    """A call that is made when the object is called, or when the process ends if it has an exitpriority: higher ones first."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        if exitpriority is not None and not isinstance(exitpriority, int):
            raise TypeError("Exitpriority (%r) must be None or int, not %s" % (exitpriority, type(exitpriority)))
        if obj is None and exitpriority is None:
            raise ValueError("Without object, exitpriority cannot be None")
        self._callback = callback
        self._args = args
        self._kwargs = kwargs or {}
        self._key = (exitpriority, next(_finalizer_counter))
        self._pid = _os.getpid()
        self._active = True
        if exitpriority is not None:
            _finalizers[self._key] = self

    def __call__(self, wr=None):
        """Make the call, unless it was made or cancelled."""
        _finalizers.pop(self._key, None)
        if not self._active:
            return None
        self._active = False
        callback, args, kwargs = self._callback, self._args, self._kwargs
        self._callback = self._args = self._kwargs = None
        return callback(*args, **kwargs)

    def cancel(self):
        """Never make the call."""
        self._active = False
        _finalizers.pop(self._key, None)
        self._callback = self._args = self._kwargs = None

    def still_active(self):
        """Tell whether the call is still to be made."""
        return self._active

    def __repr__(self):
        if not self._active:
            return "<%s object, dead>" % type(self).__name__
        text = "<%s object, callback=%s" % (type(self).__name__, getattr(self._callback, "__name__", self._callback))
        if self._args:
            text += ", args=" + str(self._args)
        if self._kwargs:
            text += ", kwargs=" + str(self._kwargs)
        if self._key[0] is not None:
            text += ", exitpriority=" + str(self._key[0])
        return text + ">"


def _run_finalizers(minpriority=None):
    keys = [k for k in list(_finalizers) if minpriority is None or k[0] >= minpriority]
    for key in sorted(keys, reverse=True):
        finalizer = _finalizers.get(key)
        if finalizer is not None:
            sub_debug("calling %s", finalizer)
            try:
                finalizer()
            except Exception:
                import traceback
                traceback.print_exc()


def is_exiting():
    """Tell whether the process is ending."""
    return _exiting


_exiting = False


def _exit_function():
    # Daemons are ended, other children waited for.
    global _exiting
    if _exiting:
        return
    _exiting = True
    info("process shutting down")
    debug("running all \"atexit\" finalizers with priority >= 0")
    _run_finalizers(0)
    children = process.active_children()
    for p in children:
        if p.daemon:
            info("calling terminate() for daemon %s", p.name)
            p._popen.terminate()
    for p in children:
        info("calling join() for process %s", p.name)
        p.join()
    debug("running the remaining \"atexit\" finalizers")
    _run_finalizers()


_multiprocessing._at_exit(_exit_function)


def _flush_std_streams():
    for stream in (_sys.stdout, _sys.stderr):
        try:
            stream.flush()
        except (AttributeError, ValueError):
            pass  # there is none, or it is closed
