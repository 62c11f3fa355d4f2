import os
import subprocess
import threading
from subprocess import Popen, PIPE

p = Popen(["cat"], stdin=PIPE, stdout=PIPE)
print(p.args, p.returncode, p.poll(), p.stderr, p.pid > 0)  # expect: ['cat'] None None None True
print(type(p.stdin).__name__, type(p.stdout).__name__, p.stdin.mode, p.stdout.mode)  # expect: BufferedWriter BufferedReader wb rb
print(p.stdin.write(b"line\n"), p.stdin.flush(), p.stdout.readline())  # expect: 5 None b'line\n'
p.stdin.close()
print(p.stdout.read(), p.wait(), p.poll(), p.returncode)  # expect: b'' 0 0 0
print(p)  # expect: <Popen: returncode: 0 args: ['cat']>
p.stdout.close()
p.kill()
p.terminate()

p = Popen(["sleep", "60"])
print(p)  # expect: <Popen: returncode: None args: ['sleep', '60']>
p.terminate()
print(p.wait(), p.wait(0))  # expect: -15 -15
p = Popen(["sleep", "60"])
p.kill()
print(p.wait(timeout=30))  # expect: -9
p = Popen(["sleep", "60"])
p.send_signal(1)
print(p.wait())  # expect: -1

with Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1) as p:
    print(type(p.stdin).__name__, p.stdin.line_buffering, p.stdin.write_through, p.stdin.encoding.lower(), p.stdout.errors)  # expect: TextIOWrapper True True utf-8 strict
    p.stdin.write("one\n")
    print(repr(p.stdout.readline()))  # expect: 'one\n'
print(p.returncode, p.stdin.closed, p.stdout.closed, p.universal_newlines)  # expect: 0 True True True

with Popen(["cat"], stdin=PIPE, stdout=PIPE, bufsize=0) as p:
    print(type(p.stdin).__name__, type(p.stdout).__name__)  # expect: FileIO FileIO
    p.stdin.write(b"raw")
    print(p.stdout.read(3))  # expect: b'raw'

print(repr(Popen(["true"] + ["argument"] * 20))[-6:])  # expect: , ...>

# A process that is gone takes no signals.
p = Popen(["true"])
p.wait()
print(p.send_signal(15), p.kill(), p.terminate())  # expect: None None None

# The pipeline of the documentation.
p1 = Popen(["printf", "a\\nb\\nab\\n"], stdout=PIPE)
p2 = Popen(["grep", "b"], stdin=p1.stdout, stdout=PIPE)
p1.stdout.close()
print(p2.communicate()[0], p1.wait(), p2.returncode)  # expect: b'b\nab\n' 0 0

# A reader that leaves early: the writer dies of SIGPIPE, as programs do.
p1 = Popen(["yes"], stdout=PIPE)
p2 = Popen(["head", "-n", "1"], stdin=p1.stdout, stdout=PIPE)
p1.stdout.close()
print(p2.communicate()[0], p1.wait())  # expect: b'y\n' -13

# Writing to a process that is gone.
p = Popen(["true"], stdin=PIPE)
p.wait()
try:
    p.stdin.write(b"x" * 100000)
    p.stdin.flush()
except BrokenPipeError as e:
    print(e)  # expect: [Errno 32] Broken pipe
try:
    p.stdin.close()
except BrokenPipeError:
    pass

# Groups and sessions.
def ids(**kw):
    out = subprocess.run(["sh", "-c", "ps -o pid=,pgid=,sid= -p $$"], stdout=PIPE, text=True, **kw).stdout
    return [int(n) for n in out.split()]

pid, group, session = ids(start_new_session=True)
print(pid == group == session)  # expect: True
pid, group, session = ids(process_group=0)
print(pid == group, session == os.getsid(0))  # expect: True True
pid, group, session = ids()
print(group == os.getpgrp(), session == os.getsid(0))  # expect: True True
p = Popen(["sh", "-c", "sleep 60 & wait"], process_group=0)
q = Popen(["sleep", "60"], process_group=p.pid)
print(os.getpgid(q.pid) == p.pid)  # expect: True
os.killpg(p.pid, 15)
print(p.wait(), q.wait())  # expect: -15 -15

# Several threads that wait for one process.
p = Popen(["sh", "-c", "read x; exit 6"], stdin=PIPE)
codes = []
threads = [threading.Thread(target=lambda: codes.append(p.wait())) for _ in range(5)]
for t in threads:
    t.start()
p.stdin.close()
for t in threads:
    t.join()
print(codes)  # expect: [6, 6, 6, 6, 6]
print(Popen[bytes])  # expect: subprocess.Popen[bytes]


class Logged(Popen):
    def poll(self):
        print("poll")
        return super().poll()


with Logged(["true"]) as p:
    pass
p.poll()  # expect: poll
