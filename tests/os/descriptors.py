import os
import threading

r, w = os.pipe()
print(os.get_inheritable(r), os.get_blocking(w), os.write(w, b"abc"), os.read(r, 2), os.read(r, 2))  # expect: False True 3 b'ab' b'c'
os.set_blocking(r, False)
try:
    os.read(r, 1)
except BlockingIOError as e:
    print(e)  # expect: [Errno 11] Resource temporarily unavailable
os.set_blocking(r, True)

# A write larger than the pipe waits for a reader.
data = b"x" * 300_000
total = []
t = threading.Thread(target=lambda: total.append(os.write(w, data)))
t.start()
got = 0
while got < len(data):
    got += len(os.read(r, 65536))
t.join()
print(total, got)  # expect: [300000] 300000

d = os.dup(w)
print(os.get_inheritable(d), os.dup2(w, d) == d, os.get_inheritable(d), os.dup2(w, d, inheritable=False) == d, os.get_inheritable(d))  # expect: False True True True False
os.close(d)
f = os.fdopen(r, "rb")
os.write(w, b"line\n")
print(f.readline(), f.fileno() == r)  # expect: b'line\n' True
os.close(w)
print(f.read())  # expect: b''
f.close()
a, b = bytearray(3), bytearray(4)
r, w = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
print(os.get_blocking(r), os.writev(w, [b"hello", bytearray(b"xy")]), os.readv(r, [a, b]), a, b)  # expect: False 7 7 bytearray(b'hel') bytearray(b'loxy')
os.close(r)
os.close(w)
for f in (lambda: os.read(r, 1), lambda: os.write(w, b"x"), lambda: os.close(r), lambda: os.dup(r), lambda: os.get_inheritable(r), lambda: os.set_blocking(r, True), lambda: os.read(0, -1)):
    try:
        f()
    except OSError as e:
        print(e)
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 9] Bad file descriptor
# expect: [Errno 22] Invalid argument
master, slave = os.openpty()
print(os.isatty(slave), os.write(slave, b"out\n"), os.read(master, 100))  # expect: True 4 b'out\r\n'
os.close(master)
os.close(slave)
