# The calling thread's traceback, and frames of all threads.
import faulthandler
import os
import sys
import threading

path = os.path.join(os.environ["TMPDIR"], "traceback")


def show(**kwargs):
    with open(path, "w+") as f:
        faulthandler.dump_traceback(f, **kwargs)
        f.seek(0)
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("  File") and __file__ in line:
                print("  " + line[line.rindex(",") + 2:])
            elif "File" not in line and "waits" not in line:
                print(line.split(" 0x")[0])


def inner():
    show(all_threads=False)


inner()
# expect: Stack (most recent call first):
# expect:   line 12 in show
# expect:   line 23 in inner
# expect:   line 26 in <module>

ready, stop = threading.Event(), threading.Event()


def other():
    ready.set()
    stop.wait()


t = threading.Thread(target=other)
t.start()
ready.wait()
show()
# expect: Thread
# expect:   line 37 in other
# expect:
# expect: Current thread
# expect:   line 12 in show
# expect:   line 43 in <module>

frames = sys._current_frames()
names = []
for ident in (t.ident, threading.get_ident()):
    f = frames[ident]
    while f and f.f_code.co_filename != __file__:
        f = f.f_back
    names.append(f.f_code.co_name)
print(names, len(frames))  # expect: ['other', '<module>'] 2
stop.set()
t.join()

with open(path, "w+") as f:
    faulthandler.dump_traceback_later(0.01, file=f)
    threading.Event().wait(0.2)
    faulthandler.cancel_dump_traceback_later()
    f.seek(0)
    print(f.readline().rstrip())  # expect: Timeout (0:00:00.010000)!
    print(f.readline().partition(" ")[0])  # expect: Thread
