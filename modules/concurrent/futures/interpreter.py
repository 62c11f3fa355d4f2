import pickle as _pickle
import sys as _sys
import threading as _threading

import _multiprocessing
from concurrent.futures import thread as _thread


class ExecutionFailed(Exception):
    """A call in another interpreter raised: the text is the traceback there."""


class InterpreterPoolExecutor(_thread.ThreadPoolExecutor):
    """An executor that runs calls in up to max_workers threads, each with an interpreter of its own, which shares no objects with the others.

    Functions, arguments and results travel as pickles. Each interpreter runs the main module as __mp_main__ when it starts, and then
    initializer(*initargs); if that raises, all calls that wait, and those submitted later, get BrokenInterpreterPool.
    """

    BROKEN = BrokenInterpreterPool

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._own = _threading.local()
        # Two pickles: reading the second one needs what the first one says.
        start = _multiprocessing._dumps(_preparation()) + _multiprocessing._dumps((initializer, initargs))
        super().__init__(max_workers, thread_name_prefix, _start, (self._own, start))

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called in an interpreter of its own, and return a Future for its result."""
        return super().submit(_call, self._own, fn, args, kwargs)


def _preparation():
    # What an interpreter needs to find the same modules as this one.
    from multiprocessing.spawn import main_path
    data = {"sys_path": list(_sys.path), "sys_argv": list(_sys.argv)}
    data.update(main_path())
    return data


def _start(own, data):
    # In a worker thread: makes its interpreter.
    own.interpreter = _multiprocessing._Interpreter()
    _result(own.interpreter.run("concurrent.futures.interpreter", "_begin", data))


def _call(own, fn, args, kwargs):
    # In a worker thread: has its interpreter make a call.
    return _result(own.interpreter.run("concurrent.futures.interpreter", "_run", _multiprocessing._dumps((fn, args, kwargs))))


def _result(data):
    ok, value, text = _pickle.loads(data)
    if ok:
        return value
    raise value from ExecutionFailed(text)


def _begin(data):
    # In the other interpreter: the first thing that it does.
    from io import BytesIO
    from multiprocessing.spawn import prepare
    try:
        file = BytesIO(data)
        prepare(_pickle.load(file))
        initializer, initargs = _pickle.load(file)
        if initializer is not None:
            initializer(*initargs)
    except BaseException as e:
        return _failure(e)
    return _multiprocessing._dumps((True, None, None))


def _run(data):
    # In the other interpreter: makes a call.
    try:
        fn, args, kwargs = _pickle.loads(data)
        return _multiprocessing._dumps((True, fn(*args, **kwargs), None))
    except BaseException as e:
        return _failure(e)


def _failure(e):
    import traceback
    text = "".join(traceback.format_exception(type(e), e, e.__traceback__))
    try:
        return _multiprocessing._dumps((False, e, text))
    except BaseException:
        return _multiprocessing._dumps((False, ExecutionFailed("%s: %s" % (type(e).__name__, e)), text))
