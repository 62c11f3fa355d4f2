# Which descriptors a child gets.
import os
from subprocess import Popen, run, PIPE


def has(fd, **kw):
    """Tell whether a child has the descriptor."""
    return run(["sh", "-c", "[ -e /proc/self/fd/%d ]" % fd], **kw).returncode == 0


r, w = os.pipe()
print(os.get_inheritable(r), has(r), has(r, close_fds=False))  # expect: False False False
os.set_inheritable(r, True)
print(has(r), has(r, close_fds=False))  # expect: False True
print(has(w, pass_fds=[w]), has(w, pass_fds=(w,), close_fds=True), has(r, pass_fds=[w]))  # expect: True True False
print(os.get_inheritable(w))  # expect: False
print(run(["sh", "-c", "echo hello >/dev/fd/%d" % w], pass_fds=[w]).returncode, os.read(r, 100))  # expect: 0 b'hello\n'
os.close(r)
os.close(w)

# Files and numbers as streams.
name = os.path.join(os.environ.get("TMPDIR", "/tmp"), "descriptors-%d" % os.getpid())
with open(name, "w") as f:
    print("first", file=f, flush=True)
    run(["echo", "second"], stdout=f)
    run(["sh", "-c", "echo third >&2"], stderr=f.fileno())
with open(name) as f:
    print(run(["cat"], stdin=f, stdout=PIPE, text=True).stdout.split())  # expect: ['first', 'second', 'third']
fd = os.open(name, os.O_RDONLY)
print(run(["head", "-n", "1"], stdin=fd, stdout=PIPE).stdout)  # expect: b'first\n'
os.close(fd)
os.remove(name)

# One descriptor for several streams, and in another order.
r, w = os.pipe()
run(["sh", "-c", "echo a; echo b >&2"], stdout=w, stderr=w)
print(os.read(r, 100))  # expect: b'a\nb\n'
run(["sh", "-c", "echo c >&2"], stderr=w, stdin=r)
print(os.read(r, 100))  # expect: b'c\n'

# The ends of pipes are not given to children that are started meanwhile.
p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
q = Popen(["sleep", "60"])
p.stdin.close()
print(p.stdout.read(), p.wait())  # expect: b'' 0
q.kill()
q.wait()

p = Popen(["true"], stdin=PIPE, stdout=PIPE, pipesize=1 << 16)
print(os.get_inheritable(p.stdin.fileno()), os.get_blocking(p.stdout.fileno()))  # expect: False True
print(p.communicate())  # expect: (b'', None)
os.close(r)
os.close(w)

# The environment is that which was given.
os.environ["STARLING_TEST"] = "inherited"
print(run("echo $STARLING_TEST", shell=True, stdout=PIPE).stdout)  # expect: b'inherited\n'
print(run("echo $STARLING_TEST", shell=True, stdout=PIPE, env={}).stdout)  # expect: b'\n'
print(run("echo $STARLING_TEST", shell=True, stdout=PIPE, env=os.environ).stdout)  # expect: b'inherited\n'
print(run(["echo", "$HOME; `id`"], stdout=PIPE).stdout)  # expect: b'$HOME; `id`\n'
print(run("trap '' PIPE 2>/dev/null; kill -PIPE $$; echo alive", shell=True, stdout=PIPE).stdout)  # expect: b'alive\n'
print(run("kill -PIPE $$; echo alive", shell=True, stdout=PIPE).returncode)  # expect: -13
print(run("kill -PIPE $$; echo alive", shell=True, stdout=PIPE, restore_signals=False).stdout)  # expect: b'alive\n'
print(run(["id", "-u"], user=os.getuid(), group=os.getgid(), stdout=PIPE).stdout.decode().strip() == str(os.getuid()))  # expect: True
