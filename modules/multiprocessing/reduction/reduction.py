import copyreg as _copyreg
import io as _io
import os as _os
import pickle as _pickle

import _multiprocessing

__all__ = ["send_handle", "recv_handle", "ForkingPickler", "register", "dump"]

HAVE_SEND_HANDLE = True
ACKNOWLEDGE = False

_extra_reducers = {}


class ForkingPickler(_pickle.Pickler):
    """A pickler for objects that go to another process: it knows of connections, sockets, and what was registered."""

    def __init__(self, *args):
        super().__init__(*args)
        table = dict(_copyreg.dispatch_table)
        table.update(_extra_reducers)
        self.dispatch_table = table

    @classmethod
    def register(cls, type, reduce):
        """Have a function reduce objects of a type: it returns what __reduce__ does."""
        _extra_reducers[type] = reduce
        _multiprocessing._register(type, reduce)

    @classmethod
    def dumps(cls, obj, protocol=None):
        """Return the pickle of an object as bytes-like."""
        if protocol is None:
            return _multiprocessing._dumps(obj)
        buf = _io.BytesIO()
        cls(buf, protocol).dump(obj)
        return buf.getvalue()

    loads = staticmethod(_pickle.loads)


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    """Write the pickle of an object to a file."""
    ForkingPickler(file, protocol).dump(obj)


class _InheritedFd:
    # A descriptor that a process gets when it starts.

    def __init__(self, index):
        self._index = index

    def detach(self):
        """Return the descriptor, which is the caller's from now on."""
        return _multiprocessing._inherited(self._index)


def DupFd(fd):
    """Return an object for a descriptor that can be pickled: its method detach returns the descriptor in the other process."""
    index = _multiprocessing._duplicate(fd)
    if index is not None:
        return _InheritedFd(index)
    from multiprocessing import resource_sharer
    return resource_sharer.DupFd(fd)


def sendfds(sock, fds):
    """Send descriptors over a Unix socket."""
    import socket
    socket.send_fds(sock, [bytes([len(fds) % 256])], list(fds))
    if ACKNOWLEDGE and sock.recv(1) != b"A":
        raise RuntimeError("did not receive acknowledgement of fd")


def recvfds(sock, size):
    """Receive size descriptors over a Unix socket."""
    import socket
    data, fds, flags, address = socket.recv_fds(sock, 1, size)
    if not data and not fds:
        raise EOFError
    if len(fds) != size or list(data) != [size % 256]:
        for fd in fds:
            _os.close(fd)
        raise RuntimeError("Invalid data received")
    if ACKNOWLEDGE:
        sock.send(b"A")
    return fds


def send_handle(conn, handle, destination_pid):
    """Send a descriptor over a connection."""
    import socket
    with socket.fromfd(conn.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as s:
        sendfds(s, [handle])


def recv_handle(conn):
    """Receive a descriptor over a connection."""
    import socket
    with socket.fromfd(conn.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as s:
        return recvfds(s, 1)[0]


def _reduce_socket(s):
    return _rebuild_socket, (DupFd(s.fileno()), int(s.family), int(s.type), s.proto)


def _rebuild_socket(dup, family, type, proto):
    import socket
    return socket.socket(family, type, proto, fileno=dup.detach())
