"""Paths as objects: their parts, and what can be done with the files that they name."""

import os
import posixpath as _posixpath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(OSError, NotImplementedError):
    """A path does not support what was asked of it."""


class _posix:
    """The rules of POSIX paths."""

    sep = "/"
    altsep = None
    folds_case = False

    splitroot = staticmethod(_posixpath.splitroot)
    join = staticmethod(_posixpath.join)


def _windows_splitroot(p):
    """Split a Windows path into drive, root and the rest."""
    text = p.replace("/", "\\")
    if text[:2] == "\\\\":
        # \\server\share, or a device as in \\?\UNC\server\share: all up to the second part is the drive.
        start = 8 if text[:8].upper() == "\\\\?\\UNC\\" else 2
        first = text.find("\\", start)
        second = text.find("\\", first + 1) if first >= 0 else -1
        if second < 0:
            return p, "", ""
        return p[:second], p[second : second + 1], p[second + 1 :]
    if text[:1] == "\\":
        return "", p[:1], p[1:]
    if text[1:2] != ":":
        return "", "", p
    n = 3 if text[2:3] == "\\" else 2
    return p[:2], p[2:n], p[n:]


def _windows_join(path, *paths):
    drive, root, rest = _windows_splitroot(path)
    for p in paths:
        p_drive, p_root, p_rest = _windows_splitroot(p)
        if p_root:
            drive, root, rest = p_drive or drive, p_root, p_rest
            continue
        if p_drive and p_drive != drive:
            if p_drive.lower() != drive.lower():
                drive, root, rest = p_drive, p_root, p_rest
                continue
            drive = p_drive
        if rest and rest[-1] not in "\\/":
            rest += "\\"
        rest += p_rest
    if rest and not root and drive and drive[-1] not in ":\\/":
        return drive + "\\" + rest
    return drive + root + rest


class _windows:
    """The rules of Windows paths."""

    sep = "\\"
    altsep = "/"
    folds_case = True

    splitroot = staticmethod(_windows_splitroot)
    join = staticmethod(_windows_join)


_RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_RESERVED.update([name + n for name in ("COM", "LPT") for n in "123456789\xb9\xb2\xb3"])


class _PathParents:
    """The ancestors of a path, the nearest first."""

    __slots__ = ("_path", "_drv", "_root", "_tail")

    def __init__(self, path):
        self._path = path
        self._drv = path.drive
        self._root = path.root
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, idx):
        if isinstance(idx, slice):
            return tuple([self[i] for i in range(*idx.indices(len(self)))])
        if idx >= len(self) or idx < -len(self):
            raise IndexError(idx)
        if idx < 0:
            idx += len(self)
        return self._path._from_parsed_parts(self._drv, self._root, self._tail[: -idx - 1])

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]

    def __contains__(self, path):
        return any([p == path for p in self])

    def index(self, value, start=0, stop=None):
        """Return the place of an ancestor."""
        return tuple(self).index(value, start, len(self) if stop is None else stop)

    def count(self, value):
        """Return how often a path is among the ancestors."""
        return tuple(self).count(value)

    def __repr__(self):
        return "<{}.parents>".format(type(self._path).__name__)


def _part_matcher(part, folds_case):
    """Return a function that tells whether a name matches a part of a pattern."""
    from fnmatch import fnmatchcase

    if folds_case:
        part = part.lower()
        return lambda name: fnmatchcase(name.lower(), part)
    if not _is_magic(part):
        return lambda name: name == part
    return lambda name: fnmatchcase(name, part)


def _is_magic(part):
    return "*" in part or "?" in part or "[" in part


