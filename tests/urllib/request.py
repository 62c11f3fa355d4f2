# Requests to a server, and what else addresses name.
import contextlib
import http.server
import io
import os
import tempfile
import threading
import urllib.error
import urllib.request
from urllib.request import Request, urlopen

for name in "http_proxy", "https_proxy", "all_proxy", "no_proxy":
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, code=200, body=b"", **headers):
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path
        if path.startswith("/to/"):
            code, _, where = path[4:].partition("/")
            return self.answer(int(code), b"moved", Location=where.replace("PORT", str(self.server.server_port)))
        if path.startswith("/loop"):
            return self.answer(302, Location=path + "x" if path.startswith("/loopx") else "/loop")
        if path == "/secret":
            if self.headers["Authorization"] != "Basic bWU6cDpzcw==":
                return self.answer(401, b"who?", WWW_Authenticate='Basic realm="the realm"')
            return self.answer(body=b"for you")
        if path == "/missing":
            return self.answer(404, b"no such page")
        if path == "/short":
            self.send_response(200)
            self.send_header("Content-Length", "100")
            self.end_headers()
            return self.wfile.write(b"short")
        shown = sorted("%s=%s" % (k, v) for k, v in self.headers.items() if k != "Host")
        self.answer(body=("%s %s %s" % (self.command, path, shown)).encode())

    do_HEAD = do_DELETE = do_GET

    def do_POST(self):
        if "Content-Length" in self.headers:
            data = self.rfile.read(int(self.headers["Content-Length"]))
        else:
            data = b""
            while size := int(self.rfile.readline(), 16):
                data += self.rfile.read(size)
                self.rfile.readline()
        if self.path.startswith("/to/"):
            return self.do_GET()
        self.answer(body=b"%s %s %s" % (self.command.encode(), str(self.headers["Content-Type"]).encode(), data))

    do_PUT = do_POST

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever, args=(0.01,))
thread.start()
base = "http://127.0.0.1:%d" % server.server_port


def clean(x):
    return x.replace(str(server.server_port), "PORT") if isinstance(x, str) else x


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, clean(str(e)))


with urlopen(base + "/a?b#c") as r:
    print(r.status, r.code, r.getcode(), r.reason, r.msg, clean(r.url), clean(r.geturl()), r.headers["Content-Length"], r.info() is r.headers)
    print(r.read().decode().replace("3.13", "X"), r.closed)
# expect: 200 200 200 OK OK http://127.0.0.1:PORT/a?b#c http://127.0.0.1:PORT/a?b#c 90 True
# expect: GET /a?b ['Accept-Encoding=identity', 'Connection=close', 'User-Agent=Python-urllib/X'] False
print(r.closed)  # expect: True
print(urlopen(base, b"data").read(), urlopen(Request(base + "/", data=[b"a", b"b"])).read())
# expect: b'POST application/x-www-form-urlencoded data' b'POST application/x-www-form-urlencoded ab'
print(urlopen(Request(base + "/p", io.BytesIO(b"file"), {"Content-Type": "a/b"}, method="PUT")).read())  # expect: b'PUT a/b file'
print(urlopen(Request(base, headers={"User-agent": "me", "x-y": "z"})).read().decode())
# expect: GET / ['Accept-Encoding=identity', 'Connection=close', 'User-Agent=me', 'X-Y=z']
print(urlopen(Request(base, method="HEAD")).read(), urlopen(Request(base, method="DELETE")).read()[:8])  # expect: b'' b'DELETE /'
attempt(lambda: urlopen(base, "text"))  # expect: TypeError POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.

# Errors of the server are exceptions that can be read.
try:
    urlopen(base + "/missing")
except urllib.error.HTTPError as e:
    print(e, repr(e), e.code, e.reason, e.status, clean(e.url), clean(e.filename), e.headers["content-length"], e.read(), isinstance(e, OSError))
    e.close()
