"""The lines of source files, each file read once."""

import os
import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}  # by name: (size, time of change, lines, path), or (function that returns the source,)


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Return a line of a file with its newline, an empty string if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """Return the lines of a file, an empty list if it can't be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Forget a file, or all files, that changed."""
    for name in [filename] if filename is not None else list(cache):
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if entry[0] != stat.st_size or entry[1] != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew and return its lines."""
    old = cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    if old is not None and len(old) == 1 or lazycache(filename, module_globals):
        source = (old or cache.pop(filename))[0]()
        if source is not None:
            lines = [line + "\n" for line in source.splitlines()]
            cache[filename] = (len(source), None, lines, filename)
            return lines
    for path in _places(filename):
        try:
            stat = os.stat(path)
            with open(path, encoding="utf-8-sig", errors="replace") as f:
                lines = f.readlines()
        except (OSError, ValueError, NotImplementedError):
            continue
        if not lines:
            lines = ["\n"]
        elif not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        cache[filename] = (stat.st_size, stat.st_mtime, lines, path)
        return lines
    return []


def _places(filename):
    yield filename
    if not os.path.isabs(filename):
        for folder in sys.path:
            if isinstance(folder, str):
                yield os.path.join(folder, filename)


def lazycache(filename, module_globals):
    """Note how the source of a module is got from its loader; report whether it has one."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith("<") and filename.endswith(">") or not module_globals or "__name__" not in module_globals:
        return False
    loader = getattr(module_globals.get("__spec__"), "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if get_source is None:
        return False
    name = module_globals["__name__"]
    cache[filename] = (lambda: get_source(name),)
    return True
