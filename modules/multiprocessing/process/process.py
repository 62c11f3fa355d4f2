import itertools as _itertools
import os as _os
import sys as _sys

__all__ = ["BaseProcess", "current_process", "active_children", "parent_process"]

try:
    ORIGINAL_DIR = _os.getcwd()  # what relative paths in sys.path are relative to
except OSError:
    ORIGINAL_DIR = None


def current_process():
    """Return the object of the current process."""
    return _current_process


def active_children():
    """Return a list of the child processes that run, and reap those that have ended."""
    _cleanup()
    return list(_children)


def parent_process():
    """Return the object of the parent process, None in one that was not started by this module."""
    return _parent_process


def _cleanup():
    for p in list(_children):
        child = p._popen
        if child and child.poll() is not None:
            _children.discard(p)


class BaseProcess:
    """A process that calls a function.

    It is used like threading.Thread; a subclass can have a method run instead.
    """

    def _Popen(self):
        raise NotImplementedError

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._identity = _current_process._identity + (next(_process_counter),)
        self._config = _current_process._config.copy()
        self._parent_pid = _os.getpid()
        self._parent_name = _current_process.name
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + "-" + ":".join([str(i) for i in self._identity])
        if daemon is not None:
            self.daemon = daemon

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def run(self):
        """What the process does: call the target with its arguments."""
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        """Start the process."""
        self._check_closed()
        assert self._popen is None, "cannot start a process twice"
        assert self._parent_pid == _os.getpid(), "can only start a process object created by current process"
        assert not _current_process._config.get("daemon"), "daemonic processes are not allowed to have children"
        _cleanup()
        self._popen = self._Popen(self)
        self._sentinel = self._popen.sentinel
        # The child has them; here they would only keep objects alive.
        del self._target, self._args, self._kwargs
        _children.add(self)

    def terminate(self):
        """End the process with SIGTERM."""
        self._check_closed()
        self._popen.terminate()

    def kill(self):
        """End the process with SIGKILL."""
        self._check_closed()
        self._popen.kill()

    def join(self, timeout=None):
        """Wait until the process ends, at most timeout seconds."""
        self._check_closed()
        assert self._parent_pid == _os.getpid(), "can only join a child process"
        assert self._popen is not None, "can only join a started process"
        if self._popen.wait(timeout) is not None:
            _children.discard(self)

    def is_alive(self):
        """Tell whether the process runs."""
        self._check_closed()
        if self is _current_process:
            return True
        assert self._parent_pid == _os.getpid(), "can only test a child process"
        if self._popen is None:
            return False
        if self._popen.poll() is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        """Release what the object holds of a process that has ended; most methods raise ValueError from then on."""
        if self._popen is not None:
            if self._popen.poll() is None:
                raise ValueError("Cannot close a process while it is still running. "
                                 "You should first call join() or terminate().")
            self._popen.close()
            self._popen = None
            del self._sentinel
            _children.discard(self)
        self._closed = True

    @property
    def name(self):
        """The process's name, for people."""
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), "name must be a string"
        self._name = name

    @property
    def daemon(self):
        """Whether the process is ended when its parent does."""
        return self._config.get("daemon", False)

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, "process has already started"
        self._config["daemon"] = daemonic

    @property
    def authkey(self):
        """The key with which processes of a family prove that they belong to it."""
        return self._config["authkey"]

    @authkey.setter
    def authkey(self, authkey):
        self._config["authkey"] = AuthenticationString(authkey)

    @property
    def exitcode(self):
        """The exit code, minus the signal that ended the process; None while it runs, or was not started."""
        self._check_closed()
        if self._popen is None:
            return None
        return self._popen.poll()

    @property
    def ident(self):
        """The process's number, None if it was not started."""
        self._check_closed()
        if self is _current_process:
            return _os.getpid()
        return self._popen and self._popen.pid

    pid = ident

    @property
    def sentinel(self):
        """A file descriptor that can be read from when the process has ended: see multiprocessing.connection.wait."""
        self._check_closed()
        try:
            return self._sentinel
        except AttributeError:
            raise ValueError("process not started") from None

    def __repr__(self):
        code = None
        if self is _current_process:
            status = "started"
        elif self._closed:
            status = "closed"
        elif self._parent_pid != _os.getpid():
            status = "unknown"
        elif self._popen is None:
            status = "initial"
        else:
            code = self._popen.poll()
            status = "started" if code is None else "stopped"
        parts = [type(self).__name__, "name=%r" % self._name]
        if self._popen is not None:
            parts.append("pid=%s" % self._popen.pid)
        parts.append("parent=%s" % self._parent_pid)
        parts.append(status)
        if code is not None:
            parts.append("exitcode=%s" % _exit_name(code))
        if self.daemon:
            parts.append("daemon")
        return "<%s>" % " ".join(parts)

    def _bootstrap(self, parent_sentinel=None):
        # The child's life; the result is its exit code.
        global _current_process, _parent_process, _process_counter, _children
        from multiprocessing import util
        try:
            _process_counter = _itertools.count(1)
            _children = set()
            _current_process = self
            _parent_process = _ParentProcess(self._parent_name, self._parent_pid, parent_sentinel)
            util.info("child process calling self.run()")
            try:
                self.run()
                code = 0
            finally:
                util._exit_function()
        except SystemExit as e:
            if e.code is None:
                code = 0
            elif isinstance(e.code, int):
                code = e.code
            else:
                _sys.stderr.write(str(e.code) + "\n")
                code = 1
        except:
            code = 1
            import traceback
            _sys.stderr.write("Process %s:\n" % self.name)
            traceback.print_exc()
        util.info("process exiting with exitcode %d", code)
        util._flush_std_streams()
        return int(code)


def _exit_name(code):
    if code < 0:
        import signal
        try:
            return "-" + signal.Signals(-code).name
        except ValueError:
            pass  # no signal that has a name
    return code


class AuthenticationString(bytes):
    """A key, which no pickle can have but that of a process that is being started."""

    def __reduce__(self):
        from multiprocessing import context
        if context.get_spawning_popen() is None:
            raise TypeError("Pickling an AuthenticationString object is disallowed for security reasons")
        return AuthenticationString, (bytes(self),)


class _ParentProcess(BaseProcess):
    # The parent, as its child sees it.

    def __init__(self, name, pid, sentinel):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._sentinel = sentinel
        self._config = {}

    def is_alive(self):
        """Tell whether the process runs."""
        from multiprocessing.connection import wait
        return not wait([self._sentinel], timeout=0)

    @property
    def ident(self):
        """The process's number."""
        return self._pid

    pid = ident

    def join(self, timeout=None):
        """Wait until the process ends, at most timeout seconds."""
        from multiprocessing.connection import wait
        wait([self._sentinel], timeout=timeout)


class _MainProcess(BaseProcess):
    # The process that was not started by this module.

    def __init__(self):
        self._identity = ()
        self._name = "MainProcess"
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._config = {"authkey": AuthenticationString(_os.urandom(32)), "semprefix": "/mp"}

    def close(self):
        """Do nothing."""


_parent_process = None
_current_process = _MainProcess()
_process_counter = _itertools.count(1)
_children = set()
