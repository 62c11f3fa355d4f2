"""Temporary files and directories."""

import contextlib as _contextlib
import io as _io
import os as _os
import random as _random
import threading as _threading
from types import GenericAlias as _GenericAlias

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
    "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 238328
_ENOENT, _EEXIST = 2, 17  # on every POSIX system
template = "tmp"
tempdir = None

_FLAGS = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | getattr(_os, "O_NOFOLLOW", 0) | getattr(_os, "O_CLOEXEC", 0)
_lock = _threading.Lock()  # guards the choice of tempdir


class _RandomNameSequence:
    """Endless random parts of names."""

    characters = "abcdefghijklmnopqrstuvwxyz0123456789_"

    def __init__(self):
        self._rng = _random.Random()

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self._rng.choices(self.characters, k=8))


_names = _RandomNameSequence()


def _candidate_tempdir_list():
    found = [_os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
    found = [_os.path.abspath(d) for d in found if d] + ["/tmp", "/var/tmp", "/usr/tmp"]
    try:
        found.append(_os.getcwd())
    except OSError:
        found.append(_os.curdir)
    return found


def _get_default_tempdir():
    candidates = _candidate_tempdir_list()
    for folder in candidates:
        if folder != _os.curdir:
            folder = _os.path.abspath(folder)
        for _ in range(100):
            path = _os.path.join(folder, next(_names))
            try:
                fd = _os.open(path, _FLAGS, 0o600)
            except FileExistsError:
                continue
            except OSError:
                break  # the next folder may do
            try:
                _os.write(fd, b"blat")
            except OSError:
                continue
            finally:
                _os.close(fd)
                _os.unlink(path)
            return folder
    raise FileNotFoundError(_ENOENT, "No usable temporary directory found in %s" % candidates)


def _gettempdir():
    global tempdir
    if tempdir is None:
        with _lock:
            if tempdir is None:
                tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    """Return the directory for temporary files."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """Return the directory for temporary files as bytes."""
    return _os.fsencode(_gettempdir())


def gettempprefix():
    """Return what names of temporary files begin with."""
    return _os.fsdecode(template)


def gettempprefixb():
    """Return what names of temporary files begin with, as bytes."""
    return _os.fsencode(template)


def _sanitize_params(prefix, suffix, dir):
    """Fill in what was not given, as bytes if anything is bytes."""
    kind = None
    for arg in (prefix, suffix, dir):
        if arg is None:
            continue
        if isinstance(arg, _os.PathLike):
            arg = _os.fspath(arg)
        this = bytes if isinstance(arg, bytes) else str
        if kind is not None and kind is not this:
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = this
    if kind is None:
        kind = bytes if tempdir is not None and isinstance(tempdir, bytes) else str
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def _attempt(dir, prefix, suffix, kind, make, what):
    """Call make with new names until it succeeds; return its result and the path."""
    for _ in range(TMP_MAX):
        name = next(_names)
        path = _os.path.abspath(_os.path.join(dir, prefix + (name if kind is str else name.encode()) + suffix))
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(_EEXIST, f"No usable temporary {what} name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file that only the user can read and write; return its descriptor and its path."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _attempt(dir, prefix, suffix, kind, lambda path: _os.open(path, _FLAGS, 0o600), "file")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory that only the user can use; return its path."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _attempt(dir, prefix, suffix, kind, lambda path: _os.mkdir(path, 0o700), "directory")[1]


def mktemp(suffix="", prefix=template, dir=None):
    """Return the path of a file that does not exist. Another may make it in the meantime: mkstemp is safe."""
    if dir is None:
        dir = gettempdir()

    def free(path):
        if _os.path.lexists(path):
            raise FileExistsError

    return _attempt(dir, prefix, suffix, str, free, "file")[1]


class _TemporaryFileWrapper:
    """A file with its name, which is removed when the file is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete and delete_on_close
        self._removed = not delete

    def __getattr__(self, name):
        file = self.__dict__["file"]
        found = getattr(file, name)
        if not name.startswith("_") and callable(found):
            self.__dict__[name] = found
        return found

    def __repr__(self):
        return f"<{type(self).__name__} {self.file!r}>"

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def _remove(self):
        if not self._removed:
            self._removed = True
            _os.unlink(self.name)

    def close(self):
        """Close the file, and remove it if that was asked for."""
        try:
            self.file.close()
        finally:
            if self._on_close:
                self._remove()

    def __iter__(self):
        yield from self.file


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None,
    delete_on_close=True
):
    """Make and open a file that is removed when it is closed, or at the end of its with statement."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    if "b" not in mode:
        encoding = _io.text_encoding(encoding)
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(fd, mode, buffering=buffering, encoding=encoding, newline=newline, errors=errors)
    except BaseException:
        with _contextlib.suppress(OSError):
            _os.close(fd)
        _os.unlink(name)
        raise
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    """Open a file without a name, which is gone when it is closed."""
    if "b" not in mode:
        encoding = _io.text_encoding(encoding)
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        _os.unlink(name)
        return _io.open(fd, mode, buffering=buffering, encoding=encoding, newline=newline, errors=errors)
    except BaseException:
        with _contextlib.suppress(OSError):
            _os.close(fd)
        raise


class SpooledTemporaryFile(_io.IOBase):
    """A temporary file that is in memory until it is larger than max_size, or fileno is asked for."""

    _rolled = False

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
    ):
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._args = dict(
            mode=mode, buffering=buffering, suffix=suffix, prefix=prefix, encoding=encoding, newline=newline, dir=dir, errors=errors
        )

    __class_getitem__ = classmethod(_GenericAlias)

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Move the contents to a file."""
        if self._rolled:
            return
        memory = self._file
        file = TemporaryFile(**self._args)
        at = memory.tell()
        if hasattr(file, "buffer"):
            memory.flush()
            file.buffer.write(memory.detach().getvalue())
        else:
            file.write(memory.getvalue())
        file.seek(at)
        self._file = file
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __next__(self):
        return next(self._file)

    def close(self):
        """Close the file."""
        self._file.close()

    @property
    def closed(self):
        """Whether the file is closed."""
        return self._file.closed

    @property
    def encoding(self):
        """The encoding of text."""
        return self._file.encoding

    @property
    def errors(self):
        """What happens to text that can't be encoded."""
        return self._file.errors

    @property
    def mode(self):
        """The mode of the file."""
        try:
            return self._file.mode
        except AttributeError:
            return self._args["mode"]

    @property
    def name(self):
        """The file's name, None while it is in memory."""
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        """The ends of lines found so far."""
        return self._file.newlines

    def detach(self):
        """Take the text layer off."""
        return self._file.detach()

    def fileno(self):
        """Return the descriptor of the file, to which the contents move."""
        self.rollover()
        return self._file.fileno()

    def flush(self):
        """Write what is buffered."""
        self._file.flush()

    def isatty(self):
        """Report whether the file is a terminal."""
        return self._file.isatty()

    def read(self, *args):
        """Read from the file."""
        return self._file.read(*args)

    def read1(self, *args):
        """Read with at most one call of the system."""
        return self._file.read1(*args)

    def readinto(self, b):
        """Read into a buffer."""
        return self._file.readinto(b)

    def readinto1(self, b):
        """Read into a buffer with at most one call of the system."""
        return self._file.readinto1(b)

    def readline(self, *args):
        """Read a line."""
        return self._file.readline(*args)

    def readlines(self, *args):
        """Read the lines into a list."""
        return self._file.readlines(*args)

    def readable(self):
        """Report whether the file can be read."""
        return self._file.readable()

    def seek(self, *args):
        """Change the position."""
        return self._file.seek(*args)

    def seekable(self):
        """Report whether the position can be changed."""
        return self._file.seekable()

    def tell(self):
        """Return the position."""
        return self._file.tell()

    def truncate(self, size=None):
        """Change the size."""
        if size is None:
            return self._file.truncate()
        if self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def writable(self):
        """Report whether the file can be written."""
        return self._file.writable()

    def write(self, s):
        """Write to the file."""
        result = self._file.write(s)
        self._check()
        return result

    def writelines(self, iterable):
        """Write several texts."""
        for line in iterable:
            self.write(line)


def _remove_tree(path):
    """Remove a directory with all that is in it, without following links."""
    with _os.scandir(path) as entries:
        found = list(entries)
    for e in found:
        if e.is_dir(follow_symlinks=False):
            _remove_tree(e.path)
        else:
            with _contextlib.suppress(FileNotFoundError):
                _os.unlink(e.path)
    _os.rmdir(path)


class TemporaryDirectory:
    """A directory that is removed with its contents by cleanup, or at the end of a with statement."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._alive = True

    def __repr__(self):
        return "<{} {!r}>".format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory."""
        if not self._alive and not _os.path.exists(self.name):
            return
        self._alive = False
        try:
            _remove_tree(self.name)
        except FileNotFoundError:
            pass  # somebody else has removed it
        except OSError:
            if not self._ignore_cleanup_errors:
                raise
