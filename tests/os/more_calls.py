# Files at positions, counters, priorities, times, and waitid.
import os
import signal
import tempfile


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (OSError, ValueError, TypeError, OverflowError) as e:
        return type(e).__name__, str(e)


with tempfile.TemporaryFile(buffering=0) as f, tempfile.TemporaryFile(buffering=0) as g:
    fd, to = f.fileno(), g.fileno()
    print(os.pwrite(fd, b"0123456789", 0), os.pwrite(fd, b"AB", 3), os.pread(fd, 4, 2), os.pread(fd, 4, 100), f.tell())
    a, b = bytearray(2), bytearray(3)
    print(os.preadv(fd, [a, b], 4), a, b, os.pwritev(fd, [b"x", b"yz"], 8), os.pread(fd, 20, 0))
    print(os.sendfile(to, fd, 2, 3), os.sendfile(to, fd, None, 100), os.pread(to, 100, 0), f.tell())
    print(os.copy_file_range(fd, to, 4, 0, 1), os.pread(to, 100, 0), attempt(os.copy_file_range, fd, to, -1))
    print(os.lockf(fd, os.F_LOCK, 5), os.lockf(fd, os.F_TEST, 0), os.lockf(fd, os.F_TLOCK, 5), os.lockf(fd, os.F_ULOCK, 0), attempt(os.lockf, fd, 9, 0))
    print(os.fchmod(fd, 0o640), oct(os.fstat(fd).st_mode), os.fchown(fd, -1, -1), os.sync())
    print(attempt(os.pread, fd, -1, 0), attempt(os.pread, 99, 1, 0), attempt(os.pwrite, fd, "x", 0))
# expect: 10 2 b'2AB5' b'' 0
# expect: 5 bytearray(b'B5') bytearray(b'678') 3 b'012AB567xyz'
# expect: 3 11 b'2AB012AB567xyz' 11
# expect: 4 b'2012A2AB567xyz' ('ValueError', "negative value for 'count' not allowed")
# expect: None None None None ('OSError', '[Errno 22] Invalid argument')
# expect: None 0o100640 None None
# expect: ('OSError', '[Errno 22] Invalid argument') ('OSError', '[Errno 9] Bad file descriptor') ('TypeError', "a bytes-like object is required, not 'str'")
r, w = os.pipe()
print(attempt(os.pread, r, 1, 0), attempt(os.sendfile, w, r, None, 10))
# expect: ('OSError', '[Errno 29] Illegal seek') ('OSError', '[Errno 22] Invalid argument')

e = os.eventfd(3, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
print(os.eventfd_write(e, 4), os.eventfd_read(e), attempt(os.eventfd_read, e), os.get_inheritable(e))
# expect: None 7 ('BlockingIOError', '[Errno 11] Resource temporarily unavailable') False
s = os.eventfd(2, os.EFD_SEMAPHORE | os.EFD_NONBLOCK)
print(os.eventfd_read(s), os.eventfd_read(s), attempt(os.eventfd_read, s), attempt(os.eventfd_write, s, -1))
# expect: 1 1 ('BlockingIOError', '[Errno 11] Resource temporarily unavailable') ('ValueError', 'value must be positive')
m = os.memfd_create("name")
print(os.write(m, b"abc"), os.pread(m, 9, 0), os.get_inheritable(m), len(os.getrandom(5)))  # expect: 3 b'abc' False 5
for fd in r, w, e, s, m:
    os.close(fd)

print(os.getpriority(os.PRIO_PROCESS, 0) == os.nice(0), attempt(os.getpriority, 9, 0), os.sched_yield())
# expect: True ('OSError', '[Errno 22] Invalid argument') None
cpus = os.sched_getaffinity(0)
print(os.sched_setaffinity(0, cpus), attempt(os.sched_setaffinity, 0, [-1]), attempt(os.sched_setaffinity, 0, []))
# expect: None ('ValueError', 'negative CPU number') ('OSError', '[Errno 22] Invalid argument')
t = os.times()
print(len(t), t.user == t[0], t.elapsed > 0, t.children_user >= 0, type(t).__name__, isinstance(os.getgroups(), list))
# expect: 5 True True True times_result True
print(attempt(os.tcgetpgrp, os.open("/dev/null", os.O_RDONLY)))  # expect: ('OSError', '[Errno 25] Inappropriate ioctl for device')


def child(command):
    return os.posix_spawn("/bin/sh", ["sh", "-c", command], {})


def show(result, pid):
    print(result[0] == pid, result.si_uid == os.getuid(), result.si_signo == signal.SIGCHLD, result.si_status, result.si_code)


pid = child("exit 3")
show(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT), pid)  # expect: True True True 3 1
show(os.waitid(os.P_PID, pid, os.WEXITED), pid)  # expect: True True True 3 1
print(attempt(os.waitid, os.P_PID, pid, os.WEXITED), attempt(os.waitid, os.P_ALL, 0, os.WEXITED))
# expect: ('ChildProcessError', '[Errno 10] No child processes') ('ChildProcessError', '[Errno 10] No child processes')
pid = child("kill -TERM $$")
show(os.waitid(os.P_ALL, 0, os.WEXITED), pid)  # expect: True True True 15 2
pid = os.posix_spawn("/bin/sleep", ["sleep", "60"], {})
os.kill(pid, signal.SIGKILL)
show(os.waitid(os.P_PGID, os.getpgrp(), os.WEXITED), pid)  # expect: True True True 9 2
pid = os.posix_spawn("/bin/sleep", ["sleep", "60"], {})
print(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG), os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG))  # expect: None None
fd = os.pidfd_open(pid)
os.kill(pid, signal.SIGSTOP)
show(os.waitid(os.P_PIDFD, fd, os.WSTOPPED), pid)  # expect: True True True 19 5
os.kill(pid, signal.SIGCONT)
show(os.waitid(os.P_PIDFD, fd, os.WCONTINUED), pid)  # expect: True True True 18 6
os.kill(pid, signal.SIGTERM)
show(os.waitid(os.P_PIDFD, fd, os.WEXITED), pid)  # expect: True True True 15 2
os.close(fd)
print(attempt(os.waitid, os.P_PID, 1, 0), attempt(os.waitid, 77, 1, os.WEXITED), attempt(os.waitid, os.P_PIDFD, 99, os.WEXITED))
# expect: ('OSError', '[Errno 22] Invalid argument') ('OSError', '[Errno 22] Invalid argument') ('OSError', '[Errno 9] Bad file descriptor')
print((os.CLD_EXITED, os.CLD_KILLED, os.CLD_DUMPED, os.CLD_TRAPPED, os.CLD_STOPPED, os.CLD_CONTINUED), os.WSTOPPED == os.WUNTRACED)
# expect: (1, 2, 3, 4, 5, 6) True
