# The server of echo.py with four threads, each with an epoll object and a fourth of the 1000 connections.
import os
import select
import socket
import subprocess
import threading
import time

CONNECTIONS = 1000
REQUESTS = 60_000
THREADS = 4
LOAD = os.environ["BENCH_LOAD"]


def serve(poll, conns):
    """Echo until every client of this thread has gone."""
    left = CONNECTIONS // THREADS
    while left:
        for fd, _ in poll.poll():
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
        shares = [(select.epoll(), {}) for _ in range(THREADS)]
        threads = [threading.Thread(target=serve, args=share) for share in shares]
        for t in threads:
            t.start()
        for i in range(CONNECTIONS):
            conn, _ = server.accept()
            conn.setblocking(False)
            poll, conns = shares[i % THREADS]
            conns[conn.fileno()] = conn
            poll.register(conn, select.EPOLLIN)
        for t in threads:
            t.join()
        total, seconds = load.communicate()[0].split()
    return int(total), float(seconds)


def main():
    for _ in range(3):
        cpu = time.process_time()
        result, seconds = run()
        print("bench:", seconds, time.process_time() - cpu)
    print("checksum:", result)


main()
