"""Open what addresses name: http, file and data."""

import http.client
import os
import socket
import sys
from base64 import b64encode as _b64encode

from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlparse, urlsplit, urlunparse
from urllib.response import addclosehook, addinfourl

__all__ = [
    "Request", "OpenerDirector", "BaseHandler", "HTTPDefaultErrorHandler", "HTTPRedirectHandler", "ProxyHandler", "HTTPPasswordMgr",
    "HTTPPasswordMgrWithDefaultRealm", "HTTPPasswordMgrWithPriorAuth", "AbstractBasicAuthHandler", "HTTPBasicAuthHandler",
    "ProxyBasicAuthHandler", "HTTPHandler", "HTTPSHandler", "FileHandler", "DataHandler", "UnknownHandler", "HTTPErrorProcessor",
    "urlopen", "install_opener", "build_opener", "pathname2url", "url2pathname", "getproxies", "urlretrieve", "urlcleanup",
]

__version__ = "%d.%d" % sys.version_info[:2]

_opener = None


def urlopen(url, data=None, timeout=socket._UNSET, *, context=None):
    """Open an address or a Request, and return a file with headers, url and status.

    data is sent along, by POST. Errors of the server are HTTPError, others URLError.
    """
    global _opener
    if context is not None:
        raise NotImplementedError("context is not supported: there is no module ssl")
    if _opener is None:
        _opener = build_opener()
    return _opener.open(url, data, timeout)


def install_opener(opener):
    """Have urlopen use an opener."""
    global _opener
    _opener = opener


_temporary = []  # files that urlretrieve made


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Copy what an address names to a file, a temporary one if none is given; return its name and the headers.

    reporthook is called with the number of blocks, their size, and the whole size or -1.
    """
    import contextlib
    import tempfile
    scheme, path = _splittype(url)
    with contextlib.closing(urlopen(url, data)) as fp:
        headers = fp.info()
        if scheme == "file" and not filename:
            return os.path.normpath(path), headers
        if filename:
            target = open(filename, "wb")
        else:
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _temporary.append(filename)
        with target:
            size, read, block, count = -1, 0, 8192, 0
            if "content-length" in headers:
                size = int(headers["Content-Length"])
            if reporthook:
                reporthook(count, block, size)
            while data := fp.read(block):
                read += len(data)
                target.write(data)
                count += 1
                if reporthook:
                    reporthook(count, block, size)
    result = filename, headers
    if size >= 0 and read < size:
        raise ContentTooShortError("retrieval incomplete: got only %i out of %i bytes" % (read, size), result)
    return result


def urlcleanup():
    """Remove the files that urlretrieve made, and forget the installed opener."""
    global _opener
    while _temporary:
        try:
            os.unlink(_temporary.pop())
        except OSError:
            pass  # it was removed already
    _opener = None


def _splittype(url):
    """Split off the scheme, in lower case."""
    scheme, colon, rest = url.partition(":")
    if colon and scheme and "/" not in scheme:
        return scheme.lower(), rest
    return None, url


def _splithost(url):
    """Split off the server's name, which two slashes are in front of."""
    if url[:2] != "//":
        return None, url
    end = len(url)
    for mark in "/#?":
        at = url.find(mark, 2)
        if 0 <= at < end:
            end = at
    path = url[end:]
    return url[2:end], path if not path or path[0] == "/" else "/" + path


def _splituser(host):
    """Split off the user's name and password."""
    user, at, host = host.rpartition("@")
    return (user if at else None), host


