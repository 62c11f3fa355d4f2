"""URLs: taken apart, put together, and quoted."""

from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
    "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
    "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

# What the schemes' URLs have. Other modules add theirs.
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp",
    "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtsps",
    "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel",
]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero"]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_CONTROL_OR_SPACE = "".join([chr(i) for i in range(33)])


def clear_cache():
    """Do nothing: there is no cache."""


def _coerced(*args):
    """Return the arguments as str, and a function that makes a result of their kind."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return (*args, _same)
    return (*[arg.decode("ascii", "strict") if arg else "" for arg in args], _encoded)


def _same(x):
    return x


def _encoded(x):
    return x.encode("ascii", "strict")


class _ResultMixinStr:
    """What results of str have."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """Return the result in bytes."""
        return self._encoded_counterpart(*[x.encode(encoding, errors) for x in self])


class _ResultMixinBytes:
    """What results of bytes have."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """Return the result in str."""
        return self._decoded_counterpart(*[x.decode(encoding, errors) for x in self])


class _NetlocResultMixinBase:
    """The parts of a network location."""

    __slots__ = ()

    def _chars(self, text):
        """Return text in the kind of the result."""
        return text if isinstance(self.netloc, str) else text.encode("ascii")

    @property
    def _userinfo(self):
        userinfo, at, _ = self.netloc.rpartition(self._chars("@"))
        if not at:
            return None, None
        username, colon, password = userinfo.partition(self._chars(":"))
        return username, password if colon else None

    @property
    def _hostinfo(self):
        hostinfo = self.netloc.rpartition(self._chars("@"))[2]
        _, bracket, rest = hostinfo.partition(self._chars("["))
        if bracket:
            hostname, _, rest = rest.partition(self._chars("]"))
            port = rest.partition(self._chars(":"))[2]
        else:
            hostname, _, port = hostinfo.partition(self._chars(":"))
        return hostname, port or None

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        hostname = self._hostinfo[0]
        if not hostname:
            return None
        name, percent, zone = hostname.partition(self._chars("%"))
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError("Port could not be cast to integer value as %r" % (port,))
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    __class_getitem__ = classmethod(type(list[int]))


class _NetlocResultMixinStr(_NetlocResultMixinBase, _ResultMixinStr):
    __slots__ = ()


class _NetlocResultMixinBytes(_NetlocResultMixinBase, _ResultMixinBytes):
    __slots__ = ()


_DefragResultBase = namedtuple("DefragResult", "url fragment")
_SplitResultBase = namedtuple("SplitResult", "scheme netloc path query fragment")
_ParseResultBase = namedtuple("ParseResult", "scheme netloc path params query fragment")

ResultBase = _NetlocResultMixinStr


class DefragResult(_DefragResultBase, _ResultMixinStr):
    """A URL and its fragment."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_SplitResultBase, _NetlocResultMixinStr):
    """The parts of a URL."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _NetlocResultMixinStr):
    """The parts of a URL, with the parameters of its last path segment."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return urlunparse(self)


class DefragResultBytes(_DefragResultBase, _ResultMixinBytes):
    """A URL and its fragment in bytes."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_SplitResultBase, _NetlocResultMixinBytes):
    """The parts of a URL in bytes."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return urlunsplit(self)


class ParseResultBytes(_ParseResultBase, _NetlocResultMixinBytes):
    """The parts of a URL in bytes, with the parameters of its last path segment."""

    __slots__ = ()

    def geturl(self):
        """Return the whole URL."""
        return urlunparse(self)


for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text


