# Socket objects: repr, closing, descriptors, options, arguments.
import os
import socket


def error(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = socket.socket()
print(repr(s) == f"<socket.socket fd={s.fileno()}, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)>")  # expect: True
s.bind(("", 0))
s.listen()
c = socket.create_connection(("127.0.0.1", s.getsockname()[1]))
print(f"laddr={c.getsockname()}, raddr={c.getpeername()}>" in repr(c))  # expect: True
conn, _ = s.accept()
other = conn.dup()
print(other.fileno() != conn.fileno(), other.getpeername() == conn.getpeername(), other.family == conn.family)  # expect: True True True
fd = other.detach()
print(other.fileno(), other)  # expect: -1 <socket.socket [closed] fd=-1, family=2, type=1, proto=0>
again = socket.socket(fileno=fd)
print(again.family, again.type, again.proto, again.getpeername() == c.getsockname())  # expect: 2 1 6 True
again.close()
print(again.fileno(), again.close(), again.detach())  # expect: -1 None -1
one = socket.fromfd(conn.fileno(), socket.AF_INET, socket.SOCK_STREAM)
one.send(b"x")
print(c.recv(1), os.get_inheritable(one.fileno()), one.get_inheritable())  # expect: b'x' False False
one.set_inheritable(True)
print(one.get_inheritable())  # expect: True
socket.close(socket.dup(one.fileno()))
with one as same:
    print(same is one)  # expect: True
error(one.recv, 1)  # expect: OSError: [Errno 9] Bad file descriptor
error(one.send, b"")  # expect: OSError: [Errno 9] Bad file descriptor
error(one.getsockname)  # expect: OSError: [Errno 9] Bad file descriptor
error(one.settimeout, 3)  # expect: OSError: [Errno 9] Bad file descriptor
error(one.accept)  # expect: OSError: [Errno 9] Bad file descriptor
error(one.dup)  # expect: OSError: [Errno 9] Bad file descriptor

# options
s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))  # expect: 1 1
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 4), s.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
# expect: b'\x01\x00\x00\x00' 1
s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\5\0\0\0")
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8))  # expect: b'\x01\x00\x00\x00\x05\x00\x00\x00'
c.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
print(c.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), len(c.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 64)))  # expect: 1 64
error(s.getsockopt, socket.SOL_SOCKET, 9999)  # expect: OSError: [Errno 92] Protocol not available
error(s.getsockopt, 1, 2, 2000)  # expect: OSError: getsockopt buflen out of range
error(s.setsockopt, 1, 2, "x")  # expect: TypeError: a bytes-like object is required, not 'str'

# arguments
error(socket.socket, socket.AF_INET, 77)  # expect: OSError: [Errno 22] Invalid argument
error(socket.socket, 777)  # expect: OSError: [Errno 97] Address family not supported by protocol
error(socket.socket, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(socket.socket, fileno=-5)  # expect: ValueError: negative file descriptor
error(socket.socket, fileno=99999)  # expect: OSError: [Errno 9] Bad file descriptor
with open(__file__) as f:
    error(socket.socket, fileno=f.fileno())  # expect: OSError: [Errno 88] Socket operation on non-socket
error(socket.socket, 1, 2, 3, 4, 5)  # expect: TypeError: socket.__init__() takes from 1 to 5 positional arguments but 6 were given
u = socket.socket()
error(u.getpeername)  # expect: OSError: [Errno 107] Transport endpoint is not connected
error(u.recv, 1)  # expect: OSError: [Errno 107] Transport endpoint is not connected
error(u.send, b"x")  # expect: BrokenPipeError: [Errno 32] Broken pipe
error(u.accept)  # expect: OSError: [Errno 22] Invalid argument
error(u.bind, "x")  # expect: TypeError: bind(): AF_INET address must be tuple, not str
error(u.bind, ("127.0.0.1", "x"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(u.bind, ("127.0.0.1",))  # expect: TypeError: AF_INET address must be a pair (host, port)
error(u.bind, ("127.0.0.1", 70000))  # expect: OverflowError: bind(): port must be 0-65535.
error(u.bind, (5, 1))  # expect: TypeError: str, bytes or bytearray expected, not int
error(u.bind, ("::1", 0))  # expect: gaierror: [Errno -9] Address family for hostname not supported
error(u.connect, ("127.0.0.1", 1))  # expect: ConnectionRefusedError: [Errno 111] Connection refused
print(u.connect_ex(("127.0.0.1", 1)))  # expect: 111
error(u.connect_ex, "x")  # expect: TypeError: connect_ex(): AF_INET address must be tuple, not str
error(u.shutdown, 7)  # expect: OSError: [Errno 22] Invalid argument
error(u.sendto, b"x")  # expect: TypeError: sendto() takes 2 or 3 arguments (1 given)
error(c.send, "x")  # expect: TypeError: a bytes-like object is required, not 'str'
error(c.recv, -1)  # expect: ValueError: negative buffersize in recv
error(c.recv, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(c.recv(0), c.recv_into(bytearray(0)))  # expect: b'' 0
error(c.recv_into, b"xx")  # expect: TypeError: recv_into() argument 1 must be read-write bytes-like object, not bytes
error(c.recv_into, bytearray(4), 5)  # expect: ValueError: buffer too small for requested bytes
error(c.recv_into, bytearray(4), -1)  # expect: ValueError: negative buffersize in recv_into
x = socket.socket(socket.AF_UNIX)
error(x.connect, "nonexistent.sock")  # expect: FileNotFoundError: [Errno 2] No such file or directory
error(x.bind, "x" * 200)  # expect: OSError: AF_UNIX path too long
error(x.bind, 5)  # expect: TypeError: a bytes-like object is required, not 'int'
six = socket.socket(socket.AF_INET6)
error(six.bind, ("::1", 0, 0, 0, 0))  # expect: TypeError: AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])
error(six.bind, ("::1", 0, -1))  # expect: OverflowError: bind(): flowinfo must be 0-1048575.
error(setattr, s, "x", 1)  # expect: AttributeError: 'socket' object has no attribute 'x' and no __dict__ for setting new attributes


class Mine(socket.socket):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.sent = 0

    def send(self, data, flags=0):
        n = super().send(data, flags)
        self.sent += n
        return n


m = Mine()
m.connect(s.getsockname())
m.send(b"abc")
conn2, _ = s.accept()
print(m.sent, conn2.recv(5), type(conn2).__name__, repr(m).startswith("<__main__.Mine fd="))  # expect: 3 b'abc' socket True
for each in (s, c, conn, u, x, six, m, conn2):
    each.close()


class Lazy(socket.socket):
    def __init__(self, *args, **kw):
        pass


z = Lazy()
print(z.fileno())  # expect: -1
error(z.recv, 1)  # expect: OSError: [Errno 9] Bad file descriptor
error(z.settimeout, 1)  # expect: OSError: [Errno 9] Bad file descriptor
m = Mine()
print(type(m.dup()).__name__, m.dup().sent)  # expect: Mine 0
m.__init__(socket.AF_INET6)
print(m.family == socket.AF_INET6, m.fileno() > 0)  # expect: True True
m.close()