class PurePath:
    """A path without access to files; PurePosixPath or PureWindowsPath, as the system's."""

    __slots__ = ("_raw_paths", "_drv", "_root", "_tail_cached", "_str", "_hash")
    parser = _posix

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                raw = arg._raw_paths
                if arg.parser is not self.parser and arg.parser is _windows:
                    raw = [p.replace("\\", "/") for p in raw]
                paths.extend(raw)
                continue
            try:
                path = os.fspath(arg)
            except TypeError:
                path = arg
            if not isinstance(path, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, not %r" % type(path).__name__
                )
            paths.append(path)
        self._raw_paths = paths
        self._drv = self._str = self._hash = None

    def with_segments(self, *pathsegments):
        """Return a path of the same kind: what all methods that return paths call."""
        return type(self)(*pathsegments)

    @classmethod
    def _parse_path(cls, path):
        if not path:
            return "", "", []
        parser = cls.parser
        if parser.altsep:
            path = path.replace(parser.altsep, parser.sep)
        drive, root, rest = parser.splitroot(path)
        if not root and drive.startswith(parser.sep) and not drive.endswith(parser.sep):
            parts = drive.split(parser.sep)
            if len(parts) == 4 and parts[2] not in "?." or len(parts) == 6:
                root = parser.sep  # a share always has one
        return drive, root, [x for x in rest.split(parser.sep) if x and x != "."]

    def _load_parts(self):
        paths = self._raw_paths
        if len(paths) == 1:
            path = paths[0]
        else:
            path = self.parser.join(*paths) if paths else ""
        drive, self._root, self._tail_cached = self._parse_path(path)
        self._drv = drive  # last: it tells that the others are there

    def _from_parsed_parts(self, drive, root, tail):
        text = self._format(drive, root, tail)
        path = self.with_segments(text)
        if path._drv is None:
            path._root, path._tail_cached = root, tail
            path._str = text or "."
            path._drv = drive
        return path

    @classmethod
    def _format(cls, drive, root, tail):
        if drive or root:
            return drive + root + cls.parser.sep.join(tail)
        if tail and cls.parser.splitroot(tail[0])[0]:
            tail = ["."] + tail  # else it would be taken for a drive
        return cls.parser.sep.join(tail)

    @property
    def drive(self):
        """The drive, or "" if there is none."""
        if self._drv is None:
            self._load_parts()
        return self._drv

    @property
    def root(self):
        """The root, or "" if there is none."""
        if self._drv is None:
            self._load_parts()
        return self._root

    @property
    def _tail(self):
        if self._drv is None:
            self._load_parts()
        return self._tail_cached

    @property
    def anchor(self):
        """Drive and root."""
        return self.drive + self.root

    @property
    def parts(self):
        """The parts as a tuple, the anchor first."""
        if self.drive or self.root:
            return (self.drive + self.root, *self._tail)
        return tuple(self._tail)

    def __reduce__(self):
        return self.__class__, tuple(self._raw_paths)

    def __str__(self):
        if self._str is None:
            self._str = self._format(self.drive, self.root, self._tail) or "."
        return self._str

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        """Return the path with slashes."""
        return str(self).replace(self.parser.sep, "/")

    def as_uri(self):
        """Return an absolute path as a file: URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        drive, path = self.drive, self.as_posix()
        prefix = "file://"
        if len(drive) == 2 and drive[1] == ":":
            prefix, path = "file:///" + drive, path[2:]
        elif drive:
            prefix = "file:"
        return prefix + quote_from_bytes(os.fsencode(path))

    def __repr__(self):
        return "{}({!r})".format(self.__class__.__name__, self.as_posix())

    @property
    def _str_normcase(self):
        text = str(self)
        return text.lower() if self.parser.folds_case else text

    @property
    def _parts_normcase(self):
        return self._str_normcase.split(self.parser.sep)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parser is other.parser and self._str_normcase == other._str_normcase

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._str_normcase)
        return self._hash

    def _comparable(self, other):
        return isinstance(other, PurePath) and self.parser is other.parser

    def __lt__(self, other):
        return self._parts_normcase < other._parts_normcase if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._parts_normcase <= other._parts_normcase if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._parts_normcase > other._parts_normcase if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._parts_normcase >= other._parts_normcase if self._comparable(other) else NotImplemented

    @property
    def name(self):
        """The last part, if it is not the anchor."""
        return self._tail[-1] if self._tail else ""

    def _dot(self):
        """Return where the last suffix of the name begins, or 0."""
        i = self.name.rfind(".")
        return i if 0 < i < len(self.name) - 1 else 0

    @property
    def suffix(self):
        """The last suffix of the name, with its dot, or ""."""
        i = self._dot()
        return self.name[i:] if i else ""

    @property
    def suffixes(self):
        """All suffixes of the name."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its last suffix."""
        i = self._dot()
        return self.name[:i] if i else self.name

    def with_name(self, name):
        """Return the path with another name."""
        p = self.parser
        if not name or p.sep in name or p.altsep and p.altsep in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        if not self._tail:
            raise ValueError("%r has an empty name" % (self,))
        return self._from_parsed_parts(self.drive, self.root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        """Return the path with another stem."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError("%r has a non-empty suffix" % (self,))
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return the path with another suffix, or with none for ""."""
        stem = self.stem
        if not stem:
            raise ValueError("%r has an empty name" % (self,))
        if suffix and not (suffix.startswith(".") and len(suffix) > 1):
            raise ValueError("Invalid suffix %r" % (suffix,))
        return self.with_name(stem + suffix)

    def relative_to(self, other, *_deprecated, walk_up=False):
        """Return the path as seen from another; with walk_up it may begin with "..", else it must be below that."""
        other = self.with_segments(other, *_deprecated)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError("%r is not in the subpath of %r" % (str(self), str(other)))
            if path.name == "..":
                raise ValueError("'..' segment in %r cannot be walked" % str(other))
        else:
            raise ValueError("%r and %r have different anchors" % (str(self), str(other)))
        return self._from_parsed_parts("", "", [".."] * step + self._tail[len(path._tail) :])

    def is_relative_to(self, other, *_deprecated):
        """Tell whether the path is another or below it."""
        other = self.with_segments(other, *_deprecated)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        """Return the path with others behind it."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The path without its last part."""
        if not self._tail:
            return self
        return self._from_parsed_parts(self.drive, self.root, self._tail[:-1])

    @property
    def parents(self):
        """The ancestors, the nearest first."""
        return _PathParents(self)

    def is_absolute(self):
        """Tell whether the path has a root, and a drive where there are some."""
        if self.parser is _windows:
            return bool(self.drive and self.root) or self.drive.startswith("\\\\")
        return bool(self.root)

    def is_reserved(self):
        """Tell whether Windows reserves the name; deprecated."""
        import warnings

        warnings.warn(
            "pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use os.path.isreserved() to "
            "detect reserved paths on Windows.", DeprecationWarning, stacklevel=2,
        )
        if self.parser is not _windows:
            return False
        for name in self._tail:
            if name[-1:] in (".", " ") and name not in (".", "..") or any([c in '*?"<>/\\:|' or c < " " for c in name]):
                return True
            if name.partition(".")[0].rstrip(" ").upper() in _RESERVED:
                return True
        return False

    def _pattern(self, pattern):
        return pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)

    def match(self, path_pattern, *, case_sensitive=None):
        """Tell whether the path's end matches a pattern; an absolute pattern must match all of it."""
        pattern = self._pattern(path_pattern)
        folds = self.parser.folds_case if case_sensitive is None else not case_sensitive
        path_parts, parts = self.parts[::-1], pattern.parts[::-1]
        if not parts:
            raise ValueError("empty pattern")
        if len(path_parts) < len(parts) or len(path_parts) > len(parts) and pattern.anchor:
            return False
        return all([_part_matcher(part, folds)(name) for name, part in zip(path_parts, parts)])

    def full_match(self, pattern, *, case_sensitive=None):
        """Tell whether all of the path matches a pattern, in which ** stands for any number of parts."""
        pattern = self._pattern(pattern)
        folds = self.parser.folds_case if case_sensitive is None else not case_sensitive
        names, parts = self.parts, pattern.parts
        # The numbers of names that the parts so far can match.
        reached = {0}
        for part in parts:
            if part == "**":
                reached = set(range(min(reached), len(names) + 1)) if reached else reached
            else:
                matches = _part_matcher(part, folds)
                reached = {n + 1 for n in reached if n < len(names) and matches(names[n])}
        return len(names) in reached


