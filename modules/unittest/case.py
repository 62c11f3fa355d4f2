# A part of unittest.case: TestCase.

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
