"""The interface of _thread without threads: what is started runs at once."""

import sys as _sys
import time as _time

__all__ = ["error", "start_new_thread", "exit", "get_ident", "allocate_lock", "interrupt_main", "LockType"]

error = RuntimeError
TIMEOUT_MAX = 2.0**31

# depth is how many started functions are running, one inside the other.
_state = {"depth": 0, "interrupt": False}


def start_new_thread(function, args, kwargs={}):
    """Call function(*args, **kwargs). An exception is printed; SystemExit is not."""
    if type(args) is not tuple:
        raise TypeError("2nd arg must be a tuple")
    if type(kwargs) is not dict:
        raise TypeError("3rd arg must be a dict")
    _state["depth"] += 1
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except Exception as e:
        _sys.excepthook(type(e), e, e.__traceback__)
    finally:
        _state["depth"] -= 1
    if _state["interrupt"] and not _state["depth"]:
        _state["interrupt"] = False
        raise KeyboardInterrupt


def exit():
    """Raise SystemExit."""
    raise SystemExit


def get_ident():
    """Return -1."""
    return -1


def stack_size(size=None):
    """Return 0; an error for a size."""
    if size is not None:
        raise error("setting thread stack size not supported")
    return 0


def interrupt_main():
    """Raise KeyboardInterrupt; in a started function, when that has returned."""
    if not _state["depth"]:
        raise KeyboardInterrupt
    _state["interrupt"] = True


class LockType:
    """A lock that nobody waits for: who blocks gets it."""

    def __init__(self):
        self._locked = False

    def acquire(self, waitflag=None, timeout=-1):
        """Take the lock. Only if waitflag is false and the lock is taken that fails."""
        if waitflag is None or waitflag or not self._locked:
            self._locked = True
            return True
        if timeout > 0:
            _time.sleep(timeout)
        return False

    __enter__ = acquire

    def __exit__(self, exc_type, exc_value, traceback):
        self.release()

    def release(self):
        """Release the lock; an error if it is not taken."""
        if not self._locked:
            raise error
        self._locked = False
        return True

    def locked(self):
        """Return whether the lock is taken."""
        return self._locked

    def __repr__(self):
        return "<%s %s.%s object at %s>" % (
            "locked" if self._locked else "unlocked",
            type(self).__module__,
            type(self).__qualname__,
            hex(id(self)),
        )


lock = LockType


def allocate_lock():
    """Return a new lock."""
    return LockType()
