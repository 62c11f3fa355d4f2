"""The interface of threading without threads: what is started runs at once."""

import sys as _sys
import time as _time

import _dummy_thread

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
    "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local",
    "stack_size",
]

ThreadError = _dummy_thread.error
TIMEOUT_MAX = _dummy_thread.TIMEOUT_MAX
Lock = _dummy_thread.LockType
get_ident = _dummy_thread.get_ident
stack_size = _dummy_thread.stack_size

_running = []  # the threads that run: each was started by the one before
_counter = [0]
_hooks = {"trace": None, "profile": None}


def _never():
    """What a thread gets that would wait for ever."""
    return RuntimeError("a dummy thread waits for what no other thread can do")


def settrace(func):
    """Set the trace function of threads that are started from now on."""
    _hooks["trace"] = func


def setprofile(func):
    """Set the profile function of threads that are started from now on."""
    _hooks["profile"] = func


def current_thread():
    """Return the thread that runs."""
    return _running[-1]


def main_thread():
    """Return the thread that no other has started."""
    return _running[0]


def enumerate():
    """Return the threads that have not ended."""
    return list(_running)


def active_count():
    """Return the number of threads that have not ended."""
    return len(_running)


currentThread = current_thread
activeCount = active_count


class Thread:
    """A thread whose start runs it to its end."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        if not name:
            _counter[0] += 1
            name = "Thread-%d" % _counter[0]
        self._name = str(name)
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._phase = "initial"

    def __repr__(self):
        self._check()
        status = self._phase
        if self._daemonic:
            status += " daemon"
        if self._phase != "initial":
            status += " %s" % self.ident
        return "<%s(%s, %s)>" % (type(self).__name__, self._name, status)

    def _check(self):
        if getattr(self, "_phase", None) is None:
            raise RuntimeError("thread.__init__() not called")

    def start(self):
        """Call run; when it has returned so does start."""
        self._check()
        if self._phase != "initial":
            raise RuntimeError("threads can only be started once")
        self._phase = "started"
        _dummy_thread.start_new_thread(self._bootstrap, ())

    def _bootstrap(self):
        _running.append(self)
        before = _sys.gettrace(), _sys.getprofile()
        if _hooks["trace"]:
            _sys.settrace(_hooks["trace"])
        if _hooks["profile"]:
            _sys.setprofile(_hooks["profile"])
        try:
            self.run()
        except SystemExit:
            pass
        except Exception as e:
            print("Exception in thread %s:" % self.name, file=_sys.stderr)
            _sys.excepthook(type(e), e, e.__traceback__)
        finally:
            _sys.settrace(before[0])
            _sys.setprofile(before[1])
            _running.remove(self)
            self._phase = "stopped"

    def run(self):
        """Call the target."""
        try:
            if self._target:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        """Return: the thread has ended."""
        self._check()
        if self._phase == "initial":
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self in _running:
            if timeout is None:
                raise _never()
            _time.sleep(max(timeout, 0))

    def is_alive(self):
        """Return whether the thread is running."""
        self._check()
        return self._phase == "started"

    isAlive = is_alive

    @property
    def name(self):
        """The thread's name, for people."""
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)

    @property
    def ident(self):
        """The thread's identifier, None before it was started."""
        self._check()
        return None if self._phase == "initial" else get_ident()

    @property
    def daemon(self):
        """Whether the thread is called a daemon; it makes no difference."""
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        self._check()
        if self._phase != "initial":
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def getName(self):
        """Return the name."""
        return self.name

    def setName(self, name):
        """Set the name."""
        self.name = name

    def isDaemon(self):
        """Return whether the thread is called a daemon."""
        return self.daemon

    def setDaemon(self, daemonic):
        """Set whether the thread is called a daemon."""
        self.daemon = daemonic


class _MainThread(Thread):
    def __init__(self):
        super().__init__(name="MainThread", daemon=False)
        self._phase = "started"


_running.append(_MainThread())


