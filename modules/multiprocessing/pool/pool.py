import collections as _collections
import itertools as _itertools
import os as _os
import queue as _queue
import threading as _threading
import time as _time

import _multiprocessing
from multiprocessing import TimeoutError, get_context
from multiprocessing import process
from multiprocessing import util
from multiprocessing.context import ProcessError

__all__ = ["Pool", "ThreadPool"]

INIT = "INIT"
RUN = "RUN"
CLOSE = "CLOSE"
TERMINATE = "TERMINATE"

_job_counter = _itertools.count()


def _map_chunk(args):
    f, chunk = args
    return [f(x) for x in chunk]


def _starmap_chunk(args):
    f, chunk = args
    return [f(*x) for x in chunk]


class RemoteTraceback(Exception):
    """The traceback of an exception in another process, as text."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithTraceback:
    """An exception whose pickle gets the traceback's text as its cause."""

    def __init__(self, exc, tb):
        import traceback
        text = "".join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.tb = '\n"""\n%s"""' % text

    def __reduce__(self):
        return rebuild_exc, (self.exc, self.tb)


def rebuild_exc(exc, tb):
    """Return an exception with the text of a traceback as its cause."""
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class MaybeEncodingError(Exception):
    """A result can't be pickled."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return "Error sending result: '%s'. Reason: '%s'" % (self.value, self.exc)

    def __repr__(self):
        return "<%s: %s>" % (type(self).__name__, self)


def _work(conn, initializer, initargs, maxtasks):
    # What a worker process does: it receives a task and sends its result, until the pool is gone, or has enough of it.
    if initializer is not None:
        initializer(*initargs)
    conn.send_bytes(b"")  # ready
    done = 0
    while maxtasks is None or done < maxtasks:
        try:
            data = conn.recv_bytes()
        except (EOFError, OSError):
            util.debug("worker got EOFError or OSError -- exiting")
            break
        if not data:
            util.debug("worker got sentinel -- exiting")
            break
        try:
            func, args, kwds = _loads(data)
            result = (True, func(*args, **kwds))
        except Exception as e:
            result = (False, ExceptionWithTraceback(e, e.__traceback__))
        try:
            data = _dumps(result)
        except Exception as e:
            result = (False, MaybeEncodingError(e, result[1]))
            util.debug("Possible encoding error while sending result: %s", result[1])
            data = _dumps(result)
        del result
        conn.send_bytes(data)
        done += 1
    util.debug("worker exiting after %d tasks", done)


def _dumps(obj):
    return _multiprocessing._dumps(obj)


def _loads(data):
    import pickle
    return pickle.loads(data)


class _Worker:
    # A worker process, and the task that it has.

    def __init__(self, pool):
        self.conn, there = pool._ctx.Pipe()
        self.task = None
        self.ready = False
        self.done = 0  # tasks
        try:
            self.process = pool.Process(pool._ctx, target=_work, args=(there, pool._initializer, pool._initargs, pool._maxtasksperchild))
            self.process.name = self.process.name.replace("Process", "PoolWorker")
            self.process.daemon = True
            self.process.start()
        except:
            self.conn.close()
            raise
        finally:
            there.close()


class Pool:
    """A pool of processes that call functions.

    Each process has a pipe of its own, so that one that is killed takes nothing with it but its task, whose result
    is then a ProcessError.
    """

    @staticmethod
    def Process(ctx, *args, **kwds):
        """Return a process for a worker."""
        return ctx.Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._pool = []
        self._state = INIT
        self._ctx = context or get_context()
        self._maxtasksperchild = maxtasksperchild
        self._initializer = initializer
        self._initargs = initargs
        if processes is None:
            processes = _os.process_cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes = processes
        self._cache = {}  # jobs that are not done, by number
        self._taskqueue = _queue.SimpleQueue()
        self._start()
        self._state = RUN
        self._terminate = util.Finalize(self, self._stop, exitpriority=15)

    def __repr__(self):
        cls = type(self)
        return "<%s.%s state=%s pool_size=%d>" % (cls.__module__, cls.__qualname__, self._state, len(self._pool))

    # The processes. _changed guards _pool, _workers, _idle and _waiting, and is notified when there is room for a task, or the state
    # changes.

    def _start(self):
        self._changed = _threading.Condition()
        self._idle = _collections.deque()
        self._waiting = _collections.deque()  # tasks without a worker
        self._workers = {}  # by their connections
        self._fed = False  # no more tasks will come
        self._broken = None  # why no worker can be started
        self._wake_reader, self._wake_writer = self._ctx.Pipe(duplex=False)
        try:
            for i in range(self._processes):
                self._add_worker()
        except:
            for w in self._pool:
                w.process.terminate()
                w.process.join()
            raise
        self._threads = [_threading.Thread(target=self._feed, daemon=True), _threading.Thread(target=self._collect, daemon=True)]
        for t in self._threads:
            t.start()

    def _add_worker(self):
        w = _Worker(self)
        with self._changed:
            self._pool.append(w.process)
            self._workers[w.conn] = w

    def _feed(self):
        # The thread that gives tasks to workers.
        while True:
            item = self._taskqueue.get()
            if item is None:
                break
            tasks, set_length = item
            self._feed_all(tasks, set_length)
        with self._changed:
            self._fed = True
        self._wake()

    def _feed_all(self, tasks, set_length):
        task, i = None, -1
        try:
            for task in tasks:
                i = task[1]
                if not self._send(task):
                    return
        except Exception as e:
            # The iterable raised, behind the last task.
            job = task[0] if task is not None else None
            if set_length is not None and job is None:
                job = set_length.__self__._job
            if job in self._cache:
                self._cache[job]._set(i + 1, (False, e))
                i += 1
        if set_length is not None:
            set_length(i + 1)

    def _send(self, task):
        # Has a task done; False if the pool was terminated. It waits while enough tasks wait for a worker.
        job, i, func, args, kwds = task
        try:
            data = _dumps((func, args, kwds))
        except Exception as e:
            self._set_result(job, i, (False, e))
            return True
        with self._changed:
            while len(self._waiting) >= self._processes and self._state != TERMINATE and self._broken is None:
                self._changed.wait()
            if self._state == TERMINATE:
                return False
            broken = self._broken
            if broken is None:
                self._waiting.append((job, i, data))
        if broken is None:
            self._assign()
        else:
            self._set_result(job, i, (False, broken))
        return True

    def _assign(self):
        # Gives tasks that wait to workers that are idle.
        while True:
            with self._changed:
                if not self._idle or not self._waiting:
                    return
                w = self._idle.popleft()
                job, i, data = w.task = self._waiting.popleft()
                self._changed.notify_all()
            try:
                w.conn.send_bytes(data)
            except OSError:
                # It has ended, and another worker takes its place. If that is known by now the task has failed.
                with self._changed:
                    if w.task is not None:
                        w.task = None
                        self._waiting.appendleft((job, i, data))

    def _collect(self):
        # The thread that receives results, and starts workers for those that have ended.
        while True:
            with self._changed:
                if self._state == TERMINATE or self._fed and not self._cache:
                    break
            for conn in _multiprocessing.wait(list(self._workers) + [self._wake_reader]):
                if conn is self._wake_reader:
                    conn.recv_bytes()
                else:
                    self._receive(self._workers[conn])
        with self._changed:
            state = self._state
        if state != TERMINATE:
            self._dismiss()

    def _receive(self, w):
        try:
            data = w.conn.recv_bytes()
        except (EOFError, OSError):
            self._replace(w)
            return
        with self._changed:
            task, w.task = w.task, None
            if task is not None:
                w.done += 1
            if w.done != self._maxtasksperchild:  # else it ends
                self._idle.append(w)
        self._assign()
        if task is None:
            w.ready = True
            return
        job, i, sent = task
        try:
            result = _loads(data)
        except Exception as e:
            result = (False, e)
        self._set_result(job, i, result)

    def _replace(self, w):
        # The worker has ended.
        w.process.join()
        with self._changed:
            del self._workers[w.conn]
            self._pool.remove(w.process)
            if w in self._idle:
                self._idle.remove(w)
            task, w.task = w.task, None
            running = self._state != TERMINATE
        w.conn.close()
        code = w.process.exitcode
        if running and not w.ready and code >= 0:
            self._break(ProcessError("the initializer of a worker process of the pool failed"))
        elif running and self._broken is None:
            util.debug("cleaning up worker %s", w.process.name)
            try:
                self._add_worker()
            except Exception as e:
                self._break(e)
        if task is not None:
            text = "a worker process of the pool ended with exit code %s while it ran the task" % code
            self._set_result(task[0], task[1], (False, ProcessError(text)))

    def _break(self, e):
        # No worker can be started: all tasks fail.
        with self._changed:
            self._broken = e
            self._waiting.clear()
            self._changed.notify_all()
        self._fail_all(e)

    def _set_result(self, job, i, result):
        entry = self._cache.get(job)
        if entry is not None:
            entry._set(i, result)
        if self._fed and not self._cache:
            self._wake()

    def _fail_all(self, e):
        for entry in list(self._cache.values()):
            entry._fail(e)

    def _wake(self):
        try:
            self._wake_writer.send_bytes(b"")
        except OSError:
            pass  # the thread has ended

    def _dismiss(self):
        # The workers are told to end, and waited for.
        workers = list(self._workers.values())
        for w in workers:
            try:
                w.conn.send_bytes(b"")
            except OSError:
                pass  # it has ended
        for w in workers:
            w.process.join()
        self._close_pipes()

    def _close_pipes(self):
        for conn in list(self._workers) + [self._wake_reader, self._wake_writer]:
            conn.close()

    def _stop(self):
        # terminate, once.
        with self._changed:
            self._state = TERMINATE
            self._changed.notify_all()
        self._taskqueue.put(None)
        self._wake()
        me = _threading.current_thread()
        for t in self._threads:
            if t is not me:
                t.join()
        workers = list(self._workers.values())
        for w in workers:
            if w.process.exitcode is None:
                w.process.terminate()
        for w in workers:
            w.process.join()
        self._close_pipes()
        self._fail_all(ProcessError("the pool was terminated"))

    def _join(self):
        for t in self._threads:
            t.join()
        for p in list(self._pool):
            p.join()

    # What scripts call.

    def _check_running(self):
        if self._state != RUN:
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        """Return func(*args, **kwds), as a worker calls it."""
        return self.apply_async(func, args, kwds).get()

    def map(self, func, iterable, chunksize=None):
        """Return a list of func's results for the elements of iterable."""
        return self._map_async(func, iterable, _map_chunk, chunksize).get()

    def starmap(self, func, iterable, chunksize=None):
        """Return a list of func's results for the elements of iterable, each of which is unpacked as func's arguments."""
        return self._map_async(func, iterable, _starmap_chunk, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """The same as starmap, but returns an AsyncResult at once."""
        return self._map_async(func, iterable, _starmap_chunk, chunksize, callback, error_callback)

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """The same as map, but returns an AsyncResult at once."""
        return self._map_async(func, iterable, _map_chunk, chunksize, callback, error_callback)

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        """The same as apply, but returns an AsyncResult at once; callback is called with the result, error_callback with the exception."""
        self._check_running()
        result = ApplyResult(self, callback, error_callback)
        self._taskqueue.put(([(result._job, 0, func, args, kwds)], None))
        return result

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()
        if not hasattr(iterable, "__len__"):
            iterable = list(iterable)
        n = len(iterable)
        if chunksize is None:
            chunksize, extra = divmod(n, self._processes * 4)
            if extra:
                chunksize += 1
        if n == 0:
            chunksize = 0
        result = MapResult(self, chunksize, n, callback, error_callback=error_callback)
        self._taskqueue.put((_chunk_tasks(result._job, mapper, func, iterable, chunksize), None))
        return result

    def imap(self, func, iterable, chunksize=1):
        """Return an iterator over func's results for the elements of iterable, in their order."""
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        """Return an iterator over func's results for the elements of iterable, in the order in which they come."""
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, cls, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not %d" % chunksize)
        result = cls(self)
        if chunksize == 1:
            self._taskqueue.put((_tasks(result._job, func, iterable), result._set_length))
            return result
        self._taskqueue.put((_chunk_tasks(result._job, _map_chunk, func, iterable, chunksize), result._set_length))
        return (item for chunk in result for item in chunk)

    def close(self):
        """Take no more tasks; the workers end when all are done."""
        util.debug("closing pool")
        if self._state == RUN:
            self._state = CLOSE
            self._taskqueue.put(None)

    def terminate(self):
        """End the workers at once."""
        util.debug("terminating pool")
        with self._changed:
            self._state = TERMINATE
        self._terminate()

    def join(self):
        """Wait until the workers have ended, after close or terminate."""
        util.debug("joining pool")
        if self._state == RUN:
            raise ValueError("Pool is still running")
        if self._state not in (CLOSE, TERMINATE):
            raise ValueError("In unknown state")
        self._join()
        self._terminate.cancel()

    def __enter__(self):
        self._check_running()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.terminate()

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")


def _tasks(job, func, iterable):
    i = 0
    for x in iterable:
        yield (job, i, func, (x,), {})
        i += 1


def _chunk_tasks(job, mapper, func, iterable, size):
    it = None if isinstance(iterable, (list, tuple, range)) else iter(iterable)
    for i in _itertools.count():
        if it is None:
            chunk = tuple(iterable[i * size:(i + 1) * size])
        else:
            chunk = tuple(_itertools.islice(it, size))
        if not chunk:
            return
        yield (job, i, mapper, ((func, chunk),), {})


class ApplyResult:
    """The result of a call that may not have been made yet."""

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = _threading.Event()
        self._job = next(_job_counter)
        self._cache = pool._cache
        self._callback = callback
        self._error_callback = error_callback
        self._cache[self._job] = self

    def ready(self):
        """Tell whether the call was made."""
        return self._event.is_set()

    def successful(self):
        """Tell whether the call returned; ValueError if it was not made yet."""
        if not self.ready():
            raise ValueError("%r not ready" % self)
        return self._success

    def wait(self, timeout=None):
        """Wait until the call was made, at most timeout seconds."""
        self._event.wait(timeout)

    def get(self, timeout=None):
        """Return what the call returned, or raise what it raised; TimeoutError if that is not there in timeout seconds."""
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, i, obj):
        self._success, self._value = obj
        if self._callback and self._success:
            self._callback(self._value)
        if self._error_callback and not self._success:
            self._error_callback(self._value)
        self._done()

    def _done(self):
        self._event.set()
        self._cache.pop(self._job, None)
        self._pool = None

    def _fail(self, e):
        self._success, self._value = False, e
        self._done()

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """The results of map_async."""

    def __init__(self, pool, chunksize, length, callback, error_callback):
        ApplyResult.__init__(self, pool, callback, error_callback=error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        if chunksize <= 0:
            self._number_left = 0
            self._done()
        else:
            self._number_left = -(-length // chunksize)
        self._lock = _threading.Lock()

    def _set(self, i, obj):
        success, value = obj
        with self._lock:
            self._number_left -= 1
            left = self._number_left
            if success and self._success:
                self._value[i * self._chunksize:(i + 1) * self._chunksize] = value
            elif not success and self._success:
                self._success = False
                self._value = value
        if left:
            return
        if self._success:
            if self._callback:
                self._callback(self._value)
        elif self._error_callback:
            self._error_callback(self._value)
        self._done()


class IMapIterator:
    """The results of imap, as they come, in order."""

    def __init__(self, pool):
        self._pool = pool
        self._cond = _threading.Condition(_threading.Lock())
        self._job = next(_job_counter)
        self._cache = pool._cache
        self._items = _collections.deque()
        self._index = 0
        self._length = None
        self._unsorted = {}
        self._error = None
        self._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        """Return the next result; TimeoutError if it does not come in timeout seconds."""
        with self._cond:
            if not self._items:
                self._check_end()
                self._cond.wait_for(lambda: self._items or self._error or self._index == self._length, timeout)
                if not self._items:
                    self._check_end()
                    raise TimeoutError from None
            success, value = self._items.popleft()
        if success:
            return value
        raise value

    __next__ = next

    def _check_end(self):
        if self._index == self._length:
            self._pool = None
            raise StopIteration from None
        if self._error:
            raise self._error

    def _set(self, i, obj):
        with self._cond:
            self._add(i, obj)
            if self._index == self._length:
                self._cache.pop(self._job, None)
                self._pool = None

    def _add(self, i, obj):
        if self._index != i:
            self._unsorted[i] = obj
            return
        self._items.append(obj)
        self._index += 1
        while self._index in self._unsorted:
            self._items.append(self._unsorted.pop(self._index))
            self._index += 1
        self._cond.notify()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            if self._index == self._length:
                self._cond.notify()
                self._cache.pop(self._job, None)
                self._pool = None

    def _fail(self, e):
        with self._cond:
            self._error = e
            self._cond.notify_all()
        self._cache.pop(self._job, None)


class IMapUnorderedIterator(IMapIterator):
    """The results of imap_unordered, as they come."""

    def _add(self, i, obj):
        self._items.append(obj)
        self._index += 1
        self._cond.notify()


class ThreadPool(Pool):
    """A pool of threads that call functions."""

    @staticmethod
    def Process(ctx, *args, **kwds):
        """Return a thread for a worker."""
        from multiprocessing.dummy import Process
        return Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=()):
        Pool.__init__(self, processes, initializer, initargs)

    def _start(self):
        self._changed = _threading.Condition()
        self._tasks = _queue.SimpleQueue()
        for i in range(self._processes):
            t = self.Process(self._ctx, target=self._run, daemon=True)
            self._pool.append(t)
            t.start()
        self._threads = [_threading.Thread(target=self._feed, daemon=True)]
        self._threads[0].start()

    def _feed(self):
        while True:
            item = self._taskqueue.get()
            if item is None:
                break
            self._feed_all(*item)
        for t in self._pool:
            self._tasks.put(None)

    def _send(self, task):
        self._tasks.put(task)
        return self._state != TERMINATE

    def _run(self):
        # What a worker thread does.
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            task = self._tasks.get()
            if task is None or self._state == TERMINATE:
                return
            job, i, func, args, kwds = task
            try:
                result = (True, func(*args, **kwds))
            except Exception as e:
                result = (False, e)
            del task, func, args, kwds
            self._set_result(job, i, result)
            del result

    def _set_result(self, job, i, result):
        entry = self._cache.get(job)
        if entry is not None:
            entry._set(i, result)

    def _stop(self):
        self._state = TERMINATE
        self._taskqueue.put(None)
        self._threads[0].join()
        self._fail_all(ProcessError("the pool was terminated"))

    def _join(self):
        self._threads[0].join()
        for t in self._pool:
            t.join()
