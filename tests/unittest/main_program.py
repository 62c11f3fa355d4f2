import unittest, sys, io, os
os.environ["COLUMNS"] = "80"

class A(unittest.TestCase):
    def test_one(self): pass
    def test_two(self): self.fail("no")
class B(unittest.TestCase):
    def test_b(self): pass
def mask(text):
    return "\n".join(line.rpartition(" in ")[0] if line.startswith("Ran ") else line for line in text.replace(__file__, "FILE").splitlines())
def run(*argv, **kw):
    out, sys.stdout = sys.stdout, io.StringIO()
    err, sys.stderr = sys.stderr, io.StringIO()
    status = None
    try:
        try:
            p = unittest.main(argv=["prog", *argv], **kw)
            status = p.result
        except SystemExit as e:
            status = "exit %s" % e.code
        texts = sys.stdout.getvalue(), sys.stderr.getvalue()
    finally:
        sys.stdout, sys.stderr = out, err
    print(argv, status)
    for t in texts:
        if t:
            print(mask(t))
run()
run("A.test_one")
run("-v", "A", "B.test_b")
run("-q", exit=False)
run("-f", "A.test_two", "B")
run("-k", "two")
run("-k", "*B*", "--verbose")
run("-h")
run("nope")
run("--bad")
run(defaultTest="B")
run(defaultTest=["A.test_one", "B"], verbosity=2)
run("-k", "nothing matches")
run("-b", testRunner=unittest.TextTestRunner(io.StringIO()))
run("--durations", "1", "B")
class Old:
    def __init__(self, verbosity=1, failfast=None, buffer=None, warnings=None): self.args = verbosity, failfast, buffer
    def run(self, test):
        print("old runner", self.args)
        r = unittest.TestResult()
        test(r)
        return r
class Older:
    def run(self, test):
        print("older runner", test.countTestCases())
        r = unittest.TestResult()
        test(r)
        return r
run(testRunner=Old, exit=False)
run(testRunner=Older)
run(module="os", exit=False)
r = unittest.TestResult()
unittest.registerResult(r)
print(unittest.removeResult(r), unittest.removeResult(r))
import signal
before = signal.getsignal(signal.SIGINT)
unittest.registerResult(r)
unittest.installHandler()
os.kill(os.getpid(), signal.SIGINT)
while not r.shouldStop: pass
print(r.shouldStop, signal.getsignal(signal.SIGINT) is before)
@unittest.removeHandler
def inside(): return signal.getsignal(signal.SIGINT) is before
print(inside(), signal.getsignal(signal.SIGINT) is before)
unittest.removeHandler()
print(signal.getsignal(signal.SIGINT) is before)
# expect: () exit 1
# expect: .F.
# expect: ======================================================================
# expect: FAIL: test_two (__main__.A.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in test_two
# expect:     def test_two(self): self.fail("no")
# expect:                         ~~~~~~~~~^^^^^^
# expect: AssertionError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 3 tests
# expect:
# expect: FAILED (failures=1)
# expect: ('A.test_one',) exit 0
# expect: .
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK
# expect: ('-v', 'A', 'B.test_b') exit 1
# expect: test_one (__main__.A.test_one) ... ok
# expect: test_two (__main__.A.test_two) ... FAIL
# expect: test_b (__main__.B.test_b) ... ok
# expect:
# expect: ======================================================================
# expect: FAIL: test_two (__main__.A.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in test_two
# expect:     def test_two(self): self.fail("no")
# expect:                         ~~~~~~~~~^^^^^^
# expect: AssertionError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 3 tests
# expect:
# expect: FAILED (failures=1)
# expect: ('-q',) <unittest.runner.TextTestResult run=3 errors=0 failures=1>
# expect: ======================================================================
# expect: FAIL: test_two (__main__.A.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in test_two
# expect:     def test_two(self): self.fail("no")
# expect:                         ~~~~~~~~~^^^^^^
# expect: AssertionError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 3 tests
# expect:
# expect: FAILED (failures=1)
# expect: ('-f', 'A.test_two', 'B') exit 1
# expect: F
# expect: ======================================================================
# expect: FAIL: test_two (__main__.A.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in test_two
# expect:     def test_two(self): self.fail("no")
# expect:                         ~~~~~~~~~^^^^^^
# expect: AssertionError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (failures=1)
# expect: ('-k', 'two') exit 1
# expect: F
# expect: ======================================================================
# expect: FAIL: test_two (__main__.A.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in test_two
# expect:     def test_two(self): self.fail("no")
# expect:                         ~~~~~~~~~^^^^^^
# expect: AssertionError: no
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (failures=1)
# expect: ('-k', '*B*', '--verbose') exit 0
# expect: test_b (__main__.B.test_b) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK
# expect: ('-h',) exit 0
# expect: usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
# expect:             [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect:
# expect: positional arguments:
# expect:   tests                a list of any number of test modules, classes and test
# expect:                        methods.
# expect:
# expect: options:
# expect:   -h, --help           show this help message and exit
# expect:   -v, --verbose        Verbose output
# expect:   -q, --quiet          Quiet output
# expect:   --locals             Show local variables in tracebacks
# expect:   --durations N        Show the N slowest test cases (N=0 for all)
# expect:   -f, --failfast       Stop on first fail or error
# expect:   -c, --catch          Catch Ctrl-C and display results so far
# expect:   -b, --buffer         Buffer stdout and stderr during tests
# expect:   -k TESTNAMEPATTERNS  Only run tests which match the given substring
# expect:
# expect: Examples:
# expect:   prog                           - run default set of tests
# expect:   prog MyTestSuite               - run suite 'MyTestSuite'
# expect:   prog MyTestCase.testSomething  - run MyTestCase.testSomething
# expect:   prog MyTestCase                - run all 'test*' test methods
# expect:                                        in MyTestCase
# expect:
# expect: ('nope',) exit 1
# expect: E
# expect: ======================================================================
# expect: ERROR: nope (unittest.loader._FailedTest.nope)
# expect: ----------------------------------------------------------------------
# expect: AttributeError: module '__main__' has no attribute 'nope'
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (errors=1)
# expect: ('--bad',) exit 2
# expect: usage: prog [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]
# expect:             [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect: prog: error: unrecognized arguments: --bad
# expect: () exit 0
# expect: .
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK
# expect: () exit 0
# expect: test_one (__main__.A.test_one) ... ok
# expect: test_b (__main__.B.test_b) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: OK
# expect: ('-k', 'nothing matches') exit 5
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests
# expect:
# expect: NO TESTS RAN
# expect: ('-b',) exit 5
# expect: ('--durations', '1', 'B') exit 5
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests
# expect:
# expect: NO TESTS RAN
# expect: () <unittest.result.TestResult run=0 errors=0 failures=0>
# expect: old runner (1, False, False)
# expect: () exit 5
# expect: older runner 0
# expect: () <unittest.runner.TextTestResult run=0 errors=0 failures=0>
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests
# expect:
# expect: NO TESTS RAN
# expect: True False
# expect: True False
# expect: True False
# expect: True
