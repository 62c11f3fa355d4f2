# Reading what is there, from pipes that do not wait.
import os, subprocess, io
from subprocess import Popen, PIPE
for mode in ({}, {"bufsize": 0}):
    p = Popen(["cat"], stdin=PIPE, stdout=PIPE, **mode)
    os.set_blocking(p.stdout.fileno(), False)
    print(p.stdout.read(), p.stdout.read(10), p.stdout.readinto(bytearray(3)))
    if not mode: print(p.stdout.read1(), p.stdout.readline(), p.stdout.peek())
    else: print(p.stdout.readall())
    p.stdin.write(b"abc"); p.stdin.flush()
    import time
    while (d := p.stdout.read()) is None: time.sleep(.001)
    print(d)
    p.stdin.close(); print(p.wait(), p.stdout.read(), p.stdout.read())
r, w = os.pipe(); os.set_blocking(r, False)
f = os.fdopen(r, "rb", 0); print(f.read(5))
try: print(os.read(r, 4))
except BlockingIOError as e: print(e)
# expect: None None None
# expect: b'' b'' b''
# expect: b'abc'
# expect: 0 b'' b''
# expect: None None None
# expect: None
# expect: b'abc'
# expect: 0 b'' b''
# expect: None
# expect: [Errno 11] Resource temporarily unavailable
