import os as _os

import _multiprocessing
from multiprocessing import process
from multiprocessing import reduction

__all__ = ()


class ProcessError(Exception):
    """The base of the package's exceptions."""


class BufferTooShort(ProcessError):
    """A message did not fit into a buffer; the exception has it as its argument."""


class TimeoutError(ProcessError):
    """There was no result in time."""


class AuthenticationError(ProcessError):
    """The other end of a connection does not have the key."""


class BaseContext:
    """The functions and classes of the package for one way of starting processes."""

    ProcessError = ProcessError
    BufferTooShort = BufferTooShort
    TimeoutError = TimeoutError
    AuthenticationError = AuthenticationError
    Process = process.BaseProcess

    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)
    active_children = staticmethod(process.active_children)

    def cpu_count(self):
        """Return the number of processors."""
        n = _os.cpu_count()
        if n is None:
            raise NotImplementedError("cannot determine number of cpus")
        return n

    def Manager(self):
        """Not available: it raises NotImplementedError."""
        raise NotImplementedError("there are no managers: use Queue, Pipe, Value, Array, or Listener and Client")

    def Pipe(self, duplex=True):
        """Return two connections that are joined; the first only receives and the second only sends if duplex is false."""
        from multiprocessing.connection import Pipe
        return Pipe(duplex)

    def Lock(self):
        """Return a lock that processes share."""
        from multiprocessing.synchronize import Lock
        return Lock(ctx=self.get_context())

    def RLock(self):
        """Return a lock that processes share and that a thread can acquire several times."""
        from multiprocessing.synchronize import RLock
        return RLock(ctx=self.get_context())

    def Condition(self, lock=None):
        """Return a condition variable that processes share."""
        from multiprocessing.synchronize import Condition
        return Condition(lock, ctx=self.get_context())

    def Semaphore(self, value=1):
        """Return a semaphore that processes share."""
        from multiprocessing.synchronize import Semaphore
        return Semaphore(value, ctx=self.get_context())

    def BoundedSemaphore(self, value=1):
        """Return a semaphore that can't be released more often than it was acquired."""
        from multiprocessing.synchronize import BoundedSemaphore
        return BoundedSemaphore(value, ctx=self.get_context())

    def Event(self):
        """Return an event that processes share."""
        from multiprocessing.synchronize import Event
        return Event(ctx=self.get_context())

    def Barrier(self, parties, action=None, timeout=None):
        """Return a barrier that processes share."""
        from multiprocessing.synchronize import Barrier
        return Barrier(parties, action, timeout, ctx=self.get_context())

    def Queue(self, maxsize=0):
        """Return a queue that processes share."""
        from multiprocessing.queues import Queue
        return Queue(maxsize, ctx=self.get_context())

    def JoinableQueue(self, maxsize=0):
        """Return a queue that processes share, with task_done and join."""
        from multiprocessing.queues import JoinableQueue
        return JoinableQueue(maxsize, ctx=self.get_context())

    def SimpleQueue(self):
        """Return a queue that is a pipe with locks."""
        from multiprocessing.queues import SimpleQueue
        return SimpleQueue(ctx=self.get_context())

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        """Return a pool of processes."""
        from multiprocessing.pool import Pool
        return Pool(processes, initializer, initargs, maxtasksperchild, context=self.get_context())

    def RawValue(self, typecode_or_type, *args):
        """Return a shared object without a lock."""
        from multiprocessing.sharedctypes import RawValue
        return RawValue(typecode_or_type, *args)

    def RawArray(self, typecode_or_type, size_or_initializer):
        """Return a shared array without a lock."""
        from multiprocessing.sharedctypes import RawArray
        return RawArray(typecode_or_type, size_or_initializer)

    def Value(self, typecode_or_type, *args, lock=True):
        """Return a shared object with a lock."""
        from multiprocessing.sharedctypes import Value
        return Value(typecode_or_type, *args, lock=lock, ctx=self.get_context())

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        """Return a shared array with a lock."""
        from multiprocessing.sharedctypes import Array
        return Array(typecode_or_type, size_or_initializer, lock=lock, ctx=self.get_context())

    def freeze_support(self):
        """Do nothing: a worker process never gets to the script's own main part."""

    def get_logger(self):
        """Return the package's logger."""
        from multiprocessing.util import get_logger
        return get_logger()

    def log_to_stderr(self, level=None):
        """Have the package's logger write to standard error, and return it."""
        from multiprocessing.util import log_to_stderr
        return log_to_stderr(level)

    def allow_connection_pickling(self):
        """Do nothing but make sure that connections and sockets can be sent to other processes."""
        from multiprocessing import connection

    def set_executable(self, executable):
        """Have worker processes run another program, one whose main function begins as this one's."""
        from multiprocessing.spawn import set_executable
        set_executable(executable)

    def set_forkserver_preload(self, module_names):
        """Have the workers that the method forkserver keeps ready import modules in advance."""
        from multiprocessing.spawn import set_forkserver_preload
        set_forkserver_preload(module_names)

    def get_context(self, method=None):
        """Return the context for a start method."""
        if method is None:
            return self
        if method == "fork":
            raise ValueError("cannot find context for 'fork': a copy of a process has only the thread that made it, and "
                             "this interpreter, whose threads run in parallel, can't go on without its others; "
                             "use 'spawn' or 'forkserver'")
        try:
            return _concrete_contexts[method]
        except KeyError:
            raise ValueError("cannot find context for %r" % method) from None

    def get_all_start_methods(self):
        """Return a list of the start methods, the default one first."""
        return ["spawn", "forkserver"]

    def get_start_method(self, allow_none=False):
        """Return how processes are started."""
        return self._name

    def set_start_method(self, method, force=False):
        """Set how processes are started, which only the package's own functions can do."""
        raise ValueError("cannot set start method of concrete context")

    @property
    def reducer(self):
        """The module that pickles objects for other processes."""
        return reduction

    def _check_available(self):
        pass


