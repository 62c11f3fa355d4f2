import time
from subprocess import Popen, PIPE, TimeoutExpired

# Nothing is lost when communicate is called again.
p = Popen("echo one; sleep 1; echo two; echo err >&2", shell=True, stdout=PIPE, stderr=PIPE)
try:
    p.communicate(timeout=0.5)
except TimeoutExpired as e:
    print(e.output, e.stderr, e.timeout, e)  # expect: b'one\n' None 0.5 Command 'echo one; sleep 1; echo two; echo err >&2' timed out after 0.5 seconds
print(p.communicate(), p.returncode)  # expect: (b'one\ntwo\n', b'err\n') 0

# Both streams flooded at once.
n = 2_000_000
p = Popen(["sh", "-c", "head -c %d /dev/zero & head -c %d /dev/zero >&2; wait" % (n, n)], stdout=PIPE, stderr=PIPE)
out, err = p.communicate()
print(len(out) == n, len(err) == n, set(out) == {0})  # expect: True True True

# A large input comes back.
data = bytes(range(256)) * 8000
p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(p.communicate(data)[0] == data, p.stdin.closed, p.stdout.closed)  # expect: True True True

# A child that does not read its input, or closes its pipes early.
for command in ("true", "exec 0<&-; sleep 0.1; echo done", "exec 1>&- 2>&-; cat >/dev/null"):
    p = Popen(command, shell=True, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    print(p.communicate(b"x" * 1_000_000), p.returncode)
# expect: (b'', b'') 0
# expect: (b'done\n', b'') 0
# expect: (b'', b'') 0
p = Popen(["true"], stdin=PIPE)
print(p.communicate(b"x" * 1_000_000))  # expect: (None, None)
p = Popen(["echo", "x"], stdout=PIPE)
print(p.communicate(), p.communicate if p.returncode else 0)  # expect: (b'x\n', None) 0
p = Popen(["true"])
print(p.communicate())  # expect: (None, None)
p = Popen(["sh", "-c", "echo e >&2"], stderr=PIPE, text=True)
print(p.communicate())  # expect: (None, 'e\n')

# A grandchild that holds the pipe.
p = Popen("sleep 60 & echo $!", shell=True, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True)
start = time.monotonic()
try:
    p.communicate(timeout=0.3)
except TimeoutExpired as e:
    print(e.output != b"", time.monotonic() - start < 20, p.poll())  # expect: True True 0
import os
os.killpg(p.pid, 9)
print(p.communicate()[1] == "")  # expect: True

# Time limits.
p = Popen(["sleep", "60"])
for timeout in (0, 0.01, -1):
    try:
        p.wait(timeout=timeout)
    except TimeoutExpired as e:
        print(e)
# expect: Command '['sleep', '60']' timed out after 0 seconds
# expect: Command '['sleep', '60']' timed out after 0.01 seconds
# expect: Command '['sleep', '60']' timed out after -1 seconds
try:
    p.wait("x")
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'float' and 'str'
p.kill()
p.wait()
import subprocess
try:
    subprocess.run("echo partial; exec sleep 60", shell=True, capture_output=True, timeout=0.5, start_new_session=True)
except TimeoutExpired as e:
    print(e.stdout, e.stderr)  # expect: b'partial\n' None
try:
    subprocess.call(["sleep", "60"], timeout=0.05)
except TimeoutExpired as e:
    print(e)  # expect: Command '['sleep', '60']' timed out after 0.05 seconds
