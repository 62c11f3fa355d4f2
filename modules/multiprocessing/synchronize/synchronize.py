import threading as _threading
import time as _time

import _multiprocessing
from _multiprocessing import SemLock
from multiprocessing import process

__all__ = ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event"]

RECURSIVE_MUTEX = 0
SEMAPHORE = 1
SEM_VALUE_MAX = 2147483647


def _owner(lock):
    # Who has the lock, for people.
    if lock._is_mine():
        name = process.current_process().name
        thread = _threading.current_thread().name
        return name if thread == "MainThread" else name + "|" + thread
    if not lock._is_zero():
        return "None"
    return "SomeOtherThread" if lock._count() > 0 else "SomeOtherProcess"


class Semaphore(SemLock):
    """A semaphore that processes share."""

    def __init__(self, value=1, *, ctx=None):
        super().__init__(SEMAPHORE, value, SEM_VALUE_MAX)

    def get_value(self):
        """Return the number of tokens that are left."""
        return self._get_value()

    def __repr__(self):
        return "<%s(value=%s)>" % (type(self).__name__, self._get_value())


class BoundedSemaphore(Semaphore):
    """A semaphore that can't be released more often than it was acquired."""

    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, SEMAPHORE, value, value)

    def __repr__(self):
        return "<%s(value=%s, maxvalue=%s)>" % (type(self).__name__, self._get_value(), self.maxvalue)


class Lock(SemLock):
    """A lock that processes share. Any thread can release it."""

    def __init__(self, *, ctx=None):
        super().__init__(SEMAPHORE, 1, 1)

    def __repr__(self):
        return "<%s(owner=%s)>" % (type(self).__name__, _owner(self))


class RLock(SemLock):
    """A lock that processes share and that a thread can acquire several times."""

    def __init__(self, *, ctx=None):
        super().__init__(RECURSIVE_MUTEX, 1, 1)

    def __repr__(self):
        owner, count = _owner(self), 0
        if self._is_mine():
            count = self._count()
        elif owner != "None":
            count = "nonzero"
        return "<%s(%s, %s)>" % (type(self).__name__, owner, count)


class Condition:
    """A condition variable that processes share."""

    # _sleeping_count has a token for each waiting thread, and _woken_count one for each that was woken or gave up; the difference
    # is how many wait. Only who has the lock looks at them. _wait_semaphore is what they wait for.

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._sleeping_count = Semaphore(0)
        self._woken_count = Semaphore(0)
        self._wait_semaphore = Semaphore(0)
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        from multiprocessing import context
        context.assert_spawning(self)
        return (self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore)

    def __setstate__(self, state):
        self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore = state
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        try:
            waiters = self._sleeping_count.get_value() - self._woken_count.get_value()
        except OSError:
            waiters = "unknown"
        return "<%s(%s, %s)>" % (type(self).__name__, self._lock, waiters)

    def wait(self, timeout=None):
        """Release the lock, wait until another thread notifies this one, at most timeout seconds, and acquire the lock again.

        Returns False if the time was over.
        """
        assert self._lock._is_mine(), "must acquire() condition before using wait()"
        self._sleeping_count.release()
        count = self._lock._count()
        for i in range(count):
            self._lock.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken_count.release()
            for i in range(count):
                self._lock.acquire()

    def notify(self, n=1):
        """Wake n of the waiting threads."""
        assert self._lock._is_mine(), "lock is not owned"
        # Those that gave up since the last time don't count.
        while self._woken_count.acquire(False):
            self._sleeping_count.acquire(False)
        sleepers = 0
        while sleepers < n and self._sleeping_count.acquire(False):
            self._wait_semaphore.release()
            sleepers += 1
        # Nobody who begins to wait now may take a token. A process that was killed does not take its own: after some time it is
        # left behind, and wakes some thread for nothing.
        for i in range(sleepers):
            if not self._woken_count.acquire(True, _PATIENCE):
                break

    def notify_all(self):
        """Wake all of the waiting threads."""
        self.notify(n=SEM_VALUE_MAX)

    def wait_for(self, predicate, timeout=None):
        """Wait until predicate() is true, at most timeout seconds, and return its last value."""
        result = predicate()
        if result:
            return result
        end = None if timeout is None else _time.monotonic() + timeout
        while not result:
            left = None
            if end is not None:
                left = end - _time.monotonic()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result


