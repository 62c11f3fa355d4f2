# A server and its clients, over TCP (both families) and over a Unix socket.
import os
import socket
import threading


def serve(server, n):
    for _ in range(n):
        conn, addr = server.accept()
        with conn:
            while data := conn.recv(100):
                conn.sendall(data.upper())


def check(family, address, shown):
    with socket.socket(family, socket.SOCK_STREAM) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(address)
        server.listen(5)
        t = threading.Thread(target=serve, args=(server, 3))
        t.start()
        for i in range(3):
            with socket.socket(family, socket.SOCK_STREAM) as c:
                c.connect(server.getsockname())
                assert c.getpeername() == server.getsockname()
                assert c.send(b"hello") == 5
                assert c.recv(5, socket.MSG_WAITALL) == b"HELLO"
                c.sendall(bytearray(b"again"))
                buf = bytearray(8)
                assert c.recv_into(buf) == 5 and buf == b"AGAIN\0\0\0"
                c.sendall(b"peek")
                assert c.recv(2, socket.MSG_PEEK) == b"PE" and c.recvfrom(10)[0] == b"PEEK"
                c.shutdown(socket.SHUT_WR)
                assert c.recv(1) == b""
        t.join()
        print(repr(server.family), repr(server.type), server.proto, shown(server.getsockname()))


check(socket.AF_INET, ("127.0.0.1", 0), lambda a: (a[0], a[1] > 0))
# expect: <AddressFamily.AF_INET: 2> <SocketKind.SOCK_STREAM: 1> 0 ('127.0.0.1', True)
check(socket.AF_INET6, ("::1", 0), lambda a: (a[0], a[1] > 0, a[2:]))
# expect: <AddressFamily.AF_INET6: 10> <SocketKind.SOCK_STREAM: 1> 0 ('::1', True, (0, 0))
path = f"test-{os.getpid()}.sock"
check(socket.AF_UNIX, path, lambda a: a == path)
# expect: <AddressFamily.AF_UNIX: 1> <SocketKind.SOCK_STREAM: 1> 0 True
os.unlink(path)
name = f"\0test-{os.getpid()}"
check(socket.AF_UNIX, name, lambda a: a == name.encode())
# expect: <AddressFamily.AF_UNIX: 1> <SocketKind.SOCK_STREAM: 1> 0 True

# more than the buffers of the system hold
a, b = socket.socketpair()
data = os.urandom(1 << 20)
t = threading.Thread(target=a.sendall, args=(data,))
t.start()
got = bytearray()
while len(got) < len(data):
    got += b.recv(1 << 16)
t.join()
print(got == data)  # expect: True

# the other side goes away
a.close()
print(b.recv(1))  # expect: b''
try:
    b.send(b"x")
except BrokenPipeError as e:
    print(e)  # expect: [Errno 32] Broken pipe
b.close()

# many clients at once
with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
    results = []

    def client(i):
        with socket.create_connection(("127.0.0.1", port)) as c:
            c.sendall(b"n%d" % i)
            c.shutdown(socket.SHUT_WR)
            results.append(c.recv(100))

    workers = [threading.Thread(target=serve, args=(server, 10)) for _ in range(4)]
    clients = [threading.Thread(target=client, args=(i,)) for i in range(40)]
    for t in workers + clients:
        t.start()
    for t in workers + clients:
        t.join()
    print(len(results), sorted(results)[:3])  # expect: 40 [b'N0', b'N1', b'N10']
