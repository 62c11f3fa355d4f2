import functools as _functools
import itertools as _itertools
import os as _os
import pickle as _pickle
import queue as _queue
import threading as _threading

import _multiprocessing
import multiprocessing as _mp
from concurrent.futures import _base

EXTRA_QUEUED_CALLS = 1

_executors = {}
_global_shutdown = False


def _python_exit():
    global _global_shutdown
    _global_shutdown = True
    for executor in list(_executors):
        executor.shutdown(wait=True)


_threading._register_atexit(_python_exit)


class _RemoteTraceback(Exception):
    # The traceback of an exception in a worker, as text.

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    # An exception whose pickle gets the traceback's text as its cause.

    def __init__(self, exc, tb):
        import traceback
        text = "".join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.exc.__traceback__ = None
        self.tb = '\n"""\n%s"""' % text

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


def _work(conn, stops, initializer, initargs):
    # What a worker process does: it says that it is ready, receives calls and sends their results, until it gets an empty message.
    orders = _multiprocessing._Orders(stops)
    stops.close()
    number = 0
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            import sys
            import traceback
            sys.stderr.write("Exception in initializer:\n")
            traceback.print_exc()
            return
    conn.send_bytes(b"")
    while True:
        try:
            data = conn.recv_bytes()
        except EOFError:
            return
        if not data:
            return
        try:
            number += 1
            fn, args, kwargs = _pickle.loads(data)
            result = (True, orders.call(number, fn, *args, **kwargs))
        except BaseException as e:
            result = (False, _ExceptionWithTraceback(e, e.__traceback__))
        try:
            data = _multiprocessing._dumps(result)
        except BaseException as e:
            data = _multiprocessing._dumps((False, _ExceptionWithTraceback(e, e.__traceback__)))
        del result
        conn.send_bytes(data)


class _WorkItem:
    # A call and its future.

    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs


class _Worker:
    # A worker process, the pipe to it, and the thread that guards it.

    def __init__(self, executor):
        self.conn, there = executor._mp_context.Pipe()
        stops, self.orders = executor._mp_context.Pipe(duplex=False)
        self.tasks = 0
        self.ready = False
        self.leaving = False  # it was told to end
        try:
            self.process = executor._mp_context.Process(target=_work, args=(there, stops, executor._initializer, executor._initargs))
            self.process.start()
        except:
            self.conn.close()
            self.orders.close()
            raise
        finally:
            there.close()
            stops.close()
        executor._processes[self.process.pid] = self.process
        _threading.Thread(target=self._guard, args=(executor,), daemon=True).start()

    def _guard(self, executor):
        self.process.join()
        executor._processes.pop(self.process.pid, None)
        if not self.leaving:
            executor._break(None)

    def call(self, data):
        """Have the worker make a call."""
        self.tasks += 1
        try:
            if not self.ready:
                self.conn.recv_bytes()
                self.ready = True
            self.conn.send_bytes(data)
        except (EOFError, OSError):
            pass  # it has ended: there is no result either

    def result(self):
        """Wait for the pickle of a call's result, and return it; None if the worker has ended."""
        try:
            return self.conn.recv_bytes()
        except (EOFError, OSError):
            return None

    def stop(self, number):
        """Have the call with that number stopped, if the worker makes it now or next."""
        try:
            self.orders.send_bytes(number.to_bytes(8, "big"))
        except OSError:
            pass  # it has ended

    def end(self):
        """Tell the worker to end, and wait until it has."""
        self.leaving = True
        try:
            self.conn.send_bytes(b"")
        except OSError:
            pass  # it has ended
        self.process.join()
        self.conn.close()
        self.orders.close()


_BROKEN = "A child process terminated abruptly, the process pool is not usable anymore"
_ABRUPTLY = "A process in the process pool was terminated abruptly while the future was running or pending."


