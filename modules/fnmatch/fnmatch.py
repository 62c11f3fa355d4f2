"""File names that match patterns of the shell: *, ?, [set] and [!set]."""

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Report whether a name matches a pattern, as the system compares names."""
    import os

    return fnmatchcase(os.fspath(name), os.fspath(pat))


_special = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def _escape(text):
    return "".join("\\" + c if c in _special else c for c in text)


def _set(body):
    """Return the expression for what stands between brackets."""
    if "-" not in body:
        body = body.replace("\\", r"\\")
    else:
        chunks, at, k = [], 0, 2 if body[0] == "!" else 1
        while (k := body.find("-", k)) >= 0:
            chunks.append(body[at:k])
            at = k + 1
            k += 3
        if body[at:]:
            chunks.append(body[at:])
        else:
            chunks[-1] += "-"
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        body = "-".join(c.replace("\\", r"\\").replace("-", r"\-") for c in chunks)
    for c in "&~|":
        body = body.replace(c, "\\" + c)
    if not body:
        return "(?!)"
    if body == "!":
        return "."
    if body[0] == "!":
        body = "^" + body[1:]
    elif body[0] in ("^", "["):
        body = "\\" + body
    return f"[{body}]"


def _parts(pat):
    """Return the expressions of a pattern's parts, None for a star."""
    parts, i, n = [], 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            j = i
            if j < n and pat[j] == "!":
                j += 1
            if j < n and pat[j] == "]":
                j += 1
            j = pat.find("]", j)
            if j < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[i:j]))
                i = j + 1
        else:
            parts.append(_escape(c))
    return parts


def translate(pat):
    """Return a regular expression for a pattern."""
    parts = _parts(pat)
    text = ""
    stars = [i for i, p in enumerate(parts) if p is None]
    if not stars:
        return f"(?s:{''.join(parts)})\\Z"
    text = "".join(parts[: stars[0]])
    for at, following in zip(stars, stars[1:]):
        text += f"(?>.*?{''.join(parts[at + 1 : following])})"
    return f"(?s:{text}.*{''.join(parts[stars[-1] + 1 :])})\\Z"
