import sys as _sys
import threading as _threading
from queue import Queue
from threading import Lock, RLock, Semaphore, BoundedSemaphore, Event, Condition, Barrier

from multiprocessing.dummy.connection import Pipe

__all__ = ["Process", "current_process", "active_children", "freeze_support", "Lock", "RLock", "Semaphore", "BoundedSemaphore",
           "Condition", "Event", "Barrier", "Queue", "Manager", "Pipe", "Pool", "JoinableQueue"]

current_process = _threading.current_thread
JoinableQueue = Queue


class DummyProcess(_threading.Thread):
    """A thread that is used like a process."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        _threading.Thread.__init__(self, group, target, name, args, kwargs, daemon=daemon)
        self._pid = None
        self._children = {}
        self._start_called = False
        self._parent = current_process()

    def start(self):
        """Start the thread."""
        if self._parent is not current_process():
            raise RuntimeError("Parent is %r but current_process is %r" % (self._parent, current_process()))
        self._start_called = True
        _children_of(self._parent)[self] = None
        _threading.Thread.start(self)

    @property
    def exitcode(self):
        """0 if the thread has ended, None before."""
        if self._start_called and not self.is_alive():
            return 0
        return None


Process = DummyProcess


def _children_of(thread):
    try:
        return thread._children
    except AttributeError:
        thread._children = {}
        return thread._children


def active_children():
    """Return a list of the threads that this one has started and that run."""
    children = _children_of(current_process())
    for p in list(children):
        if not p.is_alive():
            children.pop(p, None)
    return list(children)


def freeze_support():
    """Do nothing."""


class Namespace:
    """An object with attributes."""

    def __init__(self, /, **kwds):
        for name, value in kwds.items():
            setattr(self, name, value)

    def __repr__(self):
        parts = ["%s=%r" % (name, value) for name, value in vars(self).items() if not name.startswith("_")]
        return "%s(%s)" % (type(self).__name__, ", ".join(sorted(parts)))


dict = dict
list = list


def Array(typecode, sequence, lock=True):
    """Return the elements of a sequence, which threads share anyway."""
    from multiprocessing.sharedctypes import RawArray
    return RawArray(typecode, sequence)


class Value:
    """An object with an attribute value."""

    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value

    @property
    def value(self):
        """The value."""
        return self._value

    @value.setter
    def value(self, value):
        self._value = value

    def __repr__(self):
        return "<%s(%r, %r)>" % (type(self).__name__, self._typecode, self._value)


def Manager():
    """Return the module: threads share what it has."""
    return _sys.modules[__name__]


def shutdown():
    """Do nothing."""


def Pool(processes=None, initializer=None, initargs=()):
    """Return a pool of threads."""
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
