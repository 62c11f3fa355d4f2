import sys as _sys

from multiprocessing import context
from multiprocessing import process
from multiprocessing import reduction as reducer

ProcessError = context.ProcessError
BufferTooShort = context.BufferTooShort
TimeoutError = context.TimeoutError
AuthenticationError = context.AuthenticationError
Process = context.Process

_default = context._default_context

active_children = _default.active_children
current_process = _default.current_process
parent_process = _default.parent_process
cpu_count = _default.cpu_count
freeze_support = _default.freeze_support
get_all_start_methods = _default.get_all_start_methods
get_context = _default.get_context
get_start_method = _default.get_start_method
set_start_method = _default.set_start_method
set_executable = _default.set_executable
set_forkserver_preload = _default.set_forkserver_preload
allow_connection_pickling = _default.allow_connection_pickling
get_logger = _default.get_logger
log_to_stderr = _default.log_to_stderr
Manager = _default.Manager
Pipe = _default.Pipe
Pool = _default.Pool
Queue = _default.Queue
JoinableQueue = _default.JoinableQueue
SimpleQueue = _default.SimpleQueue
Lock = _default.Lock
RLock = _default.RLock
Condition = _default.Condition
Semaphore = _default.Semaphore
BoundedSemaphore = _default.BoundedSemaphore
Event = _default.Event
Barrier = _default.Barrier
Value = _default.Value
Array = _default.Array
RawValue = _default.RawValue
RawArray = _default.RawArray

__all__ = [name for name in dir(_default) if not name.startswith("_") and name != "reducer"]

SUBDEBUG = 5
SUBWARNING = 25

# What a worker process pickles of the main module says __mp_main__: this process has it as __main__.
if "__main__" in _sys.modules:
    _sys.modules["__mp_main__"] = _sys.modules["__main__"]
