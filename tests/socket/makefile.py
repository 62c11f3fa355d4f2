# Files of sockets.
import io
import socket
import threading

a, b = socket.socketpair()
with a.makefile("w", encoding="utf-8", newline="\n") as f:
    print(f.write("one\ntwo é\n"), f.mode, type(f).__name__)  # expect: 10 w TextIOWrapper
with b.makefile("r", encoding="utf-8") as f:
    print(f.readline(), repr(f.readline()))
# expect: one
# expect:  'two é\n'
with a.makefile("wb") as f, b.makefile("rb") as g:
    f.write(b"line 1\nline 2\nrest")
    f.flush()
    print(g.readline(), g.read(4), type(f).__name__, type(g).__name__)
    # expect: b'line 1\n' b'line' BufferedWriter BufferedReader
    print(g.peek(1)[:1], g.read(7))  # expect: b' ' b' 2\nrest'
rw = a.makefile("rwb")
rw.write(b"x")
rw.flush()
print(b.recv(5), b.send(b"reply\n"), rw.readline(), type(rw).__name__)  # expect: b'x' 6 b'reply\n' BufferedRWPair
rw.close()
both = a.makefile("rw", encoding="latin-1")
both.write("é")
both.flush()
print(b.recv(5))  # expect: b'\xe9'
both.close()

raw = a.makefile("rb", buffering=0)
print(type(raw), isinstance(raw, io.RawIOBase), raw.name == a.fileno(), raw.fileno() == a.fileno(), raw.mode)
# expect: <class 'socket.SocketIO'> True True True rb
print(raw.readable(), raw.writable(), raw.seekable(), raw.closed)  # expect: True False False False
b.send(b"raw")
print(raw.read(10))  # expect: b'raw'
a.setblocking(False)
print(raw.read(1))  # expect: None
a.settimeout(0.01)
try:
    raw.read(1)
except TimeoutError as e:
    print(e)  # expect: timed out
try:
    raw.read(1)
except OSError as e:
    print(e)  # expect: cannot read from timed out object


def error(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__ + ":", e)


error(raw.write, b"x")  # expect: UnsupportedOperation: File or stream is not writable.
raw.close()
print(raw.name, raw.closed)  # expect: -1 True
error(raw.read, 1)  # expect: ValueError: I/O operation on closed file.
error(raw.fileno)  # expect: ValueError: I/O operation on closed file.
error(raw.readable)  # expect: ValueError: I/O operation on closed socket.
error(a.makefile, "x")  # expect: ValueError: invalid mode 'x' (only r, w, b allowed)
error(a.makefile, "r", buffering=0)  # expect: ValueError: unbuffered streams must be binary
error(socket.SocketIO, a, "q")  # expect: ValueError: invalid mode: 'q'

# the descriptor lives as long as the file
a, b = socket.socketpair()
f = a.makefile("rb")
a.close()
print(a.fileno() > 0, "[closed]" in repr(a), b.send(b"still\n"), f.readline())  # expect: True True 6 b'still\n'
f.close()
print(a.fileno(), b.recv(1))  # expect: -1 b''

# a small protocol of lines
with socket.create_server(("127.0.0.1", 0)) as server:

    def serve():
        conn, _ = server.accept()
        with conn, conn.makefile("rw", encoding="ascii", newline="") as f:
            for line in f:
                f.write(line.upper())
                f.flush()

    t = threading.Thread(target=serve)
    t.start()
    with socket.create_connection(server.getsockname()) as c, c.makefile("rw", encoding="ascii") as f:
        for word in ["hello", "world"]:
            print(word, file=f, flush=True, end="\r\n")
            print(f.readline().strip())
    t.join()
# expect: HELLO
# expect: WORLD
