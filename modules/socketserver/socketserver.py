"""Servers in a few lines: a server accepts requests, and makes a handler object for each."""

import selectors
import socket
import sys
import threading
from io import BufferedIOBase as _BufferedIOBase, BytesIO as _BytesIO
from time import monotonic as _now

__all__ = [
    "BaseServer", "TCPServer", "UDPServer", "ThreadingUDPServer", "ThreadingTCPServer", "BaseRequestHandler", "StreamRequestHandler",
    "DatagramRequestHandler", "ThreadingMixIn", "ForkingUDPServer", "ForkingTCPServer", "ForkingMixIn", "UnixStreamServer",
    "UnixDatagramServer", "ThreadingUnixStreamServer", "ThreadingUnixDatagramServer", "ForkingUnixStreamServer",
    "ForkingUnixDatagramServer",
]

_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)


class BaseServer:
    """What all servers share: the loop, and the steps of a request, which subclasses can replace."""

    timeout = None

    def __init__(self, server_address, RequestHandlerClass):
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass
        self._stopped = threading.Event()
        self._stop = False

    def server_activate(self):
        """Begin to listen."""

    def serve_forever(self, poll_interval=0.5):
        """Handle requests until shutdown is called, which is noticed after poll_interval seconds."""
        self._stopped.clear()
        try:
            with _Selector() as selector:
                selector.register(self, selectors.EVENT_READ)
                while not self._stop:
                    ready = selector.select(poll_interval)
                    if self._stop:
                        break
                    if ready:
                        self._handle_request_noblock()
                    self.service_actions()
        finally:
            self._stop = False
            self._stopped.set()

    def shutdown(self):
        """End serve_forever, which runs in another thread, and wait until it has ended."""
        self._stop = True
        self._stopped.wait()

    def service_actions(self):
        """Do what is to be done at each turn of serve_forever."""

    def handle_request(self):
        """Handle one request, or none if timeout seconds pass."""
        timeout = self.socket.gettimeout()
        if timeout is None:
            timeout = self.timeout
        elif self.timeout is not None:
            timeout = min(timeout, self.timeout)
        end = None if timeout is None else _now() + timeout
        with _Selector() as selector:
            selector.register(self, selectors.EVENT_READ)
            while True:
                if selector.select(timeout):
                    return self._handle_request_noblock()
                if end is not None:
                    timeout = end - _now()
                    if timeout < 0:
                        return self.handle_timeout()

    def _handle_request_noblock(self):
        """Handle a request that has arrived."""
        try:
            request, client_address = self.get_request()
        except OSError:
            return  # the client has gone
        if not self.verify_request(request, client_address):
            self.shutdown_request(request)
            return
        try:
            self.process_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
            self.shutdown_request(request)
        except:
            self.shutdown_request(request)
            raise

    def handle_timeout(self):
        """Do what is to be done when handle_request had no request in time."""

    def verify_request(self, request, client_address):
        """Tell whether the request shall be handled."""
        return True

    def process_request(self, request, client_address):
        """Handle a request, and close it."""
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def server_close(self):
        """Give back what the server holds."""

    def finish_request(self, request, client_address):
        """Make the handler, which handles the request."""
        self.RequestHandlerClass(request, client_address, self)

    def shutdown_request(self, request):
        """End and close a request."""
        self.close_request(request)

    def close_request(self, request):
        """Close a request."""

    def handle_error(self, request, client_address):
        """Report the exception of a handler: to sys.stderr."""
        import traceback
        line = "-" * 40
        print(line, file=sys.stderr)
        print("Exception occurred during processing of request from", client_address, file=sys.stderr)
        traceback.print_exc()
        print(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.server_close()


class TCPServer(BaseServer):
    """A server of connections. server_address is a pair of host and port; port 0 is any."""

    address_family = socket.AF_INET
    socket_type = socket.SOCK_STREAM
    request_queue_size = 5
    allow_reuse_address = False
    allow_reuse_port = False

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if bind_and_activate:
            try:
                self.server_bind()
                self.server_activate()
            except:
                self.server_close()
                raise

    def server_bind(self):
        """Bind the socket to its address."""
        if self.allow_reuse_address and hasattr(socket, "SO_REUSEADDR"):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self.allow_reuse_port and hasattr(socket, "SO_REUSEPORT") and self.address_family in (socket.AF_INET, socket.AF_INET6):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def server_activate(self):
        """Begin to listen."""
        self.socket.listen(self.request_queue_size)

    def server_close(self):
        """Close the socket."""
        self.socket.close()

    def fileno(self):
        """Return the socket's descriptor."""
        return self.socket.fileno()

    def get_request(self):
        """Accept a connection: the socket and the client's address."""
        return self.socket.accept()

    def shutdown_request(self, request):
        """End a connection and close it."""
        try:
            request.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the client has ended it
        self.close_request(request)

    def close_request(self, request):
        """Close a connection."""
        request.close()


class UDPServer(TCPServer):
    """A server of datagrams: a request is a pair of the data and the server's socket."""

    allow_reuse_address = False
    allow_reuse_port = False
    socket_type = socket.SOCK_DGRAM
    max_packet_size = 8192

    def get_request(self):
        """Receive a datagram: the request and the client's address."""
        data, client_address = self.socket.recvfrom(self.max_packet_size)
        return (data, self.socket), client_address

    def server_activate(self):
        """Do nothing: datagrams need no listening."""

    def shutdown_request(self, request):
        """Do nothing: there is no connection to end."""
        self.close_request(request)

    def close_request(self, request):
        """Do nothing: there is no connection to close."""


class ForkingMixIn:
    """A server with a process for each request can't be: there is no os.fork. ThreadingMixIn has threads."""

    timeout = 300
    active_children = None
    max_children = 40
    block_on_close = True

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("%s: processes can't be forked, as the interpreter's other threads would be missing in them; "
                                  "use ThreadingMixIn" % type(self).__name__)


class ThreadingMixIn:
    """A server with a thread for each request, placed in front of the kind of server."""

    daemon_threads = False
    block_on_close = True
    _threads = None  # those to wait for in server_close

    def process_request_thread(self, request, client_address):
        """Handle a request, and close it."""
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)

    def process_request(self, request, client_address):
        """Start a thread for a request."""
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=self.daemon_threads)
        if self.block_on_close and not self.daemon_threads:
            alive = [t for t in self._threads or () if t.is_alive()]
            alive.append(thread)
            self._threads = alive
        thread.start()

    def server_close(self):
        """Close the server, and wait for the threads unless they are daemons."""
        super().server_close()
        threads, self._threads = self._threads, None
        for thread in threads or ():
            thread.join()


