# Arguments, and what is in force.
import faulthandler
import io
import sys


def attempt(f, *args, **kwargs):
    try:
        print(f.__name__, f(*args, **kwargs))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


attempt(faulthandler.is_enabled)  # expect: is_enabled False
attempt(faulthandler.disable)  # expect: disable False
attempt(faulthandler.enable, 2)  # expect: enable None
attempt(faulthandler.enable, 1, all_threads=False)  # expect: enable None
attempt(faulthandler.is_enabled)  # expect: is_enabled True
attempt(faulthandler.disable)  # expect: disable True
attempt(faulthandler.is_enabled)  # expect: is_enabled False


class File:
    def __init__(self, fd):
        self.fd = fd

    def fileno(self):
        return self.fd


attempt(faulthandler.dump_traceback, -1)  # expect: dump_traceback ValueError file is not a valid file descriptor
attempt(faulthandler.dump_traceback, 1 << 40)  # expect: dump_traceback OverflowError Python int too large to convert to C int
attempt(faulthandler.dump_traceback, "x")  # expect: dump_traceback AttributeError 'str' object has no attribute 'fileno'
attempt(faulthandler.dump_traceback, io.StringIO())  # expect: dump_traceback UnsupportedOperation fileno
attempt(faulthandler.dump_traceback, File("a"))  # expect: dump_traceback RuntimeError file.fileno() is not a valid file descriptor
attempt(faulthandler.dump_traceback, File(-1))  # expect: dump_traceback RuntimeError file.fileno() is not a valid file descriptor

attempt(faulthandler.dump_traceback_later, 0)  # expect: dump_traceback_later ValueError timeout must be greater than 0
attempt(faulthandler.dump_traceback_later, "a")  # expect: dump_traceback_later TypeError 'str' object cannot be interpreted as an integer
attempt(faulthandler.dump_traceback_later, 100, file=2)  # expect: dump_traceback_later None
attempt(faulthandler.dump_traceback_later, 200, repeat=True, file=2)  # expect: dump_traceback_later None
attempt(faulthandler.cancel_dump_traceback_later)  # expect: cancel_dump_traceback_later None
attempt(faulthandler.cancel_dump_traceback_later)  # expect: cancel_dump_traceback_later None

attempt(faulthandler.register, 0, 2)  # expect: register ValueError signal number out of range
attempt(faulthandler.register, 65, 2)  # expect: register ValueError signal number out of range
attempt(faulthandler.register, 9, 2)  # expect: register OSError [Errno 22] Invalid argument
attempt(faulthandler.register, 11, 2)  # expect: register RuntimeError signal 11 cannot be registered, use enable() instead
attempt(faulthandler.register, 10, 2)  # expect: register None
attempt(faulthandler.register, 10, 2, True, True)  # expect: register None
attempt(faulthandler.unregister, 10)  # expect: unregister True
attempt(faulthandler.unregister, 10)  # expect: unregister False
attempt(faulthandler.unregister, 11)  # expect: unregister RuntimeError signal 11 cannot be registered, use enable() instead

stderr, sys.stderr = sys.stderr, None
attempt(faulthandler.dump_traceback)  # expect: dump_traceback RuntimeError sys.stderr is None
del sys.stderr
attempt(faulthandler.dump_traceback)  # expect: dump_traceback RuntimeError unable to get sys.stderr
sys.stderr = stderr