def urlparse(url, scheme="", allow_fragments=True):
    """Return the six parts of a URL; scheme is for one that has none."""
    url, scheme, result = _coerced(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _splitparams(path)
    return result(ParseResult(scheme, netloc, path, params, query, fragment))


def _splitparams(path):
    i = path.find(";", path.rfind("/") + 1)
    return (path, "") if i < 0 else (path[:i], path[i + 1 :])


# Letters that stand for, or contain, one that would end a network location: ℀ is a/c.
_DECEPTIVE = "\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20"


def _check_netloc(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if not netloc.isascii() and any([c in _DECEPTIVE for c in netloc]):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_bracketed(host):
    if host.startswith("v"):
        version, dot, rest = host[1:].partition(".")
        if not (version and all([c in "0123456789abcdefABCDEF" for c in version]) and dot and rest):
            raise ValueError("IPvFuture address is invalid")
        return
    if _is_ipv4(host):
        raise ValueError("An IPv4 address cannot be in brackets")
    if not _is_ipv6(host):
        raise ValueError("%r does not appear to be an IPv4 or IPv6 address" % host)


def _is_ipv4(text):
    parts = text.split(".")
    return len(parts) == 4 and all(
        [p.isascii() and p.isdigit() and len(p) <= 3 and int(p) <= 255 and (p == "0" or p[0] != "0") for p in parts]
    )


def _is_ipv6(text):
    text, percent, zone = text.partition("%")
    if percent and (not zone or "%" in zone):
        return False
    halves = text.split("::")
    if len(halves) > 2:
        return False
    n = 0
    for i, half in enumerate(halves):
        groups = half.split(":") if half else []
        for j, group in enumerate(groups):
            if "." in group:
                if i != len(halves) - 1 or j != len(groups) - 1 or not _is_ipv4(group):
                    return False
                n += 2
            elif not (1 <= len(group) <= 4 and all([c in "0123456789abcdefABCDEF" for c in group])):
                return False
            else:
                n += 1
    return n < 8 if len(halves) == 2 else n == 8


def urlsplit(url, scheme="", allow_fragments=True):
    """Return the five parts of a URL; scheme is for one that has none."""
    url, scheme, result = _coerced(url, scheme)
    url = url.lstrip(_CONTROL_OR_SPACE)
    scheme = scheme.strip(_CONTROL_OR_SPACE)
    for c in "\t\r\n":
        url = url.replace(c, "")
        scheme = scheme.replace(c, "")
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all([c in scheme_chars for c in url[:i]]):
        scheme, url = url[:i].lower(), url[i + 1 :]
    if url[:2] == "//":
        end = min([n for n in (url.find(c, 2) for c in "/?#") if n >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return result(SplitResult(scheme, netloc, url, query, fragment))


def urlunparse(components):
    """Return the URL of the six parts that urlparse returns."""
    scheme, netloc, url, params, query, fragment, result = _coerced(*components)
    if params:
        url = "%s;%s" % (url, params)
    return result(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """Return the URL of the five parts that urlsplit returns."""
    scheme, netloc, url, query, fragment, result = _coerced(*components)
    if netloc:
        url = "//" + netloc + ("/" if url and url[:1] != "/" else "") + url
    elif url[:2] == "//" or scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return result(url)


def urljoin(base, url, allow_fragments=True):
    """Return the URL that url means on a page whose URL is base."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _coerced(base, url)
    b = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, b.scheme, allow_fragments)
    if scheme != b.scheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = b.netloc
    if not path and not params:
        return result(urlunparse((scheme, netloc, b.path, b.params, query or b.query, fragment)))
    return result(urlunparse((scheme, netloc, _joined(b.path, path), params, query, fragment)))


def _joined(base, path):
    """Return a path as seen from another, without its dots."""
    segments = path.split("/")
    if path[:1] != "/":
        above = base.split("/")
        if above[-1] != "":
            del above[-1]
        segments = above + segments
        segments[1:-1] = [s for s in segments[1:-1] if s]
    found = []
    for segment in segments:
        if segment == "..":
            if found:
                found.pop()
        elif segment != ".":
            found.append(segment)
    if segments[-1] in (".", ".."):
        found.append("")
    return "/".join(found) or "/"


def urldefrag(url):
    """Return a URL without its fragment, and that."""
    url, result = _coerced(url)
    fragment = ""
    if "#" in url:
        parts = urlparse(url)
        fragment = parts.fragment
        url = urlunparse(parts[:5] + ("",))
    return result(DefragResult(url, fragment))


_HEX = "0123456789ABCDEFabcdef"


def unquote_to_bytes(string):
    """Return bytes with each %xx as the byte that it stands for."""
    if not string:
        string.split  # a wrong type is an error too when it is false
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return bytes(string)
    out = bytearray(first)
    for item in rest:
        try:
            digits = item[:2].decode("ascii")
        except UnicodeDecodeError:
            digits = ""
        if len(digits) == 2 and digits[0] in _HEX and digits[1] in _HEX:
            out.append(int(digits, 16))
            out.extend(item[2:])
        else:
            out.extend(b"%")
            out.extend(item)
    return bytes(out)


def unquote(string, encoding="utf-8", errors="replace"):
    """Return text with each %xx as what the bytes stand for in an encoding."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    # Runs of ASCII are decoded each for itself; other letters stay.
    parts = []
    run = []
    for c in string:
        if c.isascii():
            run.append(c)
            continue
        if run:
            parts.append(unquote_to_bytes("".join(run)).decode(encoding, errors))
            run = []
        parts.append(c)
    if run:
        parts.append(unquote_to_bytes("".join(run)).decode(encoding, errors))
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote, with each + as a space."""
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """Return a dict of the lists of a query's values."""
    result = {}
    pairs = parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors, max_num_fields=max_num_fields, separator=separator
    )
    for name, value in pairs:
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """Return the (name, value) pairs of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    is_text = isinstance(qs, str)
    if is_text:
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        equals = "="
    else:
        if not qs:
            return []
        if not isinstance(qs, (bytes, bytearray)):
            raise TypeError("memoryview: a bytes-like object is required, not '%s'" % type(qs).__name__)
        qs = bytes(qs)
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        equals = b"="
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")

    def plain(s):
        if is_text:
            return unquote_plus(s, encoding=encoding, errors=errors)
        return unquote_to_bytes(s.replace(b"+", b" "))

    result = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, has_value, value = field.partition(equals)
        if not has_value and strict_parsing:
            raise ValueError("bad query field: %r" % (field,))
        if value or keep_blank_values:
            result.append((plain(name), plain(value)))
    return result


_ALWAYS_SAFE = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~"


def quote(string, safe="/", encoding=None, errors=None):
    """Return text, or bytes, with all but letters, digits, _.-~ and what safe has as %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote, with a space as +."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    string = quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors)
    return string.replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """Return bytes as text, with all but letters, digits, _.-~ and what safe has as %xx."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in list(safe) if c < 128])
    safe = _ALWAYS_SAFE + safe
    if not bs.rstrip(safe):
        return bs.decode()
    table = {}
    for b in set(list(bs)):
        table[b] = chr(b) if bytes([b]) in safe else "%%%02X" % b
    return "".join([table[b] for b in list(bs)])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Return the query of a dict or of (name, value) pairs; with doseq a value may be a sequence of several."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as e:
            raise TypeError("not a valid non-string sequence or mapping object") from e

    def quoted(x):
        return quote_via(x, safe) if isinstance(x, bytes) else quote_via(str(x), safe, encoding, errors)

    result = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                values = value
        for v in values:
            result.append(name + "=" + quoted(v))
    return "&".join(result)


def unwrap(url):
    """Return a URL without the <URL: and > around it."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url
