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


class TestCase:
    """A test, and what it asserts; subclasses have methods that are tests."""

    failureException = AssertionError
    longMessage = True  # whether messages are added to the standard ones
    maxDiff = 80 * 8  # the longest difference that is shown, in characters; None for any
    _diffThreshold = 2**16  # the longest text of which a difference is made
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != "runTest":
                raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
            frozenset: "assertSetEqual", str: "assertMultiLineEqual",
        }

    def addTypeEqualityFunc(self, typeobj, function):
        """Have assertEqual compare objects that are both of a type by a function (first, second, msg)."""
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        """Have a function called when the test has run, whatever happens, the last one added first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context that is left when the test has run; return what entering returns."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Have a function called when the tests of the class have run, the last one added first."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context that is left when the tests of the class have run; return what entering returns."""
        return _enter_context(cm, cls.addClassCleanup)

    def setUp(self):
        """Prepare each test."""

    def tearDown(self):
        """Clean up after each test whose setUp succeeded."""

    @classmethod
    def setUpClass(cls):
        """Prepare the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Clean up after the tests of the class."""

    def countTestCases(self):
        """Return 1."""
        return 1

    def defaultTestResult(self):
        """Return a result for when run() gets none."""
        return result.TestResult()

    def shortDescription(self):
        """Return the first line of the test's docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        """Return the test's full name."""
        return "%s.%s" % (strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (self._testMethodName, strclass(self.__class__), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (strclass(self.__class__), self._testMethodName)

    def subTest(self, msg=_subtest_msg_sentinel, **params):
        """Return a context for a part of the test, which goes on if the part fails."""
        if self._outcome is None or not self._outcome.result_supports_subtests:
            return _NoContext()
        parent = self._subtest
        if parent is not None:
            params.update({k: v for k, v in parent.params.items() if k not in params})
        return _SubTestContext(self, _SubTest(self, msg, params), parent)

    def _addExpectedFailure(self, result, exc_info):
        add = getattr(result, "addExpectedFailure", None)
        if add is not None:
            add(self, exc_info)
            return
        warnings.warn("TestResult has no addExpectedFailure method, reporting as passes", RuntimeWarning)
        result.addSuccess(self)

    def _addUnexpectedSuccess(self, result):
        add = getattr(result, "addUnexpectedSuccess", None)
        if add is not None:
            add(self)
            return
        warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure", RuntimeWarning)
        try:
            raise _UnexpectedSuccess from None
        except _UnexpectedSuccess:
            result.addFailure(self, sys.exc_info())

    def _addDuration(self, result, elapsed):
        add = getattr(result, "addDuration", None)
        if add is not None:
            add(self, elapsed)
        else:
            warnings.warn("TestResult has no addDuration method", RuntimeWarning, stacklevel=2)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(
                "It is deprecated to return a value that is not None from a test case (%s)" % (method,), DeprecationWarning,
                stacklevel=3,
            )

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _skip_reason(self, method):
        """Return why the test is to be skipped; None if it is not."""
        if not getattr(self.__class__, "__unittest_skip__", False) and not getattr(method, "__unittest_skip__", False):
            return None
        return getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")

    def run(self, result=None):
        """Run the test; return the result."""
        own = result is None
        if own:
            result = self.defaultTestResult()
            if hasattr(result, "startTestRun"):
                result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            reason = self._skip_reason(method)
            if reason is None:
                self._run(method, result)
            else:
                _addSkip(result, self, reason)
            return result
        finally:
            result.stopTest(self)
            if own and hasattr(result, "stopTestRun"):
                result.stopTestRun()

    def _run(self, method, result):
        name = "__unittest_expecting_failure__"
        expecting = getattr(self, name, False) or getattr(method, name, False)
        self._outcome = outcome = _Outcome(result)
        began = time.perf_counter()
        try:
            with outcome.testPartExecutor(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting
                with outcome.testPartExecutor(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.testPartExecutor(self):
                    self._callTearDown()
            self.doCleanups()
            self._addDuration(result, time.perf_counter() - began)
            if not outcome.success:
                return
            if not expecting:
                result.addSuccess(self)
            elif outcome.expectedFailure:
                self._addExpectedFailure(result, outcome.expectedFailure)
            else:
                self._addUnexpectedSuccess(result)
        finally:
            outcome.expectedFailure = None
            self._outcome = None

    def doCleanups(self):
        """Call what addCleanup added; return whether all went well."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.testPartExecutor(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call what addClassCleanup added; exceptions are kept in tearDown_exceptions."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without a result: exceptions come out."""
        method = getattr(self, self._testMethodName)
        reason = self._skip_reason(method)
        if reason is not None:
            raise SkipTest(reason)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        """Skip this test."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        """Return the message of a failure: the standard one, with msg behind it or in its place."""
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _fail(self, msg, standardMsg):
        raise self.failureException(self._formatMessage(msg, standardMsg))

    def assertFalse(self, expr, msg=None):
        """Fail if expr is true."""
        if expr:
            self._fail(msg, "%s is not false" % safe_repr(expr))

    def assertTrue(self, expr, msg=None):
        """Fail if expr is false."""
        if not expr:
            self._fail(msg, "%s is not true" % safe_repr(expr))

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless a call, or the context that is returned without one, raises an exception of the class."""
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a call, or the context that is returned without one, issues a warning of the class."""
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _AssertNotWarnsContext(expected_warning, self).handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Return a context that fails if nothing is logged by the logger; it has records and output."""
        from unittest._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Return a context that fails if something is logged by the logger."""
        from unittest._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Fail unless first == second; the message shows where containers and strings differ."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail unless first != second."""
        if not first != second:
            self._fail(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def _almost(self, first, second, places, delta):
        """Return whether the numbers are as near as places or delta say, and the rest of the message."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            near = diff <= delta
            within = "within %s delta" % safe_repr(delta)
        else:
            if places is None:
                places = 7
            near = round(diff, places) == 0
            within = "within %r places" % places
        return near, within, " (%s difference)" % safe_repr(diff)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the numbers are equal when their difference is rounded to places, 7 by default, or differ by delta at most."""
        if first == second:
            return
        near, within, difference = self._almost(first, second, places, delta)
        if not near:
            self._fail(msg, "%s != %s %s%s" % (safe_repr(first), safe_repr(second), within, difference))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if assertAlmostEqual would not."""
        near, within, difference = self._almost(first, second, places, delta)
        if first == second or near:
            text = "%s == %s %s" % (safe_repr(first), safe_repr(second), within)
            self._fail(msg, text if delta is None else text + difference)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless the sequences, of seq_type if it is not None, are equal."""
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (which, name, safe_repr(seq)))
        problem = _no_length("First", name, seq1) or _no_length("Second", name, seq2)
        if problem is None:
            if seq1 == seq2:
                return
            problem = "%ss differ: %s != %s\n" % ((name.capitalize(),) + _common_shorten_repr(seq1, seq2))
            where = _first_difference(name, seq1, seq2)
            if not where and len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                return  # only the types differ
            problem += where + _additional(name, seq1, seq2)
        self._fail_with_diff(msg, problem, seq1, seq2)

    def _fail_with_diff(self, msg, message, first, second):
        from difflib import ndiff
        from pprint import pformat

        diff = "\n" + "\n".join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))
        self.fail(self._formatMessage(msg, self._truncateMessage(message, diff)))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertListEqual(self, list1, list2, msg=None):
        """Fail unless the lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Fail unless the tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fail unless the sets are equal."""
        only = []
        for which, a, b in (("first", set1, set2), ("second", set2, set1)):
            try:
                only.append(a.difference(b))
            except TypeError as e:
                self.fail("invalid type when attempting set difference: %s" % e)
            except AttributeError as e:
                self.fail("%s argument does not support set difference: %s" % (which, e))
        if not only[0] and not only[1]:
            return
        lines = []
        for items, where in zip(only, ("first set but not the second", "second set but not the first")):
            if items:
                lines.append("Items in the %s:" % where)
                for item in items:
                    lines.append(repr(item))
        self._fail(msg, "\n".join(lines))

    def assertIn(self, member, container, msg=None):
        """Fail unless member in container."""
        if member not in container:
            self._fail(msg, "%s not found in %s" % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        """Fail if member in container."""
        if member in container:
            self._fail(msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        """Fail unless expr1 is expr2."""
        if expr1 is not expr2:
            self._fail(msg, "%s is not %s" % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fail if expr1 is expr2."""
        if expr1 is expr2:
            self._fail(msg, "unexpectedly identical: %s" % safe_repr(expr1))

    def assertDictEqual(self, d1, d2, msg=None):
        """Fail unless the dicts are equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail_with_diff(msg, "%s != %s" % _common_shorten_repr(d1, d2), d1, d2)

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless both have the same items the same number of times, in any order."""
        from unittest import util

        first, second = list(first), list(second)
        try:
            differences = util._count_diff_hashable(first, second)
        except TypeError:
            differences = util._count_diff_all_purpose(first, second)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % d for d in differences]
            message = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, message))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless the strings are equal."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        from difflib import ndiff

        lines = [text.splitlines(keepends=True) for text in _with_newlines(first, second)]
        diff = "\n" + "".join(ndiff(*lines))
        message = self._truncateMessage("%s != %s" % _common_shorten_repr(first, second), diff)
        self.fail(self._formatMessage(msg, message))

    def assertLess(self, a, b, msg=None):
        """Fail unless a < b."""
        if not a < b:
            self._fail(msg, "%s not less than %s" % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        """Fail unless a <= b."""
        if not a <= b:
            self._fail(msg, "%s not less than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        """Fail unless a > b."""
        if not a > b:
            self._fail(msg, "%s not greater than %s" % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        """Fail unless a >= b."""
        if not a >= b:
            self._fail(msg, "%s not greater than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertIsNone(self, obj, msg=None):
        """Fail unless obj is None."""
        if obj is not None:
            self._fail(msg, "%s is not None" % safe_repr(obj))

    def assertIsNotNone(self, obj, msg=None):
        """Fail if obj is None."""
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Fail unless obj is an instance of the class, or of one of a tuple."""
        if not isinstance(obj, cls):
            self._fail(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fail if obj is an instance of the class, or of one of a tuple."""
        if isinstance(obj, cls):
            self._fail(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """As assertRaises; fail too unless the regular expression is found in the exception's message."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """As assertWarns; fail too unless the regular expression is found in the warning's message."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail unless the regular expression is found in text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
        regex = _compiled(expected_regex)
        if not regex.search(text):
            self._fail(msg, "Regex didn't match: %r not found in %r" % (regex.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if the regular expression is found in text."""
        regex = _compiled(unexpected_regex)
        match = regex.search(text)
        if match:
            self._fail(msg, "Regex matched: %r matches %r in %r" % (text[match.start() : match.end()], regex.pattern, text))


def _no_length(which, name, seq):
    try:
        len(seq)
    except (TypeError, NotImplementedError):
        return "%s %s has no length.    Non-sequence?" % (which, name)
    return None


def _item(seq, i, which, name):
    """Return an item of a sequence and None, or None and what is wrong."""
    try:
        return seq[i], None
    except (TypeError, IndexError, NotImplementedError):
        return None, "\nUnable to index element %d of %s %s\n" % (i, which, name)


def _first_difference(name, seq1, seq2):
    """Return the text about the first items that differ; "" if there are none."""
    for i in range(min(len(seq1), len(seq2))):
        item1, problem = _item(seq1, i, "first", name)
        if problem is None:
            item2, problem = _item(seq2, i, "second", name)
        if problem is not None:
            return problem
        if item1 != item2:
            return "\nFirst differing element %d:\n%s\n%s\n" % ((i,) + _common_shorten_repr(item1, item2))
    return ""


def _additional(name, seq1, seq2):
    """Return the text about the items that the longer sequence has more."""
    len1, len2 = len(seq1), len(seq2)
    if len1 == len2:
        return ""
    which, seq, n = ("First", seq1, len2) if len1 > len2 else ("Second", seq2, len1)
    text = "\n%s %s contains %d additional elements.\n" % (which, name, abs(len1 - len2))
    item, problem = _item(seq, n, which.lower(), name)
    if problem is not None:
        return text + problem[1:]
    return text + "First extra element %d:\n%s\n" % (n, safe_repr(item))


def _with_newlines(first, second):
    """End texts that are compared with newlines, so that a missing one shows as a line; an empty text stays empty."""
    if first and second:
        if not first.endswith("\n") or not second.endswith("\n"):
            return first + "\n", second + "\n"
    elif second and not second.endswith("\n"):
        return first, second + "\n"
    elif first and not first.endswith("\n"):
        return first + "\n", second
    return first, second


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        """Call the function for it."""
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        """Call the function for it."""
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        """Call the function."""
        self._testFunc()

    def id(self):
        """Return the function's name."""
        return self._testFunc.__name__

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def __str__(self):
        return "%s (%s)" % (strclass(self.__class__), self._testFunc.__name__)

    def __repr__(self):
        return "<%s tec=%s>" % (strclass(self.__class__), self._testFunc)

    def shortDescription(self):
        """Return the description, or the first line of the function's docstring."""
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    """A part of a test, as results see it."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        """Do nothing: a part runs in its test."""
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = []
        if self._message is not _subtest_msg_sentinel:
            parts.append("[{}]".format(self._message))
        if self.params:
            parts.append("(%s)" % ", ".join(["{}={!r}".format(k, v) for k, v in self.params.items()]))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        """Return the test's name with the part's description."""
        return "{} {}".format(self.test_case.id(), self._subDescription())

    def shortDescription(self):
        """Return the test's description."""
        return self.test_case.shortDescription()

    def __str__(self):
        return "{} {}".format(self.test_case, self._subDescription())
