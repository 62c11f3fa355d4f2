# An epoll server that echoes on 1000 connections, all of which a client in another process keeps busy (see load).
import os
import select
import socket
import subprocess
import time

CONNECTIONS = 1000
REQUESTS = 60_000
LOAD = os.environ["BENCH_LOAD"]


def serve(server):
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


def run():
    """Return what the client says: the bytes that came back, and the seconds that took."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as server:
        address = "%s:%d" % server.getsockname()
        load = subprocess.Popen([LOAD, address, str(CONNECTIONS), str(REQUESTS)], stdout=subprocess.PIPE, text=True)
        serve(server)
        total, seconds = load.communicate()[0].split()
    return int(total), float(seconds)


def main():
    for _ in range(3):
        cpu = time.process_time()
        result, seconds = run()
        print("bench:", seconds, time.process_time() - cpu)
    print("checksum:", result)


main()
