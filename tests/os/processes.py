import os
import signal

for f in (lambda: os.waitpid(-1, 0), lambda: os.waitpid(1, 0), lambda: os.waitpid(-1, os.WNOHANG), os.wait):
    try:
        f()
    except ChildProcessError as e:
        print(e)
# expect: [Errno 10] No child processes
# expect: [Errno 10] No child processes
# expect: [Errno 10] No child processes
# expect: [Errno 10] No child processes

sh = "/bin/sh"
pid = os.posix_spawn(sh, ["sh", "-c", "exit 7"], os.environ)
print(os.waitpid(pid, 0) == (pid, 7 << 8))  # expect: True
pid = os.posix_spawnp("sh", ["sh", "-c", "kill -9 $$"], {})
n, status = os.waitpid(-1, 0)
print(n == pid, os.WIFSIGNALED(status), os.WTERMSIG(status), os.WCOREDUMP(status), os.waitstatus_to_exitcode(status))  # expect: True True 9 False -9

r, w = os.pipe()
pid = os.posix_spawn(sh, ["sh", "-c", "echo $A; echo err >&2; cat"], {"A": "x", "PATH": "/bin:/usr/bin"}, file_actions=[
    (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0), (os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_DUP2, 1, 2), (os.POSIX_SPAWN_CLOSE, w)])
os.close(w)
os.waitpid(pid, 0)
print(os.read(r, 100), os.read(r, 100))  # expect: b'x\nerr\n' b''
os.close(r)

for f in (lambda: os.posix_spawn("/no/such", ["a"], {}), lambda: os.posix_spawnp("no-such-program", ["a"], {}), lambda: os.posix_spawn(sh, 5, {}),
          lambda: os.posix_spawn(sh, [], {}), lambda: os.posix_spawn(sh, [""], {}), lambda: os.posix_spawn(sh, ["a"], 5), lambda: os.posix_spawn(sh, [1], {}),
          lambda: os.posix_spawn(sh, ["a"], {"a=": "b"}), lambda: os.posix_spawn(sh, ["a"], {}, file_actions=[5]),
          lambda: os.posix_spawn(sh, ["a"], {}, file_actions=[(9,)]), lambda: os.posix_spawn(sh, ["a"], {}, file_actions=[(1,)]),
          lambda: os.kill(99999999, 0), lambda: os.killpg(99999999, 0), lambda: os.getpgid(99999999), lambda: os.kill(os.getpid(), 999), lambda: os.kill("a", 0),
          lambda: os.waitstatus_to_exitcode(0x137F), lambda: os.waitstatus_to_exitcode(0xFFFF), lambda: os.spawnv(os.P_WAIT, sh, []),
          lambda: os.spawnv(os.P_WAIT, sh, 5), lambda: os.popen(5), lambda: os.popen("a", "x"), lambda: os.popen("a", buffering=0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'no-such-program'
# expect: TypeError posix_spawn: argv must be a tuple or list
# expect: ValueError posix_spawn: argv must not be empty
# expect: ValueError posix_spawn: argv first element cannot be empty
# expect: TypeError posix_spawn: environment must be a mapping object or None
# expect: TypeError expected str, bytes or os.PathLike object, not int
# expect: ValueError illegal environment variable name
# expect: TypeError Each file_actions element must be a non-empty tuple
# expect: TypeError Unknown file_actions identifier
# expect: TypeError A close file_action tuple must have 2 elements
# expect: ProcessLookupError [Errno 3] No such process
# expect: ProcessLookupError [Errno 3] No such process
# expect: ProcessLookupError [Errno 3] No such process
# expect: OSError [Errno 22] Invalid argument
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError process stopped by delivery of signal 19
# expect: ValueError invalid wait status: 65535
# expect: ValueError argv first element cannot be empty
# expect: TypeError argv must be a tuple or a list
# expect: TypeError invalid cmd type (<class 'int'>, expected string)
# expect: ValueError invalid mode 'x'
# expect: ValueError popen() does not support unbuffered streams

# A child that stops, goes on and ends.
pid = os.posix_spawn("/bin/sleep", ["sleep", "60"], {}, setpgroup=0)
print(os.waitpid(pid, os.WNOHANG), os.getpgid(pid) == pid, os.kill(pid, 0))  # expect: (0, 0) True None
os.kill(pid, signal.SIGSTOP)
n, status = os.waitpid(pid, os.WUNTRACED)
print(n == pid, os.WIFSTOPPED(status), os.WSTOPSIG(status) == signal.SIGSTOP)  # expect: True True True
os.kill(pid, signal.SIGCONT)
n, status = os.waitpid(pid, os.WCONTINUED)
print(n == pid, os.WIFCONTINUED(status))  # expect: True True
os.killpg(pid, signal.SIGTERM)
n, status = os.waitpid(-pid, 0)
print(n == pid, os.waitstatus_to_exitcode(status))  # expect: True -15

pids = {os.posix_spawn(sh, ["sh", "-c", "exit %d" % i], {}) for i in range(5)}
ended = dict(os.wait() for _ in pids)
print(set(ended) == pids, sorted(os.WEXITSTATUS(s) for s in ended.values()))  # expect: True [0, 1, 2, 3, 4]
print(os.getpgid(0) == os.getpgrp(), os.getsid(0) == os.getsid(os.getpid()), os.P_NOWAIT, os.EX_OSFILE)  # expect: True True 1 72
