"""Test cases: their assertions, and how one runs."""

import sys
import time
import warnings
from unittest import result
from unittest.util import _common_shorten_repr, safe_repr, strclass

__unittest = True

_subtest_msg_sentinel = object()

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class SkipTest(Exception):
    """Raised in a test to skip it."""


class _ShouldStop(Exception):
    """The test should stop: a subtest failed, and the result wants to stop at the first failure."""


class _UnexpectedSuccess(Exception):
    """The test should have failed."""


class _Outcome:
    """How the parts of a running test went so far."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expectedFailure = None

    def testPartExecutor(self, test_case, subTest=False):
        """Return a context for a part of the test: exceptions in it are noted."""
        return _Part(self, test_case, subTest)


class _Part:
    """The context of a part of a test."""

    def __init__(self, outcome, test_case, is_subtest):
        self.outcome = outcome
        self.test_case = test_case
        self.is_subtest = is_subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, e, tb):
        outcome = self.outcome
        try:
            if e is not None:
                return self._note((kind, e, tb))
            if self.is_subtest:
                outcome.result.addSubTest(self.test_case.test_case, self.test_case, None)
            return False
        finally:
            outcome.success = outcome.success and self.before

    def _note(self, info):
        """Note an exception; return whether the test goes on."""
        outcome, e = self.outcome, info[1]
        if isinstance(e, KeyboardInterrupt):
            return False
        if isinstance(e, SkipTest):
            outcome.success = False
            _addSkip(outcome.result, self.test_case, str(e))
        elif isinstance(e, _ShouldStop):
            pass
        elif outcome.expecting_failure:
            outcome.expectedFailure = info
        else:
            outcome.success = False
            if self.is_subtest:
                outcome.result.addSubTest(self.test_case.test_case, self.test_case, info)
            else:
                _addError(outcome.result, self.test_case, info)
        return True


def _addSkip(result, test_case, reason):
    add = getattr(result, "addSkip", None)
    if add is not None:
        add(test_case, reason)
    else:
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test_case)


def _addError(result, test, exc_info):
    if result is None or exc_info is None:
        return
    if issubclass(exc_info[0], test.failureException):
        result.addFailure(test, exc_info)
    else:
        result.addError(test, exc_info)


def _id(obj):
    return obj


def _enter_context(cm, addcleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        name = "%s.%s" % (cls.__module__, cls.__qualname__)
        raise TypeError("'%s' object does not support the context manager protocol" % name) from None
    value = enter(cm)
    addcleanup(leave, cm, None, None, None)
    return value


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Have a function called when the tests of the module have run, whatever happens, the last one added first."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context that is left when the tests of the module have run; return what entering returns."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Call what addModuleCleanup added; raise the first exception at the end."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as e:
            errors.append(e)
    if errors:
        raise errors[0]


_FunctionType = type(_id)


def skip(reason):
    """Decorate a test or a class of tests to be skipped."""

    def decorator(test_item):
        if not isinstance(test_item, type):
            from functools import wraps

            @wraps(test_item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)

            test_item = skip_wrapper
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item

    if isinstance(reason, _FunctionType):
        test_item = reason
        reason = ""
        return decorator(test_item)
    return decorator


def skipIf(condition, reason):
    """Decorate a test to be skipped if the condition is true."""
    return skip(reason) if condition else _id


def skipUnless(condition, reason):
    """Decorate a test to be skipped if the condition is false."""
    return _id if condition else skip(reason)


def expectedFailure(test_item):
    """Decorate a test that is expected to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _is_subtype(expected, basetype):
    if isinstance(expected, tuple):
        return all([_is_subtype(e, basetype) for e in expected])
    return isinstance(expected, type) and issubclass(expected, basetype)


def _name_of(x):
    return x.__name__ if hasattr(x, "__name__") else str(x)


class _BaseTestCaseContext:
    """A context that an assertion returns."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """A context, or a call, in which something is expected to be raised."""

    def __init__(self, expected, test_case, expected_regex=None):
        _BaseTestCaseContext.__init__(self, test_case)
        self.expected = expected
        if expected_regex is not None:
            expected_regex = _compiled(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Call the function in args in the context, or without one return the context."""
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError("%s() arg 1 must be %s" % (name, self._base_type_str))
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
                return self
            function, *args = args
            self.obj_name = _name_of(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None  # what the frames hold would keep the exception alive

    def _did_not(self, done):
        name = _name_of(self.expected)
        if self.obj_name:
            self._raiseFailure("{} not {} by {}".format(name, done, self.obj_name))
        self._raiseFailure("{} not {}".format(name, done))

    def _matches(self, value):
        return self.expected_regex is None or self.expected_regex.search(str(value))

    def _no_match(self, value):
        self._raiseFailure('"{}" does not match "{}"'.format(self.expected_regex.pattern, str(value)))


def _compiled(regex):
    """Return a regular expression compiled."""
    if isinstance(regex, (str, bytes)):
        import re

        return re.compile(regex)
    return regex


class _AssertRaisesContext(_AssertRaisesBaseContext):
    """The context of assertRaises; the exception is its attribute exception afterwards."""

    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._did_not("raised")
        else:
            from traceback import clear_frames

            clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if not self._matches(exc_value):
            self._no_match(exc_value)
        return True

    __class_getitem__ = classmethod(type(list[int]))


class _AssertWarnsContext(_AssertRaisesBaseContext):
    """The context of assertWarns; warning, filename and lineno are its attributes afterwards."""

    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}  # warnings that were shown already are to be seen all the same
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for m in self.warnings:
            w = m.message
            if not isinstance(w, self.expected):
                continue
            if first is None:
                first = w
            if not self._matches(w):
                continue
            self.warning = w
            self.filename = m.filename
            self.lineno = m.lineno
            return
        if first is not None:
            self._no_match(first)
        self._did_not("triggered")


class _AssertNotWarnsContext(_AssertWarnsContext):
    """A context in which no warning of a class is expected."""

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        for m in self.warnings:
            if isinstance(m.message, self.expected):
                self._raiseFailure("%s triggered" % _name_of(self.expected))


class _SubTestContext:
    """The context of subTest."""

    def __init__(self, test, subtest, parent):
        self.test = test
        self.subtest = subtest
        self.parent = parent

    def __enter__(self):
        self.test._subtest = self.subtest
        self.part = self.test._outcome.testPartExecutor(self.subtest, subTest=True)
        self.part.__enter__()

    def __exit__(self, *exc):
        outcome = self.test._outcome
        try:
            if not self.part.__exit__(*exc):
                return False
            if not outcome.success:
                result = outcome.result
                if result is not None and result.failfast:
                    raise _ShouldStop
            elif outcome.expectedFailure:
                # The test has failed as expected: the rest of it need not run.
                raise _ShouldStop
            return True
        finally:
            self.test._subtest = self.parent


class _NoContext:
    def __enter__(self):
        return None

    def __exit__(self, *exc):
        return False
