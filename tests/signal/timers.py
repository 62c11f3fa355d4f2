import os
import signal
import time

got = []
signal.signal(signal.SIGALRM, lambda n, frame: got.append(n))
print(signal.alarm(100), signal.alarm(0) in (99, 100), signal.alarm(0))  # expect: 0 True 0
print(signal.setitimer(signal.ITIMER_REAL, 50, 2.5))  # expect: (0.0, 0.0)
left, interval = signal.getitimer(signal.ITIMER_REAL)
print(40 < left <= 50, interval, 40 < signal.alarm(0) <= 50, signal.getitimer(signal.ITIMER_REAL))  # expect: True 2.5 True (0.0, 0.0)
signal.setitimer(signal.ITIMER_REAL, 0.02)
signal.pause()
print(got, signal.getitimer(signal.ITIMER_REAL))  # expect: [14] (0.0, 0.0)
got.clear()
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
while len(got) < 3:
    signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print(len(got) >= 3)  # expect: True


class Late(Exception):
    pass


def late(n, frame):
    raise Late(signal.Signals(n).name)


for which, sig in ((signal.ITIMER_VIRTUAL, signal.SIGVTALRM), (signal.ITIMER_PROF, signal.SIGPROF)):
    signal.signal(sig, late)
    signal.setitimer(which, 0.03)
    try:
        while True:
            pass
    except Late as e:
        print(e)
# expect: SIGVTALRM
# expect: SIGPROF
for f in (lambda: signal.setitimer(9, 1), lambda: signal.setitimer(0, -1), lambda: signal.setitimer(0, "a"), lambda: signal.getitimer(9),
          lambda: signal.alarm(1.5), lambda: signal.alarm(2**40)):
    try:
        f()
    except Exception as e:
        print(repr(e), isinstance(e, OSError))
# expect: itimer_error(22, 'Invalid argument') True
# expect: itimer_error(22, 'Invalid argument') True
# expect: TypeError("'str' object cannot be interpreted as an integer") False
# expect: itimer_error(22, 'Invalid argument') True
# expect: TypeError("'float' object cannot be interpreted as an integer") False
# expect: OverflowError('Python int too large to convert to C int') False

# The wake-up descriptor.
r, w = os.pipe()
for fd in (99999, w, "a"):
    try:
        signal.set_wakeup_fd(fd)
    except (OSError, ValueError, TypeError) as e:
        print(str(e).replace(str(w), "N"))
# expect: [Errno 9] Bad file descriptor
# expect: the fd N must be in non-blocking mode
# expect: 'str' object cannot be interpreted as an integer
os.set_blocking(w, False)
print(signal.set_wakeup_fd(w))  # expect: -1
signal.raise_signal(signal.SIGALRM)
print(os.read(r, 10), signal.set_wakeup_fd(-1) == w, signal.set_wakeup_fd(-1))  # expect: b'\x0e' True -1
print(signal.siginterrupt(signal.SIGALRM, True))  # expect: None
signal.signal(signal.SIGALRM, signal.SIG_DFL)
