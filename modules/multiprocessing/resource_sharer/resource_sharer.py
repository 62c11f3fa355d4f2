import itertools as _itertools
import os as _os
import threading as _threading

from multiprocessing import process
from multiprocessing import reduction
from multiprocessing import util

__all__ = ["stop", "DupFd"]


class DupFd:
    """A descriptor that another process can fetch, once."""

    def __init__(self, fd):
        self._id = _sharer.register(_os.dup(fd))

    def detach(self):
        """Return the descriptor, which is the caller's from now on."""
        with _Sharer.get_connection(self._id) as conn:
            return reduction.recv_handle(conn)


class _Sharer:
    # A thread that hands out descriptors to processes that have the key.

    def __init__(self):
        self._lock = _threading.Lock()
        self._keys = _itertools.count(1)
        self._cache = {}
        self._listener = None
        self._address = None
        self._thread = None

    def register(self, fd):
        """Keep a descriptor, and return under which address and key another process finds it."""
        with self._lock:
            if self._address is None:
                self._start()
            key = next(self._keys)
            self._cache[key] = fd
            return (self._address, key)

    @staticmethod
    def get_connection(ident):
        """Connect to the process that has a descriptor."""
        from multiprocessing.connection import Client
        address, key = ident
        c = Client(address, authkey=process.current_process().authkey)
        c.send((key, _os.getpid()))
        return c

    def _start(self):
        from multiprocessing.connection import Listener
        self._listener = Listener(authkey=process.current_process().authkey, backlog=128)
        self._address = self._listener.address
        self._thread = _threading.Thread(target=self._serve, args=(self._listener,), daemon=True)
        self._thread.start()
        util.Finalize(self, self.stop, exitpriority=10)

    def _serve(self, listener):
        while True:
            try:
                with listener.accept() as conn:
                    message = conn.recv()
                    if message is None:
                        return
                    key, pid = message
                    fd = self._cache.pop(key)
                    try:
                        reduction.send_handle(conn, fd, pid)
                    finally:
                        _os.close(fd)
            except Exception:
                if self._listener is not listener:
                    return
                util.sub_warning("thread for descriptors: a request failed")

    def stop(self, timeout=None):
        """End the thread, and close the descriptors that nobody has fetched."""
        from multiprocessing.connection import Client
        with self._lock:
            if self._address is None:
                return
            listener, self._listener = self._listener, None
            with Client(self._address, authkey=process.current_process().authkey) as c:
                c.send(None)
            self._thread.join(timeout)
            listener.close()
            self._address = self._thread = None
            for fd in list(self._cache.values()):
                _os.close(fd)
            self._cache.clear()


_sharer = _Sharer()
stop = _sharer.stop
