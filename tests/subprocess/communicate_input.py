# python: skip CPython sends no more of the input after a timeout, and waits for ever
from subprocess import Popen, PIPE, TimeoutExpired

p = Popen("sleep 0.7; cat; echo end", shell=True, stdin=PIPE, stdout=PIPE, text=True)
try:
    p.communicate("input" * 50000, timeout=0.2)
except TimeoutExpired as e:
    print(e.output)  # expect: None
try:
    p.communicate("more")
except ValueError as e:
    print(e)  # expect: Cannot send input after starting communication
out, err = p.communicate()
print(len(out), out[-5:-1], err)  # expect: 250004 tend None
