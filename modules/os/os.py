import abc as _abc


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


def get_exec_path(env=None):
    """Return the directories in which programs are looked for."""
    if env is None:
        env = environ
    return env.get("PATH", defpath).split(pathsep)


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
