# select.poll: registration, events, timeouts in milliseconds, errors.
import os
import select
import threading
import time

r, w = os.pipe()
p = select.poll()
print(repr(p).startswith("<select.poll object at 0x"), type(p))  # expect: True <class 'select.poll'>
print(p.poll(0), p.register(r), p.register(w, select.POLLOUT))  # expect: [] None None
print(p.poll() == [(w, select.POLLOUT)])  # expect: True
os.write(w, b"x")
print(p.poll(0) == [(r, select.POLLIN), (w, select.POLLOUT)])  # expect: True
print(p.modify(w, 0), p.poll(-1) == [(r, select.POLLIN)])  # expect: None True
print(p.register(w, select.POLLOUT | select.POLLIN), len(p.poll(1.5)))  # expect: None 2
os.read(r, 1)
print(p.unregister(w), p.poll(0))  # expect: None []
start = time.monotonic()
print(p.poll(20), 0.019 <= time.monotonic() - start < 2)  # expect: [] True

t = threading.Timer(0.02, os.write, (w, b"y"))
t.start()
print(p.poll(None) == [(r, select.POLLIN)])  # expect: True
t.join()
os.read(r, 1)
t = threading.Timer(0.02, os.close, (w,))
t.start()
print(p.poll(60_000) == [(r, select.POLLHUP)])  # expect: True
t.join()
os.close(r)
print(p.poll() == [(r, select.POLLNVAL)])  # expect: True


class File:
    def fileno(self):
        return 77


def error(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__ + ":", e)


error(p.register, "x")  # expect: TypeError: argument must be an int, or have a fileno() method.
error(p.register, -1)  # expect: ValueError: file descriptor cannot be a negative integer (-1)
error(p.register, 5, -1)  # expect: ValueError: value must be positive
error(p.register, 5, 65536)  # expect: OverflowError: Python int too large for C unsigned short
error(p.register, 5, "x")  # expect: TypeError: an integer is required
error(p.modify, 77, 1)  # expect: FileNotFoundError: [Errno 2] No such file or directory
error(p.unregister, 77)  # expect: KeyError: 77
error(p.unregister, File())  # expect: KeyError: 77
error(p.modify, 77)  # expect: TypeError: modify expected 2 arguments, got 1
error(p.poll, "x")  # expect: TypeError: timeout must be an integer or None
error(p.poll, float("nan"))  # expect: ValueError: Invalid value NaN (not a number)
error(p.poll, 1e30)  # expect: OverflowError: timestamp out of range for platform time_t
error(p.poll, 2**31)  # expect: OverflowError: timeout is too large
error(p.poll, 2**80)  # expect: OverflowError: timestamp too large to convert to C PyTime_t
error(type(p))  # expect: TypeError: cannot create 'select.poll' instances
error(select.poll, 1)  # expect: TypeError: select.poll() takes no arguments (1 given)

# many files come and go
pipes = [os.pipe() for _ in range(50)]
p = select.poll()
for a, b in pipes:
    p.register(a, select.POLLIN)
for a, b in pipes[::2]:
    p.unregister(a)
for a, b in pipes[:4]:
    os.write(b, b"x")
print([fd for fd, _ in p.poll(0)] == [pipes[1][0], pipes[3][0]])  # expect: True
for a, b in pipes[1::2]:
    p.unregister(a)
print(p.poll(0))  # expect: []
p.register(pipes[0][0])
print(len(p.poll()))  # expect: 1

# one thread at a time
p = select.poll()
p.register(pipes[1][0], 0)


def wait():
    while True:
        try:
            return p.poll()
        except RuntimeError:
            pass


t = threading.Thread(target=wait)
t.start()
while True:
    try:
        p.poll(1)
    except RuntimeError as e:
        print(e)  # expect: concurrent poll() invocation
        break
for a, b in pipes:
    os.close(b)
t.join()
