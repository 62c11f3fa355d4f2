"""Files whose paths match patterns of the shell."""

import contextlib
import fnmatch
import os

__all__ = ["glob", "iglob", "escape", "translate"]

_MAGIC = ("*", "?", "[")


def has_magic(s):
    """Report whether a pattern has any of the special characters."""
    if isinstance(s, bytes):
        return any(c.encode() in s for c in _MAGIC)
    return any(c in s for c in _MAGIC)


def escape(pathname):
    """Return a pattern that matches a path alone."""
    if isinstance(pathname, bytes):
        return os.fsencode(escape(os.fsdecode(pathname)))
    return "".join(f"[{c}]" if c in _MAGIC else c for c in pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of the paths that match a pattern; with recursive, ** matches any number of folders."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator of the paths that match a pattern."""
    if dir_fd is not None:
        raise NotImplementedError("glob: dir_fd unavailable on this platform")
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    found = _paths(pathname, root_dir, recursive, include_hidden, False)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        return (p for p in found if p)
    return found


def _is_recursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def _is_hidden(name):
    return name[:1] in (".", b".")


def _join(folder, name):
    return os.path.join(folder, name) if folder and name else folder or name


def _paths(pathname, root, recursive, hidden, folders_only):
    folder, name = os.path.split(pathname)
    if not has_magic(pathname):
        full = _join(root, pathname)
        if name:
            if os.path.lexists(full):
                yield pathname
        elif os.path.isdir(_join(root, folder)):
            yield pathname
        return
    deep = recursive and _is_recursive(name)
    if not folder:
        yield from _below(root, name, folders_only, hidden) if deep else _matching(root, name, folders_only, hidden)
        return
    if folder != pathname and has_magic(folder):
        folders = _paths(folder, root, recursive, hidden, True)
    else:
        folders = [folder]
    for f in folders:
        full = _join(root, f)
        if not has_magic(name):
            exists = os.path.lexists(_join(full, name)) if name else os.path.isdir(full)
            names = [name] if exists else []
        else:
            names = _below(full, name, folders_only, hidden) if deep else _matching(full, name, folders_only, hidden)
        for n in names:
            yield os.path.join(f, n)


def _entries(folder, folders_only):
    """Return the names in a folder, none if it can't be read."""
    if not folder:
        folder = os.curdir.encode() if isinstance(folder, bytes) else os.curdir
    with contextlib.suppress(OSError):
        with os.scandir(folder) as entries:
            names = []
            for e in entries:
                with contextlib.suppress(OSError):
                    if not folders_only or e.is_dir():
                        names.append(e.name)
            return names
    return []


def _matching(folder, pattern, folders_only, hidden):
    names = _entries(folder, folders_only)
    if not (hidden or _is_hidden(pattern)):
        names = [n for n in names if not _is_hidden(n)]
    return fnmatch.filter(names, pattern)


def _below(folder, pattern, folders_only, hidden):
    """Yield an empty path, and the paths of all that is in a folder, however deep."""
    if not folder or os.path.isdir(folder):
        yield pattern[:0]
    yield from _walk(folder, folders_only, hidden)


def _walk(folder, folders_only, hidden):
    for name in _entries(folder, folders_only):
        if hidden or not _is_hidden(name):
            yield name
            path = _join(folder, name)
            for inner in _walk(path, folders_only, hidden) if os.path.isdir(path) else ():
                yield _join(name, inner)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Return a regular expression for a pattern of paths."""
    seps = seps or (os.path.sep + os.path.altsep if os.path.altsep else os.path.sep)
    escaped = "".join(map(fnmatch._escape, seps))
    any_sep = f"[{escaped}]" if len(seps) > 1 else escaped
    not_sep = f"[^{escaped}]"
    if include_hidden:
        one_last, one = f"{not_sep}+", f"{not_sep}+{any_sep}"
        any_parts, any_last = f"(?:.+{any_sep})?", ".*"
    else:
        one_last = f"[^{escaped}.]{not_sep}*"
        one = f"{one_last}{any_sep}"
        any_parts, any_last = f"(?:{one})*", f"(?:{one})*(?:{one_last})?"
    results, parts, part = [], [], ""
    for c in pat:
        if c in seps:
            parts.append(part)
            part = ""
        else:
            part += c
    parts.append(part)
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if part == "*":
            results.append(one_last if last else one)
        elif recursive and part == "**":
            if last:
                results.append(any_last)
            elif parts[i + 1] != "**":
                results.append(any_parts)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                results.extend(f"{not_sep}*" if p is None else not_sep if p == "." else p for p in fnmatch._parts(part))
            if not last:
                results.append(any_sep)
    return f"(?s:{''.join(results)})\\Z"
