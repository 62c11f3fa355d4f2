import subprocess
from subprocess import run, PIPE, DEVNULL, STDOUT

print(run(["echo", "hi"], capture_output=True))  # expect: CompletedProcess(args=['echo', 'hi'], returncode=0, stdout=b'hi\n', stderr=b'')
print(run("exit 3", shell=True))                 # expect: CompletedProcess(args='exit 3', returncode=3)
print(run(["cat"], input=b"abc", stdout=PIPE))   # expect: CompletedProcess(args=['cat'], returncode=0, stdout=b'abc')
print(run(["cat"], input="h\u00e9", text=True, capture_output=True).stdout)  # expect: hé
print(run(["sh", "-c", "echo out; echo err >&2"], stdout=PIPE, stderr=STDOUT).stdout)  # expect: b'out\nerr\n'
print(run(["sh", "-c", "echo out; echo err >&2"], stdout=DEVNULL, stderr=PIPE).stderr)  # expect: b'err\n'
print(run(["cat"], stdin=DEVNULL, capture_output=True).stdout)  # expect: b''
print(run("echo $0 $1", shell=True, executable="/bin/sh", capture_output=True).stdout)  # expect: b'/bin/sh\n'
print(run(["echo $0 $1", "zero", "one"], shell=True, capture_output=True).stdout)  # expect: b'zero one\n'
print(run(["not-its-name", "-c", "echo $0"], executable="/bin/sh", capture_output=True, text=True).stdout)  # expect: not-its-name
# expect:
print(run(["pwd"], cwd="/", capture_output=True, text=True).stdout, end="")  # expect: /
print(run(["env"], env={"A": "1"}, capture_output=True, executable="/usr/bin/env").stdout)  # expect: b'A=1\n'
print(run(["/bin/sh", "-c", "echo $A"], env={b"A": b"x"}, capture_output=True).stdout)  # expect: b'x\n'
print(run(b"/bin/true").returncode)  # expect: 0
print(run(("false",)).returncode)  # expect: 1
print(run(["sh", "-c", "umask"], umask=0o027, capture_output=True).stdout)  # expect: b'0027\n'
print(run(["printf", r"a\r\nb\rc\n"], capture_output=True, text=True).stdout.split("\n"))  # expect: ['a', 'b', 'c', '']
print(run(["printf", r"\351"], capture_output=True, encoding="latin-1").stdout)  # expect: é
print(run(["printf", r"\351"], capture_output=True, errors="replace").stdout)  # expect: �
print(run(["true"], stdout=PIPE, check=True).stdout)  # expect: b''

for kw in ({"input": b"", "stdin": PIPE}, {"capture_output": True, "stdout": PIPE}):
    try:
        run(["true"], **kw)
    except ValueError as e:
        print(e)
# expect: stdin and input arguments may not both be used.
# expect: stdout and stderr arguments may not be used with capture_output.

print(subprocess.call(["sh", "-c", "exit 4"]))  # expect: 4
print(subprocess.check_call(["true"]))  # expect: 0
print(subprocess.check_output(["echo", "x"], text=True), end="")  # expect: x
print(subprocess.check_output(["cat"], input=None))  # expect: b''
print(subprocess.check_output(["cat"], input=None, text=True) == "")  # expect: True
for f in (lambda: subprocess.check_output(["true"], stdout=PIPE), lambda: subprocess.check_output(["true"], check=True)):
    try:
        f()
    except ValueError as e:
        print(e)
# expect: stdout argument not allowed, it will be overridden.
# expect: check argument not allowed, it will be overridden.
print(subprocess.getstatusoutput("echo a; echo b >&2; exit 5"))  # expect: (5, 'a\nb')
print(subprocess.getoutput("echo a; exit 5"))  # expect: a
print(subprocess.getstatusoutput("kill $$"))  # expect: (-15, '')

c = subprocess.CompletedProcess(["x"], 2, "out")
print(c, c.args, c.returncode, c.stdout, c.stderr)  # expect: CompletedProcess(args=['x'], returncode=2, stdout='out') ['x'] 2 out None
try:
    c.check_returncode()
except subprocess.CalledProcessError as e:
    print(e, e.cmd, e.returncode, e.output, e.stdout, e.stderr)  # expect: Command '['x']' returned non-zero exit status 2. ['x'] 2 out out None
print(subprocess.CompletedProcess([], 0).check_returncode(), subprocess.CompletedProcess[bytes])  # expect: None subprocess.CompletedProcess[bytes]
