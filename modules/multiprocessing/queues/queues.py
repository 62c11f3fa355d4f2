import collections as _collections
import os as _os
import threading as _threading
import time as _time
from queue import Empty, Full

import _multiprocessing
from multiprocessing import connection
from multiprocessing import context
from multiprocessing import reduction
from multiprocessing import util

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]

_ForkingPickler = reduction.ForkingPickler
_LARGEST = 2147483647
_END = object()


class Queue:
    """A queue that processes share: a pipe, and a thread in each process that puts, which writes to it."""

    def __init__(self, maxsize=0, *, ctx):
        if maxsize <= 0:
            maxsize = _LARGEST
        self._maxsize = maxsize
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = ctx.Lock()
        self._wlock = ctx.Lock()
        self._sem = ctx.Semaphore(maxsize)  # a token for each place that is free
        self._opid = _os.getpid()
        self._ignore_epipe = False
        self._reset()

    def __getstate__(self):
        context.assert_spawning(self)
        return (self._ignore_epipe, self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem, self._opid)

    def __setstate__(self, state):
        (self._ignore_epipe, self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem, self._opid) = state
        self._reset()

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def _reset(self):
        self._notempty = _threading.Condition(_threading.Lock())
        self._buffer = _collections.deque()
        self._thread = None
        self._jointhread = None
        self._joincancelled = False
        self._closed = False
        self._close = None

    def _check_open(self):
        if self._closed:
            raise ValueError("Queue %r is closed" % self)

    def put(self, obj, block=True, timeout=None):
        """Put an object into the queue; Full if there is no room while block is true and timeout seconds pass, or at once."""
        self._check_open()
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty:
            self._append(obj)

    def _append(self, obj):
        if self._thread is None:
            self._start_thread()
        self._buffer.append(obj)
        self._notempty.notify()

    def get(self, block=True, timeout=None):
        """Remove and return an object; Empty if there is none while block is true and timeout seconds pass, or at once."""
        self._check_open()
        if block and timeout is None:
            with self._rlock:
                data = self._reader.recv_bytes()
            self._sem.release()
            return _ForkingPickler.loads(data)
        end = _time.monotonic() + timeout if block else 0
        if not self._rlock.acquire(block, timeout):
            raise Empty
        try:
            left = max(end - _time.monotonic(), 0) if block else 0
            if not self._reader.poll(left):
                raise Empty
            data = self._reader.recv_bytes()
            self._sem.release()
        finally:
            self._rlock.release()
        return _ForkingPickler.loads(data)

    def qsize(self):
        """Return about how many objects are in the queue."""
        return self._maxsize - self._sem._get_value()

    def empty(self):
        """Tell whether there is nothing to get now."""
        return not self._reader.poll()

    def full(self):
        """Tell whether there is no room now."""
        return self._sem._is_zero()

    def get_nowait(self):
        """The same as get(False)."""
        return self.get(False)

    def put_nowait(self, obj):
        """The same as put(obj, False)."""
        return self.put(obj, False)

    def close(self):
        """Put no more in this process; what was put is still written."""
        self._closed = True
        close = self._close
        if close:
            self._close = None
            close()
        else:
            self._reader.close()

    def join_thread(self):
        """Wait, after close, until what was put is written."""
        assert self._closed, "Queue %r not closed" % self
        if self._jointhread:
            self._jointhread()

    def cancel_join_thread(self):
        """Don't wait at the end of the process for what was put to be written: it may be lost."""
        self._joincancelled = True
        if self._jointhread is not None:
            self._jointhread.cancel()

    def _terminate_broken(self):
        self._buffer.clear()
        self._ignore_epipe = True
        self._reader.close()
        self.close()
        self.join_thread()

    def _start_thread(self):
        self._buffer.clear()
        self._thread = _threading.Thread(target=self._feed, name="QueueFeederThread", daemon=True)
        self._thread.start()
        if not self._joincancelled:
            self._jointhread = util.Finalize(self._thread, self._thread.join, exitpriority=-5)
        self._close = util.Finalize(self, self._finish, exitpriority=10)

    def _finish(self):
        with self._notempty:
            self._buffer.append(_END)
            self._notempty.notify()

    def _feed(self):
        # The thread: it writes what is in the buffer, until the end was put there.
        while True:
            with self._notempty:
                while not self._buffer:
                    self._notempty.wait()
                obj = self._buffer.popleft()
            if obj is _END:
                self._reader.close()
                self._writer.close()
                return
            try:
                data = _ForkingPickler.dumps(obj)
                with self._wlock:
                    self._writer.send_bytes(data)
            except Exception as e:
                if self._ignore_epipe and isinstance(e, BrokenPipeError):
                    return
                if util.is_exiting():
                    util.info("error in queue thread: %s", e)
                    return
                self._sem.release()
                self._on_queue_feeder_error(e, obj)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        # What happens if an object can't be sent; for subclasses.
        import traceback
        traceback.print_exc()


class JoinableQueue(Queue):
    """A queue that processes share, which knows when what was put into it is done."""

    def __init__(self, maxsize=0, *, ctx):
        super().__init__(maxsize, ctx=ctx)
        self._unfinished_tasks = ctx.Semaphore(0)
        self._cond = ctx.Condition()

    def __getstate__(self):
        return Queue.__getstate__(self) + (self._cond, self._unfinished_tasks)

    def __setstate__(self, state):
        Queue.__setstate__(self, state[:-2])
        self._cond, self._unfinished_tasks = state[-2:]

    def put(self, obj, block=True, timeout=None):
        """Put an object into the queue, a task that has to be done."""
        self._check_open()
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty, self._cond:
            self._append(obj)
            self._unfinished_tasks.release()

    def task_done(self):
        """Tell that an object that was got is done."""
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished_tasks._is_zero():
                self._cond.notify_all()

    def join(self):
        """Wait until all that was put is done."""
        with self._cond:
            while not self._unfinished_tasks._is_zero():
                self._cond.wait()


class SimpleQueue:
    """A queue that is a pipe with locks: put waits while that is full."""

    def __init__(self, *, ctx):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = ctx.Lock()
        self._wlock = ctx.Lock()
        self._poll = self._reader.poll

    def __getstate__(self):
        context.assert_spawning(self)
        return (self._reader, self._writer, self._rlock, self._wlock)

    def __setstate__(self, state):
        self._reader, self._writer, self._rlock, self._wlock = state
        self._poll = self._reader.poll

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def close(self):
        """Close both ends of the pipe in this process."""
        self._reader.close()
        self._writer.close()

    def empty(self):
        """Tell whether there is nothing to get now."""
        return not self._poll()

    def get(self):
        """Remove and return an object, for which it waits."""
        with self._rlock:
            data = self._reader.recv_bytes()
        return _ForkingPickler.loads(data)

    def put(self, obj):
        """Put an object into the queue."""
        data = _ForkingPickler.dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)