class ForkingUDPServer(ForkingMixIn, UDPServer):
    """See ForkingMixIn."""


class ForkingTCPServer(ForkingMixIn, TCPServer):
    """See ForkingMixIn."""


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    """A server of datagrams with a thread for each."""


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    """A server of connections with a thread for each."""


if hasattr(socket, "AF_UNIX"):

    class UnixStreamServer(TCPServer):
        """A server of connections; its address is a path."""

        address_family = socket.AF_UNIX

    class UnixDatagramServer(UDPServer):
        """A server of datagrams; its address is a path."""

        address_family = socket.AF_UNIX

    class ThreadingUnixStreamServer(ThreadingMixIn, UnixStreamServer):
        """A server of connections with a thread for each; its address is a path."""

    class ThreadingUnixDatagramServer(ThreadingMixIn, UnixDatagramServer):
        """A server of datagrams with a thread for each; its address is a path."""

    class ForkingUnixStreamServer(ForkingMixIn, UnixStreamServer):
        """See ForkingMixIn."""

    class ForkingUnixDatagramServer(ForkingMixIn, UnixDatagramServer):
        """See ForkingMixIn."""


class BaseRequestHandler:
    """What handles a request: subclasses have a method handle, and find the request in self.request.

    self.client_address and self.server are there as well; setup runs before handle, finish after it.
    """

    def __init__(self, request, client_address, server):
        self.request = request
        self.client_address = client_address
        self.server = server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()

    def setup(self):
        """Prepare for handle."""

    def handle(self):
        """Handle the request."""

    def finish(self):
        """Clean up after handle."""


class StreamRequestHandler(BaseRequestHandler):
    """The handler of a connection with files: self.rfile to read from, self.wfile to write to."""

    rbufsize = -1
    wbufsize = 0
    timeout = None
    disable_nagle_algorithm = False

    def setup(self):
        """Open the files."""
        self.connection = self.request
        if self.timeout is not None:
            self.connection.settimeout(self.timeout)
        if self.disable_nagle_algorithm:
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        self.rfile = self.connection.makefile("rb", self.rbufsize)
        if self.wbufsize == 0:
            self.wfile = _SocketWriter(self.connection)
        else:
            self.wfile = self.connection.makefile("wb", self.wbufsize)

    def finish(self):
        """Close the files."""
        if not self.wfile.closed:
            try:
                self.wfile.flush()
            except OSError:
                pass  # the client has gone
        self.wfile.close()
        self.rfile.close()


class _SocketWriter(_BufferedIOBase):
    """A file that sends all that is written to it at once."""

    def __init__(self, sock):
        self._sock = sock

    def writable(self):
        """Tell that writing works."""
        return True

    def write(self, b):
        """Send bytes and return their number."""
        self._sock.sendall(b)
        return len(b)

    def fileno(self):
        """Return the socket's descriptor."""
        return self._sock.fileno()


class DatagramRequestHandler(BaseRequestHandler):
    """The handler of a datagram with files: self.rfile has the data, and what self.wfile holds in the end is the answer."""

    def setup(self):
        """Open the files."""
        self.packet, self.socket = self.request
        self.rfile = _BytesIO(self.packet)
        self.wfile = _BytesIO()

    def finish(self):
        """Send the answer."""
        self.socket.sendto(self.wfile.getvalue(), self.client_address)
