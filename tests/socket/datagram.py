# Datagrams: UDP and Unix.
import os
import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b.bind(("127.0.0.1", 0))
print(a.sendto(b"one", b.getsockname()), a.sendto(b"two", 0, b.getsockname()))  # expect: 3 3
data, addr = b.recvfrom(100)
print(data, addr == a.getsockname())  # expect: b'one' True
buf = bytearray(5)
n, addr = b.recvfrom_into(buf)
print(n, buf, addr == a.getsockname())  # expect: 3 bytearray(b'two\x00\x00') True
b.connect(a.getsockname())
print(b.send(b"long message"), a.recv(4), b.getpeername() == a.getsockname())  # expect: 12 b'long' True
print(a.sendto(b"", b.getsockname()), b.recv(10))  # expect: 0 b''
a.settimeout(0.01)
try:
    a.recvfrom(10)
except TimeoutError as e:
    print(e)  # expect: timed out
try:
    a.send(b"x")
except OSError as e:
    print(e)  # expect: [Errno 89] Destination address required
a.close()
b.close()

c, d = socket.socketpair(type=socket.SOCK_DGRAM)
print(c.send(b"x"), d.recvfrom(5), repr(c.type), repr(c.family))
# expect: 1 (b'x', None) <SocketKind.SOCK_DGRAM: 2> <AddressFamily.AF_UNIX: 1>
name = f"test-{os.getpid()}.dgram"
e = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
e.bind(name)
f = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
print(f.sendto(b"hi", name), e.recvfrom(5))  # expect: 2 (b'hi', None)
f.bind("\0" + name)
f.sendto(b"hi", name)
print(e.recvfrom(5) == (b"hi", b"\0" + name.encode()))  # expect: True
os.unlink(name)
for s in (c, d, e, f):
    s.close()
