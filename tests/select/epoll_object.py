# select.epoll: level and edge triggers, oneshot, exclusive, nesting, errors.
import os
import select
import threading
import time

r, w = os.pipe()
e = select.epoll()
print(repr(e).startswith("<select.epoll object at 0x"), type(e), e.closed, e.fileno() > 2)
# expect: True <class 'select.epoll'> False True
print(e.poll(0), e.register(r, select.EPOLLIN), e.register(w, select.EPOLLOUT))  # expect: [] None None
print(e.poll() == [(w, select.EPOLLOUT)])  # expect: True
e.modify(w, 0)
os.write(w, b"xy")
print(e.poll() == [(r, select.EPOLLIN)], e.poll(timeout=1, maxevents=1) == [(r, 1)])  # expect: True True
os.read(r, 1)
print(len(e.poll(-1)))  # expect: 1
os.read(r, 1)
start = time.monotonic()
print(e.poll(0.02), 0.019 <= time.monotonic() - start < 2)  # expect: [] True

# edge-triggered: only once for each write
e.modify(r, select.EPOLLIN | select.EPOLLET)
os.write(w, b"a")
print(len(e.poll(1)), e.poll(0), os.write(w, b"b"), len(e.poll(1)))  # expect: 1 [] 1 1
# oneshot: until it is armed again
e.modify(r, select.EPOLLIN | select.EPOLLONESHOT)
print(len(e.poll(1)), e.poll(0))  # expect: 1 []
e.modify(r, select.EPOLLIN | select.EPOLLONESHOT)
print(len(e.poll(1)))  # expect: 1
os.read(r, 10)
e.unregister(r)
e.register(r, select.EPOLLIN | select.EPOLLEXCLUSIVE)

# a blocked poll wakes for another thread's write, and for a file registered meanwhile
t = threading.Timer(0.02, os.write, (w, b"y"))
t.start()
print(e.poll() == [(r, select.EPOLLIN)])  # expect: True
t.join()
os.read(r, 1)
r2, w2 = os.pipe()
os.write(w2, b"z")
t = threading.Timer(0.02, e.register, (r2,))
t.start()
print(e.poll(60) == [(r2, select.EPOLLIN)])  # expect: True
t.join()

# an epoll object in another
with select.epoll(sizehint=3, flags=select.EPOLL_CLOEXEC) as outer:
    outer.register(e)
    print(outer.poll() == [(e.fileno(), select.EPOLLIN)])  # expect: True
    os.read(r2, 1)
    t = threading.Timer(0.02, os.write, (w, b"y"))
    t.start()
    print(len(outer.poll()))  # expect: 1
    t.join()
print(outer.closed)  # expect: True

# the end of the other side
os.close(w)
print((r, select.EPOLLIN | select.EPOLLHUP) in e.poll())  # expect: True
same = select.epoll.fromfd(os.dup(e.fileno()))
print(same.poll() == e.poll())  # expect: True


def error(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as x:
        print(type(x).__name__ + ":", x)


error(select.epoll, -2)  # expect: ValueError: negative sizehint
error(select.epoll, 0)  # expect: ValueError: negative sizehint
error(select.epoll, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(select.epoll, 1, 1)  # expect: OSError: invalid flags
error(select.epoll, 1, 2, 3)  # expect: TypeError: epoll() takes at most 2 arguments (3 given)
error(select.epoll, foo=1)  # expect: TypeError: epoll() got an unexpected keyword argument 'foo'
error(e.register, r2)  # expect: FileExistsError: [Errno 17] File exists
error(e.register, "x")  # expect: TypeError: argument must be an int, or have a fileno() method.
error(e.register, r, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(e.register, 999)  # expect: OSError: [Errno 9] Bad file descriptor
error(e.register, w2, -1)  # expect: OSError: [Errno 22] Invalid argument
error(e.modify, w2, 1)  # expect: FileNotFoundError: [Errno 2] No such file or directory
error(e.unregister, w2)  # expect: FileNotFoundError: [Errno 2] No such file or directory
error(e.unregister, 999)  # expect: OSError: [Errno 9] Bad file descriptor
error(e.poll, "x")  # expect: TypeError: timeout must be an integer or None
error(e.poll, 2**31)  # expect: OverflowError: timeout is too large
error(e.poll, 0, 0)  # expect: ValueError: maxevents must be greater than 0, got 0
error(e.poll, 0, -2)  # expect: ValueError: maxevents must be greater than 0, got -2
with open(__file__) as src:
    error(e.register, src)  # expect: PermissionError: [Errno 1] Operation not permitted
print(e.close(), e.close(), e.closed)  # expect: None None True
for name, args in [("poll", ()), ("fileno", ()), ("register", (1,)), ("modify", (1, 1)), ("unregister", (1,)), ("__enter__", ())]:
    error(getattr(e, name), *args)
# expect: ValueError: I/O operation on closed epoll object
# expect: ValueError: I/O operation on closed epoll object
# expect: ValueError: I/O operation on closed epoll object
# expect: ValueError: I/O operation on closed epoll object
# expect: ValueError: I/O operation on closed epoll object
# expect: ValueError: I/O operation on closed epoll object
