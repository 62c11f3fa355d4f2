import os as _os

import _multiprocessing
from _multiprocessing import Connection, wait
from multiprocessing.context import AuthenticationError, BufferTooShort

__all__ = ["Client", "Listener", "Pipe", "wait"]

BUFSIZE = 8192
CONNECTION_TIMEOUT = 20.0

default_family = "AF_UNIX"
families = ["AF_INET", "AF_UNIX"]


def Pipe(duplex=True):
    """Return two connections that are joined; the first only receives and the second only sends if duplex is false."""
    return _multiprocessing._pipe(bool(duplex))


def arbitrary_address(family):
    """Return an address of a family that is free."""
    if family == "AF_INET":
        return ("localhost", 0)
    if family == "AF_UNIX":
        import tempfile
        from multiprocessing import util
        return tempfile.mktemp(prefix="listener-", dir=util.get_temp_dir())
    raise ValueError("unrecognized family")


def address_type(address):
    """Return the family that an address is of."""
    if type(address) == tuple:
        return "AF_INET"
    if type(address) is str and address.startswith("\\\\"):
        return "AF_PIPE"
    from multiprocessing import util
    if type(address) is str or util.is_abstract_socket_namespace(address):
        return "AF_UNIX"
    raise TypeError("address type of %r unrecognized" % (address,))


def _check_family(family):
    if family not in families:
        raise ValueError("Family %s is not recognized." % family)


def _check_key(authkey):
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError("authkey should be a byte string")


class Listener:
    """Waits for connections from other processes.

    address is a tuple of host and port, or the name of a Unix socket; without one a free one is found. With an
    authkey, bytes, both ends have to prove that they have it.
    """

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        family = family or (address and address_type(address)) or default_family
        address = address or arbitrary_address(family)
        _check_family(family)
        _check_key(authkey)
        self._listener = SocketListener(address, family, backlog)
        self._authkey = authkey

    def accept(self):
        """Wait for a connection and return it; AuthenticationError if the other end does not have the key."""
        listener = self._listener
        if listener is None:
            raise OSError("listener is closed")
        c = listener.accept()
        if self._authkey is not None:
            try:
                deliver_challenge(c, self._authkey)
                answer_challenge(c, self._authkey)
            except:
                c.close()
                raise
        return c

    def close(self):
        """Take no more connections."""
        listener = self._listener
        self._listener = None
        if listener is not None:
            listener.close()

    @property
    def address(self):
        """The address that other processes connect to."""
        return self._listener._address

    @property
    def last_accepted(self):
        """The address of the last connection, None if that is not known."""
        return self._listener._last_accepted

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Client(address, family=None, authkey=None):
    """Connect to the Listener at an address and return the connection."""
    family = family or address_type(address)
    _check_family(family)
    c = SocketClient(address, family)
    if authkey is not None:
        try:
            _check_key(authkey)
            answer_challenge(c, authkey)
            deliver_challenge(c, authkey)
        except:
            c.close()
            raise
    return c


class SocketListener:
    """A socket that waits for connections."""

    def __init__(self, address, family, backlog=1):
        import socket
        self._family = family
        self._last_accepted = None
        self._unlink = None
        self._socket = socket.socket(getattr(socket, family))
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.setblocking(True)
            self._socket.bind(address)
            self._socket.listen(backlog)
            self._address = self._socket.getsockname()
        except OSError:
            self._socket.close()
            raise
        if family == "AF_UNIX" and address[:1] not in ("\0", b"\0"):
            from multiprocessing import util
            self._unlink = util.Finalize(self, _os.unlink, args=(address,), exitpriority=0)

    def accept(self):
        """Wait for a connection."""
        s, self._last_accepted = self._socket.accept()
        s.setblocking(True)
        return Connection(s.detach())

    def close(self):
        """Take no more connections."""
        try:
            self._socket.close()
        finally:
            unlink = self._unlink
            if unlink is not None:
                self._unlink = None
                unlink()


def SocketClient(address, family):
    """Connect to a socket and return the connection."""
    import socket
    with socket.socket(getattr(socket, family)) as s:
        s.setblocking(True)
        s.connect(address)
        return Connection(s.detach())


# The handshake: each end sends random bytes, and the other one what HMAC makes of them with the key. The bytes begin with
# the name of the hash function in braces; without it, as peers before Python 3.12 send them, it is MD5.

MESSAGE_LENGTH = 40
_CHALLENGE = b"#CHALLENGE#"
_WELCOME = b"#WELCOME#"
_FAILURE = b"#FAILURE#"

_DIGESTS = ("md5", "sha256", "sha384", "sha3_256", "sha3_384")
_LEGACY_LENGTHS = (20, 16)  # of a message, and of its MD5
_LONGEST_NAME = max([len(name) for name in _DIGESTS])


def _split_digest(message):
    # The name of the hash function, empty if there is none, and what follows it.
    if len(message) in _LEGACY_LENGTHS:
        return "", message
    if message.startswith(b"{"):
        end = message.find(b"}", 1, _LONGEST_NAME + 2)
        if end > 0:
            name = message[1:end].decode("ascii", "replace")
            if name in _DIGESTS:
                return name, message[end + 1:]
    raise AuthenticationError("unsupported message length, missing digest prefix, or unsupported digest: message=%r" % message)


def _check_authkey(authkey):
    if not isinstance(authkey, bytes):
        raise ValueError("Authkey must be bytes, not %s" % type(authkey))


def _create_response(authkey, message):
    name = _split_digest(message)[0]
    if not name:
        return _multiprocessing._hmac(authkey, message, "md5")
    return b"{" + name.encode("ascii") + b"}" + _multiprocessing._hmac(authkey, message, name)


def _verify_challenge(authkey, message, response):
    name, mac = _split_digest(response)
    name = name or "md5"
    expected = _multiprocessing._hmac(authkey, message, name)
    if len(expected) != len(mac):
        raise AuthenticationError("expected %r of length %d got %d" % (name, len(expected), len(mac)))
    if not _multiprocessing._compare(expected, mac):
        raise AuthenticationError("digest received was wrong")


def deliver_challenge(connection, authkey, digest_name="sha256"):
    """Have the other end of a connection prove that it has the key, or raise AuthenticationError."""
    _check_authkey(authkey)
    assert MESSAGE_LENGTH > 20, "protocol constraint"
    message = b"{" + digest_name.encode("ascii") + b"}" + _os.urandom(MESSAGE_LENGTH)
    connection.send_bytes(_CHALLENGE + message)
    response = connection.recv_bytes(256)
    try:
        _verify_challenge(authkey, message, response)
    except AuthenticationError:
        connection.send_bytes(_FAILURE)
        raise
    connection.send_bytes(_WELCOME)


def answer_challenge(connection, authkey):
    """Prove to the other end of a connection that this one has the key, or raise AuthenticationError."""
    _check_authkey(authkey)
    message = connection.recv_bytes(256)
    if not message.startswith(_CHALLENGE):
        raise AuthenticationError("Protocol error, expected challenge: message=%r" % message)
    message = message[len(_CHALLENGE):]
    if len(message) < 20:
        raise AuthenticationError("challenge too short: %d bytes" % len(message))
    connection.send_bytes(_create_response(authkey, message))
    if connection.recv_bytes(256) != _WELCOME:
        raise AuthenticationError("digest sent was rejected")