class Process(process.BaseProcess):
    """A process that calls a function, started as the package's start method says.

    It is used like threading.Thread; a subclass can have a method run instead.
    """

    _start_method = None

    @staticmethod
    def _Popen(process_obj):
        return _default_context.get_context().Process._Popen(process_obj)


class DefaultContext(BaseContext):
    """The context that the package's functions belong to."""

    Process = Process

    def __init__(self, context):
        self._default_context = context
        self._actual_context = None

    def get_context(self, method=None):
        """Return the context for a start method, the one in use for None."""
        if method is not None:
            return super().get_context(method)
        if self._actual_context is None:
            self._actual_context = self._default_context
        return self._actual_context

    def set_start_method(self, method, force=False):
        """Set how processes are started, which can be done once unless force is true."""
        if self._actual_context is not None and not force:
            raise RuntimeError("context has already been set")
        if method is None and force:
            self._actual_context = None
            return
        self._actual_context = self.get_context(method)

    def get_start_method(self, allow_none=False):
        """Return how processes are started; with allow_none None if that was not used or set yet."""
        if self._actual_context is None:
            if allow_none:
                return None
            self._actual_context = self._default_context
        return self._actual_context._name

class SpawnProcess(process.BaseProcess):
    """A process that is a fresh interpreter."""

    _start_method = "spawn"

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.spawn import Popen
        return Popen(process_obj)


class ForkServerProcess(process.BaseProcess):
    """A process that is an interpreter which was started in advance."""

    _start_method = "forkserver"

    @staticmethod
    def _Popen(process_obj):
        from multiprocessing.spawn import ReadyPopen
        return ReadyPopen(process_obj)


class SpawnContext(BaseContext):
    """The context of the start method spawn."""

    _name = "spawn"
    Process = SpawnProcess


class ForkServerContext(BaseContext):
    """The context of the start method forkserver."""

    _name = "forkserver"
    Process = ForkServerProcess


_concrete_contexts = {"spawn": SpawnContext(), "forkserver": ForkServerContext()}
_default_context = DefaultContext(_concrete_contexts["spawn"])


class _Spawning:
    # What get_spawning_popen returns: the process that the thread is pickling an object for.

    def duplicate_for_child(self, fd):
        return _multiprocessing._duplicate(fd)


_the_spawning = _Spawning()


def get_spawning_popen():
    """Return an object for the process that the thread is starting, None if it is starting none."""
    return _the_spawning if _multiprocessing._spawning() else None


def assert_spawning(obj):
    """Raise RuntimeError unless the thread is starting a process: obj can't be sent to one that runs."""
    if not _multiprocessing._spawning():
        raise RuntimeError("%s objects should only be shared between processes through inheritance" % type(obj).__name__)
