"""Tests: cases with assertions, suites of them, runners and their results."""

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main",
    "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "installHandler",
    "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups", "enterModuleContext",
]

__path__ = []  # a package: its modules are built in
__unittest = True  # frames of modules with this are left out of tracebacks

from unittest.result import TestResult
from unittest.case import (
    FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip, skipIf,
    skipUnless,
)
from unittest.suite import BaseTestSuite, TestSuite
from unittest.loader import TestLoader, defaultTestLoader
from unittest.main import TestProgram, main

# What a module that only defines tests does not need is loaded when it is asked for: names, and where they are.
_LATER = {
    "IsolatedAsyncioTestCase": "unittest.async_case", "TextTestResult": "unittest.runner", "TextTestRunner": "unittest.runner",
    "installHandler": "unittest.signals", "registerResult": "unittest.signals", "removeHandler": "unittest.signals",
    "removeResult": "unittest.signals",
}


def __dir__():
    return globals().keys() | _LATER.keys()


def __getattr__(name):
    import sys

    if name in _LATER:
        __import__(_LATER[name])
        value = getattr(sys.modules[_LATER[name]], name)
    elif name in ("async_case", "runner", "signals"):
        __import__("unittest." + name)
        value = sys.modules["unittest." + name]
    else:
        raise AttributeError("module %r has no attribute %r" % (__name__, name))
    globals()[name] = value
    return value