def _unwrap(url):
    """Remove what addresses in text may have around them: "<URL:...>"."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url


def request_host(request):
    """Return the name of the server that a request is for, in lower case."""
    host = urlparse(request.full_url)[1] or request.get_header("Host", "")
    name, colon, port = host.rpartition(":")
    if colon and (not port or port.isdigit()):
        host = name
    return host.lower()


class Request:
    """A request for what an address names."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return self._full_url + "#" + self.fragment if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        self._full_url, mark, fragment = _unwrap(url).partition("#")
        self.fragment = fragment if mark else None
        self.type, rest = _splittype(self._full_url)
        if self.type is None:
            raise ValueError("unknown url type: %r" % self.full_url)
        self.host, self.selector = _splithost(rest)
        if self.host:
            self.host = unquote(self.host)

    @full_url.deleter
    def full_url(self):
        self._full_url = self.fragment = None
        self.selector = ""

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            if self.has_header("Content-length"):  # it is of the other data
                self.remove_header("Content-length")

    @data.deleter
    def data(self):
        self.data = None

    def get_method(self):
        """Return the method: POST if there are data, else GET, unless it was set."""
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        """Return the address."""
        return self.full_url

    def set_proxy(self, host, type):
        """Send the request to a proxy."""
        if self.type == "https" and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.selector = self.full_url
        self.host = host

    def has_proxy(self):
        """Tell whether the request goes to a proxy."""
        return self.selector == self.full_url

    def add_header(self, key, val):
        """Set a header."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """Set a header that requests to which servers redirect this one do not have."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Tell whether there is a header, whose name is capitalized."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """Return a header, whose name is capitalized."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        """Remove a header, whose name is capitalized."""
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        """Return the headers as pairs."""
        return list({**self.unredirected_hdrs, **self.headers}.items())


class OpenerDirector:
    """Opens addresses with the handlers that were added."""

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/" + __version__)]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        """Add a handler: what it is for is told by the names of its methods, such as http_open and http_error_404."""
        import bisect
        if not hasattr(handler, "add_parent"):
            raise TypeError("expected BaseHandler instance, got %r" % type(handler))
        added = False
        for meth in dir(handler):
            if meth in ("redirect_request", "do_open", "proxy_open"):
                continue
            protocol, under, condition = meth.partition("_")
            if not under:
                continue
            if condition.startswith("error"):
                kind = condition.rpartition("_")[2] if "_" in condition else condition
                try:
                    kind = int(kind)
                except ValueError:
                    pass
                lookup = self.handle_error.setdefault(protocol, {})
            elif condition == "open":
                kind, lookup = protocol, self.handle_open
            elif condition == "response":
                kind, lookup = protocol, self.process_response
            elif condition == "request":
                kind, lookup = protocol, self.process_request
            else:
                continue
            bisect.insort(lookup.setdefault(kind, []), handler)
            added = True
        if added:
            bisect.insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        """Do nothing: handlers hold nothing open."""

    def _call_chain(self, chain, kind, meth_name, *args):
        """Return the first result of the handlers that is not None."""
        for handler in chain.get(kind, ()):
            result = getattr(handler, meth_name)(*args)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=socket._UNSET):
        """Open an address or a Request."""
        if isinstance(fullurl, str):
            req = Request(fullurl, data)
        else:
            req = fullurl
            if data is not None:
                req.data = data
        req.timeout = timeout
        protocol = req.type
        for processor in self.process_request.get(protocol, ()):
            req = getattr(processor, protocol + "_request")(req)
        response = self._open(req, data)
        for processor in self.process_response.get(protocol, ()):
            response = getattr(processor, protocol + "_response")(req, response)
        return response

    def _open(self, req, data=None):
        result = self._call_chain(self.handle_open, "default", "default_open", req)
        if result:
            return result
        result = self._call_chain(self.handle_open, req.type, req.type + "_open", req)
        if result:
            return result
        return self._call_chain(self.handle_open, "unknown", "unknown_open", req)

    def error(self, proto, *args):
        """Have an error of a protocol handled; for http the arguments are request, answer, status, message and headers."""
        is_http = proto in ("http", "https")
        if is_http:
            handlers, kind, name = self.handle_error.get("http", {}), args[2], "http_error_%s" % args[2]
        else:
            handlers, kind, name = self.handle_error, proto, proto + "_error"
        result = self._call_chain(handlers, kind, name, *args)
        if result:
            return result
        if is_http:
            return self._call_chain(handlers, "default", "http_error_default", *args)


def build_opener(*handlers):
    """Return an opener with the usual handlers, and with others, objects or classes, which replace those they derive from."""
    opener = OpenerDirector()
    usual = [ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor,
             DataHandler, HTTPSHandler]
    for cls in usual:
        if not any(issubclass(check, cls) if isinstance(check, type) else isinstance(check, cls) for check in handlers):
            opener.add_handler(cls())
    for h in handlers:
        opener.add_handler(h() if isinstance(h, type) else h)
    return opener


class BaseHandler:
    """The base of handlers. Those of a lower handler_order are asked first."""

    handler_order = 500

    def add_parent(self, parent):
        """Note the opener."""
        self.parent = parent

    def close(self):
        """Do nothing."""

    def __lt__(self, other):
        return not hasattr(other, "handler_order") or self.handler_order < other.handler_order


class HTTPErrorProcessor(BaseHandler):
    """Has answers of servers that are errors handled as such."""

    handler_order = 1000

    def http_response(self, request, response):
        """Return the answer if it is none."""
        if 200 <= response.code < 300:
            return response
        return self.parent.error("http", request, response, response.code, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    """Raises HTTPError for errors that no other handler has handled."""

    def http_error_default(self, req, fp, code, msg, hdrs):
        """Raise HTTPError."""
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    """Goes where servers redirect requests to."""

    max_repeats = 4
    max_redirections = 10
    inf_msg = ("The HTTP server returned a redirect error that would lead to an infinite loop.\n"
               "The last 30x error message was:\n")

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """Return the request for the other address, None if another handler is to handle that, or raise HTTPError."""
        m = req.get_method()
        if not (m in ("GET", "HEAD") and code in (301, 302, 303, 307, 308) or m == "POST" and code in (301, 302, 303)):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {k: v for k, v in req.headers.items() if k.lower() not in ("content-length", "content-type")}
        return Request(newurl.replace(" ", "%20"), method="HEAD" if m == "HEAD" else "GET", headers=kept,
                       origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        """Open the other address."""
        newurl = headers.get("location") or headers.get("uri")
        if newurl is None:
            return
        parts = urlparse(newurl)
        if parts.scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(newurl, code, "%s - Redirection to url '%s' is not allowed" % (msg, newurl), headers, fp)
        if not parts.path and parts.netloc:
            parts = parts._replace(path="/")
        newurl = quote(urlunparse(parts), "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "iso-8859-1")
        newurl = urljoin(req.full_url, newurl)
        new = self.redirect_request(req, fp, code, msg, headers, newurl)
        if new is None:
            return
        visited = new.redirect_dict = req.redirect_dict = getattr(req, "redirect_dict", {})
        if visited.get(newurl, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[newurl] = visited.get(newurl, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _parse_proxy(proxy):
    """Take the address of a proxy apart: scheme, user, password, server."""
    scheme, rest = _splittype(proxy)
    if not rest.startswith("/"):
        scheme, authority = None, proxy
    else:
        if not rest.startswith("//"):
            raise ValueError("proxy URL with no authority: %r" % proxy)
        authority = rest[2:].partition("/")[0]
    userinfo, hostport = _splituser(authority)
    user = password = None
    if userinfo is not None:
        user, colon, password = userinfo.partition(":")
        if not colon:
            password = None
    return scheme, user, password, hostport


class ProxyHandler(BaseHandler):
    """Sends requests to proxies: a dict of their addresses by scheme, by default what the environment says."""

    handler_order = 100

    def __init__(self, proxies=None):
        if proxies is None:
            proxies = getproxies()
        if not hasattr(proxies, "keys"):
            raise AssertionError("proxies must be a mapping")
        self.proxies = proxies
        for type, url in proxies.items():
            type = type.lower()
            setattr(self, type + "_open", lambda r, proxy=url, type=type, meth=self.proxy_open: meth(r, proxy, type))

    def proxy_open(self, req, proxy, type):
        """Send a request to a proxy."""
        original = req.type
        scheme, user, password, hostport = _parse_proxy(proxy)
        if scheme is None:
            scheme = original
        if req.host and proxy_bypass(req.host):
            return None
        if user and password:
            creds = _b64encode(("%s:%s" % (unquote(user), unquote(password))).encode()).decode("ascii")
            req.add_header("Proxy-authorization", "Basic " + creds)
        req.set_proxy(unquote(hostport), scheme)
        if original == scheme or original == "https":
            return None
        return self.parent.open(req, timeout=req.timeout)


class HTTPPasswordMgr:
    """Knows users and passwords by realm and address."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        """Note a user for an address, or several, and all below."""
        if isinstance(uri, str):
            uri = [uri]
        users = self.passwd.setdefault(realm, {})
        for default_port in True, False:
            users[tuple(self.reduce_uri(u, default_port) for u in uri)] = user, passwd

    def find_user_password(self, realm, authuri):
        """Return the user and password for an address, None and None if there are none."""
        for default_port in True, False:
            reduced = self.reduce_uri(authuri, default_port)
            for uris, found in self.passwd.get(realm, {}).items():
                if any(self.is_suburi(uri, reduced) for uri in uris):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """Return the server and path of an address."""
        parts = urlsplit(uri)
        if parts[1]:
            scheme, authority, path = parts[0], parts[1], parts[2] or "/"
            authority = _splituser(authority)[1]
        else:
            scheme, authority, path = None, uri, "/"
        _, colon, port = authority.rpartition(":")
        if default_port and not (colon and port.isdigit()) and scheme:
            port = {"http": 80, "https": 443}.get(scheme)
            if port is not None:
                authority = "%s:%d" % (authority, port)
        return authority, path

    def is_suburi(self, base, test):
        """Tell whether a reduced address is below another."""
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1] if base[1].endswith("/") else base[1] + "/"
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """Knows users of the realm None for all other realms."""

    def find_user_password(self, realm, authuri):
        """Return the user and password for an address."""
        found = super().find_user_password(realm, authuri)
        return found if found[0] is not None else super().find_user_password(None, authuri)


class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    """Knows to which addresses the password is sent before the server asks."""

    def __init__(self):
        self.authenticated = {}
        super().__init__()

    def add_password(self, realm, uri, user, passwd, is_authenticated=False):
        """Note a user for an address, and whether the password is sent at once."""
        self.update_authenticated(uri, is_authenticated)
        if realm is not None:
            super().add_password(None, uri, user, passwd)
        super().add_password(realm, uri, user, passwd)

    def update_authenticated(self, uri, is_authenticated=False):
        """Note whether the password is sent at once."""
        if isinstance(uri, str):
            uri = [uri]
        for default_port in True, False:
            for u in uri:
                self.authenticated[self.reduce_uri(u, default_port)] = is_authenticated

    def is_authenticated(self, authuri):
        """Tell whether the password is sent at once."""
        for default_port in True, False:
            reduced = self.reduce_uri(authuri, default_port)
            for uri in self.authenticated:
                if self.is_suburi(uri, reduced):
                    return self.authenticated[uri]


class AbstractBasicAuthHandler:
    """What handlers of passwords share."""

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        """Repeat a request with the password that the server asks for in the header authreq."""
        schemes = []
        for header in headers.get_all(authreq) or ():
            scheme = (header.split() or [""])[0]
            realm = None
            at = header.lower().find("realm=")
            if at >= 0:
                value = header[at + len("realm="):]
                if value[:1] in ("'", '"'):
                    realm = value[1:].partition(value[0])[0]
                else:
                    realm = value.partition(",")[0].strip()
            if scheme.lower() == "basic" and realm is not None:
                return self.retry_http_basic_auth(host, req, realm)
            schemes.append(scheme)
        if schemes and "basic" not in [s.lower() for s in schemes]:
            raise ValueError("AbstractBasicAuthHandler does not support the following scheme: %r" % (schemes,))

    def retry_http_basic_auth(self, host, req, realm):
        """Repeat a request with the password of a realm, unless it was sent already."""
        user, pw = self.passwd.find_user_password(realm, host)
        if pw is None:
            return None
        auth = "Basic " + _b64encode(("%s:%s" % (user, pw)).encode()).decode("ascii")
        if req.get_header(self.auth_header, None) == auth:
            return None
        req.add_unredirected_header(self.auth_header, auth)
        return self.parent.open(req, timeout=req.timeout)

    def http_request(self, req):
        """Add the password at once, if it is to be."""
        if not getattr(self.passwd, "is_authenticated", None) or not self.passwd.is_authenticated(req.full_url):
            return req
        if not req.has_header("Authorization"):
            user, passwd = self.passwd.find_user_password(None, req.full_url)
            req.add_unredirected_header("Authorization", "Basic " + _b64encode(("%s:%s" % (user, passwd)).encode()).decode("ascii"))
        return req

    def http_response(self, req, response):
        """Note that the password was right."""
        if hasattr(self.passwd, "is_authenticated"):
            self.passwd.update_authenticated(req.full_url, 200 <= response.code < 300)
        return response

    https_request = http_request
    https_response = http_response


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    """Sends passwords to servers that ask for them."""

    auth_header = "Authorization"

    def http_error_401(self, req, fp, code, msg, headers):
        """Repeat a request with a password."""
        return self.http_error_auth_reqed("www-authenticate", req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    """Sends passwords to proxies that ask for them."""

    auth_header = "Proxy-authorization"

    def http_error_407(self, req, fp, code, msg, headers):
        """Repeat a request with a password."""
        return self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)


class AbstractHTTPHandler(BaseHandler):
    """What the handlers of http and https share."""

    def __init__(self, debuglevel=None):
        self._debuglevel = http.client.HTTPConnection.debuglevel if debuglevel is None else debuglevel

    def set_http_debuglevel(self, level):
        """Set the debuglevel of connections."""
        self._debuglevel = level

    def do_request_(self, request):
        """Add the headers that a request needs."""
        host = request.host
        if not host:
            raise URLError("no host given")
        if request.data is not None:
            self._describe_data(request)
        sel_host = host
        if request.has_proxy():
            sel_host = _splithost(_splittype(request.selector)[1])[0]
        if not request.has_header("Host"):
            request.add_unredirected_header("Host", sel_host)
        for name, value in self.parent.addheaders:
            name = name.capitalize()
            if not request.has_header(name):
                request.add_unredirected_header(name, value)
        return request

    def _describe_data(self, request):
        data = request.data
        if isinstance(data, str):
            raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
        if not request.has_header("Content-type"):
            request.add_unredirected_header("Content-type", "application/x-www-form-urlencoded")
        if request.has_header("Content-length") or request.has_header("Transfer-encoding"):
            return
        length = http.client.HTTPConnection._get_content_length(data, request.get_method())
        if length is not None:
            request.add_unredirected_header("Content-length", str(length))
        else:
            request.add_unredirected_header("Transfer-encoding", "chunked")

    def do_open(self, http_class, req, **http_conn_args):
        """Send a request over a new connection, and return the answer."""
        host = req.host
        if not host:
            raise URLError("no host given")
        h = http_class(host, timeout=req.timeout, **http_conn_args)
        h.set_debuglevel(self._debuglevel)
        headers = dict(req.unredirected_hdrs)
        headers.update({k: v for k, v in req.headers.items() if k not in headers})
        headers["Connection"] = "close"  # the answer ends with the connection
        headers = {name.title(): val for name, val in headers.items()}
        if req._tunnel_host:
            auth = headers.pop("Proxy-Authorization", None)
            h.set_tunnel(req._tunnel_host, headers={} if auth is None else {"Proxy-Authorization": auth})
        try:
            try:
                h.request(req.get_method(), req.selector, req.data, headers, encode_chunked=req.has_header("Transfer-encoding"))
            except OSError as err:
                raise URLError(err)
            r = h.getresponse()
        except:
            h.close()
            raise
        if h.sock:  # the answer has it open
            h.sock.close()
            h.sock = None
        r.url = req.get_full_url()
        r.msg = r.reason
        return r


class HTTPHandler(AbstractHTTPHandler):
    """Opens addresses of http."""

    def http_open(self, req):
        """Send a request."""
        return self.do_open(http.client.HTTPConnection, req)

    http_request = AbstractHTTPHandler.do_request_


class HTTPSHandler(AbstractHTTPHandler):
    """Addresses of https can't be opened: there is no module ssl."""

    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        super().__init__(debuglevel)

    def https_open(self, req):
        """Raise NotImplementedError."""
        raise NotImplementedError("https is not supported: there is no module ssl")

    https_request = AbstractHTTPHandler.do_request_