class PurePosixPath(PurePath):
    """A POSIX path without access to files."""

    parser = _posix
    __slots__ = ()


class PureWindowsPath(PurePath):
    """A Windows path without access to files."""

    parser = _windows
    __slots__ = ()


os.PathLike.register(PurePath)

_KINDS = {"block": 0o060000, "char": 0o020000, "fifo": 0o010000, "socket": 0o140000, "dir": 0o040000, "file": 0o100000, "link": 0o120000}


class Path(PurePath):
    """A path of the system's files."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def from_uri(cls, uri):
        """Return the path of a file: URI."""
        if not uri.startswith("file:"):
            raise ValueError("URI does not start with 'file:': %r" % uri)
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        from urllib.parse import unquote_to_bytes

        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError("URI is not absolute: %r" % uri)
        return path

    def stat(self, *, follow_symlinks=True):
        """Return what os.stat returns."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Return what os.lstat returns."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Tell whether there is such a file or folder."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def _is(self, kind, follow_symlinks=True):
        try:
            mode = self.stat(follow_symlinks=follow_symlinks).st_mode
        except (OSError, ValueError):
            return False
        return mode & 0o170000 == _KINDS[kind]

    def is_dir(self, *, follow_symlinks=True):
        """Tell whether it is a folder."""
        return self._is("dir", follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Tell whether it is a plain file."""
        return self._is("file", follow_symlinks)

    def is_mount(self):
        """Tell whether a file system is mounted here."""
        return os.path.ismount(self)

    def is_symlink(self):
        """Tell whether it is a symbolic link."""
        return os.path.islink(self)

    def is_junction(self):
        """Tell whether it is a junction of Windows."""
        return os.path.isjunction(self)

    def is_block_device(self):
        """Tell whether it is a block device."""
        return self._is("block")

    def is_char_device(self):
        """Tell whether it is a character device."""
        return self._is("char")

    def is_fifo(self):
        """Tell whether it is a named pipe."""
        return self._is("fifo")

    def is_socket(self):
        """Tell whether it is a socket."""
        return self._is("socket")

    def samefile(self, other_path):
        """Tell whether another path is of the same file."""
        st = self.stat()
        other = other_path.stat() if isinstance(other_path, Path) else os.stat(other_path)
        return os.path.samestat(st, other)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file, as open() does."""
        return open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Return what is in the file."""
        with open(self, "rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Return the text in the file."""
        with open(self, "r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Replace what is in the file; return how many bytes that is."""
        view = bytes(data)
        with open(self, "wb") as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Replace the text in the file; return how many characters that is."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with open(self, "w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def iterdir(self):
        """Return an iterator over what is in the folder."""
        names = os.listdir(self)
        return iter([self._child(name) for name in names])

    def _child(self, name):
        return self._from_parsed_parts(self.drive, self.root, self._tail + [name])

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Generate the paths below that match a pattern, in which ** stands for any number of folders."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = list(pattern._tail)
        if not parts:
            raise ValueError("Unacceptable pattern: %r" % (pattern,))
        if pattern._raw_paths and pattern._raw_paths[-1][-1:] == "/":
            parts.append("")  # folders only
        folds = self.parser.folds_case if case_sensitive is None else not case_sensitive
        return _Glob(folds, case_sensitive is None, recurse_symlinks).select(self, parts)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """As glob, with **/ in front of the pattern."""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        raw = "/".join(["**", *pattern._raw_paths[:1]]) if len(pattern._raw_paths) == 1 else "**/" + str(pattern)
        return self.glob(raw, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Generate (folder, names of folders in it, names of files in it) for all folders; links to folders are files."""
        todo = [self]
        while todo:
            path = todo.pop()
            if isinstance(path, tuple):
                yield path
                continue
            try:
                with os.scandir(path) as it:
                    entries = list(it)
            except OSError as e:
                if on_error is not None:
                    on_error(e)
                continue
            folders, files = [], []
            for entry in entries:
                is_folder = entry.is_dir(follow_symlinks=follow_symlinks)
                (folders if is_folder else files).append(entry.name)
            if top_down:
                yield path, folders, files
            else:
                todo.append((path, folders, files))
            todo.extend([path._child(name) for name in reversed(folders)])

    def __enter__(self):
        import warnings

        warnings.warn(
            "pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context manager is "
            "a no-op", DeprecationWarning, stacklevel=2,
        )
        return self

    def __exit__(self, t, v, tb):
        pass

    @classmethod
    def cwd(cls):
        """Return the current folder."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return the user's home."""
        return cls("~").expanduser()

    def absolute(self):
        """Return the path from the root; nothing else is changed."""
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Return the path from the root without "..", and without symbolic links."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def owner(self, *, follow_symlinks=True):
        """Return the name of the file's owner."""
        return self._owner("pwd", "getpwuid", "st_uid", "pw_name", follow_symlinks)

    def group(self, *, follow_symlinks=True):
        """Return the name of the file's group."""
        return self._owner("grp", "getgrgid", "st_gid", "gr_name", follow_symlinks)

    def _owner(self, module, function, number, name, follow_symlinks):
        try:
            find = getattr(__import__(module), function)
        except ImportError:
            what = "owner" if module == "pwd" else "group"
            raise UnsupportedOperation("%s.%s() is unsupported on this system" % (type(self).__name__, what)) from None
        return getattr(find(getattr(self.stat(follow_symlinks=follow_symlinks), number)), name)

    def readlink(self):
        """Return what the symbolic link is to."""
        return self.with_segments(os.readlink(self))

    def touch(self, mode=0o666, exist_ok=True):
        """Make the file, or set its times to now."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass  # there is none, or it can't be done without opening
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make the folder; with parents, those above that are missing too."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Set the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Set the permissions of a symbolic link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the folder, which must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Give the file another path, which is returned."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """Give the file another path, in place of what is there; return that."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this a symbolic link to target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this a second name of the file target."""
        os.link(target, self)

    def expanduser(self):
        """Return the path with ~ and ~user as their home."""
        if self.drive or self.root or not self._tail or self._tail[0][:1] != "~":
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        drive, root, tail = self._parse_path(home)
        return self._from_parsed_parts(drive, root, tail + self._tail[1:])


class _Glob:
    """Finds paths that match the parts of a pattern."""

    def __init__(self, folds_case, trust_names, recurse_symlinks):
        self.folds_case = folds_case
        self.trust_names = trust_names  # a part without * ? [ is a name as it is
        self.recurse_symlinks = recurse_symlinks

    def select(self, path, parts):
        """Generate the paths below path, each once."""
        seen = set() if parts.count("**") > 1 else None
        for found in self._select(path, parts):
            if seen is None:
                yield found
            elif found not in seen:
                seen.add(found)
                yield found

    def _select(self, path, parts):
        if not parts:
            yield path
            return
        part, rest = parts[0], parts[1:]
        if part == "":
            if path.is_dir():
                yield path
        elif part == "**":
            yield from self._recursive(path, rest)
        elif part == ".." or self.trust_names and not _is_magic(part):
            found = path._child(part)
            if rest or found.exists(follow_symlinks=False):
                yield from self._select(found, rest)
        else:
            matches = _part_matcher(part, self.folds_case)
            for entry in self._entries(path):
                if not matches(entry.name):
                    continue
                if not rest or entry.is_dir():
                    yield from self._select(path._child(entry.name), rest)

    def _recursive(self, path, rest):
        """Generate what matches rest in path and in all folders below."""
        while rest and rest[0] == "**":
            rest = rest[1:]
        if rest and rest[0] != "":
            yield from self._select(path, rest)
        elif path.is_dir():
            yield path
        for entry in self._entries(path):
            child = path._child(entry.name)
            if entry.is_dir() and (self.recurse_symlinks or not entry.is_symlink()):
                yield from self._recursive(child, rest)
            elif not rest:
                yield child

    def _entries(self, path):
        try:
            with os.scandir(path) as it:
                return list(it)
        except OSError:
            return []


class PosixPath(Path, PurePosixPath):
    """A path of files on a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of files on Windows: can't be made elsewhere."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate %r on your system" % cls.__name__)