class Timer(Thread):
    """A thread that calls a function after some time: start waits."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Keep the timer from calling the function."""
        self.finished.set()

    def run(self):
        """Wait, and call the function."""
        if not self.finished.is_set():
            _time.sleep(max(self.interval, 0))
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class RLock:
    """A lock that its thread can take again."""

    def __init__(self):
        self._count = 0
        self._owner = None

    def acquire(self, blocking=True, timeout=-1):
        """Take the lock, again if the thread has it."""
        if self._count and self._owner is not current_thread():
            if not blocking:
                return False
            if timeout is None or timeout < 0:
                raise _never()
            _time.sleep(timeout)
            return False
        self._owner = current_thread()
        self._count += 1
        return True

    __enter__ = acquire

    def release(self):
        """Release the lock once."""
        if not self._is_owned():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def __exit__(self, exc_type, exc_value, traceback):
        self.release()

    def _is_owned(self):
        return self._count > 0 and self._owner is current_thread()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return "<%s %s.RLock object count=%d at %s>" % (state, __name__, self._count, hex(id(self)))


class Condition:
    """A condition that nobody waits for: wait returns at once."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock

    def acquire(self, *args):
        """Take the lock."""
        return self._lock.acquire(*args)

    def release(self):
        """Release the lock."""
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, exc_type, exc_value, traceback):
        return self._lock.__exit__(exc_type, exc_value, traceback)

    def __repr__(self):
        return "<Condition(%s, 0)>" % (self._lock,)

    def _is_owned(self):
        if hasattr(self._lock, "_is_owned"):
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Return True."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        return True

    def wait_for(self, predicate, timeout=None):
        """Return predicate(); an error if it is false and there is no timeout."""
        result = predicate()
        if not result:
            if timeout is None:
                raise _never()
            _time.sleep(max(timeout, 0))
            result = predicate()
        return result

    def notify(self, n=1):
        """Do nothing."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")

    def notify_all(self):
        """Do nothing."""
        self.notify()

    notifyAll = notify_all


class Semaphore:
    """A number of permits; who would wait for one for ever gets an error."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        """Take a permit."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value > 0:
            self._value -= 1
            return True
        if blocking:
            if timeout is None:
                raise _never()
            _time.sleep(max(timeout, 0))
        return False

    __enter__ = acquire

    def release(self, n=1):
        """Give back n permits."""
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, exc_type, exc_value, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that can't have more permits than it began with."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        """Give back n permits; ValueError if that is more than were taken."""
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    """A flag."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        """Return the flag."""
        return self._flag

    isSet = is_set

    def set(self):
        """Set the flag."""
        self._flag = True

    def clear(self):
        """Reset the flag."""
        self._flag = False

    def wait(self, timeout=None):
        """Return True: where the flag is not set a thread would wait for another."""
        return True


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


class Barrier:
    """A meeting of threads, of which there is but one at a time."""

    def __init__(self, parties, action=None, timeout=None):
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._broken = False

    def wait(self, timeout=None):
        """Meet: with one party at once; more do not come together."""
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            self._broken = True
            timeout = self._timeout if timeout is None else timeout
            if timeout is None:
                raise _never()
            _time.sleep(max(timeout, 0))
            raise BrokenBarrierError
        try:
            if self._action:
                self._action()
        except BaseException:
            self._broken = True
            raise
        return 0

    def reset(self):
        """Make the barrier whole."""
        self._broken = False

    def abort(self):
        """Break the barrier."""
        self._broken = True

    @property
    def parties(self):
        """The number of threads needed."""
        return self._parties

    @property
    def n_waiting(self):
        """0."""
        return 0

    @property
    def broken(self):
        """Whether the barrier is broken."""
        return self._broken


class local:
    """An object whose attributes each thread has for itself."""

    def __new__(cls, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__made", (args, kwargs, [(current_thread(), {})]))
        return self

    def __getattribute__(self, name):
        attrs = _attributes(self)
        if name == "__dict__":
            return attrs
        if name in attrs:
            return attrs[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError("'%s' object attribute '__dict__' is read-only" % type(self).__name__)
        _attributes(self)[name] = value

    def __delattr__(self, name):
        attrs = _attributes(self)
        if name not in attrs:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
        del attrs[name]


def _attributes(obj):
    """Return the running thread's attributes of a local, made by __init__ the first time."""
    args, kwargs, tables = object.__getattribute__(obj, "_local__made")
    here = current_thread()
    for thread, attrs in tables:
        if thread is here:
            return attrs
    attrs = {}
    tables[:] = [t for t in tables if t[0] in _running] + [(here, attrs)]
    type(obj).__init__(obj, *args, **kwargs)
    return attrs