# expect: HTTP Error 404: Not Found <HTTPError 404: 'Not Found'> 404 Not Found 404 http://127.0.0.1:PORT/missing http://127.0.0.1:PORT/missing 12 b'no such page' True
attempt(lambda: urlopen("http://127.0.0.1:1/"))  # expect: URLError <urlopen error [Errno 111] Connection refused>
attempt(lambda: urlopen("nothing"))  # expect: ValueError unknown url type: 'nothing'
attempt(lambda: urlopen("odd:thing"))  # expect: URLError <urlopen error unknown url type: odd>
attempt(lambda: urlopen("http:///x"))  # expect: URLError <urlopen error no host given>
attempt(lambda: urlopen(base + "/short").read())  # expect: IncompleteRead IncompleteRead(5 bytes read, 95 more expected)
attempt(lambda: urlopen(base + "/a b"))  # expect: InvalidURL URL can't contain control characters. '/a b' (found at least ' ')

# Redirections.
for code in 301, 302, 303, 307, 308:
    with urlopen(base + "/to/%d//there" % code) as r:
        print(clean(r.url), r.read()[:14])
# expect: http://127.0.0.1:PORT/there b"GET /there ['A"
# expect: http://127.0.0.1:PORT/there b"GET /there ['A"
# expect: http://127.0.0.1:PORT/there b"GET /there ['A"
# expect: http://127.0.0.1:PORT/there b"GET /there ['A"
# expect: http://127.0.0.1:PORT/there b"GET /there ['A"
print(clean(urlopen(base + "/to/302/http://127.0.0.1:PORT").url), clean(urlopen(base + "/to/302//x/../y?z").url), clean(urlopen(base + "/to/302//p/?q").url))
# expect: http://127.0.0.1:PORT/ http://127.0.0.1:PORT/y?z http://127.0.0.1:PORT/p/?q
attempt(lambda: urlopen(base + "/to/302/file:///etc/passwd"))  # expect: HTTPError HTTP Error 302: Found - Redirection to url 'file:///etc/passwd' is not allowed
attempt(lambda: urlopen(base + "/loop"))
# expect: HTTPError HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
# expect: The last 30x error message was:
# expect: Found
attempt(lambda: urlopen(base + "/loopx"))
# expect: HTTPError HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
# expect: The last 30x error message was:
# expect: Found
attempt(lambda: urlopen(Request(base + "/to/302//there", method="PUT")))  # expect: HTTPError HTTP Error 302: Found
attempt(lambda: urlopen(Request(base + "/to/307//there", b"x")))  # expect: HTTPError HTTP Error 307: Temporary Redirect

# Passwords and other handlers.
auth = urllib.request.HTTPBasicAuthHandler()
auth.add_password("the realm", base, "me", "p:ss")
print(urllib.request.build_opener(auth).open(base + "/secret").read())  # expect: b'for you'
attempt(lambda: urlopen(base + "/secret"))  # expect: HTTPError HTTP Error 401: Unauthorized
known = urllib.request.HTTPPasswordMgrWithPriorAuth()
known.add_password(None, base, "me", "p:ss", is_authenticated=True)
print(urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(known)).open(base + "/secret").read())  # expect: b'for you'
print(urllib.request.build_opener(urllib.request.ProxyHandler({"http": base})).open("http://example.invalid/x").read()[:40])
# expect: b"GET http://example.invalid/x ['Accept-En"
os.environ["http_proxy"] = base
os.environ["no_proxy"] = "a.b, .c"
print(clean(urllib.request.getproxies()["http"]), [urllib.request.proxy_bypass(h) for h in ("a.b", "x.a.b", "x.c:80", "d")])
# expect: http://127.0.0.1:PORT [True, True, True, False]
del os.environ["http_proxy"], os.environ["no_proxy"]


class Mine(urllib.request.BaseHandler):
    def mine_open(self, req):
        return "opened " + req.full_url

    def http_error_404(self, req, fp, code, msg, hdrs):
        return "handled " + msg


