import io as _io
import sys as _sys


class SocketIO(_io.RawIOBase):
    """The raw stream of a socket, as makefile makes it. It belongs to the socket's owner to set timeouts."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError("invalid mode: %r" % mode)
        super().__init__()
        self._sock = sock
        self._mode = mode if "b" in mode else mode + "b"
        self._reading = "r" in mode
        self._writing = "w" in mode
        self._timeout_occurred = False

    def readinto(self, b):
        """Read into a buffer and return the number of bytes, None if there are none at the moment.

        After a timeout the stream can't be read any more.
        """
        self._checkClosed()
        self._checkReadable()
        if self._timeout_occurred:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except TimeoutError:
            self._timeout_occurred = True
            raise
        except BlockingIOError:
            return None

    def write(self, b):
        """Write bytes and return how many were written, None if none can be at the moment."""
        self._checkClosed()
        self._checkWritable()
        try:
            return self._sock.send(b)
        except BlockingIOError:
            return None

    def readable(self):
        """Tell whether the stream is for reading."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._reading

    def writable(self):
        """Tell whether the stream is for writing."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return self._writing

    def seekable(self):
        """Tell that there are no positions."""
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        return super().seekable()

    def fileno(self):
        """Return the descriptor of the socket."""
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode

    def close(self):
        """Close the stream, and the socket if it was closed and this was its last stream."""
        if self.closed:
            return
        super().close()
        self._sock._file_closed()
        self._sock = None


def _makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
    """Return a file object for the socket: the arguments are those of open.

    The socket's descriptor stays open until the file object is closed too.
    """
    if not set(mode) <= {"r", "w", "b"}:
        raise ValueError("invalid mode %r (only r, w, b allowed)" % (mode,))
    writing = "w" in mode
    reading = "r" in mode or not writing
    binary = "b" in mode
    if buffering is None or buffering < 0:
        buffering = _io.DEFAULT_BUFFER_SIZE
    if buffering == 0 and not binary:
        raise ValueError("unbuffered streams must be binary")
    raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
    self._file_opened()
    if buffering == 0:
        return raw
    if reading and writing:
        buffer = _io.BufferedRWPair(raw, raw, buffering)
    elif reading:
        buffer = _io.BufferedReader(raw, buffering)
    else:
        buffer = _io.BufferedWriter(raw, buffering)
    if binary:
        return buffer
    text = _io.TextIOWrapper(buffer, _io.text_encoding(encoding), errors, newline)
    text.mode = mode
    return text


_makefile.__name__ = "makefile"
_makefile.__qualname__ = "socket.makefile"
_define_method("makefile", _makefile)
del _makefile, _define_method


def fromfd(fd, family, type, proto=0):
    """Return a socket of a copy of a descriptor."""
    return socket(family, type, proto, dup(fd))


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Return two sockets that are connected to each other, by default of the family AF_UNIX."""
    if family is None:
        family = AF_UNIX
    return _socketpair(family, type, proto)


def getfqdn(name=""):
    """Return the full name of a host, of this one if name is empty."""
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = gethostname()
    try:
        hostname, aliases, _ = gethostbyaddr(name)
    except error:
        return name
    for candidate in [hostname] + aliases:
        if "." in candidate:
            return candidate
    return hostname


_UNSET = object()


def create_connection(address, timeout=_UNSET, source_address=None, *, all_errors=False):
    """Connect to an address, a pair of host and port, and return the socket.

    All addresses of the host are tried in turn. timeout is the new socket's; source_address is what it is
    bound to. If none works the first error is raised, or with all_errors an ExceptionGroup of all.
    """
    host, port = address
    errors = []
    for family, kind, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _UNSET:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(target)
            return sock
        except error as e:
            errors.append(e)
            if sock is not None:
                sock.close()
    if not errors:
        raise error("getaddrinfo returns an empty list")
    if all_errors:
        raise ExceptionGroup("create_connection failed", errors)
    raise errors[0]


def has_dualstack_ipv6():
    """Tell whether a socket of AF_INET6 can serve IPv4 too."""
    if not has_ipv6 or "IPV6_V6ONLY" not in globals():
        return False
    try:
        with socket(AF_INET6, SOCK_STREAM) as sock:
            sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
            return True
    except error:
        return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """Return a socket of SOCK_STREAM that is bound to an address and listens.

    The address can be used again at once after the socket was closed. With dualstack_ipv6 a
    socket of AF_INET6 serves IPv4 as well.
    """
    if reuse_port and "SO_REUSEPORT" not in globals():
        raise ValueError("SO_REUSEPORT not supported on this platform")
    if dualstack_ipv6:
        if not has_dualstack_ipv6():
            raise ValueError("dualstack_ipv6 not supported on this platform")
        if family != AF_INET6:
            raise ValueError("dualstack_ipv6 requires AF_INET6 family")
    sock = socket(family, SOCK_STREAM)
    try:
        try:
            sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        except error:
            pass  # only harder to start again soon
        if reuse_port:
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        if has_ipv6 and family == AF_INET6:
            if dualstack_ipv6:
                sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 0)
            elif "IPV6_V6ONLY" in globals():
                sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1)
        try:
            sock.bind(address)
        except error as e:
            raise error(e.errno, "%s (while attempting to bind on address %r)" % (e.strerror, address)) from None
        sock.listen() if backlog is None else sock.listen(backlog)
        return sock
    except error:
        sock.close()
        raise


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Send bytes and descriptors over a Unix socket."""
    packed = b"".join([fd.to_bytes(4, _sys.byteorder) for fd in fds])
    return sock.sendmsg(buffers, [(SOL_SOCKET, SCM_RIGHTS, packed)], flags, address)


def recv_fds(sock, bufsize, maxfds, flags=0):
    """Receive bytes and at most maxfds descriptors: the data, the descriptors, the flags and the address."""
    data, items, flags, address = sock.recvmsg(bufsize, CMSG_LEN(4 * maxfds), flags)
    fds = []
    for level, kind, packed in items:
        if level == SOL_SOCKET and kind == SCM_RIGHTS:
            whole = len(packed) - len(packed) % 4
            fds += [int.from_bytes(packed[i : i + 4], _sys.byteorder) for i in range(0, whole, 4)]
    return data, fds, flags, address
