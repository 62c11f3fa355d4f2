"""Work with files and trees of folders: copy, move, remove; and where programs are."""

import collections as _collections
import os
import sys

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError",
    "ExecError", "make_archive", "get_archive_formats", "register_archive_format", "unregister_archive_format",
    "get_unpack_formats", "register_unpack_format", "unregister_unpack_format", "unpack_archive", "ignore_patterns", "chown", "which",
    "get_terminal_size", "SameFileError",
]

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    """Part of an operation on many files failed."""


class SameFileError(Error):
    """Source and destination of a copy are the same file."""


class SpecialFileError(OSError):
    """A file is of a kind that can't be copied, such as a named pipe."""


class ExecError(OSError):
    """A program could not be run."""


class ReadError(OSError):
    """An archive could not be read."""


class RegistryError(Exception):
    """A format of archives can't be registered."""


def _is_kind(mode, kind):
    return mode & 0o170000 == kind


_FIFO, _FOLDER, _LINK = 0o010000, 0o040000, 0o120000


def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left of one file object to another, length bytes or characters at a time."""
    if not length:
        length = COPY_BUFSIZE
    read, write = fsrc.read, fdst.write
    while buf := read(length):
        write(buf)


def _samefile(src, dst):
    if isinstance(src, os.DirEntry) and hasattr(os.path, "samestat"):
        try:
            return os.path.samestat(src.stat(), os.stat(dst))
        except OSError:
            return False
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def _stat(fn):
    return fn.stat() if isinstance(fn, os.DirEntry) else os.stat(fn)


def _islink(fn):
    return fn.is_symlink() if isinstance(fn, os.DirEntry) else os.path.islink(fn)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy what is in a file to another, which is replaced; return dst."""
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for name in (src, dst):
        try:
            mode = _stat(name).st_mode
        except OSError:
            continue
        if _is_kind(mode, _FIFO):
            raise SpecialFileError("`%s` is a named pipe" % (name.path if isinstance(name, os.DirEntry) else name))
    if not follow_symlinks and _islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as e:
            if not os.path.exists(dst):  # dst ends in a slash
                raise FileNotFoundError("Directory does not exist: %s" % dst) from e
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Give a file the permissions of another."""
    if not follow_symlinks and _islink(src) and os.path.islink(dst):
        return  # links have none here
    os.chmod(dst, _stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    """Give a file the permissions and times of another."""
    if not follow_symlinks and _islink(src) and os.path.islink(dst):
        if os.utime in os.supports_follow_symlinks:
            st = os.lstat(src)
            os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns), follow_symlinks=False)
        return
    st = _stat(src)
    os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns))
    os.chmod(dst, st.st_mode & 0o7777)


def _in_folder(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file, into a folder or to a name, with its permissions; return where it is."""
    dst = _in_folder(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file, into a folder or to a name, with its permissions and times; return where it is."""
    dst = _in_folder(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """Return a function for copytree's ignore: names that match a pattern are left out."""
    import fnmatch

    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(fnmatch.filter(names, pattern))
        return set(ignored)

    return _ignore_patterns


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False
):
    """Copy a folder and all below it; return dst. What fails does not stop the rest: an Error at the end has a list of it."""
    with os.scandir(src) as it:
        entries = list(it)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    plain = copy_function is copy2 or copy_function is copy

    def copy_entry(entry):
        name, to = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        if entry.is_symlink():
            target = os.readlink(name)
            if symlinks:
                os.symlink(target, to)
                copystat(entry if plain else name, to, follow_symlinks=False)
                return
            if not os.path.exists(target if os.path.isabs(target) else os.path.join(src, target)) and ignore_dangling_symlinks:
                return
        if entry.is_dir():
            copytree(name, to, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            copy_function(entry if plain else name, to)

    for entry in entries:
        if entry.name in ignored:
            continue
        try:
            copy_entry(entry)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((os.path.join(src, entry.name), os.path.join(dst, entry.name), str(e)))
    try:
        copystat(src, dst)
    except OSError as e:
        errors.append((src, dst, str(e)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder and all below it.

    An exception goes to onexc(function, path, exception), or to the older onerror(function, path, exc_info), if there is one.
    """
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    if ignore_errors:
        onexc = _ignore
    elif onexc is None:
        onexc = _raise if onerror is None else _calling(onerror)
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    try:
        mode = os.lstat(path).st_mode
    except OSError as e:
        onexc(os.lstat, path, e)
        return
    if _is_kind(mode, _LINK):
        try:
            raise OSError("Cannot call rmtree on a symbolic link")
        except OSError as e:
            e.filename = path
            onexc(os.path.islink, path, e)
        return
    _remove_tree(path, onexc)


rmtree.avoids_symlink_attacks = False  # folders are known by their names only


def _ignore(function, path, e):
    pass


def _raise(function, path, e):
    raise


def _calling(onerror):
    def onexc(function, path, e):
        info = (None, None, None) if e is None else (type(e), e, e.__traceback__)
        return onerror(function, path, info)

    return onexc


def _remove_tree(path, onexc):
    """Remove a folder; with a list of what is to be done, for trees can be deep."""
    todo = [(path, False)]
    while todo:
        folder, emptied = todo.pop()
        if emptied:
            try:
                os.rmdir(folder)
            except FileNotFoundError as e:
                if folder is path:
                    onexc(os.rmdir, folder, e)
            except OSError as e:
                onexc(os.rmdir, folder, e)
            continue
        try:
            with os.scandir(folder) as it:
                entries = list(it)
        except FileNotFoundError as e:
            if folder is path:
                onexc(os.scandir, folder, e)
            continue
        except OSError as e:
            onexc(os.scandir, folder, e)
            entries = []
        todo.append((folder, True))
        for entry in entries:
            name = os.path.join(folder, entry.name)
            if entry.is_dir(follow_symlinks=False):
                todo.append((name, False))
                continue
            try:
                os.unlink(name)
            except FileNotFoundError:
                pass
            except OSError as e:
                onexc(os.unlink, name, e)


def _basename(path):
    """Return the last part of a path, whatever slashes it ends in."""
    path = os.fspath(path)
    return os.path.basename(path.rstrip(os.path.sep if isinstance(path, str) else os.fsencode(os.path.sep)))


def move(src, dst, copy_function=copy2):
    """Move a file or folder, into a folder or to a name; return where it is."""
    real = dst
    if os.path.isdir(dst):
        if _samefile(src, dst) and not os.path.islink(src):
            os.rename(src, dst)  # a change of upper and lower case on a file system that sees none
            return None
        real = os.path.join(dst, _basename(src))
        if os.path.exists(real):
            raise Error("Destination path '%s' already exists" % real)
    try:
        os.rename(src, real)
    except OSError:
        _move_by_copying(src, dst, real, copy_function)
    return real


def _move_by_copying(src, dst, real, copy_function):
    if os.path.islink(src):
        os.symlink(os.readlink(src), real)
        os.unlink(src)
    elif os.path.isdir(src):
        if _destinsrc(src, dst):
            raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
        copytree(src, real, copy_function=copy_function, symlinks=True)
        rmtree(src)
    else:
        copy_function(src, real)
        os.unlink(src)


def _destinsrc(src, dst):
    src = os.path.abspath(src)
    dst = os.path.abspath(dst)
    return os.path.join(dst, "").startswith(os.path.join(src, ""))


_ARCHIVE_FORMATS = {}
_UNPACK_FORMATS = {}


def get_archive_formats():
    """Return (name, description) of the formats that make_archive knows."""
    return sorted([(name, entry[2]) for name, entry in _ARCHIVE_FORMATS.items()])


def register_archive_format(name, function, extra_args=None, description=""):
    """Have make_archive call function(base_name, base_dir, owner=..., group=..., dry_run=..., logger=...) for a format."""
    if extra_args is None:
        extra_args = []
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for element in extra_args:
        if not isinstance(element, (tuple, list)) or len(element) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _ARCHIVE_FORMATS[name] = (function, extra_args, description)


def unregister_archive_format(name):
    """Forget a format."""
    del _ARCHIVE_FORMATS[name]


def make_archive(
    base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None
):
    """Make an archive of a registered format; return its name."""
    try:
        function, extra_args, _ = _ARCHIVE_FORMATS[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None
    kwargs = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group, **dict(extra_args)}
    if base_dir is None:
        base_dir = os.curdir
    base_name = os.fspath(base_name)
    if root_dir is None:
        return function(base_name, base_dir, **kwargs)
    if getattr(function, "supports_root_dir", False):
        return function(base_name, base_dir, root_dir=os.fspath(root_dir), **kwargs)
    before = os.getcwd()
    base_name = os.path.abspath(base_name)
    if not dry_run:
        os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **kwargs)
    finally:
        if not dry_run:
            os.chdir(before)


def get_unpack_formats():
    """Return (name, extensions, description) of the formats that unpack_archive knows."""
    return sorted([(name, entry[0], entry[3]) for name, entry in _UNPACK_FORMATS.items()])


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Have unpack_archive call function(filename, extract_dir, ...) for files with one of the extensions."""
    if extra_args is None:
        extra_args = []
    known = {}
    for other, entry in _UNPACK_FORMATS.items():
        for extension in entry[0]:
            known[extension] = other
    for extension in extensions:
        if extension in known:
            raise RegistryError("%s is already registered for \"%s\"" % (extension, known[extension]))
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _UNPACK_FORMATS[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    """Forget a format."""
    del _UNPACK_FORMATS[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive of a registered format, by default into the current folder."""
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    kwargs = {} if filter is None else {"filter": filter}
    if format is not None:
        try:
            _, function, extra_args, _ = _UNPACK_FORMATS[format]
        except KeyError:
            raise ValueError("Unknown unpack format '{0}'".format(format)) from None
        function(filename, extract_dir, **dict(extra_args), **kwargs)
        return
    for extensions, function, extra_args, _ in _UNPACK_FORMATS.values():
        if any([filename.endswith(extension) for extension in extensions]):
            function(filename, extract_dir, **dict(extra_args), **kwargs)
            return
    raise ReadError("Unknown archive format '{0}'".format(filename))


if hasattr(os, "statvfs"):
    __all__.append("disk_usage")
    _ntuple_diskusage = _collections.namedtuple("usage", "total used free")

    def disk_usage(path):
        """Return how many bytes a file system has, and how many of them are used and free."""
        st = os.statvfs(path)
        free = st.f_bavail * st.f_frsize
        return _ntuple_diskusage(st.f_blocks * st.f_frsize, (st.f_blocks - st.f_bfree) * st.f_frsize, free)


def _id_of(name, module, function, field):
    """Return the number of a user or group by its name, or None."""
    try:
        return getattr(getattr(__import__(module), function)(name), field)
    except (ImportError, KeyError):
        return None


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change the owner or group of a file, by number or name."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    uid = -1 if user is None else user
    if isinstance(user, str):
        uid = _id_of(user, "pwd", "getpwnam", "pw_uid")
        if uid is None:
            raise LookupError("no such user: {!r}".format(user))
    gid = -1 if group is None else group
    if not isinstance(gid, int):
        gid = _id_of(group, "grp", "getgrnam", "gr_gid")
        if gid is None:
            raise LookupError("no such group: {!r}".format(group))
    os.chown(path, uid, gid, dir_fd=dir_fd, follow_symlinks=follow_symlinks)


def get_terminal_size(fallback=(80, 24)):
    """Return the size of the terminal, by the environment's COLUMNS and LINES or by asking it; the fallback if there is none."""
    size = []
    for name in ("COLUMNS", "LINES"):
        try:
            size.append(int(os.environ[name]))
        except (KeyError, ValueError):
            size.append(0)
    columns, lines = size
    if columns <= 0 or lines <= 0:
        try:
            found = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):  # there is no standard output, or it is no terminal
            found = os.terminal_size(fallback)
        if columns <= 0:
            columns = found.columns or fallback[0]
        if lines <= 0:
            lines = found.lines or fallback[1]
    return os.terminal_size((columns, lines))


def _access_check(fn, mode):
    return os.path.exists(fn) and os.access(fn, mode) and not os.path.isdir(fn)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """Return where on the PATH a program is, or None."""
    folder, cmd = os.path.split(cmd)
    if folder:
        folders = [folder]
    else:
        if path is None:
            path = os.environ.get("PATH", None)
            if path is None:
                path = os.defpath
        if not path:
            return None
        if isinstance(cmd, bytes):
            folders = os.fsencode(path).split(os.fsencode(os.pathsep))
        else:
            folders = os.fsdecode(path).split(os.pathsep)
    seen = set()
    for folder in folders:
        if folder in seen:
            continue
        seen.add(folder)
        name = os.path.join(folder, cmd)
        if _access_check(name, mode):
            return name
    return None