class ProcessPoolExecutor(_base.Executor):
    """An executor that runs calls in up to max_workers processes; as many as there are processors if that is None.

    Functions, arguments and results travel as pickles. A process first calls initializer(*initargs); one that has made
    max_tasks_per_child calls is replaced. If a process ends unexpectedly, all calls that wait, and those submitted later, get
    BrokenProcessPool.

    Each process has a thread here that sends it calls and waits for their results, and a pipe of its own.
    """

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = _os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if mp_context is None:
            mp_context = _mp.get_context("spawn") if max_tasks_per_child is not None else _mp.get_context()
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        self._max_workers = max_workers
        self._mp_context = mp_context
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks_per_child = max_tasks_per_child
        self._processes = {}
        self._queue = _queue.SimpleQueue()
        self._lock = _threading.RLock()  # guards what follows
        self._threads = []
        self._workers = []
        self._unserved = 0  # calls that were submitted, less the threads that wait for one
        self._shutdown_thread = False
        self._broken = False
        self._cause = None

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called in a process, and return a Future for its result."""
        with self._lock:
            self._check_open()
            future = _base.Future()
            self._unserved += 1
            try:
                if self._unserved > 0 and len(self._threads) < self._max_workers:
                    self._start_worker()
            except:
                self._unserved -= 1
                raise
            self._queue.put(_WorkItem(future, fn, args, kwargs))
        return future

    def _check_open(self):
        if self._broken:
            raise BrokenProcessPool(self._broken)
        if self._shutdown_thread:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if _global_shutdown:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")

    def _start_worker(self):
        _executors[self] = True
        worker = self._new_worker()
        thread = _threading.Thread(target=self._serve, args=(worker,), daemon=True)
        self._threads.append(thread)
        self._unserved -= 1
        thread.start()

    def _new_worker(self):
        worker = _Worker(self)
        with self._lock:
            self._workers.append(worker)
            broken = self._broken
        if broken:
            worker.process.terminate()
        return worker

    def _serve(self, worker):
        # A thread: it gives calls to its worker. If there is a next call, the worker gets it before the last one's result is told.
        last = None  # the future and result of the call before
        try:
            while True:
                try:
                    item = self._queue.get(last is None)
                except _queue.Empty:
                    last = self._tell(last)
                    continue
                if item is None:
                    break
                if not self._broken and self._max_tasks_per_child is not None and worker.tasks >= self._max_tasks_per_child:
                    last = self._tell(last)
                    self._end(worker)
                    worker = self._new_worker()
                future = item.future
                sent = self._send(worker, item)
                del item
                last = self._tell(last)
                if sent:
                    last = future, worker.result()
                else:
                    with self._lock:
                        self._unserved -= 1
        except Exception as e:
            self._break(e)
        self._tell(last)
        self._end(worker)
        self._finished(_threading.current_thread())

    def _end(self, worker):
        worker.end()
        with self._lock:
            self._workers.remove(worker)

    def _send(self, worker, item):
        # Gives the worker a call; false if there is nothing to wait for.
        future = item.future
        if not future._run_elsewhere(_functools.partial(worker.stop, worker.tasks + 1)):
            return False
        if self._broken:
            future.set_exception(self._exception())
            return False
        try:
            data = _multiprocessing._dumps((item.fn, item.args, item.kwargs))
        except BaseException as e:
            future.set_exception(e)
            return False
        worker.call(data)
        return True

    def _tell(self, last):
        # Tells a future the result of its call, None if its worker has ended.
        if last is None:
            return
        future, data = last
        if data is None:
            self._break(None)
        else:
            try:
                ok, value = _pickle.loads(data)
            except BaseException as e:
                self._break(e)
                data = None
        if data is None:
            future.set_exception(self._exception())
        elif ok:
            future.set_result(value)
        else:
            future._raised(value)
        with self._lock:
            self._unserved -= 1

    def _exception(self):
        e = BrokenProcessPool(_ABRUPTLY)
        if self._cause is not None:
            import traceback
            text = "".join(traceback.format_exception(type(self._cause), self._cause, self._cause.__traceback__))
            e.__cause__ = _RemoteTraceback("\n'''\n%s'''" % text)
        return e

    def _break(self, cause):
        # A worker has ended, or sends what can't be read: nothing that was submitted will be done.
        with self._lock:
            if self._broken:
                return
            self._cause = cause
            self._broken = _BROKEN
            self._shutdown_thread = True
            workers = list(self._workers)
        for w in workers:
            w.leaving = True
            w.process.terminate()
        for item in self._drain():
            if item.future.set_running_or_notify_cancel():
                item.future.set_exception(self._exception())
        self._dismiss()

    def _drain(self):
        # The calls that no thread has taken.
        items = []
        while True:
            try:
                item = self._queue.get_nowait()
            except _queue.Empty:
                return items
            if item is not None:
                items.append(item)

    def _dismiss(self):
        # The threads end when all calls are made.
        for t in self._threads:
            self._queue.put(None)

    def _finished(self, thread):
        with self._lock:
            self._threads.remove(thread)
            if not self._threads:
                _executors.pop(self, None)

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """Return an iterator over the results of fn, called with the elements of the iterables, in their order.

        A process gets chunksize calls at a time. With a buffersize only so many chunks are submitted in advance. The iterator raises
        TimeoutError if a result is not there timeout seconds after the call of map.
        """
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        chunks = super().map(_functools.partial(_process_chunk, fn), _chunks(_together(iterables), chunksize), timeout=timeout, buffersize=buffersize)
        return _flatten(chunks)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls. Those submitted are still made, but if cancel_futures is true those that do not run yet are cancelled.

        If wait is true it returns when all calls and the processes have ended.
        """
        with self._lock:
            threads = list(self._threads)
            first = not self._shutdown_thread
            self._shutdown_thread = True
        if cancel_futures:
            for item in self._drain():
                item.future.cancel()
                item.future.set_running_or_notify_cancel()
        if first or cancel_futures:
            self._dismiss()
        if wait:
            me = _threading.current_thread()
            for t in threads:
                if t is not me:
                    t.join()

    def terminate_workers(self):
        """End the processes with SIGTERM, and shut the executor down: what they run gets BrokenProcessPool."""
        self._force_shutdown("terminate")

    def kill_workers(self):
        """End the processes with SIGKILL, and shut the executor down: what they run gets BrokenProcessPool."""
        self._force_shutdown("kill")

    def _force_shutdown(self, operation):
        processes = list(self._processes.values())
        self.shutdown(wait=False, cancel_futures=True)
        for p in processes:
            getattr(p, operation)()


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def _together(iterables):
    # zip, which makes a list in one of the dialects.
    iterators = [iter(it) for it in iterables]
    return _tuples(iterators)


def _tuples(iterators):
    while iterators:
        try:
            elements = tuple([next(it) for it in iterators])
        except StopIteration:
            return
        yield elements


def _chunks(it, size):
    while True:
        chunk = tuple(_itertools.islice(it, size))
        if not chunk:
            return
        yield chunk


def _flatten(chunks):
    for chunk in chunks:
        chunk.reverse()
        while chunk:
            yield chunk.pop()
