# A part of http.client: headers.

class HTTPMessage:
    """The headers of a message: like a dict whose keys have no case, and can be there several times."""

    def __init__(self):
        self._headers = []
        self._payload = ""
        self._default_type = "text/plain"
        self.defects = []

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        self._headers.append((name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [(k, v) for k, v in self._headers if k.lower() != name]

    def __contains__(self, name):
        name = name.lower()
        return any(k.lower() == name for k, _ in self._headers)

    def __iter__(self):
        for k, _ in self._headers:
            yield k

    def __str__(self):
        return self.as_string()

    def __bytes__(self):
        return self.as_bytes()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """Return the message as text."""
        lines = ["%s: %s\n" % (k, "\n".join(str(v).splitlines())) for k, v in self._headers]
        return "".join(lines) + "\n" + (self._payload or "")

    def as_bytes(self, unixfrom=False, policy=None):
        """Return the message as bytes."""
        return self.as_string().encode("ascii", "surrogateescape")

    def keys(self):
        """Return the names of the headers."""
        return [k for k, _ in self._headers]

    def values(self):
        """Return the values of the headers."""
        return [v for _, v in self._headers]

    def items(self):
        """Return the names and values of the headers."""
        return list(self._headers)

    def raw_items(self):
        """Return an iterator of the names and values."""
        return iter(self._headers.copy())

    def get(self, name, failobj=None):
        """Return the value of the first header of that name."""
        name = name.lower()
        for k, v in self._headers:
            if k.lower() == name:
                return v
        return failobj

    def get_all(self, name, failobj=None):
        """Return the values of all headers of that name, failobj if there are none."""
        name = name.lower()
        return [v for k, v in self._headers if k.lower() == name] or failobj

    def getallmatchingheaders(self, name):
        """Return the lines of the headers whose name and colon are name."""
        name = name.lower() + ":"
        lst = []
        hit = False
        for line in self.keys():
            if line[:len(name)].lower() == name:
                hit = True
            elif not line[:1].isspace():
                hit = False
            if hit:
                lst.append(line)
        return lst

    def add_header(self, _name, _value, **_params):
        """Add a header with parameters, whose names' underscores stand for hyphens."""
        parts = [] if _value is None else [_value]
        for k, v in _params.items():
            k = k.replace("_", "-")
            parts.append(k if v is None else '%s="%s"' % (k, str(v).replace("\\", "\\\\").replace('"', '\\"')))
        self[_name] = "; ".join(parts)

    def replace_header(self, _name, _value):
        """Replace the first header of that name where it stands."""
        lower = _name.lower()
        for i, (k, _) in enumerate(self._headers):
            if k.lower() == lower:
                self._headers[i] = (k, _value)
                return
        raise KeyError(_name)

    def is_multipart(self):
        """Tell that there are no parts."""
        return False

    def get_payload(self, i=None, decode=False):
        """Return what follows the headers."""
        return self._payload.encode("latin-1") if decode else self._payload

    def set_payload(self, payload, charset=None):
        """Set what follows the headers."""
        self._payload = payload

    def get_default_type(self):
        """Return the type of a message that has no header of that."""
        return self._default_type

    def set_default_type(self, ctype):
        """Set the type of a message that has no header of that."""
        self._default_type = ctype

    def get_content_type(self):
        """Return the type of the content, as in "text/html"."""
        value = self.get("content-type")
        if value is None:
            return self._default_type
        ctype = value.partition(";")[0].strip().lower()
        return ctype if ctype.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        """Return the first part of the type, as in "text"."""
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        """Return the second part of the type, as in "html"."""
        return self.get_content_type().split("/")[1]

    def get_params(self, failobj=None, header="content-type", unquote=True):
        """Return the parameters of a header as pairs; the first is the value itself."""
        value = self.get(header)
        if value is None:
            return failobj
        return [_parameter(p, unquote) for p in _split_parameters(value)]

    def get_param(self, param, failobj=None, header="content-type", unquote=True):
        """Return a parameter of a header."""
        for k, v in self.get_params((), header, unquote):
            if k.lower() == param.lower():
                return v
        return failobj

    def get_filename(self, failobj=None):
        """Return the name of the file that the content is meant to become."""
        name = self.get_param("filename", None, "content-disposition")
        if name is None:
            name = self.get_param("name", None, "content-type")
        return failobj if name is None else name.strip()

    def get_boundary(self, failobj=None):
        """Return the parameter boundary."""
        boundary = self.get_param("boundary")
        return failobj if boundary is None else boundary.rstrip()

    def get_content_charset(self, failobj=None):
        """Return the encoding of the content, in lower case."""
        charset = self.get_param("charset")
        return failobj if charset is None else charset.lower()


def _split_parameters(value):
    """Split a header's value at the semicolons that are not quoted."""
    parts, part, quoted, escaped = [], "", False, False
    for c in value:
        if c == ";" and not quoted:
            parts.append(part.strip())
            part = ""
            continue
        if c == '"' and not escaped:
            quoted = not quoted
        escaped = c == "\\" and not escaped
        part += c
    parts.append(part.strip())
    return parts


def _parameter(text, unquote):
    name, equals, value = text.partition("=")
    value = value.strip()
    if unquote and len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1].replace("\\\\", "\\").replace('\\"', '"')
    return name.strip(), value


def _read_headers(fp):
    """Read the lines of headers up to the empty one."""
    headers = []
    while True:
        line = fp.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise LineTooLong("header line")
        headers.append(line)
        if len(headers) > _MAXHEADERS:
            raise HTTPException("got more than %d headers" % _MAXHEADERS)
        if line in (b"\r\n", b"\n", b""):
            return headers


def _parse_header_lines(header_lines, _class):
    msg = _class()
    for line in header_lines:
        text = line.decode("iso-8859-1")
        if text in ("\r\n", "\n", ""):
            break
        if text[0] in " \t" and msg._headers:
            name, value = msg._headers[-1]
            msg._headers[-1] = name, value + text
            continue
        name, colon, value = text.partition(":")
        if not colon or not name or name != name.rstrip(" \t"):
            break  # what follows is no header any more
        msg._headers.append((name, value.lstrip(" \t")))
    msg._headers = [(name, value.rstrip("\r\n")) for name, value in msg._headers]
    return msg


def parse_headers(fp, _class=HTTPMessage):
    """Read headers from a binary file."""
    return _parse_header_lines(_read_headers(fp), _class)