opener = urllib.request.build_opener(Mine)
opener.addheaders = [("User-Agent", "other"), ("X", "1")]
print(opener.open("mine:x"), opener.open(base + "/missing"), opener.open(base).read().decode())
# expect: opened mine:x handled Not Found GET / ['Accept-Encoding=identity', 'Connection=close', 'User-Agent=other', 'X=1']
urllib.request.install_opener(opener)
print(urlopen("mine:y"))  # expect: opened mine:y
urllib.request.urlcleanup()
attempt(lambda: urlopen("mine:y"))  # expect: URLError <urlopen error unknown url type: mine>

# Requests.
r = Request("<URL:HTTP://u%40:p@Example.com:81/p;a?q#f>", headers={"a-b": "c"})
print(r.full_url, r.type, r.host, r.selector, r.fragment, r.get_method(), r.headers, r.origin_req_host, r.unverifiable)
# expect: HTTP://u%40:p@Example.com:81/p;a?q#f http u@:p@Example.com:81 /p;a?q f GET {'A-b': 'c'} u%40:p@example.com False
r.data = b"x"
r.add_unredirected_header("Content-length", "1")
print(r.get_method(), r.has_header("A-b"), r.get_header("Zz", 1), sorted(r.header_items()), r.has_proxy())
# expect: POST True 1 [('A-b', 'c'), ('Content-length', '1')] False
r.data = b"yy"
r.remove_header("A-b")
r.full_url = "http://other/"
print(r.header_items(), r.host, r.selector)  # expect: [] other /

# Files and data.
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a b.json")
    with open(path, "w") as f:
        f.write("{}")
    url = "file://" + urllib.request.pathname2url(path)
    with urlopen(url) as r:
        print(r.read(), r.headers["content-type"], r.headers["content-length"], r.status, "%20" in url, urllib.request.url2pathname("/a%20b"))
    attempt(lambda: urlopen("file:///no/such/file"))
    calls = []
    target = os.path.join(folder, "copy")
    name, headers = urllib.request.urlretrieve(base + "/x", target, lambda *args: calls.append(args))
    print(name == target, headers["content-length"] == str(os.path.getsize(target)), calls[0][:2], len(calls))
    name, headers = urllib.request.urlretrieve(base + "/x")
    print(os.path.exists(name), urllib.request.urlretrieve(url)[0].endswith("json"))
    urllib.request.urlcleanup()
    print(os.path.exists(name))
    try:
        urllib.request.urlretrieve(base + "/short", target)
    except urllib.error.ContentTooShortError as e:
        print(e, e.content[0] == target)
# expect: b'{}' application/json 2 None True /a b
# expect: URLError <urlopen error [Errno 2] No such file or directory: '/no/such/file'>
# expect: True True (0, 8192) 2
# expect: True True
# expect: False
# expect: <urlopen error retrieval incomplete: got only 5 out of 100 bytes> True
for url in "data:,a%20b", "data:text/html;charset=x,<p>", "data:image/png;base64,YWJjZA==", "data:a/b;base64,YWI=":
    with urlopen(url) as r:
        print(r.read(), r.headers["content-type"], r.headers["content-length"], r.url)
# expect: b'a b' text/plain;charset=US-ASCII 3 data:,a%20b
# expect: b'<p>' text/html;charset=x 3 data:text/html;charset=x,<p>
# expect: b'abcd' image/png 4 data:image/png;base64,YWJjZA==
# expect: b'ab' a/b 2 data:a/b;base64,YWI=
attempt(lambda: urlopen("data:nothing"))  # expect: ValueError not enough values to unpack (expected 2, got 1)

server.shutdown()
thread.join()
server.server_close()
e = urllib.error.HTTPError("u", 500, "m", {"a": "b"}, None)
print(e.read(), e.headers, e.args, urllib.error.URLError("r", "f").filename, urllib.error.URLError("r"))  # expect: b'' {'a': 'b'} () f <urlopen error r>
