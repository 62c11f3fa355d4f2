"""Servers of HTTP: for tests and trusted users, not for the Internet."""

import os
import socket
import socketserver
import sys
import time
import urllib.parse

import http.client
from http import HTTPStatus

__all__ = ["HTTPServer", "ThreadingHTTPServer", "BaseHTTPRequestHandler", "SimpleHTTPRequestHandler"]

__version__ = "0.6"

DEFAULT_ERROR_MESSAGE = """\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""

DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"


def _escape(text, quote=True):
    """Write text so that HTML shows it."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#x27;") if quote else text


class HTTPServer(socketserver.TCPServer):
    """A server that handles one request at a time."""

    allow_reuse_address = True

    def server_bind(self):
        """Bind the socket, and find the server's name."""
        socketserver.TCPServer.server_bind(self)
        host, port = self.server_address[:2]
        self.server_name = socket.getfqdn(host)
        self.server_port = port


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    """A server with a thread for each connection."""

    daemon_threads = True


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """What handles requests: a subclass has a method do_GET for GET, and so on.

    It finds self.command, self.path and self.headers, reads a body from self.rfile, and answers with send_response,
    send_header and end_headers, and what it writes to self.wfile.
    """

    sys_version = "Python/" + sys.version.split()[0]
    server_version = "BaseHTTP/" + __version__
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    default_request_version = "HTTP/0.9"
    protocol_version = "HTTP/1.0"
    MessageClass = http.client.HTTPMessage
    responses = {v: (v.phrase, v.description) for v in HTTPStatus.__members__.values()}
    weekdayname = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    monthname = [None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    _control_char_table = {c: "\\x%02x" % c for c in [*range(0x20), *range(0x7F, 0xA0)]} | {ord("\\"): "\\\\"}

    def parse_request(self):
        """Take the head of a request apart; false if it is none, and that was answered."""
        self.command = None
        self.request_version = self.default_request_version
        self.close_connection = True
        self.requestline = str(self.raw_requestline, "iso-8859-1").rstrip("\r\n")
        words = self.requestline.split()
        if not words:
            return False
        if len(words) >= 3 and not self._parse_version(words[-1]):
            return False
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, "Bad request syntax (%r)" % self.requestline)
            return False
        command, path = words[:2]
        if len(words) == 2:
            self.close_connection = True
            if command != "GET":
                self.send_error(HTTPStatus.BAD_REQUEST, "Bad HTTP/0.9 request type (%r)" % command)
                return False
        # Two slashes in front would make clients take what follows for a server's name.
        self.command, self.path = command, "/" + path.lstrip("/") if path.startswith("//") else path
        return self._parse_headers()

    def _parse_version(self, version):
        """Read the version of the request."""
        try:
            if not version.startswith("HTTP/"):
                raise ValueError
            base = version.split("/", 1)[1]
            parts = base.split(".")
            if len(parts) != 2 or not all(part.isdigit() and len(part) <= 10 for part in parts):
                raise ValueError
            number = int(parts[0]), int(parts[1])
        except ValueError:
            self.send_error(HTTPStatus.BAD_REQUEST, "Bad request version (%r)" % version)
            return False
        if number >= (1, 1) and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if number >= (2, 0):
            self.send_error(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, "Invalid HTTP version (%s)" % base)
            return False
        self.request_version = version
        return True

    def _parse_headers(self):
        """Read the headers, and do what they say about the connection."""
        try:
            self.headers = http.client.parse_headers(self.rfile, _class=self.MessageClass)
        except http.client.LineTooLong as err:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Line too long", str(err))
            return False
        except http.client.HTTPException as err:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Too many headers", str(err))
            return False
        connection = self.headers.get("Connection", "").lower()
        if connection == "close":
            self.close_connection = True
        elif connection == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        expect = self.headers.get("Expect", "").lower()
        if expect == "100-continue" and self.protocol_version >= "HTTP/1.1" and self.request_version >= "HTTP/1.1":
            return bool(self.handle_expect_100())
        return True

    def handle_expect_100(self):
        """Tell a client that waits for it to send the body; false if the request is refused instead."""
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def handle_one_request(self):
        """Handle a request of the connection."""
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = self.request_version = self.command = ""
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            method = getattr(self, "do_" + self.command, None)
            if method is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, "Unsupported method (%r)" % self.command)
                return
            method()
            self.wfile.flush()
        except TimeoutError as e:
            self.log_error("Request timed out: %r", e)
            self.close_connection = True

    def handle(self):
        """Handle the requests of the connection, until it is to be closed."""
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def send_error(self, code, message=None, explain=None):
        """Answer with an error: message is the line's, explain the longer text of the page."""
        short, long = self.responses.get(code, ("???", "???"))
        if message is None:
            message = short
        if explain is None:
            explain = long
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED):
            content = self.error_message_format % {"code": code, "message": _escape(message, False), "explain": _escape(explain, False)}
            body = content.encode("UTF-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)

    def send_response(self, code, message=None):
        """Begin an answer, and log it."""
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def send_response_only(self, code, message=None):
        """Begin an answer with nothing but its first line."""
        if self.request_version == "HTTP/0.9":
            return
        if message is None:
            message = self.responses[code][0] if code in self.responses else ""
        self._buffer().append(("%s %d %s\r\n" % (self.protocol_version, code, message)).encode("latin-1", "strict"))

    def _buffer(self):
        """Return the list of what end_headers sends."""
        if not hasattr(self, "_headers_buffer"):
            self._headers_buffer = []
        return self._headers_buffer

    def send_header(self, keyword, value):
        """Add a header to the answer."""
        if self.request_version != "HTTP/0.9":
            self._buffer().append(("%s: %s\r\n" % (keyword, value)).encode("latin-1", "strict"))
        if keyword.lower() == "connection":
            if value.lower() == "close":
                self.close_connection = True
            elif value.lower() == "keep-alive":
                self.close_connection = False

    def end_headers(self):
        """End the headers, and send them."""
        if self.request_version != "HTTP/0.9":
            self._buffer().append(b"\r\n")
            self.flush_headers()

    def flush_headers(self):
        """Send the headers so far."""
        if hasattr(self, "_headers_buffer"):
            self.wfile.write(b"".join(self._headers_buffer))
            self._headers_buffer = []

    def log_request(self, code="-", size="-"):
        """Log a request that was accepted."""
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        """Log an error."""
        self.log_message(format, *args)

    def log_message(self, format, *args):
        """Log a line: to sys.stderr, with the client and the time."""
        message = (format % args).translate(self._control_char_table)
        sys.stderr.write("%s - - [%s] %s\n" % (self.address_string(), self.log_date_time_string(), message))

    def version_string(self):
        """Return the name of the server's program."""
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp=None):
        """Return a time, or the current one, as headers have it."""
        t = time.gmtime(time.time() if timestamp is None else timestamp)
        return "%s, %02d %s %04d %02d:%02d:%02d GMT" % (self.weekdayname[t.tm_wday], t.tm_mday, self.monthname[t.tm_mon], t.tm_year,
                                                         t.tm_hour, t.tm_min, t.tm_sec)

    def log_date_time_string(self):
        """Return the current time as the log has it."""
        t = time.localtime(time.time())
        return "%02d/%3s/%04d %02d:%02d:%02d" % (t.tm_mday, self.monthname[t.tm_mon], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)

    def address_string(self):
        """Return the client's address."""
        return self.client_address[0]


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """A handler that serves the files of a directory, by default the current one, and lists its folders."""

    server_version = "SimpleHTTP/" + __version__
    index_pages = ("index.html", "index.htm")
    extensions_map = _encodings_map_default = {
        ".gz": "application/gzip", ".Z": "application/octet-stream", ".bz2": "application/x-bzip2", ".xz": "application/x-xz",
    }

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        """Answer with a file."""
        f = self.send_head()
        if f:
            try:
                self.copyfile(f, self.wfile)
            finally:
                f.close()

    def do_HEAD(self):
        """Answer with the headers for a file."""
        f = self.send_head()
        if f:
            f.close()

    def send_head(self):
        """Send the headers, and return the file that follows; None if the answer is complete."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            location, mark, rest = self.path.partition("?")
            if not mark:
                location, mark, rest = self.path.partition("#")
            if not location.endswith("/"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", location + "/" + mark + rest)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            for index in self.index_pages:
                index = os.path.join(path, index)
                if os.path.isfile(index):
                    path = index
                    break
            else:
                return self.list_directory(path)
        return self._send_file_head(path)

    def _send_file_head(self, path):
        if path.endswith("/"):  # a file is no folder
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        try:
            f = open(path, "rb")
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        try:
            st = os.fstat(f.fileno())
            since = self.headers.get("If-Modified-Since")
            if since is not None and "If-None-Match" not in self.headers:
                known = _parse_date(since)
                if known is not None and int(st.st_mtime) <= known:
                    self.send_response(HTTPStatus.NOT_MODIFIED)
                    self.end_headers()
                    f.close()
                    return None
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-type", self.guess_type(path))
            self.send_header("Content-Length", str(st.st_size))
            self.send_header("Last-Modified", self.date_time_string(st.st_mtime))
            self.end_headers()
            return f
        except:
            f.close()
            raise

    def list_directory(self, path):
        """Send the headers for the list of a folder, and return the list as a file."""
        import io
        try:
            names = os.listdir(path)
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "No permission to list directory")
            return None
        names.sort(key=lambda a: a.lower())
        shown = _escape(urllib.parse.unquote(self.path.partition("#")[0].partition("?")[0]), False)
        enc = "utf-8"
        title = "Directory listing for " + shown
        lines = ["<!DOCTYPE HTML>", '<html lang="en">', "<head>", '<meta charset="%s">' % enc, "<title>%s</title>\n</head>" % title,
                 "<body>\n<h1>%s</h1>" % title, "<hr>\n<ul>"]
        for name in names:
            full = os.path.join(path, name)
            display = link = name
            if os.path.isdir(full):
                display = link = name + "/"
            if os.path.islink(full):
                display = name + "@"
            lines.append('<li><a href="%s">%s</a></li>' % (urllib.parse.quote(link, errors="surrogatepass"), _escape(display, False)))
        lines.append("</ul>\n<hr>\n</body>\n</html>\n")
        encoded = "\n".join(lines).encode(enc, "surrogateescape")
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", "text/html; charset=%s" % enc)
        self.send_header("Content-Length", str(len(encoded)))
        self.end_headers()
        return io.BytesIO(encoded)

    def translate_path(self, path):
        """Return the file that the path of an address stands for. It is never outside of the directory."""
        path = path.split("?", 1)[0].split("#", 1)[0]
        slash = path.rstrip().endswith("/")
        result = self.directory
        for word in os.path.normpath(urllib.parse.unquote(path)).split("/"):
            if word and word not in (os.curdir, os.pardir) and not os.path.dirname(word):
                result = os.path.join(result, word)
        return result + "/" if slash else result

    def copyfile(self, source, outputfile):
        """Copy a file to the client."""
        while data := source.read(64 << 10):
            outputfile.write(data)

    def guess_type(self, path):
        """Return the type of a file by its name's ending."""
        ext = os.path.splitext(path)[1]
        for known in ext, ext.lower():
            if known in self.extensions_map:
                return self.extensions_map[known]
        return _types().get(ext.lower(), "application/octet-stream")


_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _parse_date(text):
    """Return the time that a header stands for, in seconds; None if it is none: Sun, 06 Nov 1994 08:49:37 GMT."""
    words = text.partition(",")[2].replace("-", " ").split() if "," in text else text.split()
    try:
        day, month, year, clock = int(words[0]), BaseHTTPRequestHandler.monthname.index(words[1].capitalize()), int(words[2]), words[3]
        hour, minute, second = [int(part) for part in clock.split(":")]
    except (IndexError, ValueError):
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    if not (1 <= day <= 31 and 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 61):
        return None
    leap = year - (month <= 2)
    days = (year - 1970) * 365 + leap // 4 - leap // 100 + leap // 400 - 477 + _DAYS_BEFORE[month - 1] + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def _types():
    """Return the types of files by their names' endings."""
    if not _type_map:
        _type_map.update({ext: kind for kind, *exts in map(str.split, _TYPES.splitlines()) for ext in exts})
    return _type_map


_type_map = {}
