"""Suites: tests that run together, with the fixtures of their classes and modules."""

import sys
from unittest import case
from unittest import util

__unittest = True


class BaseTestSuite:
    """A list of tests, without fixtures of classes and modules."""

    _cleanup = True  # whether tests are let go of when they have run

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (util.strclass(self.__class__), list(self))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """Return the number of tests, also of those that have run."""
        n = self._removed_tests
        for test in self:
            if test:
                n += test.countTestCases()
        return n

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError("%r is not callable" % (test,))
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add several."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run the tests; return the result."""
        for i, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(i)
        return result

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:  # a subclass keeps its tests otherwise
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without a result: exceptions come out."""
        for test in self:
            test.debug()


class _captured:
    """A context in which a result that buffers output does so."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", _nothing)()

    def __exit__(self, *exc):
        getattr(self.result, "_restoreStdout", _nothing)()


def _nothing():
    pass


class TestSuite(BaseTestSuite):
    """A list of tests; where class or module change from one to the next, it runs their fixtures."""

    def run(self, result, debug=False):
        """Run the tests; return the result."""
        outermost = getattr(result, "_testRunEntered", False) is False
        if outermost:
            result._testRunEntered = True
        for i, test in enumerate(self):
            if result.shouldStop:
                break
            if _isnotsuite(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(i)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests without a result: exceptions come out."""
        self.run(_DebugResult(), True)

    def _attempt(self, function, result, name, parent):
        """Call a fixture; an exception is noted as an error of name (parent). Return whether there was none."""
        try:
            function()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            self._createClassOrModuleLevelException(result, e, name, parent)
            return False
        return True

    def _handleClassSetUp(self, test, result):
        cls = test.__class__
        if cls == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        _mark_class(cls, False)
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        with _captured(result):
            try:
                set_up()
            except Exception as e:
                if isinstance(result, _DebugResult):
                    raise
                _mark_class(cls, True)
                self._createClassOrModuleLevelException(result, e, "setUpClass", util.strclass(cls))
            else:
                return
            self._class_cleanups(cls, result, "setUpClass")

    def _class_cleanups(self, cls, result, name):
        cleanups = getattr(cls, "doClassCleanups", None)
        if cleanups is None:
            return
        cleanups()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise info[1]
            self._createClassOrModuleLevelException(result, info[1], name, util.strclass(cls), info=info)

    def _get_previous_module(self, result):
        cls = getattr(result, "_previousTestClass", None)
        return None if cls is None else cls.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is None:
            return
        with _captured(result):
            try:
                set_up()
            except Exception as e:
                if isinstance(result, _DebugResult):
                    raise
                result._moduleSetUpFailed = True
                self._createClassOrModuleLevelException(result, e, "setUpModule", name)
            else:
                return
            self._attempt(case.doModuleCleanups, result, "setUpModule", name)

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, "%s (%s)" % (method_name, parent), info)

    def _addClassOrModuleLevelException(self, result, exception, errorName, info=None):
        error = _ErrorHolder(errorName)
        add_skip = getattr(result, "addSkip", None)
        if add_skip is not None and isinstance(exception, case.SkipTest):
            add_skip(error, str(exception))
        else:
            result.addError(error, info or sys.exc_info())

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or result._moduleSetUpFailed or name not in sys.modules:
            return
        with _captured(result):
            tear_down = getattr(sys.modules[name], "tearDownModule", None)
            if tear_down is not None:
                self._attempt(tear_down, result, "tearDownModule", name)
            self._attempt(case.doModuleCleanups, result, "tearDownModule", name)

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if cls is None or cls == test.__class__:
            return
        if getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        tear_down = getattr(cls, "tearDownClass", None)
        if tear_down is None and not hasattr(cls, "doClassCleanups"):
            return
        with _captured(result):
            if tear_down is not None:
                self._attempt(tear_down, result, "tearDownClass", util.strclass(cls))
            self._class_cleanups(cls, result, "tearDownClass")


def _mark_class(cls, failed):
    try:
        cls._classSetupFailed = failed
    except TypeError:  # a test need not be of a class that can be changed
        pass


class _ErrorHolder:
    """Stands for a test where a fixture of a class or module failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        """Return the description."""
        return self.description

    def shortDescription(self):
        """Return None."""
        return None

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def __str__(self):
        return self.id()

    def run(self, result):
        """Do nothing."""

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        """Return 0."""
        return 0


def _isnotsuite(test):
    try:
        iter(test)
    except TypeError:
        return True
    return False


class _DebugResult:
    """What a suite remembers while it runs without a result."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