_PATIENCE = 1  # second


class Event:
    """An event that processes share."""

    def __init__(self, *, ctx=None):
        self._cond = Condition(Lock())
        self._flag = Semaphore(0)

    def _take(self):
        # Tells whether the event is set; the lock is held.
        if self._flag.acquire(False):
            self._flag.release()
            return True
        return False

    def is_set(self):
        """Tell whether the event is set."""
        with self._cond:
            return self._take()

    def set(self):
        """Set the event: all that wait for it go on."""
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        """Reset the event."""
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        """Wait until the event is set, at most timeout seconds, and tell whether it is."""
        with self._cond:
            if self._take():
                return True
            self._cond.wait(timeout)
            return self._take()

    def __repr__(self):
        return "<%s at %s %s>" % (type(self).__qualname__, hex(id(self)), "set" if self.is_set() else "unset")


class Barrier:
    """A barrier that processes share."""

    # _shared has the state and how many threads are in wait.
    _FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2

    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._cond = Condition()
        self._shared = _multiprocessing._Array("i", 2)

    def __getstate__(self):
        return (self._parties, self._action, self._timeout, self._cond, self._shared)

    def __setstate__(self, state):
        self._parties, self._action, self._timeout, self._cond, self._shared = state

    def __repr__(self):
        name = "%s.%s at %s" % (type(self).__module__, type(self).__qualname__, hex(id(self)))
        if self.broken:
            return "<%s: broken>" % name
        return "<%s: waiters=%d/%d>" % (name, self.n_waiting, self.parties)

    def wait(self, timeout=None):
        """Wait until as many threads wait as there are parties, and return the thread's number among them."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            self._enter()
            index = self._shared[1]
            self._shared[1] = index + 1
            try:
                if index + 1 == self._parties:
                    self._release()
                else:
                    self._await(timeout)
                return index
            finally:
                self._shared[1] -= 1
                self._exit()

    def _enter(self):
        while self._shared[0] in (self._RESETTING, self._DRAINING):
            self._cond.wait()
        if self._shared[0] < 0:
            raise _threading.BrokenBarrierError

    def _release(self):
        try:
            if self._action:
                self._action()
            self._shared[0] = self._DRAINING
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _await(self, timeout):
        if not self._cond.wait_for(lambda: self._shared[0] != self._FILLING, timeout):
            self._break()
            raise _threading.BrokenBarrierError
        if self._shared[0] < 0:
            raise _threading.BrokenBarrierError

    def _exit(self):
        if self._shared[1] == 0 and self._shared[0] in (self._RESETTING, self._DRAINING):
            self._shared[0] = self._FILLING
            self._cond.notify_all()

    def _break(self):
        self._shared[0] = self._BROKEN
        self._cond.notify_all()

    def reset(self):
        """Make the barrier empty: threads that wait get BrokenBarrierError."""
        with self._cond:
            if self._shared[1] > 0:
                if self._shared[0] in (self._FILLING, self._BROKEN):
                    self._shared[0] = self._RESETTING
            else:
                self._shared[0] = self._FILLING
            self._cond.notify_all()

    def abort(self):
        """Break the barrier: threads that wait, or will, get BrokenBarrierError."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        """How many threads the barrier waits for."""
        return self._parties

    @property
    def n_waiting(self):
        """How many threads wait."""
        return self._shared[1] if self._shared[0] == self._FILLING else 0

    @property
    def broken(self):
        """Whether the barrier is broken."""
        return self._shared[0] == self._BROKEN
