import abc as _abc
import sys as _sys

supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, mknod, open, readlink, rename, rmdir, stat, symlink, unlink, utime}
if _sys.platform == "darwin":
    supports_dir_fd -= {mkfifo, mknod}
supports_effective_ids = {access}
supports_fd = {chdir, chmod, chown, listdir, scandir, stat, truncate, utime}
supports_fd.update(globals()[_name] for _name in ("pathconf", "statvfs") if _name in globals())
supports_follow_symlinks = {access, chown, link, stat, utime}


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    parent, last = path.split(name)
    if not last:
        parent, last = path.split(parent)
    if parent and last and not path.exists(parent):
        try:
            makedirs(parent, exist_ok=exist_ok)
        except FileExistsError:
            pass  # another process was faster
        if last == curdir or last == b".":
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, and those above it as long as they are empty."""
    rmdir(name)
    parent, last = path.split(name)
    if not last:
        parent, last = path.split(parent)
    while parent and last:
        try:
            rmdir(parent)
        except OSError:
            break
        parent, last = path.split(parent)


def renames(old, new):
    """Rename, making the directories that are missing and removing those left empty."""
    parent, last = path.split(new)
    if parent and last and not path.exists(parent):
        makedirs(parent)
    rename(old, new)
    parent, last = path.split(old)
    if parent and last:
        try:
            removedirs(parent)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Visit a directory and all below it: yield its path, the names of its directories and of its other files.

    With topdown the list of directories can be changed to choose which ones are visited.
    """
    todo = [fspath(top)]
    while todo:
        here = todo.pop()
        if isinstance(here, tuple):
            yield here
            continue
        dirs, files, below = [], [], []
        try:
            entries = scandir(here)
        except OSError as e:
            if onerror is not None:
                onerror(e)
            continue
        for entry in entries:
            try:
                is_dir = entry.is_dir()
            except OSError:
                is_dir = False
            (dirs if is_dir else files).append(entry.name)
            if not topdown and is_dir:
                try:
                    link = entry.is_symlink()
                except OSError:
                    link = False
                if followlinks or not link:
                    below.append(entry.path)
        if topdown:
            yield here, dirs, files
            for name in reversed(dirs):
                full = path.join(here, name)
                if followlinks or not path.islink(full):
                    todo.append(full)
        else:
            todo.append((here, dirs, files))
            todo.extend(reversed(below))


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """Visit a directory and all below it as walk does, but yield a descriptor of each as well.

    The descriptor is open until the next step, and below it for the directories in it. Links are not followed, unless
    follow_symlinks says so; and no other directory can take the place of one that is visited.
    """
    yield from _fwalk(fspath(top), None, topdown, onerror, follow_symlinks, dir_fd, isinstance(top, bytes))


def _fwalk(top, name, topdown, onerror, follow, dir_fd, is_bytes):
    """Visit a directory: name is what it is called in the one that dir_fd stands for, None where the walk begins."""
    here = top if name is None else name
    try:
        if not follow:
            seen = stat(here, follow_symlinks=False, dir_fd=dir_fd)
        fd = open(here, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    except OSError as e:
        if name is None:
            raise
        if onerror is not None:
            onerror(e)
        return
    try:
        if not follow and not (_stat_is_dir(seen) and path.samestat(seen, stat(fd))):
            return  # a link, or something else by now
        dirs, files = _fwalk_entries(fd, is_bytes)
        if topdown:
            yield top, dirs, files, fd
        for entry in dirs:
            yield from _fwalk(path.join(top, entry), entry, topdown, onerror, follow, fd, is_bytes)
        if not topdown:
            yield top, dirs, files, fd
    finally:
        close(fd)


def _stat_is_dir(status):
    return status.st_mode & 0o170000 == 0o040000


def _fwalk_entries(fd, is_bytes):
    """Return the names of the directories and of the other files in an open directory."""
    dirs, files = [], []
    for entry in scandir(fd):
        name = fsencode(entry.name) if is_bytes else entry.name
        try:
            (dirs if entry.is_dir() else files).append(name)
        except OSError:
            try:
                if entry.is_symlink():  # one that leads nowhere
                    files.append(name)
            except OSError:
                pass
    return dirs, files


def get_exec_path(env=None):
    """Return the directories in which programs are looked for."""
    if env is None:
        env = environ
    return env.get("PATH", defpath).split(pathsep)


def _spawn(mode, file, args, env, search):
    """Start a program; wait for it where the mode says so."""
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    try:
        pid = (posix_spawnp if search else posix_spawn)(file, args, env)
    except OSError:
        # Python starts a process that then fails to become the program.
        pid = posix_spawn("/bin/sh", ["sh", "-c", "exit 127"], env)
    if mode == P_NOWAIT:
        return pid
    return waitstatus_to_exitcode(waitpid(pid, 0)[1])


def spawnv(mode, file, args):
    """Start a program with a list of arguments: return its exit code, or with P_NOWAIT its number."""
    return _spawn(mode, file, args, None, False)


def spawnve(mode, file, args, env):
    """Start a program with a list of arguments and an environment."""
    return _spawn(mode, file, args, env, False)


def spawnvp(mode, file, args):
    """Start a program that is looked for in PATH, with a list of arguments."""
    return _spawn(mode, file, args, None, True)


def spawnvpe(mode, file, args, env):
    """Start a program that is looked for in PATH, with a list of arguments and an environment."""
    return _spawn(mode, file, args, env, True)


def spawnl(mode, file, *args):
    """Start a program with arguments."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """Start a program with arguments, the last of which is the environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """Start a program that is looked for in PATH, with arguments."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """Start a program that is looked for in PATH, with arguments, the last of which is the environment."""
    return spawnvpe(mode, file, args[:-1], args[-1])


def system(command):
    """Run a command in a shell and return its wait status."""
    return waitpid(posix_spawn("/bin/sh", ["sh", "-c", command], None), 0)[1]


class _wrap_close:
    """The file that popen returns."""

    def __init__(self, stream, process):
        self._stream = stream
        self._proc = process

    def close(self):
        """Close the file, wait for the command, and return its wait status, None if that is 0."""
        self._stream.close()
        code = self._proc.wait()
        return None if code == 0 else -code if code < 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Run a command in a shell and return a file that reads its output, or with mode "w" writes its input."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _wrap_close(process.stdin, process)


class PathLike(_abc.ABC):
    """The abstract base of objects that stand for a path, by the method __fspath__."""

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in c.__dict__ for c in subclass.__mro__) or NotImplemented
        return NotImplemented
