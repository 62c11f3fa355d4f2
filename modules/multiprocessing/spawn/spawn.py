import os as _os
import sys as _sys

import _multiprocessing
from multiprocessing import context
from multiprocessing import process
from multiprocessing import util

__all__ = ["freeze_support", "set_executable", "get_executable", "get_preparation_data", "prepare", "import_main_path"]

_executable = None
_preload = ["__main__"]


def set_executable(executable):
    """Have worker processes run another program."""
    global _executable
    _executable = executable


def get_executable():
    """Return the program that worker processes run."""
    return _sys.executable if _executable is None else _executable


def set_forkserver_preload(module_names):
    """Have the workers that are kept ready import modules in advance."""
    global _preload
    if not all([isinstance(name, str) for name in module_names]):
        raise TypeError("module_names must be a list of strings")
    _preload = list(module_names)


def freeze_support():
    """Do nothing."""


class Popen:
    """A child process that was started."""

    method = "spawn"

    def __init__(self, process_obj):
        util._flush_std_streams()
        self._child = self._launch(process_obj)
        self.returncode = None
        self.pid = self._child.pid
        self.sentinel = self._child.sentinel

    def _launch(self, process_obj):
        data = get_preparation_data(process_obj._name)
        return _multiprocessing._start((data, process_obj), _executable, False, ())

    def poll(self):
        """Return the exit code, None while the process runs."""
        if self.returncode is None:
            self.returncode = self._child.poll()
        return self.returncode

    def wait(self, timeout=None):
        """Wait for the exit code; None if it does not come in timeout seconds."""
        if self.returncode is None:
            self.returncode = self._child.wait(timeout)
        return self.returncode

    def _send_signal(self, sig):
        if self.returncode is None:
            self._child.send_signal(sig)

    def terminate(self):
        """End the process with SIGTERM."""
        self._send_signal(15)

    def kill(self):
        """End the process with SIGKILL."""
        self._send_signal(9)

    def close(self):
        """Close the sentinel."""
        self._child.close()


class ReadyPopen(Popen):
    """A child process that was started in advance and has got something to do."""

    method = "forkserver"

    def _launch(self, process_obj):
        data = get_preparation_data(process_obj._name)
        ready = {"wait": True, "preload": [name for name in _preload if name != "__main__"], "sys_path": data["sys_path"]}
        return _multiprocessing._start((data, process_obj), _executable, True, (ready,))


def _check_not_importing_main():
    if getattr(process.current_process(), "_inheriting", False):
        raise RuntimeError("""
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        The main module is run in the new process too: what starts processes
        has to stand behind

            if __name__ == '__main__':""")


def get_preparation_data(name):
    """Return what a process needs to become like this one."""
    _check_not_importing_main()
    current = process.current_process()
    data = {
        "name": name,
        "authkey": current.authkey,
        "log_to_stderr": util._log_to_stderr,
        "start_method": context._default_context.get_start_method(allow_none=True),
        "sys_argv": _sys.argv,
        "orig_dir": process.ORIGINAL_DIR,
    }
    try:
        data["dir"] = _os.getcwd()
    except OSError:
        pass  # it was removed; the process begins there too
    if util._logger is not None:
        data["log_level"] = util._logger.getEffectiveLevel()
    data["sys_path"] = [path or process.ORIGINAL_DIR or "" for path in _sys.path]
    data.update(main_path())
    return data


def main_path():
    """Return the file and the package of the main module, as get_preparation_data does; nothing if it has no file."""
    main = _sys.modules.get("__main__")
    path = getattr(main, "__file__", None)
    if path is None or path.startswith("<"):
        return {}
    if not _os.path.isabs(path) and process.ORIGINAL_DIR is not None:
        path = _os.path.join(process.ORIGINAL_DIR, path)
    return {"init_main_from_path": _os.path.normpath(path), "main_package": getattr(main, "__package__", None) or ""}


def prepare(data):
    """Make the process like the one that sent the data, and run its main module as __mp_main__."""
    if "name" in data:
        process.current_process().name = data["name"]
    if "authkey" in data:
        process.current_process().authkey = data["authkey"]
    if data.get("log_to_stderr"):
        util.log_to_stderr()
    if "log_level" in data:
        util.get_logger().setLevel(data["log_level"])
    if "sys_path" in data:
        _sys.path = data["sys_path"]
    if "sys_argv" in data:
        _sys.argv = data["sys_argv"]
    if "dir" in data:
        _os.chdir(data["dir"])
    if "orig_dir" in data:
        process.ORIGINAL_DIR = data["orig_dir"]
    if data.get("start_method"):
        context._default_context.set_start_method(data["start_method"], force=True)
    if "init_main_from_path" in data:
        _run_main(data["init_main_from_path"], data.get("main_package", ""))


def _run_main(path, package):
    main = _sys.modules.get("__main__")
    if getattr(main, "__file__", None) == path:
        return
    _multiprocessing._run_main("__mp_main__", path, package)


def import_main_path(main_path):
    """Run a file as __mp_main__."""
    _run_main(main_path, "")


def _main():
    # What interp.WorkerMain calls; the result is the exit code.
    from io import BytesIO
    from pickle import load
    message = BytesIO(_multiprocessing._begin())
    data = load(message)
    if data.get("wait"):
        message = _await_message(data)
        if message is None:
            return 1
        data = load(message)
    sentinel = _multiprocessing._watch()
    process.current_process()._inheriting = True
    try:
        prepare(data)
        this = load(message)
    finally:
        del process.current_process()._inheriting
    return this._bootstrap(sentinel)


def _await_message(data):
    # A worker that was started in advance waits; None if nobody needs it.
    from io import BytesIO
    _sys.path = data["sys_path"]
    try:
        for name in data["preload"]:
            try:
                __import__(name)
            except ImportError:
                pass  # the main module says so, if it matters
        return BytesIO(_multiprocessing._next())
    except (EOFError, OSError, KeyboardInterrupt):
        return None
