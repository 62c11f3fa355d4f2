# What the documentation gives in place of older functions.
import os
import subprocess
from subprocess import Popen, PIPE, STDOUT, check_output, call

# The shell's backquotes.
print(check_output(["echo", "output"]))  # expect: b'output\n'
# A pipeline.
p1 = Popen(["printf", "hda\\nsda\\n"], stdout=PIPE)
p2 = Popen(["grep", "hda"], stdin=p1.stdout, stdout=PIPE)
p1.stdout.close()
print(p2.communicate()[0])  # expect: b'hda\n'
print(check_output("printf 'hda\\nsda\\n' | grep hda", shell=True))  # expect: b'hda\n'
# os.system
print(call("exit 3", shell=True), os.waitstatus_to_exitcode(os.system("exit 3")))  # expect: 3 3
# os.spawn
process = Popen(["/bin/true", "myarg"])
pid = process.pid
print(os.waitpid(pid, 0) == (pid, 0))  # expect: True
print(os.waitpid(os.spawnlp(os.P_NOWAIT, "/bin/sh", "sh", "-c", "exit 2"), 0)[1] >> 8)  # expect: 2
print(call(["/bin/sh", "-c", "exit 4"]), os.spawnlp(os.P_WAIT, "/bin/sh", "sh", "-c", "exit 4"))  # expect: 4 4
print(os.spawnvp(os.P_WAIT, "sh", ["sh", "-c", "kill $$"]), os.spawnv(os.P_WAIT, "/bin/false", ["false"]))  # expect: -15 1
print(os.spawnlpe(os.P_WAIT, "/bin/sh", "sh", "-c", "exit $A", {"A": "7"}))  # expect: 7
print(os.spawnve(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit $A"], {"A": "8"}))  # expect: 8
print(os.spawnv(os.P_WAIT, "/no/such/program", ["x"]))  # expect: 127
# os.popen
print(os.popen("echo a; echo b").read().split())  # expect: ['a', 'b']
print([line for line in os.popen("echo a; echo b")])  # expect: ['a\n', 'b\n']
with os.popen("cat >/dev/null; exit 9", "w") as pipe:
    print(pipe.write("x"))  # expect: 1
pipe = os.popen("cat >/dev/null; exit 9", "w")
print(pipe.close() >> 8, os.popen("true").close())  # expect: 9 None
process = Popen("cat", shell=True, stdin=PIPE, stdout=PIPE, stderr=STDOUT, close_fds=True)
child_stdin, child_stdout_and_stderr = process.stdin, process.stdout
child_stdin.write(b"through")
child_stdin.close()
print(child_stdout_and_stderr.read(), process.wait())  # expect: b'through' 0
print(subprocess.list2cmdline(["a b", 'c"d', "e\\", "f\\ g\\", "", "\\\\\"x", "plain"]))  # expect: "a b" c\"d e\ "f\ g\\" "" \\\\\"x plain
