# Timers that are descriptors, the scheduler, terminals, and what children have used.
import os
import sys
import threading
import time


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (OSError, ValueError, TypeError, OverflowError) as e:
        return type(e).__name__, str(e)


t = os.timerfd_create(time.CLOCK_MONOTONIC)
print(os.get_inheritable(t), os.timerfd_gettime(t), os.timerfd_settime(t, initial=100, interval=5.5))  # expect: False (0.0, 0.0) (0.0, 0.0)
left, interval = os.timerfd_gettime(t)
print(90 < left <= 100, interval, os.timerfd_settime(t)[1], os.timerfd_settime_ns(t, initial=10**12, interval=7), os.timerfd_gettime_ns(t)[1])  # expect: True 5.5 5.5 (0, 0) 7
for kwargs in ({"initial": "x"}, {"initial": -1}, {"initial": 1e300}, {"initial": float("nan")}, {"flags": 99}):
    print(attempt(os.timerfd_settime, t, **kwargs))
# expect: ('TypeError', 'must be real number, not str')
# expect: ('OSError', '[Errno 22] Invalid argument')
# expect: ('OverflowError', 'timestamp out of range for platform time_t')
# expect: ('OverflowError', 'timestamp out of range for platform time_t')
# expect: ('OSError', '[Errno 22] Invalid argument')
print(attempt(os.timerfd_settime_ns, t, initial=1 << 70), attempt(os.timerfd_gettime, "x"), attempt(os.timerfd_create, 99), attempt(os.timerfd_gettime, 0)[0])
# expect: ('OverflowError', 'int too big to convert') ('TypeError', 'argument must be an int, or have a fileno() method.') ('OSError', '[Errno 22] Invalid argument') OSError
os.timerfd_settime(t, flags=os.TFD_TIMER_ABSTIME, initial=time.monotonic() - 5)
print(os.read(t, 8) == (1).to_bytes(8, sys.byteorder))  # expect: True
got = []
thread = threading.Thread(target=lambda: got.append(os.read(t, 8)))
thread.start()  # waits until the timer runs out
os.timerfd_settime_ns(t, initial=1)
thread.join()
print(len(got[0]))  # expect: 8
os.close(t)

print(os.sched_get_priority_max(os.SCHED_FIFO), os.sched_get_priority_min(os.SCHED_RR), os.sched_get_priority_max(os.SCHED_OTHER), attempt(os.sched_get_priority_max, 99))
# expect: 99 1 0 ('OSError', '[Errno 22] Invalid argument')
p = os.sched_getparam(0)
print(p, os.sched_getscheduler(0) == os.SCHED_OTHER, os.sched_setparam(0, p), os.sched_setscheduler(0, os.SCHED_BATCH, p), os.sched_getscheduler(0) == os.SCHED_BATCH)
# expect: posix.sched_param(sched_priority=0) True None None True
print(os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0)), os.sched_rr_get_interval(0) >= 0, attempt(os.sched_setscheduler, 0, os.SCHED_OTHER, os.sched_param(5)))
# expect: None True ('OSError', '[Errno 22] Invalid argument')
for f, args in ((os.sched_setparam, (0, 0)), (os.sched_setparam, (0, os.sched_param(1 << 40))), (os.sched_setscheduler, (0, 0, os.sched_param("x"))), (os.sched_param, ()), (os.sched_param, (1, 2)), (os.sched_getparam, (1 << 22,))):
    print(attempt(f, *args))
# expect: ('TypeError', 'must have a sched_param object')
# expect: ('OverflowError', 'sched_priority out of range')
# expect: ('TypeError', "'str' object cannot be interpreted as an integer")
# expect: ('TypeError', "sched_param() missing required argument 'sched_priority' (pos 1)")
# expect: ('TypeError', 'sched_param() takes at most 1 argument (2 given)')
# expect: ('ProcessLookupError', '[Errno 3] No such process')
print(os.sched_param(sched_priority=3), os.sched_param.n_fields)  # expect: posix.sched_param(sched_priority=3) 1

m = os.posix_openpt(os.O_RDWR | os.O_NOCTTY)
print(os.grantpt(m), os.unlockpt(m), os.get_inheritable(m), os.ptsname(m).startswith("/dev/pts/"))  # expect: None None False True
s = os.open(os.ptsname(m), os.O_RDWR | os.O_NOCTTY)
print(os.ttyname(s) == os.ptsname(m), os.isatty(s), os.write(s, b"x"), os.read(m, 9), os.device_encoding(s).lower())  # expect: True True 1 b'x' utf-8
null = os.open("/dev/null", os.O_RDWR)
print(attempt(os.ttyname, null), attempt(os.ptsname, null), attempt(os.grantpt, null), attempt(os.unlockpt, null), os.device_encoding(null), os.ctermid())
# expect: ('OSError', '[Errno 25] Inappropriate ioctl for device') ('OSError', '[Errno 25] Inappropriate ioctl for device') ('OSError', '[Errno 22] Invalid argument') ('OSError', '[Errno 22] Invalid argument') None /dev/tty
for fd in m, s, null:
    os.close(fd)


def child(command):
    return os.posix_spawn("/bin/sh", ["sh", "-c", command], {})


pid = child("exit 3")
r = os.wait4(pid, 0)
print(r[0] == pid, r[1], type(r[2]).__name__, len(r[2]), r[2].ru_maxrss > 0, r[2].ru_utime >= 0)  # expect: True 768 struct_rusage 16 True True
pid = child("kill -TERM $$")
r = os.wait3(0)
print(r[0] == pid, os.WTERMSIG(r[1]), attempt(os.wait3, 0), attempt(os.wait4, 1, 0), attempt(os.wait3, 9999))
# expect: True 15 ('ChildProcessError', '[Errno 10] No child processes') ('ChildProcessError', '[Errno 10] No child processes') ('OSError', '[Errno 22] Invalid argument')
pid = os.posix_spawn("/bin/sleep", ["sleep", "60"], {})
r = os.wait4(pid, os.WNOHANG)
print(r[:2], r[2].ru_utime)  # expect: (0, 0) 0.0
os.kill(pid, 9)
print(os.wait4(pid, 0)[1])  # expect: 9
