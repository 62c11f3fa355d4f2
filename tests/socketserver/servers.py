# Servers of each kind, in a thread, with clients on sockets.
import contextlib
import io
import os
import socket
import socketserver
import sys
import tempfile
import threading


@contextlib.contextmanager
def running(server):
    t = threading.Thread(target=server.serve_forever, args=(0.01,))
    t.start()
    try:
        yield server
    finally:
        server.shutdown()
        t.join()
        server.server_close()


class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


def ask(server, text):
    with socket.socket(server.address_family) as s:
        s.connect(server.server_address)
        s.sendall(text)
        s.shutdown(socket.SHUT_WR)
        return s.makefile("rb").read()


with running(socketserver.TCPServer(("127.0.0.1", 0), Lines)) as server:
    print(ask(server, b"one\ntwo\n"), server.server_address[0], server.fileno() == server.socket.fileno())  # expect: b'ONE\nTWO\n' 127.0.0.1 True

class Many(socketserver.ThreadingTCPServer):
    request_queue_size = 64


with running(Many(("127.0.0.1", 0), Lines)) as server:
    slow = socket.create_connection(server.server_address)
    print(ask(server, b"not held up\n"))  # expect: b'NOT HELD UP\n'
    slow.sendall(b"late\n")
    print(slow.recv(100))  # expect: b'LATE\n'
    answers = []
    clients = [threading.Thread(target=lambda i=i: answers.append(ask(server, b"client %d\n" % i))) for i in range(20)]
    for t in clients:
        t.start()
    for t in clients:
        t.join()
    print(sorted(answers) == sorted(b"CLIENT %d\n" % i for i in range(20)))  # expect: True
    slow.close()


class Reverse(socketserver.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.read()[::-1])


for kind in socketserver.UDPServer, socketserver.ThreadingUDPServer:
    with running(kind(("127.0.0.1", 0), Reverse)) as server, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.sendto(b"abc", server.server_address)
        print(s.recvfrom(10) == (b"cba", server.server_address), server.max_packet_size)  # expect: True 8192
# expect: True 8192

with tempfile.TemporaryDirectory() as folder:
    for kind in socketserver.UnixStreamServer, socketserver.ThreadingUnixStreamServer:
        path = os.path.join(folder, kind.__name__)
        with running(kind(path, Lines)) as server:
            print(ask(server, b"unix\n"))  # expect: b'UNIX\n'
# expect: b'UNIX\n'
    with running(socketserver.UnixDatagramServer(os.path.join(folder, "d"), Reverse)) as server:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
            s.bind(os.path.join(folder, "client"))
            s.sendto(b"abc", server.server_address)
            print(s.recv(10))  # expect: b'cba'

# The steps of a request can be replaced.
steps = []


class Steps(socketserver.TCPServer):
    allow_reuse_address = True
    timeout = 0.01

    def verify_request(self, request, client_address):
        steps.append("verify")
        return not steps.count("verify") == 2

    def handle_timeout(self):
        steps.append("timeout")

    def handle_error(self, request, client_address):
        steps.append("error " + repr(sys.exception()))

    def service_actions(self):
        steps.append("service")


class Fails(socketserver.BaseRequestHandler):
    def setup(self):
        steps.append("setup")

    def handle(self):
        steps.append(self.request.recv(10))
        raise ValueError("no")

    def finish(self):
        steps.append("finish")


with Steps(("127.0.0.1", 0), Fails) as server:
    server.handle_request()
    print(steps)  # expect: ['timeout']
    server.timeout = None
    for text in b"a", b"b":
        client = socket.create_connection(server.server_address)
        client.sendall(text)
        server.handle_request()
        client.close()
print(steps[1:])  # expect: ['verify', 'setup', b'a', 'finish', "error ValueError('no')", 'verify']

# What a handler raises is reported.
out = io.StringIO()
with running(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Fails)) as server, contextlib.redirect_stderr(out):
    print(ask(server, b"x"))  # expect: b''
    server.shutdown()
    server.server_close()
    server.shutdown = lambda: None
text = out.getvalue()
print("Exception occurred during processing of request from ('127.0.0.1'," in text, text.splitlines()[0], "ValueError: no" in text)  # expect: True ---------------------------------------- True

try:
    socketserver.TCPServer(("127.0.0.1", 99999), Lines)
except OverflowError as e:
    print(e)  # expect: bind(): port must be 0-65535.
print(socketserver.TCPServer.request_queue_size, socketserver.ThreadingMixIn.daemon_threads, socketserver.StreamRequestHandler.wbufsize)  # expect: 5 False 0
