# A server that keeps its handlers as the data of a selector's keys, and its clients.
import selectors
import socket
import threading

sel = selectors.DefaultSelector()
log = []


def accept(server, mask):
    conn, _ = server.accept()
    conn.setblocking(False)
    sel.register(conn, selectors.EVENT_READ, echo)


def echo(conn, mask):
    data = conn.recv(1000)
    if data:
        conn.send(data)
        return
    sel.unregister(conn)
    conn.close()
    log.append("closed")


server = socket.socket()
server.bind(("localhost", 0))
server.listen(100)
server.setblocking(False)
sel.register(server, selectors.EVENT_READ, accept)


def client(word):
    with socket.create_connection(server.getsockname()) as c, c.makefile("rw") as f:
        for _ in range(3):
            f.write(word + "\n")
            f.flush()
            assert f.readline() == word + "\n"


clients = [threading.Thread(target=client, args=(f"client {i}",)) for i in range(10)]
for t in clients:
    t.start()
while len(log) < len(clients):
    for key, mask in sel.select():
        key.data(key.fileobj, mask)
for t in clients:
    t.join()
print(len(log), len(sel.get_map()))  # expect: 10 1

# writing to a slow reader, when there is room
a, b = socket.socketpair()
a.setblocking(False)
left, got = bytes(range(256)) * 4000, bytearray()
sel.unregister(server)
server.close()
sel.register(a, selectors.EVENT_WRITE)
sel.register(b, selectors.EVENT_READ)
while len(got) < 256 * 4000:
    for key, mask in sel.select():
        if key.fileobj is a:
            left = left[a.send(left) :]
            if not left:
                sel.unregister(a)
        else:
            got += b.recv(1 << 16)
print(got == bytes(range(256)) * 4000)  # expect: True
sel.close()
