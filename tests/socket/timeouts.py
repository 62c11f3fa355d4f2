# Timeouts and sockets that do not wait.
import os
import socket
import threading
import time

a, b = socket.socketpair()
print(a.gettimeout(), a.timeout, a.getblocking(), os.get_blocking(a.fileno()))  # expect: None None True True


def late(f, *args):
    start = time.monotonic()
    try:
        print(f(*args))
    except Exception as e:
        took = time.monotonic() - start
        print(type(e).__name__ + ":", e, e.args, "in time" if took < 2 else took)


a.settimeout(0.02)
print(a.gettimeout(), a.getblocking(), os.get_blocking(a.fileno()))  # expect: 0.02 True False
late(a.recv, 1)  # expect: TimeoutError: timed out ('timed out',) in time
late(a.recv_into, bytearray(1))  # expect: TimeoutError: timed out ('timed out',) in time
late(a.sendall, bytes(1 << 22))  # expect: TimeoutError: timed out ('timed out',) in time
a.setblocking(False)
print(a.gettimeout(), a.getblocking())  # expect: 0.0 False
late(a.recv, 1)  # expect: BlockingIOError: [Errno 11] Resource temporarily unavailable (11, 'Resource temporarily unavailable') in time
late(a.recvfrom, 1)  # expect: BlockingIOError: [Errno 11] Resource temporarily unavailable (11, 'Resource temporarily unavailable') in time
late(a.send, b"x")  # expect: BlockingIOError: [Errno 11] Resource temporarily unavailable (11, 'Resource temporarily unavailable') in time
a.settimeout(5)
t = threading.Timer(0.02, b.send, (b"now",))
t.start()
print(a.recv(10))  # expect: b'now'
t.join()
a.settimeout(None)
print(a.gettimeout(), os.get_blocking(a.fileno()))  # expect: None True

server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen()
server.settimeout(0.02)
late(server.accept)  # expect: TimeoutError: timed out ('timed out',) in time
server.setblocking(False)
late(server.accept)  # expect: BlockingIOError: [Errno 11] Resource temporarily unavailable (11, 'Resource temporarily unavailable') in time
server.settimeout(5)
client = socket.create_connection(server.getsockname(), timeout=3)
conn, addr = server.accept()
print(client.gettimeout(), conn.gettimeout(), addr == client.getsockname())  # expect: 3.0 None True

nonblocking = socket.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
print(nonblocking.gettimeout(), repr(nonblocking.type))  # expect: 0.0 <SocketKind.SOCK_STREAM: 1>
late(nonblocking.connect, server.getsockname())  # expect: BlockingIOError: [Errno 115] Operation now in progress (115, 'Operation now in progress') in time
for s in (server, client, conn, nonblocking):
    s.close()

socket.setdefaulttimeout(2.5)
print(socket.getdefaulttimeout(), socket.socket().gettimeout(), socket.socketpair()[0].gettimeout())  # expect: 2.5 2.5 2.5
socket.setdefaulttimeout(None)
print(socket.getdefaulttimeout(), socket.socket().gettimeout())  # expect: None None
late(a.settimeout, -1)  # expect: ValueError: Timeout value out of range ('Timeout value out of range',) in time
late(a.settimeout, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer ("'str' object cannot be interpreted as an integer",) in time
late(a.settimeout, float("nan"))  # expect: ValueError: Invalid value NaN (not a number) ('Invalid value NaN (not a number)',) in time
late(a.settimeout, 1e30)  # expect: OverflowError: timestamp out of range for platform time_t ('timestamp out of range for platform time_t',) in time
late(socket.setdefaulttimeout, -1)  # expect: ValueError: Timeout value out of range ('Timeout value out of range',) in time
