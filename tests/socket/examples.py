# Programs like those of the documentation: an echo server for each family, a connection that tries every address,
# a server for IPv6 and IPv4 at once.
import socket
import threading


def echo_once(server):
    conn, addr = server.accept()
    with conn:
        while True:
            data = conn.recv(1024)
            if not data:
                break
            conn.sendall(data)


def ask(address, words):
    with socket.create_connection(address) as s:
        s.sendall(words)
        data = s.recv(1024)
    print("Received", repr(data))


with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    s.bind(("", 0))
    s.listen(1)
    t = threading.Thread(target=echo_once, args=(s,))
    t.start()
    ask(("localhost", s.getsockname()[1]), b"Hello, world")  # expect: Received b'Hello, world'
    t.join()

# the first address that works
for family, kind, proto, name, target in socket.getaddrinfo(None, 0, socket.AF_UNSPEC, socket.SOCK_STREAM, 0, socket.AI_PASSIVE):
    try:
        server = socket.socket(family, kind, proto)
    except OSError:
        continue
    try:
        server.bind(target)
        server.listen(1)
    except OSError:
        server.close()
        continue
    break
t = threading.Thread(target=echo_once, args=(server,))
t.start()
ask(("127.0.0.1", server.getsockname()[1]), b"again")  # expect: Received b'again'
t.join()
server.close()

if socket.has_dualstack_ipv6():
    server = socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True)
else:
    server = socket.create_server(("", 0))
with server:
    t = threading.Thread(target=echo_once, args=(server,))
    t.start()
    ask(("127.0.0.1", server.getsockname()[1]), b"dual")  # expect: Received b'dual'
    t.join()
