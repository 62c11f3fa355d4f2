# A part of http.client: connections.

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
