"""Requests over HTTP, a connection at a time; urllib.request is for those who only want what an address holds."""

import io
import socket

import http

__all__ = [
    "HTTPResponse", "HTTPConnection", "HTTPException", "NotConnected", "UnknownProtocol", "UnknownTransferEncoding",
    "UnimplementedFileMode", "IncompleteRead", "InvalidURL", "ImproperConnectionState", "CannotSendRequest", "CannotSendHeader",
    "ResponseNotReady", "BadStatusLine", "LineTooLong", "RemoteDisconnected", "error", "responses", "HTTPSConnection",
]

HTTP_PORT = 80
HTTPS_PORT = 443

_UNKNOWN = "UNKNOWN"
_CS_IDLE = "Idle"
_CS_REQ_STARTED = "Request-started"
_CS_REQ_SENT = "Request-sent"

globals().update(http.HTTPStatus.__members__)

responses = {status: status.phrase for status in http.HTTPStatus}

_MAXLINE = 65536
_MAXHEADERS = 100
_METHODS_EXPECTING_BODY = {"PATCH", "POST", "PUT"}


class HTTPException(Exception):
    """The base of this module's exceptions."""


class NotConnected(HTTPException):
    """There is no connection, and none is made."""


class InvalidURL(HTTPException):
    """An address that can't be one."""


class UnknownProtocol(HTTPException):
    """The server speaks another protocol."""

    def __init__(self, version):
        self.args = (version,)
        self.version = version


class UnknownTransferEncoding(HTTPException):
    """An answer comes in an unknown form."""


class UnimplementedFileMode(HTTPException):
    """A file is needed in another mode."""


class IncompleteRead(HTTPException):
    """The connection ended within an answer: partial came, expected more bytes did not."""

    def __init__(self, partial, expected=None):
        self.args = (partial,)
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = "" if self.expected is None else ", %i more expected" % self.expected
        return "%s(%i bytes read%s)" % (self.__class__.__name__, len(self.partial), more)

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    """A method was called at the wrong time."""


class CannotSendRequest(ImproperConnectionState):
    """A request was begun before the answer to the last one was read."""


class CannotSendHeader(ImproperConnectionState):
    """A header was sent outside of a request."""


class ResponseNotReady(ImproperConnectionState):
    """An answer was asked for before the request was sent."""


class BadStatusLine(HTTPException):
    """The answer does not begin as one."""

    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = (line,)
        self.line = line


