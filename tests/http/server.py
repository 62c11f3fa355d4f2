# Servers, with clients that speak for themselves.
import contextlib
import http.client
import io
import os
import socket
import tempfile
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer, SimpleHTTPRequestHandler, ThreadingHTTPServer


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


def ask(server, request):
    """Send a request as it is, and return the answer without what changes from run to run."""
    with socket.create_connection(server.server_address) as s:
        s.sendall(request)
        s.shutdown(socket.SHUT_WR)
        head, _, body = s.makefile("rb").read().partition(b"\r\n\r\n")
    lines = [l for l in head.split(b"\r\n") if not l.startswith((b"Date:", b"Server:", b"Last-Modified:"))]
    return lines, body


class Handler(BaseHTTPRequestHandler):
    logged = []

    def do_GET(self):
        self.send_response(200)
        self.send_header("X-Path", self.path)
        self.end_headers()
        self.wfile.write(b"got " + self.headers.get("X", "nothing").encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(HTTPStatus.CREATED, "Made")
        self.end_headers()
        self.wfile.write(body[::-1])

    def do_TEAPOT(self):
        self.send_error(418, explain="a < b")

    def log_message(self, format, *args):
        self.logged.append(format % args)


with running(HTTPServer(("127.0.0.1", 0), Handler)) as server:
    print(server.server_port == server.server_address[1], isinstance(server.server_name, str))
    print(ask(server, b"GET /a?b HTTP/1.1\r\nX: 1\r\n\r\n"))
    print(ask(server, b"GET //evil/a HTTP/1.0\r\n\r\n"))
    print(ask(server, b"GET /old\r\n"))
    print(ask(server, b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc"))
    print(ask(server, b"PUT / HTTP/1.0\r\n\r\n")[0])
    print(ask(server, b"TEAPOT / HTTP/1.0\r\n\r\n")[1].decode())
    for line in b"GET", b"A B C D", b"GET / HTTP/x.1", b"GET / HTTP/2.0", b"GET / FTP/1.0", b"POST /", b"GET /" + b"x" * 70000:
        print(ask(server, line + b"\r\n\r\n")[0])
    print(ask(server, b"GET / HTTP/1.0\r\n" + b"a: b\r\n" * 101 + b"\r\n")[0])
    print(ask(server, b"GET / HTTP/1.0\r\nA: " + b"x" * 70000 + b"\r\n\r\n")[0])
    print(ask(server, b"\r\n"), ask(server, b""))
# expect: True True
# expect: ([b'HTTP/1.0 200 OK', b'X-Path: /a?b'], b'got 1')
# expect: ([b'HTTP/1.0 200 OK', b'X-Path: /evil/a'], b'got nothing')
# expect: ([b'got nothing'], b'')
# expect: ([b'HTTP/1.0 201 Made'], b'cba')
# expect: [b"HTTP/1.0 501 Unsupported method ('PUT')", b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 356']
# expect: <!DOCTYPE HTML>
# expect: <html lang="en">
# expect:     <head>
# expect:         <meta charset="utf-8">
# expect:         <title>Error response</title>
# expect:     </head>
# expect:     <body>
# expect:         <h1>Error response</h1>
# expect:         <p>Error code: 418</p>
# expect:         <p>Message: I'm a Teapot.</p>
# expect:         <p>Error code explanation: 418 - a &lt; b.</p>
# expect:     </body>
# expect: </html>
# expect:
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad request syntax (\'GET\').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n']
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad request version (\'D\').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n']
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad request version (\'HTTP/x.1\').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n']
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 505</p>\n        <p>Message: Invalid HTTP version (2.0).</p>\n        <p>Error code explanation: 505 - Cannot fulfill request.</p>\n    </body>\n</html>\n']
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad request version (\'FTP/1.0\').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n']
# expect: [b'<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 400</p>\n        <p>Message: Bad HTTP/0.9 request type (\'POST\').</p>\n        <p>Error code explanation: 400 - Bad request syntax or unsupported method.</p>\n    </body>\n</html>\n']
# expect: [b'HTTP/1.0 414 URI Too Long', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 319']
# expect: [b'HTTP/1.0 431 Too many headers', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 333']
# expect: [b'HTTP/1.0 431 Line too long', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 355']
# expect: ([b''], b'') ([b''], b'')
print(Handler.logged[:4], Handler.logged[5:7])
# expect: ['"GET /a?b HTTP/1.1" 200 -', '"GET //evil/a HTTP/1.0" 200 -', '"GET /old" 200 -', '"POST / HTTP/1.0" 201 -'] ['"PUT / HTTP/1.0" 501 -', "code 418, message I'm a Teapot"]


class Keeps(Handler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = self.path.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


with running(ThreadingHTTPServer(("127.0.0.1", 0), Keeps)) as server:
    conn = http.client.HTTPConnection(*server.server_address)
    for path in "/one", "/two":
        conn.request("GET", path)
        r = conn.getresponse()
        print(r.status, r.version, r.will_close, r.read(), conn.sock is not None)
    conn.request("GET", "/three", headers={"Connection": "close"})
    other = http.client.HTTPConnection(*server.server_address)
    other.request("POST", "/", b"abc", {"Expect": "100-continue"})
    r = other.getresponse()
    print(r.status, r.reason)
    r.close()
    other.close()
    print(conn.getresponse().read())
    conn.close()
# expect: 200 11 False b'/one' True
# expect: 200 11 False b'/two' True
# expect: 201 Made
# expect: b'/three'

with tempfile.TemporaryDirectory() as folder:
    os.mkdir(os.path.join(folder, "sub"))
    os.mkdir(os.path.join(folder, "page"))
    for name, text in ("a b.txt", "hello"), ("x<y>&.json", "{}"), ("page/index.html", "<p>"), ("z.tar.gz", ""), ("odd", "?"):
        with open(os.path.join(folder, name), "w") as f:
            f.write(text)

    class Files(SimpleHTTPRequestHandler):
        def __init__(self, *args):
            super().__init__(*args, directory=folder)

        def log_message(self, *args):
            pass

    with running(ThreadingHTTPServer(("127.0.0.1", 0), Files)) as server:
        for path in "/a%20b.txt", "/x%3Cy%3E&.json", "/z.tar.gz", "/odd?query#part", "/page/", "/sub", "/missing", "/odd/", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd":
            lines, body = ask(server, b"GET %s HTTP/1.0\r\n\r\n" % path.encode())
            print(path, lines, body[:20])
        print(ask(server, b"HEAD /odd HTTP/1.0\r\n\r\n"))
        print(ask(server, b"GET / HTTP/1.0\r\n\r\n")[1].decode())
        for date in b"Fri, 01 Jan 2100 00:00:00 GMT", b"Sun, 06 Nov 1994 08:49:37 GMT", b"nonsense":
            print(ask(server, b"GET /odd HTTP/1.0\r\nIf-Modified-Since: %s\r\n\r\n" % date)[0][0])
# expect: /a%20b.txt [b'HTTP/1.0 200 OK', b'Content-type: text/plain', b'Content-Length: 5'] b'hello'
# expect: /x%3Cy%3E&.json [b'HTTP/1.0 200 OK', b'Content-type: application/json', b'Content-Length: 2'] b'{}'
# expect: /z.tar.gz [b'HTTP/1.0 200 OK', b'Content-type: application/gzip', b'Content-Length: 0'] b''
# expect: /odd?query#part [b'HTTP/1.0 200 OK', b'Content-type: application/octet-stream', b'Content-Length: 1'] b'?'
# expect: /page/ [b'HTTP/1.0 200 OK', b'Content-type: text/html', b'Content-Length: 3'] b'<p>'
# expect: /sub [b'HTTP/1.0 301 Moved Permanently', b'Location: /sub/', b'Content-Length: 0'] b''
# expect: /missing [b'HTTP/1.0 404 File not found', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 335'] b'<!DOCTYPE HTML>\n<htm'
# expect: /odd/ [b'HTTP/1.0 404 File not found', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 335'] b'<!DOCTYPE HTML>\n<htm'
# expect: /../../etc/passwd [b'HTTP/1.0 404 File not found', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 335'] b'<!DOCTYPE HTML>\n<htm'
# expect: /%2e%2e/%2e%2e/etc/passwd [b'HTTP/1.0 404 File not found', b'Connection: close', b'Content-Type: text/html;charset=utf-8', b'Content-Length: 335'] b'<!DOCTYPE HTML>\n<htm'
# expect: ([b'HTTP/1.0 200 OK', b'Content-type: application/octet-stream', b'Content-Length: 1'], b'')
# expect: <!DOCTYPE HTML>
# expect: <html lang="en">
# expect: <head>
# expect: <meta charset="utf-8">
# expect: <title>Directory listing for /</title>
# expect: </head>
# expect: <body>
# expect: <h1>Directory listing for /</h1>
# expect: <hr>
# expect: <ul>
# expect: <li><a href="a%20b.txt">a b.txt</a></li>
# expect: <li><a href="odd">odd</a></li>
# expect: <li><a href="page/">page/</a></li>
# expect: <li><a href="sub/">sub/</a></li>
# expect: <li><a href="x%3Cy%3E%26.json">x&lt;y&gt;&amp;.json</a></li>
# expect: <li><a href="z.tar.gz">z.tar.gz</a></li>
# expect: </ul>
# expect: <hr>
# expect: </body>
# expect: </html>
# expect:
# expect: b'HTTP/1.0 304 Not Modified'
# expect: b'HTTP/1.0 200 OK'
# expect: b'HTTP/1.0 200 OK'

# What is logged.
out = io.StringIO()
quiet = Handler.log_message
del Handler.log_message
with running(HTTPServer(("127.0.0.1", 0), Handler)) as server, contextlib.redirect_stderr(out):
    ask(server, b"GET /\x1b[1m HTTP/1.0\r\n\r\n")
    server.shutdown()
line = out.getvalue()
print(line[:15], line[line.index("]"):].rstrip())  # expect: 127.0.0.1 - - [ ] "GET /\x1b[1m HTTP/1.0" 200 -
print(Handler.date_time_string(Handler, 784111777), Handler.responses[404], Handler.server_version)
# expect: Sun, 06 Nov 1994 08:49:37 GMT ('Not Found', 'Nothing matches the given URI') BaseHTTP/0.6
