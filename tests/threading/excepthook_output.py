# The default hook prints a traceback to sys.stderr.
import sys
import threading


class Stream:
    def __init__(self):
        self.text = ""

    def write(self, s):
        self.text += s

    def flush(self):
        pass


def fail():
    raise KeyError("missing")


sys.stderr, stderr = Stream(), sys.stderr
try:
    t = threading.Thread(target=fail, name="worker")
    t.start()
    t.join()
    text = sys.stderr.text
finally:
    sys.stderr = stderr
lines = text.splitlines()
print(lines[0])
# expect: Exception in thread worker:
print(lines[1])
# expect: Traceback (most recent call last):
print(lines[-2].strip())
# expect: raise KeyError("missing")
print(lines[-1])
# expect: KeyError: 'missing'


# an exception of the hook itself
def bad_hook(args):
    raise OSError("hook")


threading.excepthook = bad_hook
sys.stderr, stderr = Stream(), sys.stderr
try:
    t = threading.Thread(target=fail)
    t.start()
    t.join()
    text = sys.stderr.text
finally:
    sys.stderr = stderr
lines = text.splitlines()
print(lines[0])
# expect: Exception in threading.excepthook:
print(lines[-1])
# expect: OSError: hook
