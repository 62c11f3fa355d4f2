# Fetch many pages at once, here from a server in the same script, and print them as they come in order.
#
# Run it with: starling scripts/examples/fetch.py
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def serve(listener, requests):
    for _ in range(requests):
        conn, _ = listener.accept()
        with conn:
            path = conn.recv(1000).split()[1].decode()
            body = "this is " + path
            conn.sendall(("HTTP/1.0 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)).encode())


def fetch(address, path):
    with socket.create_connection(address) as conn:
        conn.sendall(("GET %s HTTP/1.0\r\n\r\n" % path).encode())
        with conn.makefile("rb") as reply:
            return reply.read().split(b"\r\n\r\n", 1)[1].decode()


def main():
    paths = ["/page/%d" % n for n in range(10)]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve, args=(listener, len(paths)))
        server.start()
        with ThreadPoolExecutor(max_workers=5) as pool:
            for text in pool.map(fetch, [listener.getsockname()] * len(paths), paths):
                print(text)
        server.join()


main()