class LineTooLong(HTTPException):
    """A line of the answer does not end."""

    def __init__(self, line_type):
        HTTPException.__init__(self, "got more than %d bytes when reading %s" % (_MAXLINE, line_type))


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The server closed the connection instead of answering."""

    def __init__(self, *pos, **kw):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *pos, **kw)


error = HTTPException


def _find(text, wrong):
    """Return the first character of text that is wrong, None if all are right."""
    for c in text:
        if wrong(c):
            return c
    return None


def _encode(data, name="data"):
    """Encode text that is sent as Latin-1."""
    try:
        return data.encode("latin-1")
    except UnicodeEncodeError as err:
        raise UnicodeEncodeError(err.encoding, err.object, err.start, err.end,
                                 "%s (%.20r) is not valid Latin-1. Use %s.encode('utf-8') if you want to send it encoded in UTF-8."
                                 % (name.title(), data[err.start:err.end], name)) from None


def _strip_ipv6_iface(enc_name):
    """Remove the interface from an address, b"[fe80::1%eth0]"."""
    enc_name, percent, _ = enc_name.partition(b"%")
    if percent:
        enc_name += b"]"
    return enc_name


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


class HTTPResponse(io.BufferedIOBase):
    """The answer to a request: a file of its content."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile("rb")
        self.debuglevel = debuglevel
        self._method = method
        self.headers = self.msg = None
        self.version = _UNKNOWN
        self.status = _UNKNOWN
        self.reason = _UNKNOWN
        self.chunked = _UNKNOWN
        self.chunk_left = _UNKNOWN
        self.length = _UNKNOWN
        self.will_close = _UNKNOWN

    def _read_status(self):
        line = str(self.fp.readline(_MAXLINE + 1), "iso-8859-1")
        if len(line) > _MAXLINE:
            raise LineTooLong("status line")
        if self.debuglevel > 0:
            print("reply:", repr(line))
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        parts = line.split(None, 2)
        version = parts[0] if parts else ""
        status = parts[1] if len(parts) > 1 else ""
        reason = parts[2] if len(parts) > 2 else ""
        if not version.startswith("HTTP/") or len(parts) < 2:
            self._close_conn()
            raise BadStatusLine(line)
        try:
            status = int(status)
        except ValueError:
            raise BadStatusLine(line)
        if not 100 <= status <= 999:
            raise BadStatusLine(line)
        return version, status, reason

    def begin(self):
        """Read the head of the answer."""
        if self.headers is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != http.HTTPStatus.CONTINUE:
                break
            skipped = _read_headers(self.fp)
            if self.debuglevel > 0:
                print("headers:", skipped)
        self.code = self.status = status
        self.reason = reason.strip()
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = self.msg = parse_headers(self.fp)
        if self.debuglevel > 0:
            for hdr, val in self.headers.items():
                print("header:", hdr + ":", val)
        self._measure()

    def _measure(self):
        """Find out how long the content is."""
        encoding = self.headers.get("transfer-encoding")
        self.chunked = bool(encoding) and encoding.lower() == "chunked"
        self.chunk_left = None
        self.will_close = self._check_close()
        self.length = None
        length = self.headers.get("content-length")
        if length and not self.chunked:
            try:
                self.length = int(length)
            except ValueError:
                pass  # the end of the connection tells
            else:
                if self.length < 0:
                    self.length = None
        if self.status in (http.HTTPStatus.NO_CONTENT, http.HTTPStatus.NOT_MODIFIED) or 100 <= self.status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _check_close(self):
        """Tell whether the server closes the connection after the answer."""
        conn = self.headers.get("connection")
        if self.version == 11:
            return bool(conn) and "close" in conn.lower()
        if self.headers.get("keep-alive") or conn and "keep-alive" in conn.lower():
            return False
        proxy = self.headers.get("proxy-connection")
        return not (proxy and "keep-alive" in proxy.lower())

    def _close_conn(self):
        fp, self.fp = self.fp, None
        fp.close()

    def close(self):
        """Close the answer; the connection can then be used again if all of it was read."""
        try:
            super().close()
        finally:
            if self.fp:
                self._close_conn()

    def flush(self):
        """Do nothing more than any file."""
        super().flush()
        if self.fp:
            self.fp.flush()

    def readable(self):
        """Tell that reading works."""
        return True

    def isclosed(self):
        """Tell whether all was read."""
        return self.fp is None

    def read(self, amt=None):
        """Read amt bytes of the content, or all that is left."""
        if self.fp is None:
            return b""
        if self._method == "HEAD":
            self._close_conn()
            return b""
        if self.chunked:
            return self._read_chunked(amt if amt is None or amt >= 0 else None)
        if amt is not None and amt >= 0:
            if self.length is not None and amt > self.length:
                amt = self.length
            s = self.fp.read(amt)
            if not s and amt:
                self._close_conn()
            elif self.length is not None:
                self._took(len(s))
            return s
        if self.length is None:
            s = self.fp.read()
        else:
            try:
                s = self._safe_read(self.length)
            except IncompleteRead:
                self._close_conn()
                raise
            self.length = 0
        self._close_conn()
        return s

    def _took(self, n):
        """Count what was read."""
        self.length -= n
        if not self.length:
            self._close_conn()

    def readinto(self, b):
        """Read into a bytearray and return the number of bytes."""
        if self.fp is None:
            return 0
        if self._method == "HEAD":
            self._close_conn()
            return 0
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def _read_next_chunk_size(self):
        line = self.fp.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise LineTooLong("chunk size")
        i = line.find(b";")
        if i >= 0:
            line = line[:i]
        try:
            return int(line, 16)
        except ValueError:
            self._close_conn()
            raise

    def _read_and_discard_trailer(self):
        while True:
            line = self.fp.readline(_MAXLINE + 1)
            if len(line) > _MAXLINE:
                raise LineTooLong("trailer line")
            if not line or line in (b"\r\n", b"\n"):
                break

    def _get_chunk_left(self):
        """Return how much of the chunk is left, of the next one if this one was read; None at the end."""
        chunk_left = self.chunk_left
        if not chunk_left:
            if chunk_left is not None:
                self._safe_read(2)
            try:
                chunk_left = self._read_next_chunk_size()
            except ValueError:
                raise IncompleteRead(b"")
            if chunk_left == 0:
                self._read_and_discard_trailer()
                self._close_conn()
                chunk_left = None
            self.chunk_left = chunk_left
        return chunk_left

    def _read_chunked(self, amt=None):
        value = []
        try:
            while (chunk_left := self._get_chunk_left()) is not None:
                if amt is not None and amt <= chunk_left:
                    value.append(self._safe_read(amt))
                    self.chunk_left = chunk_left - amt
                    break
                value.append(self._safe_read(chunk_left))
                if amt is not None:
                    amt -= chunk_left
                self.chunk_left = 0
            return b"".join(value)
        except IncompleteRead as exc:
            raise IncompleteRead(b"".join(value)) from exc

    def _safe_read(self, amt):
        """Read amt bytes, no fewer."""
        data = self.fp.read(amt)
        if len(data) < amt:
            raise IncompleteRead(data, amt - len(data))
        return data

    def read1(self, n=-1):
        """Read what is there, at most n bytes, with one call of the system at most."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            chunk_left = self._get_chunk_left()
            if chunk_left is None or n == 0:
                return b""
            if not 0 <= n <= chunk_left:
                n = chunk_left
            read = self.fp.read1(n)
            self.chunk_left -= len(read)
            if not read:
                raise IncompleteRead(b"")
            return read
        if self.length is not None and (n < 0 or n > self.length):
            n = self.length
        result = self.fp.read1(n)
        if not result and n:
            self._close_conn()
        elif self.length is not None:
            self._took(len(result))
        return result

    def peek(self, n=-1):
        """Return what comes next without reading it."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            try:
                chunk_left = self._get_chunk_left()
            except IncompleteRead:
                return b""
            return b"" if chunk_left is None else self.fp.peek(chunk_left)[:chunk_left]
        return self.fp.peek(n)

    def readline(self, limit=-1):
        """Read a line, at most limit bytes if that is not negative."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            return super().readline(limit)
        if self.length is not None and (limit < 0 or limit > self.length):
            limit = self.length
        result = self.fp.readline(limit)
        if not result and limit:
            self._close_conn()
        elif self.length is not None:
            self._took(len(result))
        return result

    def fileno(self):
        """Return the descriptor of the connection."""
        return self.fp.fileno()

    def getheader(self, name, default=None):
        """Return the value of a header; those of several of that name with commas."""
        if self.headers is None:
            raise ResponseNotReady()
        headers = self.headers.get_all(name) or default
        if isinstance(headers, str) or not hasattr(headers, "__iter__"):
            return headers
        return ", ".join(headers)

    def getheaders(self):
        """Return the headers as pairs."""
        if self.headers is None:
            raise ResponseNotReady()
        return list(self.headers.items())

    def __iter__(self):
        return self

    def info(self):
        """Return the headers."""
        return self.headers

    def geturl(self):
        """Return the address, which urllib.request sets."""
        return self.url

    def getcode(self):
        """Return the status."""
        return self.status


class HTTPConnection:
    """A connection to a server, which is made with the first request."""

    _http_vsn = 11
    _http_vsn_str = "HTTP/1.1"
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0

    @staticmethod
    def _is_textIO(stream):
        return isinstance(stream, io.TextIOBase)

    @staticmethod
    def _get_content_length(body, method):
        """Return how long a body is, None if that is not known."""
        if body is None:
            return 0 if method.upper() in _METHODS_EXPECTING_BODY else None
        if hasattr(body, "read"):
            return None
        return len(body) if isinstance(body, (bytes, bytearray, str)) else None

    def __init__(self, host, port=None, timeout=socket._UNSET, source_address=None, blocksize=8192):
        self.timeout = timeout
        self.source_address = source_address
        self.blocksize = blocksize
        self.sock = None
        self._buffer = []
        self._response = None
        self._state = _CS_IDLE
        self._method = None
        self._tunnel_host = None
        self._tunnel_port = None
        self._tunnel_headers = {}
        self._raw_proxy_headers = None
        self.host, self.port = self._get_hostport(host, port)
        self._validate_host(self.host)
        self._create_connection = socket.create_connection

    def set_tunnel(self, host, port=None, headers=None):
        """Have a proxy, which this connection is to, connect to another server."""
        if self.sock:
            raise RuntimeError("Can't set up tunnel for established connection")
        self._tunnel_host, self._tunnel_port = self._get_hostport(host, port)
        self._tunnel_headers = headers.copy() if headers else {}
        if not any(header.lower() == "host" for header in self._tunnel_headers):
            encoded = self._tunnel_host.encode("idna" if not self._tunnel_host.isascii() else "ascii").decode("ascii")
            self._tunnel_headers["Host"] = "%s:%d" % (self._wrap_ipv6(encoded.encode()).decode(), self._tunnel_port)

    def _get_hostport(self, host, port):
        if port is None:
            i = host.rfind(":")
            if i > host.rfind("]"):
                try:
                    port = int(host[i + 1:])
                except ValueError:
                    if host[i + 1:] != "":
                        raise InvalidURL("nonnumeric port: '%s'" % host[i + 1:])
                    port = self.default_port
                host = host[:i]
            else:
                port = self.default_port
        if host and host[0] == "[" and host[-1] == "]":
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        """Print what is sent and received, if level is not 0."""
        self.debuglevel = level

    def _wrap_ipv6(self, ip):
        if b":" in ip and ip[:1] != b"[":
            return b"[" + ip + b"]"
        return ip

    def _tunnel(self):
        lines = [b"CONNECT %s:%d %s\r\n" % (self._wrap_ipv6(self._tunnel_host.encode("idna" if not self._tunnel_host.isascii() else "ascii")),
                                            self._tunnel_port, self._http_vsn_str.encode("ascii"))]
        for header, value in self._tunnel_headers.items():
            lines.append(("%s: %s\r\n" % (header, value)).encode("latin-1"))
        lines.append(b"\r\n")
        self.send(b"".join(lines))
        response = self.response_class(self.sock, method=self._method)
        try:
            version, code, message = response._read_status()
            self._raw_proxy_headers = _read_headers(response.fp)
            if self.debuglevel > 0:
                for header in self._raw_proxy_headers:
                    print("header:", header.decode())
            if code != http.HTTPStatus.OK:
                self.close()
                raise OSError("Tunnel connection failed: %d %s" % (code, message.strip()))
        finally:
            response.close()

    def get_proxy_response_headers(self):
        """Return the headers with which the proxy of a tunnel answered, None if there is none."""
        if self._raw_proxy_headers is None:
            return None
        return _parse_header_lines(self._raw_proxy_headers, HTTPMessage)

    def connect(self):
        """Connect to the server."""
        timeout = () if self.timeout is socket._UNSET else (self.timeout,)
        if self.source_address is None:
            self.sock = self._create_connection((self.host, self.port), *timeout)
        else:
            self.sock = self._create_connection((self.host, self.port), *timeout, source_address=self.source_address)
        try:
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError:
            pass  # it is a matter of speed alone
        if self._tunnel_host:
            self._tunnel()

    def close(self):
        """Close the connection. The next request makes another one."""
        self._state = _CS_IDLE
        try:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()
        finally:
            response, self._response = self._response, None
            if response:
                response.close()

    def send(self, data):
        """Send bytes, what a file holds, or all that an iterable has."""
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if self.debuglevel > 0:
            print("send:", repr(data))
        if hasattr(data, "read"):
            for block in self._read_readable(data):
                self.sock.sendall(block)
            return
        if isinstance(data, (bytes, bytearray)):
            self.sock.sendall(data)
        elif hasattr(data, "__iter__") and not isinstance(data, str):
            for d in data:
                self.sock.sendall(d)
        else:
            raise TypeError("data should be a bytes-like object or an iterable, got %r" % type(data))

    def _output(self, s):
        self._buffer.append(s)

    def _read_readable(self, readable):
        encode = self._is_textIO(readable)
        if encode and self.debuglevel > 0:
            print("encoding file using iso-8859-1")
        while data := readable.read(self.blocksize):
            yield data.encode("iso-8859-1") if encode else data

    def _send_output(self, message_body=None, encode_chunked=False):
        """Send the head of the request, and its body."""
        self._buffer.extend((b"", b""))
        msg = b"\r\n".join(self._buffer)
        del self._buffer[:]
        self.send(msg)
        if message_body is None:
            return
        if hasattr(message_body, "read"):
            chunks = self._read_readable(message_body)
        elif isinstance(message_body, (bytes, bytearray)):
            chunks = (message_body,)
        elif hasattr(message_body, "__iter__") and not isinstance(message_body, str):
            chunks = message_body
        else:
            raise TypeError("message_body should be a bytes-like object or an iterable, got %r" % type(message_body))
        for chunk in chunks:
            if not chunk:
                if self.debuglevel > 0:
                    print("Zero length chunk ignored")
                continue
            if encode_chunked and self._http_vsn == 11:
                chunk = b"%X\r\n" % len(chunk) + chunk + b"\r\n"
            self.send(chunk)
        if encode_chunked and self._http_vsn == 11:
            self.send(b"0\r\n\r\n")

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        """Begin a request. Its headers are sent with putheader, and endheaders ends them."""
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _CS_IDLE:
            raise CannotSendRequest(self._state)
        self._state = _CS_REQ_STARTED
        self._method = method
        url = url or "/"
        self._validate_method(method)
        self._validate_path(url)
        self._output(self._encode_request("%s %s %s" % (method, url, self._http_vsn_str)))
        if self._http_vsn != 11:
            return
        if not skip_host:
            self._put_host(url)
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def _put_host(self, url):
        """Send the header Host: the server that is named in the address, or the one of the connection."""
        netloc = ""
        if url.startswith("http"):
            rest = url.partition("://")[2]
            for end in "/?#":
                rest = rest.partition(end)[0]
            netloc = rest
        if netloc:
            self.putheader("Host", netloc.encode("ascii" if netloc.isascii() else "idna"))
            return
        if self._tunnel_host:
            host, port = self._tunnel_host, self._tunnel_port
        else:
            host, port = self.host, self.port
        host_enc = self._wrap_ipv6(host.encode("ascii" if host.isascii() else "idna"))
        if ":" in host:
            host_enc = _strip_ipv6_iface(host_enc)
        if port != self.default_port:
            host_enc += b":%d" % port
        self.putheader("Host", host_enc)

    def _encode_request(self, request):
        return request.encode("ascii")

    def _validate_method(self, method):
        wrong = _find(method, lambda c: c < " ")
        if wrong is not None:
            raise ValueError("method can't contain control characters. %r (found at least %r)" % (method, wrong))

    def _validate_path(self, url):
        wrong = _find(url, lambda c: c <= " " or c == "\x7f")
        if wrong is not None:
            raise InvalidURL("URL can't contain control characters. %r (found at least %r)" % (url, wrong))

    def _validate_host(self, host):
        self._validate_path(host)

    def putheader(self, header, *values):
        """Send a header. Several values are lines of one."""
        if self._state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        if hasattr(header, "encode"):
            header = header.encode("ascii")
        text = header.decode("latin-1")
        if not text or text[0].isspace() or any(c in ":\r\n" for c in text):
            raise ValueError("Invalid header name %r" % (header,))
        encoded = []
        for value in values:
            if hasattr(value, "encode"):
                value = value.encode("latin-1")
            elif isinstance(value, int):
                value = str(value).encode("ascii")
            if _is_illegal_value(value):
                raise ValueError("Invalid header value %r" % (value,))
            encoded.append(value)
        self._output(header + b": " + b"\r\n\t".join(encoded))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        """End the headers, and send a body."""
        if self._state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        self._state = _CS_REQ_SENT
        self._send_output(message_body, encode_chunked=encode_chunked)

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        """Send a request: body is str, bytes, a file or an iterable of bytes."""
        self._send_request(method, url, body, headers, encode_chunked)

    def _send_request(self, method, url, body, headers, encode_chunked):
        names = {k.lower() for k in headers}
        self.putrequest(method, url, skip_host="host" in names, skip_accept_encoding="accept-encoding" in names)
        if "content-length" in names:
            encode_chunked = False
        elif "transfer-encoding" not in names:
            encode_chunked = False
            length = self._get_content_length(body, method)
            if length is not None:
                self.putheader("Content-Length", str(length))
            elif body is not None:
                if self.debuglevel > 0:
                    print("Unable to determine size of %r" % body)
                encode_chunked = True
                self.putheader("Transfer-Encoding", "chunked")
        for hdr, value in headers.items():
            self.putheader(hdr, value)
        if isinstance(body, str):
            body = _encode(body, "body")
        self.endheaders(body, encode_chunked=encode_chunked)

    def getresponse(self):
        """Return the answer to the request. All of it must be read before the next request."""
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _CS_REQ_SENT or self._response:
            raise ResponseNotReady(self._state)
        if self.debuglevel > 0:
            response = self.response_class(self.sock, self.debuglevel, method=self._method)
        else:
            response = self.response_class(self.sock, method=self._method)
        try:
            try:
                response.begin()
            except ConnectionError:
                self.close()
                raise
            self._state = _CS_IDLE
            if response.will_close:
                self.close()
            else:
                self._response = response
            return response
        except:
            response.close()
            raise


def _is_illegal_value(value):
    """Tell whether a header's value holds a line end that no blank follows."""
    for i, c in enumerate(value):
        after = value[i + 1:i + 2]
        if c == 10 and after not in (b" ", b"\t") or c == 13 and after not in (b" ", b"\t", b"\n"):
            return True
    return False


class HTTPSConnection(HTTPConnection):
    """A connection over TLS can't be made: there is no module ssl."""

    default_port = HTTPS_PORT

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("HTTPSConnection is not supported: there is no module ssl")
