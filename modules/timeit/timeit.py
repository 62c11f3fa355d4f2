"""How long functions take."""

import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


def _runnable(what, name):
    """Return what is to be timed as a function; source text other than pass can't be run."""
    if callable(what):
        return what
    if not isinstance(what, str):
        raise ValueError("%s is neither a string nor callable" % name)
    if what.strip() in ("", "pass"):
        return _pass
    raise NotImplementedError("timeit of source text needs exec, which is not supported; pass a function instead")


def _pass():
    pass


class Timer:
    """Times a function: stmt, after one call of setup."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        self._stmt = _runnable(stmt, "stmt")
        self._setup = _runnable(setup, "setup")

    def inner(self, _it, _timer):
        """Call the function as often as the iterator says; return how many seconds that took."""
        stmt = self._stmt
        self._setup()
        if stmt is _pass:
            began = _timer()
            for _ in _it:
                pass
            return _timer() - began
        began = _timer()
        for _ in _it:
            stmt()
        return _timer() - began

    def print_exc(self, file=None):
        """Print the traceback of the exception that is being handled."""
        import traceback

        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """Return how many seconds number calls take."""
        from gc import disable, enable, isenabled

        was_enabled = isenabled()
        disable()
        try:
            return self.inner(iter(range(number)), self.timer)
        finally:
            if was_enabled:
                enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit several times; return a list of the results."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Find a number of calls, 1, 2 or 5 times a power of 10, that take 0.2 seconds; return it and the time."""
        scale = 1
        while True:
            for n in (1, 2, 5):
                number = n * scale
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Return how many seconds number calls of a function take."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Call timeit several times; return a list of the results."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
