"""Ctrl-C during tests: the first one ends the run after the current test."""

import weakref

__unittest = True


class _InterruptHandler:
    """Handles SIGINT: once by stopping the results that are registered, then as before."""

    def __init__(self, default_handler):
        import signal

        self.called = False
        self.original_handler = default_handler
        if isinstance(default_handler, int):
            if default_handler == signal.SIG_DFL:
                default_handler = signal.default_int_handler
            elif default_handler == signal.SIG_IGN:
                default_handler = _ignore
            else:
                raise TypeError("expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        self.default_handler = default_handler

    def __call__(self, signum, frame):
        import signal

        # A test may have put another handler in place that calls this one.
        if signal.getsignal(signal.SIGINT) is not self:
            self.default_handler(signum, frame)
        if self.called:
            self.default_handler(signum, frame)
        self.called = True
        for result in list(_results.keys()):
            result.stop()


def _ignore(signum, frame):
    pass


_results = weakref.WeakKeyDictionary()  # those that a Ctrl-C stops
_interrupt_handler = None


def registerResult(result):
    """Have a Ctrl-C stop a result."""
    _results[result] = 1


def removeResult(result):
    """Undo registerResult; tell whether it was registered."""
    return bool(_results.pop(result, None))


def installHandler():
    """Handle Ctrl-C from now on."""
    global _interrupt_handler
    if _interrupt_handler is None:
        import signal

        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    """Handle Ctrl-C as before; as a decorator, while the function runs."""
    import signal

    if method is not None:
        from functools import wraps

        @wraps(method)
        def inner(*args, **kwargs):
            initial = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, initial)

        return inner
    if _interrupt_handler is not None:
        signal.signal(signal.SIGINT, _interrupt_handler.original_handler)
