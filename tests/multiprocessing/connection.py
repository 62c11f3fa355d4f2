# Connections within a process: messages, limits, errors.
import multiprocessing as mp
import os
import pickle

import threading
from multiprocessing.connection import Connection, wait

a, b = mp.Pipe()
a.send([1, "two", {3: 4.5}])
print(b.recv())  # expect: [1, 'two', {3: 4.5}]
b.send_bytes(b"0123456789")
b.send_bytes(b"0123456789", 3)
b.send_bytes(b"0123456789", 3, 4)
b.send_bytes(bytearray(b"xyz"))
b.send_bytes(b"")
print(a.recv_bytes(), a.recv_bytes(7), a.recv_bytes(), a.recv_bytes(), a.recv_bytes())  # expect: b'0123456789' b'3456789' b'3456' b'xyz' b''
print(a.poll(), a.poll(0.01), a.poll(-1))  # expect: False False False
b.send(None)
print(a.poll(), a.poll(None), a.recv())  # expect: True True None
print(a.readable, a.writable, a.closed, a.fileno() >= 0)  # expect: True True False True

# The format is CPython's.
b.send_bytes(b"abc")
print(os.read(a.fileno(), 100))  # expect: b'\x00\x00\x00\x03abc'
os.write(a.fileno(), b"\x00\x00\x00\x02hi")
print(b.recv_bytes())  # expect: b'hi'
os.write(a.fileno(), b"\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x03big")
print(b.recv_bytes())  # expect: b'big'
b.send(("pickle", 1))
print(pickle.loads(a.recv_bytes()))  # expect: ('pickle', 1)
a.send_bytes(pickle.dumps({"x": 1}))
print(b.recv())  # expect: {'x': 1}

buf = bytearray(10)
b.send_bytes(b"12345")
print(a.recv_bytes_into(buf, 2), bytes(buf))  # expect: 5 b'\x00\x0012345\x00\x00\x00'
b.send_bytes(b"x" * 20)
try:
    a.recv_bytes_into(buf)
except mp.BufferTooShort as e:
    print(type(e).__mro__[1].__name__, e.args)  # expect: ProcessError (b'xxxxxxxxxxxxxxxxxxxx',)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + "()" if str(e) == "" else type(e).__name__ + " " + str(e))


attempt(b.send_bytes, b"abc", -1)  # expect: ValueError offset is negative
attempt(b.send_bytes, b"abc", 4)  # expect: ValueError buffer length < offset
attempt(b.send_bytes, b"abc", 1, -1)  # expect: ValueError size is negative
attempt(b.send_bytes, b"abc", 1, 3)  # expect: ValueError buffer length < offset + size
attempt(a.recv_bytes, -1)  # expect: ValueError negative maxlength
attempt(a.recv_bytes_into, buf, -1)  # expect: ValueError negative offset
attempt(a.recv_bytes_into, buf, 11)  # expect: ValueError offset too large
attempt(Connection, -1)  # expect: ValueError invalid handle
attempt(Connection, 5, False, False)  # expect: ValueError at least one of `readable` and `writable` must be True
try:
    b.send(lambda: None)
except (pickle.PicklingError, AttributeError):
    print(a.poll())  # expect: False

# One message too long ends reading, and the end of the stream in a message is an error.
b.send_bytes(b"123456")
attempt(a.recv_bytes, 5)  # expect: OSError bad message length
attempt(a.recv)  # expect: OSError connection is write-only
a.send("still")
print(b.recv())  # expect: still
a.close()
print(a.closed, b.poll())  # expect: True True
attempt(a.fileno)  # expect: OSError handle is closed
attempt(a.send, 1)  # expect: OSError handle is closed
attempt(a.recv)  # expect: OSError handle is closed
attempt(a.poll)  # expect: OSError handle is closed
print(a.close())  # expect: None

r, w = mp.Pipe(duplex=False)
print(r.readable, r.writable, w.readable, w.writable)  # expect: True False False True
attempt(r.send, 1)  # expect: OSError connection is read-only
attempt(w.recv)  # expect: OSError connection is write-only
attempt(w.poll)  # expect: OSError connection is write-only
os.write(w.fileno(), b"\x00\x00\x00\x08abc")
w.close()
attempt(r.recv)  # expect: OSError got end of file during message
attempt(r.recv)  # expect: EOFError()
with mp.Pipe(False)[0] as c:
    print(c.closed)  # expect: False
print(c.closed)  # expect: True
r, w = mp.Pipe(False)
r.close()
attempt(w.send, 1)  # expect: BrokenPipeError [Errno 32] Broken pipe

# A full pipe waits until somebody reads.
r, w = mp.Pipe(False)
big = os.urandom(1 << 20)
t = threading.Thread(target=w.send_bytes, args=(big,))
t.start()
print(r.recv_bytes() == big)  # expect: True
t.join()

# Waiting for several.
pairs = [mp.Pipe() for _ in range(3)]
ends = [here for here, there in pairs]
print(wait(ends, 0), wait(ends, 0.01), wait([], 0.01))  # expect: [] [] []
pairs[2][1].send(2)
pairs[0][1].send(0)
print([ends.index(c) for c in wait(ends)])  # expect: [0, 2]
print([c.recv() for c in wait(ends)], wait(ends, 0))  # expect: [0, 2] []
pairs[1][1].close()
print([ends.index(c) for c in wait(ends, 5)])  # expect: [1]
print(wait([ends[0].fileno()], 0))  # expect: []
threading.Timer(0.05, pairs[0][1].send, ["late"]).start()
print([c.recv() for c in wait([ends[0], ends[2]])])  # expect: ['late']
try:
    wait([ends[0], ends[0]], 0)
except KeyError as e:
    print("already registered" in str(e))  # expect: True

# A connection through a connection.
x, y = mp.Pipe()
x.send(ends[2])
copy = y.recv()
print(type(copy).__name__, copy.fileno() != ends[2].fileno())  # expect: Connection True
pairs[2][1].send("to the copy")
print(copy.recv())  # expect: to the copy