class UnknownHandler(BaseHandler):
    """Refuses addresses of other schemes."""

    def unknown_open(self, req):
        """Raise URLError."""
        raise URLError("unknown url type: %s" % req.type)


def _message(text):
    """Return headers."""
    import io
    return http.client.parse_headers(io.BytesIO(text.encode("latin-1")))


class FileHandler(BaseHandler):
    """Opens files of this machine."""

    names = None

    def file_open(self, req):
        """Open a file."""
        url = req.selector
        if url[:2] == "//" and url[2:3] != "/" and req.host and req.host != "localhost":
            if req.host not in self.get_names():
                raise URLError("file:// scheme is supported only on localhost")
        return self.open_local_file(req)

    def get_names(self):
        """Return the addresses of this machine."""
        if FileHandler.names is None:
            try:
                FileHandler.names = tuple(socket.gethostbyname_ex("localhost")[2] + socket.gethostbyname_ex(socket.gethostname())[2])
            except socket.gaierror:
                FileHandler.names = (socket.gethostbyname("localhost"),)
        return FileHandler.names

    def open_local_file(self, req):
        """Open a file, with headers that say what it is."""
        from http.server import BaseHTTPRequestHandler, _types
        host, filename = req.host, req.selector
        try:
            path = url2pathname(filename)
            st = os.stat(path)
            kind = _types().get(os.path.splitext(filename)[1].lower(), "text/plain")
            date = BaseHTTPRequestHandler.date_time_string(BaseHTTPRequestHandler, st.st_mtime)
            headers = _message("Content-type: %s\nContent-length: %d\nLast-modified: %s\n\n" % (kind, st.st_size, date))
            if not host or self._is_local(host):
                return addinfourl(open(path, "rb"), headers, "file://" + (host or "") + filename)
        except OSError as exp:
            raise URLError(exp)
        raise URLError("file not on local host")

    def _is_local(self, host):
        name, colon, port = host.rpartition(":")
        return not (colon and port.isdigit()) and (host == "localhost" or socket.gethostbyname(host) in self.get_names())


