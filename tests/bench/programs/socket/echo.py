# An epoll server that echoes on 1000 connections, and a client that keeps all of them busy.
import select
import socket
import threading
import time

CONNECTIONS = 1000
ROUNDS = 20


def serve(server, closed):
    """Echo until every client has gone."""
    poll = select.epoll()
    poll.register(server, select.EPOLLIN)
    listener = server.fileno()
    conns = {}
    left = CONNECTIONS
    while left:
        for fd, _ in poll.poll():
            if fd == listener:
                conn, _ = server.accept()
                conn.setblocking(False)
                conns[conn.fileno()] = conn
                poll.register(conn, select.EPOLLIN)
                continue
            conn = conns[fd]
            data = conn.recv(4096)
            if data:
                conn.send(data)
            else:
                poll.unregister(fd)
                conn.close()
                left -= 1
    poll.close()
    closed.set()


def run():
    with socket.create_server(("127.0.0.1", 0), backlog=128) as server:
        closed = threading.Event()
        threading.Thread(target=serve, args=(server, closed)).start()
        conns = [socket.create_connection(server.getsockname()) for _ in range(CONNECTIONS)]
        total = 0
        for i in range(ROUNDS):
            message = b"message %d" % i
            for c in conns:
                c.send(message)
            for c in conns:
                total += len(c.recv(4096))
        for c in conns:
            c.close()
        closed.wait()
    return total


def main():
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        print("bench:", time.perf_counter() - wall, time.process_time() - cpu)
    print("checksum:", result)


main()
