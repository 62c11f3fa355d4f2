"""Results of tests."""

import io
import sys
from unittest import util

__unittest = True

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """Decorate a method of a result that stops the run if failfast says so."""

    def inner(self, *args, **kw):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kw)

    inner.__name__ = method.__name__
    inner.__qualname__ = method.__qualname__
    inner.__doc__ = method.__doc__
    inner.__wrapped__ = method
    return inner


def _on_a_line(text):
    return text if text.endswith("\n") else text + "\n"


class TestResult:
    """Keeps how tests ended."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Show what went wrong: here nothing."""

    def startTest(self, test):
        """Note that a test begins."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stderr_buffer = io.StringIO()
            self._stdout_buffer = io.StringIO()
        sys.stdout = self._stdout_buffer
        sys.stderr = self._stderr_buffer

    def startTestRun(self):
        """Note that the first test is about to begin."""

    def stopTest(self, test):
        """Note that a test has ended."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _output(self):
        """Return what a test has printed, labelled, for either stream."""
        texts = (STDOUT_LINE, sys.stdout.getvalue()), (STDERR_LINE, sys.stderr.getvalue())
        return [label % _on_a_line(text) if text else "" for label, text in texts]

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for stream, text in zip((self._original_stdout, self._original_stderr), self._output()):
                if text:
                    stream.write(text)
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            buffer.seek(0)
            buffer.truncate()

    def stopTestRun(self):
        """Note that the last test has ended."""

    @failfast
    def addError(self, test, err):
        """Note an exception that is no failed assertion; err is of the kind of sys.exc_info()."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """Note a failed assertion; err is of the kind of sys.exc_info()."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """Note the end of a subtest; err is None if it went well."""
        if err is None:
            return
        if getattr(self, "failfast", False):
            self.stop()
        kept = self.failures if issubclass(err[0], test.failureException) else self.errors
        kept.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """Note that a test went well."""

    def addSkip(self, test, reason):
        """Note that a test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """Note that a test failed that should."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """Note that a test went well that should fail."""
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        """Note how many seconds a test took."""
        # A subclass may not call __init__. The text is kept, not the test and all that hangs on it.
        if hasattr(self, "collectedDurations"):
            self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        """Tell whether all went well so far."""
        return not self.failures and not self.errors and not getattr(self, "unexpectedSuccesses", ())

    def stop(self):
        """Have the run end after this test."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """Return a traceback without the frames of unittest itself, and what the test has printed."""
        from traceback import TracebackException

        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        lines = list(TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer:
            lines.extend(self._output())
        return "".join(lines)

    def _clean_tracebacks(self, exctype, value, tb, test):
        """Cut unittest's frames off the tracebacks of an exception and of those behind it; return its own."""
        result = None
        seen = {id(value)}
        todo = [(exctype, value, tb)]
        first = True
        while todo:
            kind, e, tb = todo.pop()
            while tb and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(tb)
            if first:
                result = tb
                first = False
            else:
                e.__traceback__ = tb
            if e is None:
                continue
            for behind in (e.__cause__, e.__context__):
                if behind is not None and id(behind) not in seen:
                    seen.add(id(behind))
                    todo.append((type(behind), behind, behind.__traceback__))
        return result

    def _is_relevant_tb_level(self, tb):
        return "__unittest" in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        """End a traceback before the first frame of unittest, unless it begins with one."""
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last = tb
            tb = tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        counts = self.testsRun, len(self.errors), len(self.failures)
        return "<%s run=%i errors=%i failures=%i>" % (util.strclass(self.__class__), *counts)
