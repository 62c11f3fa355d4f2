# Requests and answers as they are on the wire, with a server that says what it is told to.
import http.client
import io
import socket
import threading


def exchange(reply, method="GET", url="/", body=None, headers={}, until=b"\r\n\r\n"):
    server = socket.create_server(("127.0.0.1", 0))
    got = []

    def serve():
        conn, _ = server.accept()
        data = b""
        while not data.endswith(until):
            data += conn.recv(65536)
        got.append(data)
        conn.sendall(reply)
        conn.close()

    t = threading.Thread(target=serve)
    t.start()
    conn = http.client.HTTPConnection("127.0.0.1", server.getsockname()[1], timeout=30)
    try:
        conn.request(method, url, body=body, headers=headers)
        r = conn.getresponse()
        print(r.status, r.reason, r.version, r.length, r.chunked, r.will_close, r.getheaders())
        print(r.read(), r.isclosed(), r.read())
    except (http.client.HTTPException, OSError) as e:
        print(type(e).__name__, repr(e), repr(str(e)))
    t.join()
    print(got[0].replace(b":%d" % server.getsockname()[1], b":PORT"))
    conn.close()
    server.close()


exchange(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX: a\r\nX: b\r\n\r\nabc")
# expect: 200 OK 11 3 False False [('Content-Length', '3'), ('X', 'a'), ('X', 'b')]
# expect: b'abc' True b''
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: 1\r\n\r\n")
# expect: 200 OK 11 None True False [('Transfer-Encoding', 'chunked')]
# expect: b'abcde' True b''
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.0 404 Not\r\n\r\nall the rest")
# expect: 404 Not 10 None False True []
# expect: b'all the rest' True b''
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No\r\n\r\n", method="POST", body="text", until=b"text")
# expect: 204 No 11 0 False False []
# expect: b'' True b''
# expect: b'POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\nContent-Length: 4\r\n\r\ntext'
exchange(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
# expect: 200 OK 11 10 False False [('Content-Length', '10')]
# expect: IncompleteRead IncompleteRead(3 bytes read, 7 more expected) 'IncompleteRead(3 bytes read, 7 more expected)'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc")
# expect: 200 OK 11 None True False [('Transfer-Encoding', 'chunked')]
# expect: IncompleteRead IncompleteRead(0 bytes read) 'IncompleteRead(0 bytes read)'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"garbage\r\n")
# expect: BadStatusLine BadStatusLine('garbage\r\n') 'garbage\r\n'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"")
# expect: RemoteDisconnected RemoteDisconnected('Remote end closed connection without response') 'Remote end closed connection without response'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/2 200 ok\r\n\r\n")
# expect: UnknownProtocol UnknownProtocol('HTTP/2') 'HTTP/2'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 abc\r\n\r\n")
# expect: BadStatusLine BadStatusLine('HTTP/1.1 abc\r\n') 'HTTP/1.1 abc\r\n'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 101 + b"\r\n")
# expect: HTTPException HTTPException('got more than 100 headers') 'got more than 100 headers'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 " + b"x" * 70000)
# expect: LineTooLong LineTooLong('got more than 65536 bytes when reading status line') 'got more than 65536 bytes when reading status line'
# expect: b'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", method="HEAD")
# expect: 200 OK 11 0 False False [('Content-Length', '3')]
# expect: b'' True b''
# expect: b'HEAD / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\n\r\nx", method="PUT", body=iter([b"a", b"", b"bc"]), until=b"0\r\n\r\n", headers={"X": "1", "Host": "h"})
# expect: 200 OK 11 None False True []
# expect: b'x' True b''
# expect: b'PUT / HTTP/1.1\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\nX: 1\r\nHost: h\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n'
exchange(b"HTTP/1.1 200 OK\r\n\r\nx", method="PUT", body=io.StringIO("caf\u00e9"), until=b"0\r\n\r\n")
# expect: 200 OK 11 None False True []
# expect: b'x' True b''
# expect: b'PUT / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ncaf\xe9\r\n0\r\n\r\n'

# Requests that can't be.
peers = []


def refused(f):
    conn = http.client.HTTPConnection("127.0.0.1", 9)
    conn.sock, peer = socket.socketpair()
    peers.append(peer)
    try:
        print(f(conn))
    except Exception as e:
        print(type(e).__name__, e)


refused(lambda c: c.request("G\n", "/"))  # expect: ValueError method can't contain control characters. 'G\n' (found at least '\n')
refused(lambda c: c.request("GET", "/ x"))  # expect: InvalidURL URL can't contain control characters. '/ x' (found at least ' ')
refused(lambda c: c.request("GET", "/\u00e9"))  # expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 5: ordinal not in range(128)
refused(lambda c: c.request("POST", "/", "\u1234"))
# expect: UnicodeEncodeError 'latin-1' codec can't encode character '\u1234' in position 0: Body ('ሴ') is not valid Latin-1. Use body.encode('utf-8') if you want to send it encoded in UTF-8.
refused(lambda c: c.putheader("a", "b"))  # expect: CannotSendHeader 
refused(lambda c: c.getresponse())  # expect: ResponseNotReady Idle
refused(lambda c: (c.putrequest("GET", "/"), c.putheader("a:", "b")))  # expect: ValueError Invalid header name b'a:'
refused(lambda c: (c.putrequest("GET", "/"), c.putheader("a", "b\nc")))  # expect: ValueError Invalid header value b'b\nc'
refused(lambda c: (c.putrequest("GET", "/"), c.putrequest("GET", "/")))  # expect: CannotSendRequest Request-started
refused(lambda c: (c.putrequest("GET", "/"), c.endheaders(3)))  # expect: TypeError message_body should be a bytes-like object or an iterable, got <class 'int'>
refused(lambda c: c.set_tunnel("a"))  # expect: RuntimeError Can't set up tunnel for established connection
refused(lambda c: http.client.HTTPConnection("a:b"))  # expect: InvalidURL nonnumeric port: 'b'
refused(lambda c: http.client.HTTPConnection("a b"))  # expect: InvalidURL URL can't contain control characters. 'a b' (found at least ' ')
print(http.client.HTTPConnection("[::1]:81").host, http.client.HTTPConnection("a:").port, http.client.HTTPConnection("a:81").port)  # expect: ::1 80 81

# Headers.
m = http.client.parse_headers(io.BytesIO(b'Content-Type: Text/HTML; charset="UTF-8"; x=y\r\nA: b\r\n c\r\nA: d\r\n'
                                         b'Content-Disposition: attachment; filename="a;b.txt"\r\n\r\nrest'))
print(m.items())
# expect: [('Content-Type', 'Text/HTML; charset="UTF-8"; x=y'), ('A', 'b\r\n c'), ('A', 'd'), ('Content-Disposition', 'attachment; filename="a;b.txt"')]
print(m["content-type"], m.get_content_type(), m.get_content_charset(), m.get_params(), m.get_filename(), m.get_content_maintype())
# expect: Text/HTML; charset="UTF-8"; x=y text/html utf-8 [('Text/HTML', ''), ('charset', 'UTF-8'), ('x', 'y')] a;b.txt text
print(len(m), "a" in m, m.get_all("a"), m.get_all("zz"), m["zz"], m.get("zz", 1), list(m))
# expect: 4 True ['b\r\n c', 'd'] None None 1 ['Content-Type', 'A', 'A', 'Content-Disposition']
m["New"] = "1"
m.replace_header("a", "z")
del m["content-disposition"]
m.add_header("Content-Disposition", "form", filename='q"x', last_one=None)
print(m)
# expect: Content-Type: Text/HTML; charset="UTF-8"; x=y
# expect: A: z
# expect: A: d
# expect: New: 1
# expect: Content-Disposition: form; filename="q\"x"; last-one
# expect:
# expect:
print(http.client.OK, http.client.responses[404], repr(http.client.IncompleteRead(b"ab", 3)))
# expect: 200 Not Found IncompleteRead(2 bytes read, 3 more expected)
print([str(e) for e in (http.client.BadStatusLine(""), http.client.LineTooLong("x"), http.client.UnknownProtocol("v"))])
# expect: ["''", 'got more than 65536 bytes when reading x', 'v']
