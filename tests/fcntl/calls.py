import fcntl
import os
import sys
import tempfile


def attempt(f, *args):
    try:
        return f(*args)
    except (OSError, TypeError, ValueError, OverflowError) as e:
        return type(e).__name__, str(e)


r, w = os.pipe()
print(fcntl.fcntl(r, fcntl.F_GETFD), fcntl.FD_CLOEXEC)  # expect: 1 1
print(fcntl.fcntl(r, fcntl.F_SETFD, 0), os.get_inheritable(r), fcntl.fcntl(r, fcntl.F_SETFD, fcntl.FD_CLOEXEC))  # expect: 0 True 0
flags = fcntl.fcntl(r, fcntl.F_GETFL)
print(fcntl.fcntl(r, fcntl.F_SETFL, flags | os.O_NONBLOCK), os.get_blocking(r))  # expect: 0 False
copy = fcntl.fcntl(r, fcntl.F_DUPFD_CLOEXEC, 100)
print(copy >= 100, os.get_inheritable(copy))  # expect: True False
os.close(copy)
print(fcntl.fcntl(w, fcntl.F_SETPIPE_SZ, 8192), fcntl.fcntl(r, fcntl.F_GETPIPE_SZ))  # expect: 8192 8192

# Bytes are copied, and what the system writes into them is returned.
print(fcntl.fcntl(r, fcntl.F_GETFD, b"1234"), fcntl.fcntl(r, fcntl.F_GETFD, "abcd"))  # expect: b'1234' b'abcd'
waiting = bytearray(4)
os.write(w, b"seven b")
FIONREAD = 0x541B
print(fcntl.ioctl(r, FIONREAD, waiting), int.from_bytes(waiting, sys.byteorder))  # expect: 0 7
print(int.from_bytes(fcntl.ioctl(r, FIONREAD, b"\0\0\0\0"), sys.byteorder))  # expect: 7
waiting = bytearray(4)
print(fcntl.ioctl(r, FIONREAD, waiting, False)[0], waiting[0], fcntl.ioctl(r, FIONREAD, bytearray(2000)))  # expect: 7 0 0

for args in ((r, 9999), (99, 1), (-1, 1), ("x", 1), (r, "x"), (r, 3, 1.5), (r, 3, None), (r, 1 << 40), (r, 3, b"x" * 1025)):
    print(attempt(fcntl.fcntl, *args))
# expect: ('OSError', '[Errno 22] Invalid argument')
# expect: ('OSError', '[Errno 9] Bad file descriptor')
# expect: ('ValueError', 'file descriptor cannot be a negative integer (-1)')
# expect: ('TypeError', 'argument must be an int, or have a fileno() method.')
# expect: ('TypeError', "'str' object cannot be interpreted as an integer")
# expect: ('TypeError', "'float' object cannot be interpreted as an integer")
# expect: ('TypeError', "'NoneType' object cannot be interpreted as an integer")
# expect: ('OverflowError', 'Python int too large to convert to C int')
# expect: ('ValueError', 'fcntl string arg too long')
print(attempt(fcntl.fcntl, r, 3, 1 << 40) == flags | os.O_NONBLOCK)  # expect: True
for args in ((r, 0x5413, b"\0" * 8), (r, FIONREAD, 1.5), (r, FIONREAD, b"x" * 2000), (r, FIONREAD, -1), (r, FIONREAD, bytearray(2000), 0)):
    print(attempt(fcntl.ioctl, *args))
# expect: ('OSError', '[Errno 25] Inappropriate ioctl for device')
# expect: ('TypeError', "'float' object cannot be interpreted as an integer")
# expect: ('ValueError', 'ioctl string arg too long')
# expect: ('OSError', '[Errno 14] Bad address')
# expect: ('ValueError', 'ioctl string arg too long')
os.close(r)
os.close(w)

with tempfile.TemporaryFile() as f:
    print(fcntl.flock(f, fcntl.LOCK_EX), fcntl.flock(f, fcntl.LOCK_UN))  # expect: None None
    print(fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB, 10, 5), fcntl.lockf(f, fcntl.LOCK_UN))  # expect: None None
    print(attempt(fcntl.lockf, f, 0), attempt(fcntl.flock, f, 77))  # expect: ('ValueError', 'unrecognized lockf argument') ('OSError', '[Errno 22] Invalid argument')
    print(attempt(fcntl.lockf, f, fcntl.LOCK_EX, 0, 0, 9))  # expect: ('OSError', '[Errno 22] Invalid argument')
