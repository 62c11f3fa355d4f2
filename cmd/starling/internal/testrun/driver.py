"""Collects and runs the tests of one module, and tells the host about each."""

import sys
import time
import unittest

__unittest = True  # tracebacks leave out the frames of this module


def _function_case(module):
    """Return a class of tests that are plain functions; it belongs to the module, whose setUpModule comes before it."""

    def __init__(self, function):
        unittest.TestCase.__init__(self)
        self._function = function
        self.__unittest_expecting_failure__ = getattr(function, "__unittest_expecting_failure__", False)

    def runTest(self):
        returned = self._function()
        if hasattr(returned, "__await__"):
            import asyncio

            asyncio.run(_awaited(returned))

    def id(self):
        return "%s.%s" % (self.__class__.__module__, self._function.__name__)

    namespace = {
        "__module__": module.__name__, "__init__": __init__, "runTest": runTest, "id": id, "__str__": id,
        "shortDescription": lambda self: None,
    }
    return type("Functions", (unittest.TestCase,), namespace)


async def _awaited(x):
    return await x


def _functions(module):
    """Return tests for the module's plain functions, in their order."""
    case = _function_case(module)
    kind = type(_functions)
    return [case(f) for name, f in list(vars(module).items()) if name.startswith("test_") and isinstance(f, kind)]


def _flatten(tests):
    for test in tests:
        if isinstance(test, unittest.TestSuite):
            yield from _flatten(test)
        elif test is not None:
            yield test


def _place(test):
    """Return the names of a test's class, "" for a plain function, and of the test."""
    function = getattr(test, "_function", None)
    if function is not None:
        return "", function.__name__
    name = getattr(test, "_testMethodName", None)
    if name is None:  # what stands for setUpClass and its like
        return "", str(test)
    return type(test).__qualname__, name


def _line(test):
    function = getattr(test, "_function", None) or getattr(test, getattr(test, "_testMethodName", ""), None)
    function = getattr(function, "__func__", function)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    code = getattr(function, "__code__", None)
    return getattr(code, "co_firstlineno", 0)


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass  # a test's own stream


def _explain(left, right, equal):
    """Return what an assert without a message has compared: for == as assertEqual would tell it."""
    if not equal:
        return "left: %s\nright: %s" % (_shown(left), _shown(right))
    try:
        unittest.TestCase().assertEqual(left, right)
    except AssertionError as e:
        return str(e)
    except Exception:
        pass  # of an __eq__ or __repr__
    return "%s != %s" % (_shown(left), _shown(right))


def _shown(x):
    try:
        return repr(x)
    except Exception:
        return object.__repr__(x)


class _Result(unittest.TestResult):
    def __init__(self, host):
        super().__init__()
        self._host = host
        self._depth = 0

    def startTest(self, test):
        super().startTest(test)
        _flush()
        self._host["begin"](*_place(test), _line(test))
        self._began = time.perf_counter()
        self._depth = 1

    def stopTest(self, test):
        seconds = time.perf_counter() - self._began
        super().stopTest(test)
        _flush()
        self._depth = 0
        if self._host["end"](seconds):
            self.stop()

    def _tell(self, test, status, about="", message="", text=""):
        alone = not self._depth
        if alone:  # no test runs: a fixture of a class or module
            _flush()
            self._host["fixture"](*_place(test))
        self._host["outcome"](status, about, message, text)
        if alone and self._host["end"](0.0):
            self.stop()

    def _problem(self, test, status, err, about=""):
        text = self._exc_info_to_string(err, test)
        kind, e, _ = err
        try:
            said = str(e)
        except Exception:
            said = ""
        compared = getattr(e, "_starling_compared", None)
        if compared and not said:
            said = _explain(*compared)
            text += said + "\n"
        message = kind.__name__ + (": " + said if said else "")
        self._tell(test, status, about, message, text)

    def addSuccess(self, test):
        self._tell(test, "passed")

    def addError(self, test, err):
        self._problem(test, "error", err)

    def addFailure(self, test, err):
        self._problem(test, "failed", err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            status = "failed" if issubclass(err[0], test.failureException) else "error"
            self._problem(test, status, err, subtest._subDescription())

    def addSkip(self, test, reason):
        self._tell(test, "skipped", "", reason)

    def addExpectedFailure(self, test, err):
        self._tell(test, "xfailed")

    def addUnexpectedSuccess(self, test):
        self._tell(test, "xpassed", "", "passed, but was expected to fail")


def run(module, host):
    """Run the tests of a module.

    The host has functions: selected(class, name) tells whether to run a test, begin(class, name, line), or
    fixture(class, name), outcome(status, about, message, text) and end(seconds) hear of each; end returns whether to stop.
    """
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromModule(module)
    suite.addTests(_functions(module))
    if host["selecting"]:
        suite = unittest.TestSuite([test for test in _flatten(suite) if host["selected"](*_place(test))])
    suite(_Result(host))
