# What goes wrong when a process is started.
import os
import subprocess
from subprocess import Popen, PIPE, STDOUT


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "filename", None))


show(lambda: Popen(["no-such-program"]))  # expect: FileNotFoundError [Errno 2] No such file or directory: 'no-such-program' no-such-program
show(lambda: Popen("no such program"))  # expect: FileNotFoundError [Errno 2] No such file or directory: 'no such program' no such program
show(lambda: Popen(["/no/such/program"]))  # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such/program' /no/such/program
show(lambda: Popen(["/tmp"]))  # expect: PermissionError [Errno 13] Permission denied: '/tmp' /tmp
show(lambda: Popen(["/etc/passwd"]))  # expect: PermissionError [Errno 13] Permission denied: '/etc/passwd' /etc/passwd
show(lambda: Popen(["true"], cwd="/no/such/folder"))  # expect: FileNotFoundError [Errno 2] No such file or directory: '/no/such/folder' /no/such/folder
show(lambda: Popen(["true"], cwd="/etc/passwd"))  # expect: NotADirectoryError [Errno 20] Not a directory: '/etc/passwd' /etc/passwd
show(lambda: Popen(["true"], env={"PATH": "/nowhere"}))  # expect: FileNotFoundError [Errno 2] No such file or directory: 'true' true
show(lambda: Popen(["true"], env={"PATH": "/tmp:/nowhere"}, executable="passwd"))  # expect: FileNotFoundError [Errno 2] No such file or directory: 'passwd' passwd
show(lambda: Popen([]))  # expect: IndexError list index out of range None
show(lambda: Popen([1]))  # expect: TypeError expected str, bytes or os.PathLike object, not int None
show(lambda: Popen(["true"], env={"a=b": "c"}))  # expect: ValueError illegal environment variable name None
show(lambda: Popen(["true", "a\0b"]))  # expect: ValueError embedded null byte None
show(lambda: Popen(["true"], bufsize="x"))  # expect: TypeError bufsize must be an integer None
show(lambda: Popen(["true"], pipesize="x"))  # expect: TypeError pipesize must be an integer None
show(lambda: Popen(["true"], stdout=STDOUT))  # expect: ValueError STDOUT can only be used for stderr None
show(lambda: Popen(["true"], startupinfo=1))  # expect: ValueError startupinfo is only supported on Windows platforms None
show(lambda: Popen(["true"], creationflags=1))  # expect: ValueError creationflags is only supported on Windows platforms None
show(lambda: Popen(["true"], text=True, universal_newlines=False))  # expect: SubprocessError Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other. None
show(lambda: Popen(["true"], user=1.5))  # expect: TypeError User must be a string or an integer None
show(lambda: Popen(["true"], user=-1))  # expect: ValueError User ID cannot be negative, got -1 None
show(lambda: Popen(["true"], user="no such user"))  # expect: KeyError "getpwnam(): name not found: 'no such user'" None
show(lambda: Popen(["true"], group="no such group"))  # expect: KeyError "getgrnam(): name not found: 'no such group'" None
show(lambda: Popen(["true"], group=-1))  # expect: ValueError Group ID cannot be negative, got -1 None
show(lambda: Popen(["true"], group=1.5))  # expect: TypeError Group must be a string or an integer, not <class 'float'> None
show(lambda: Popen(["true"], extra_groups="x"))  # expect: ValueError Groups must be a list, not a string None
show(lambda: Popen(["true"], extra_groups=[1.5]))  # expect: TypeError Items in extra_groups must be a string or integer, not <class 'float'> None
show(lambda: Popen(["true"], extra_groups=[-1]))  # expect: ValueError Group ID cannot be negative, got -1 None
show(lambda: Popen(["true"], stdin=987654))  # expect: OSError [Errno 9] Bad file descriptor None
show(lambda: Popen(["true"], stdin="x"))  # expect: AttributeError 'str' object has no attribute 'fileno' None
show(lambda: Popen(["true"], pass_fds=[-1]))  # expect: ValueError bad value(s) in fds_to_keep None

before = sorted(os.listdir("/proc/self/fd"))
for i in range(20):
    try:
        Popen(["no-such-program"], stdin=PIPE, stdout=PIPE, stderr=PIPE)
    except FileNotFoundError:
        pass
print(len(os.listdir("/proc/self/fd")) - len(before) < 5)  # expect: True

# Exceptions of their own.
e = subprocess.CalledProcessError(-9, ["x", "y"], b"out", b"err")
print(e, e.stdout)  # expect: Command '['x', 'y']' died with <Signals.SIGKILL: 9>. b'out'
print(subprocess.CalledProcessError(-99, "x"))  # expect: Command 'x' died with unknown signal 99.
print(subprocess.CalledProcessError(1, "x"), repr(subprocess.CalledProcessError(1, "x")))  # expect: Command 'x' returned non-zero exit status 1. CalledProcessError(1, 'x')
e = subprocess.TimeoutExpired("x", 1.5, output=b"o")
print(e, e.output, e.stdout, e.stderr, e.timeout, e.cmd)  # expect: Command 'x' timed out after 1.5 seconds b'o' b'o' None 1.5 x
e.stdout = b"other"
print(e.output, issubclass(subprocess.TimeoutExpired, subprocess.SubprocessError))  # expect: b'other' True
try:
    subprocess.run(["sh", "-c", "echo o; echo e >&2; exit 7"], check=True, capture_output=True)
except subprocess.CalledProcessError as e:
    print(e, e.output, e.stderr)  # expect: Command '['sh', '-c', 'echo o; echo e >&2; exit 7']' returned non-zero exit status 7. b'o\n' b'e\n'
try:
    subprocess.check_call("kill -TERM $$", shell=True)
except subprocess.CalledProcessError as e:
    print(e)  # expect: Command 'kill -TERM $$' died with <Signals.SIGTERM: 15>.
