# The package's logger.
import io
import logging
import multiprocessing as mp
import sys
from multiprocessing import util

logger = mp.get_logger()
print(logger.name, logger is mp.get_logger(), logger.propagate, logger.handlers)  # expect: multiprocessing True 0 []
err, sys.stderr = sys.stderr, io.StringIO()
out = sys.stderr
print(mp.log_to_stderr() is logger, len(logger.handlers))  # expect: True 1
logger.setLevel(logging.INFO)
logger.warning("doomed")
util.info("value %d", 5)
util.debug("not shown")
sys.stderr = err
print(out.getvalue().splitlines())  # expect: ['[WARNING/MainProcess] doomed', '[INFO/MainProcess] value 5']
print(logging.getLevelName(util.SUBDEBUG), logging.getLevelName(25), mp.log_to_stderr(logging.ERROR).level)  # expect: Level 5 Level 25 40

calls = []
f = util.Finalize(None, calls.append, args=(1,), exitpriority=5)
print(f.still_active(), f(), f.still_active(), f(), calls)  # expect: True None False None [1]
try:
    util.Finalize(None, print)
except ValueError as e:
    print(e)  # expect: Without object, exitpriority cannot be None
g = util.Finalize(logger, calls.append, args=(2,))
print(g.cancel(), g.still_active(), calls)  # expect: None False [1]
