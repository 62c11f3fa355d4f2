# What the modules have.
import concurrent.futures
import concurrent.futures.thread
import concurrent.futures.process
from concurrent.futures import *

print(sorted(concurrent.futures.__all__))
print(TimeoutError is concurrent.futures.TimeoutError, concurrent.futures.thread.ThreadPoolExecutor is ThreadPoolExecutor)
for c in (CancelledError, InvalidStateError, BrokenExecutor, Future, Executor, ThreadPoolExecutor, ProcessPoolExecutor):
    print(c, [b.__name__ for b in c.__bases__])
print(concurrent.futures.thread.BrokenThreadPool, concurrent.futures.process.BrokenProcessPool.__bases__)
import concurrent.futures._base as base

print(base.Error, base.PENDING, base.RUNNING, base.CANCELLED, base.CANCELLED_AND_NOTIFIED, base.FINISHED)
print(base.Future is Future, base.DoneAndNotDoneFutures._fields, Future()._state)
# expect: ['ALL_COMPLETED', 'BrokenExecutor', 'CancelledError', 'Executor', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'InvalidStateError', 'ProcessPoolExecutor', 'ThreadPoolExecutor', 'TimeoutError', 'as_completed', 'wait']
# expect: True True
# expect: <class 'concurrent.futures._base.CancelledError'> ['Error']
# expect: <class 'concurrent.futures._base.InvalidStateError'> ['Error']
# expect: <class 'concurrent.futures._base.BrokenExecutor'> ['RuntimeError']
# expect: <class 'concurrent.futures._base.Future'> ['object']
# expect: <class 'concurrent.futures._base.Executor'> ['object']
# expect: <class 'concurrent.futures.thread.ThreadPoolExecutor'> ['Executor']
# expect: <class 'concurrent.futures.process.ProcessPoolExecutor'> ['Executor']
# expect: <class 'concurrent.futures.thread.BrokenThreadPool'> (<class 'concurrent.futures._base.BrokenExecutor'>,)
# expect: <class 'concurrent.futures._base.Error'> PENDING RUNNING CANCELLED CANCELLED_AND_NOTIFIED FINISHED
# expect: True ('done', 'not_done') PENDING