class DataHandler(BaseHandler):
    """Opens data that are in the address itself."""

    def data_open(self, req):
        """Return the data as a file."""
        import io
        scheme, data = req.full_url.split(":", 1)
        mediatype, data = data.split(",", 1)
        data = unquote_to_bytes(data)
        if mediatype.endswith(";base64"):
            import base64
            data = base64.decodebytes(data)
            mediatype = mediatype[:-7]
        if not mediatype:
            mediatype = "text/plain;charset=US-ASCII"
        return addinfourl(io.BytesIO(data), _message("Content-type: %s\nContent-length: %d\n\n" % (mediatype, len(data))), req.full_url)


def url2pathname(pathname):
    """Return the path that the path of a file's address stands for."""
    return unquote(pathname)


def pathname2url(pathname):
    """Return a path as an address has it."""
    return quote(pathname)


def getproxies_environment():
    """Return the proxies that the environment names, as in http_proxy; names in lower case come first."""
    proxies = {}
    for lower in False, True:
        for name, value in os.environ.items():
            if name[-6:].lower() != "_proxy" or lower and name[-6:] != "_proxy":
                continue
            if value:
                proxies[name.lower()[:-6]] = value
            elif lower:
                proxies.pop(name.lower()[:-6], None)
    if "REQUEST_METHOD" in os.environ:  # a CGI program has HTTP_PROXY from the client's header
        proxies.pop("http", None)
    return proxies


getproxies = getproxies_environment


def proxy_bypass_environment(host, proxies=None):
    """Tell whether no_proxy says that a server is asked without a proxy."""
    if proxies is None:
        proxies = getproxies_environment()
    no_proxy = proxies.get("no")
    if no_proxy is None:
        return False
    if no_proxy == "*":
        return True
    host = host.lower()
    name, colon, port = host.rpartition(":")
    only = name if colon and port.isdigit() else host
    for part in no_proxy.split(","):
        part = part.strip().lstrip(".").lower()
        if part and (only == part or host == part or only.endswith("." + part) or host.endswith("." + part)):
            return True
    return False


proxy_bypass = proxy_bypass_environment
