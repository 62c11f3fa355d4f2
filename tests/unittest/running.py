import unittest, io, sys, time, warnings
from unittest import *

def mask(text):
    lines = []
    for line in text.replace(__file__, "FILE").splitlines():
        if line.startswith("Ran "):
            line = line.rpartition(" in ")[0]
        lines.append(line)
    return "\n".join(lines)
def run(cls_or_suite, **kw):
    out = io.StringIO()
    suite = defaultTestLoader.loadTestsFromTestCase(cls_or_suite) if isinstance(cls_or_suite, type) else cls_or_suite
    result = TextTestRunner(out, **kw).run(suite)
    print(mask(out.getvalue()))
    print(result, result.wasSuccessful(), result.shouldStop)
    return result

order = []
class Fixtures(TestCase):
    @classmethod
    def setUpClass(cls):
        order.append("setUpClass")
        cls.addClassCleanup(order.append, "class cleanup")
    @classmethod
    def tearDownClass(cls): order.append("tearDownClass")
    def setUp(self):
        order.append("setUp")
        self.addCleanup(order.append, "cleanup 1")
        self.addCleanup(order.append, "cleanup 2")
    def tearDown(self): order.append("tearDown")
    def test_one(self): order.append("one")
    def test_two(self):
        """The second test.

        It has more to say."""
        order.append("two")
        self.fail("two fails")
def setUpModule():
    order.append("setUpModule")
    addModuleCleanup(order.append, "module cleanup")
def tearDownModule(): order.append("tearDownModule")
run(Fixtures)
print(order)
order.clear()
run(Fixtures, verbosity=2)
run(Fixtures, verbosity=0, descriptions=False)
class Many(TestCase):
    def test_ok(self): pass
    def test_error(self): {}["missing"]
    def test_fail(self): self.assertEqual("a", "b")
    def test_skip(self): self.skipTest("in the test")
    @skip("decorated")
    def test_skip2(self): 1 / 0
    @skipIf(True, "if")
    def test_skip3(self): 1 / 0
    @skipUnless(True, "unless")
    def test_skip4(self): pass
    @skip
    def test_skip5(self): 1 / 0
    @expectedFailure
    def test_expected(self): self.assertTrue(False)
    @expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest("even", i=i):
                if i == 2: raise KeyError(i)
                self.assertEqual(i % 2, 0)
        with self.subTest():
            self.fail()
        with self.subTest(a=1):
            with self.subTest(b=2):
                self.skipTest("inner")
            self.fail("in the outer")
    @expectedFailure
    def test_sub_expected(self):
        with self.subTest(i=1):
            self.fail()
        order.append("not reached")
    def test_chained(self):
        try:
            try:
                self.assertTrue(0)
            except AssertionError as e:
                raise ValueError("cause") from e
        except ValueError:
            self.fail("context")
    def test_return(self):
        return 5
    def test_generator_like(self):
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(self.fail, "in cleanup")
run(Many)
r = run(Many, verbosity=2)
print(len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.testsRun)
print([(str(t), why) for t, why in r.skipped])
run(Many, failfast=True)
class Buffered(TestCase):
    def test_quiet(self): print("never shown")
    def test_noisy(self):
        print("to stdout")
        sys.stderr.write("to stderr")
        self.fail()
stdout, stderr = sys.stdout, sys.stderr
sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
try:
    out = io.StringIO()
    TextTestRunner(out, buffer=True).run(defaultTestLoader.loadTestsFromTestCase(Buffered))
    shown = sys.stdout.getvalue(), sys.stderr.getvalue()
finally:
    sys.stdout, sys.stderr = stdout, stderr
print(mask(out.getvalue()), shown)
class BadSetUp(TestCase):
    def setUp(self):
        self.addCleanup(order.append, "still")
        raise OSError("setUp")
    def tearDown(self): order.append("never")
    def test(self): order.append("never")
class BadTearDown(TestCase):
    def tearDown(self): raise OSError("tearDown")
    def test(self): self.fail("and the test")
class BadClass(TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lambda: {}[1])
        raise OSError("setUpClass")
    def test_1(self): order.append("never")
    def test_2(self): order.append("never")
class BadClassEnd(TestCase):
    @classmethod
    def tearDownClass(cls): raise OSError("tearDownClass")
    def test(self): pass
class SkipClass(TestCase):
    @classmethod
    def setUpClass(cls): raise SkipTest("whole class")
    def test(self): pass
@skip("decorated class")
class SkippedClass(TestCase):
    @classmethod
    def setUpClass(cls): order.append("never")
    def test(self): pass
order.clear()
for c in (BadSetUp, BadTearDown, BadClass, BadClassEnd, SkipClass, SkippedClass):
    run(c, verbosity=2)
print(order)
order.clear()
both = TestSuite([TestSuite([Fixtures("test_one")]), Fixtures("test_one"), BadClassEnd("test")])
print(both.countTestCases(), both)
run(both)
print(both.countTestCases(), order, both)
order.clear()
class Manager:
    def __enter__(self): order.append("enter"); return "entered"
    def __exit__(self, *exc): order.append(("exit", exc))
class Contexts(TestCase):
    @classmethod
    def setUpClass(cls): cls.x = cls.enterClassContext(Manager())
    def test(self): order.append(self.enterContext(Manager()))
    def test_bad(self):
        try:
            self.enterContext(5)
        except TypeError as e:
            order.append(str(e))
run(Contexts)
print(order)
Contexts("test").debug()
for bad in (lambda: Many("test_fail").debug(), lambda: Many("test_skip2").debug(), lambda: TestSuite([Many("test_error")]).debug(), lambda: unittest.BaseTestSuite([Many("test_error")]).debug()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
r = Many("test_ok").run()
print(r, r.testsRun, Many("test_fail")().failures[0][1].splitlines()[-1][:30])
f = FunctionTestCase(lambda: order.append("func"), lambda: order.append("up"), lambda: order.append("down"), "described")
order.clear()
run(f, verbosity=2)
def func():
    """Doc."""
    raise ValueError
g = FunctionTestCase(func)
print(order, g.id(), g, g.shortDescription(), f.shortDescription(), g == FunctionTestCase(func), g == f, hash(g) == hash(FunctionTestCase(func)), repr(g)[:38])
m = Many("test_ok")
print(m, repr(m), m.id(), m.shortDescription(), Fixtures("test_two").shortDescription(), m == Many("test_ok"), m == Many("test_fail"), m == 5, m.countTestCases())
for bad in (lambda: Many("nope"), lambda: Many(), lambda: TestSuite([5]), lambda: TestSuite([Many]), lambda: TestSuite("abc"), lambda: TestSuite().addTest(TestSuite)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(TestCase(), TestSuite() == TestSuite(), TestSuite([m]) == TestSuite([m]), TestSuite() == 5, list(TestSuite([m])))
class Old:
    """A result without the newer methods."""
    shouldStop = False
    def __init__(self): self.log = []
    def startTest(self, test): self.log.append("start")
    def stopTest(self, test): self.log.append("stop")
    def addSuccess(self, test): self.log.append("success")
    def addFailure(self, test, err): self.log.append("failure %s" % err[0].__name__)
    def addError(self, test, err): self.log.append("error %s" % err[0].__name__)
for name in ("test_ok", "test_fail", "test_skip", "test_expected", "test_unexpected", "test_sub"):
    old = Old()
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        Many(name).run(old)
    print(name, old.log, [str(x.message) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    Many("test_return").run(TestResult())
print([(x.category.__name__, str(x.message)[:75]) for x in w])
class Slow(TestCase):
    def test(self): pass
out = io.StringIO()
r = TextTestRunner(out, durations=0).run(Slow("test"))
print(out.getvalue().splitlines()[3:5], [t for t, d in r.collectedDurations])
class Result(TextTestResult):
    def addSuccess(self, test):
        super().addSuccess(test)
        print("my result", test)
run(Many("test_ok"), resultclass=Result)
# expect: .F
# expect: ======================================================================
# expect: FAIL: test_two (__main__.Fixtures.test_two)
# expect: The second test.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 38, in test_two
# expect:     self.fail("two fails")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: two fails
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: FAILED (failures=1)
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=1> False False
# expect: ['setUpModule', 'setUpClass', 'setUp', 'one', 'tearDown', 'cleanup 2', 'cleanup 1', 'setUp', 'two', 'tearDown', 'cleanup 2', 'cleanup 1', 'tearDownClass', 'class cleanup', 'tearDownModule', 'module cleanup']
# expect: test_one (__main__.Fixtures.test_one) ... ok
# expect: test_two (__main__.Fixtures.test_two)
# expect: The second test. ... FAIL
# expect:
# expect: ======================================================================
# expect: FAIL: test_two (__main__.Fixtures.test_two)
# expect: The second test.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 38, in test_two
# expect:     self.fail("two fails")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: two fails
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: FAILED (failures=1)
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=1> False False
# expect: ======================================================================
# expect: FAIL: test_two (__main__.Fixtures.test_two)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 38, in test_two
# expect:     self.fail("two fails")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^
# expect: AssertionError: two fails
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: FAILED (failures=1)
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=1> False False
# expect: FExFFE..sss.sFEFFsFxu
# expect: ======================================================================
# expect: ERROR: test_error (__main__.Many.test_error)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 50, in test_error
# expect:     def test_error(self): {}["missing"]
# expect:                           ~~^^^^^^^^^^^
# expect: KeyError: 'missing'
# expect:
# expect: ======================================================================
# expect: ERROR: test_generator_like (__main__.Many.test_generator_like)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 92, in <lambda>
# expect:     self.addCleanup(lambda: 1 / 0)
# expect:                             ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: ======================================================================
# expect: ERROR: test_sub (__main__.Many.test_sub) [even] (i=2)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 68, in test_sub
# expect:     if i == 2: raise KeyError(i)
# expect:                ^^^^^^^^^^^^^^^^^
# expect: KeyError: 2
# expect:
# expect: ======================================================================
# expect: FAIL: test_chained (__main__.Many.test_chained)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 84, in test_chained
# expect:     self.assertTrue(0)
# expect:     ~~~~~~~~~~~~~~~^^^
# expect: AssertionError: 0 is not true
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 86, in test_chained
# expect:     raise ValueError("cause") from e
# expect: ValueError: cause
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 88, in test_chained
# expect:     self.fail("context")
# expect:     ~~~~~~~~~^^^^^^^^^^^
# expect: AssertionError: context
# expect:
# expect: ======================================================================
# expect: FAIL: test_fail (__main__.Many.test_fail)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 51, in test_fail
# expect:     def test_fail(self): self.assertEqual("a", "b")
# expect:                          ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 'a' != 'b'
# expect: - a
# expect: + b
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_generator_like (__main__.Many.test_generator_like)
# expect: ----------------------------------------------------------------------
# expect: AssertionError: in cleanup
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) [even] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 69, in test_sub
# expect:     self.assertEqual(i % 2, 0)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) [even] (i=3)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 69, in test_sub
# expect:     self.assertEqual(i % 2, 0)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) (<subtest>)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 71, in test_sub
# expect:     self.fail()
# expect:     ~~~~~~~~~^^
# expect: AssertionError: None
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) (a=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 75, in test_sub
# expect:     self.fail("in the outer")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^
# expect: AssertionError: in the outer
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_unexpected (__main__.Many.test_unexpected)
# expect: ----------------------------------------------------------------------
# expect: Ran 15 tests
# expect:
# expect: FAILED (failures=7, errors=3, skipped=5, expected failures=2, unexpected successes=1)
# expect: <unittest.runner.TextTestResult run=15 errors=3 failures=7> False False
# expect: test_chained (__main__.Many.test_chained) ... FAIL
# expect: test_error (__main__.Many.test_error) ... ERROR
# expect: test_expected (__main__.Many.test_expected) ... expected failure
# expect: test_fail (__main__.Many.test_fail) ... FAIL
# expect: test_generator_like (__main__.Many.test_generator_like) ... FAIL
# expect: test_generator_like (__main__.Many.test_generator_like) ... ERROR
# expect: test_ok (__main__.Many.test_ok) ... ok
# expect: test_return (__main__.Many.test_return) ... ok
# expect: test_skip (__main__.Many.test_skip) ... skipped 'in the test'
# expect: test_skip2 (__main__.Many.test_skip2) ... skipped 'decorated'
# expect: test_skip3 (__main__.Many.test_skip3) ... skipped 'if'
# expect: test_skip4 (__main__.Many.test_skip4) ... ok
# expect: test_skip5 (__main__.Many.test_skip5) ... skipped ''
# expect: test_sub (__main__.Many.test_sub) ... 
# expect:   test_sub (__main__.Many.test_sub) [even] (i=1) ... FAIL
# expect:   test_sub (__main__.Many.test_sub) [even] (i=2) ... ERROR
# expect:   test_sub (__main__.Many.test_sub) [even] (i=3) ... FAIL
# expect:   test_sub (__main__.Many.test_sub) (<subtest>) ... FAIL
# expect:   test_sub (__main__.Many.test_sub) (b=2, a=1) ... skipped 'inner'
# expect:   test_sub (__main__.Many.test_sub) (a=1) ... FAIL
# expect: test_sub_expected (__main__.Many.test_sub_expected) ... expected failure
# expect: test_unexpected (__main__.Many.test_unexpected) ... unexpected success
# expect:
# expect: ======================================================================
# expect: ERROR: test_error (__main__.Many.test_error)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 50, in test_error
# expect:     def test_error(self): {}["missing"]
# expect:                           ~~^^^^^^^^^^^
# expect: KeyError: 'missing'
# expect:
# expect: ======================================================================
# expect: ERROR: test_generator_like (__main__.Many.test_generator_like)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 92, in <lambda>
# expect:     self.addCleanup(lambda: 1 / 0)
# expect:                             ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: ======================================================================
# expect: ERROR: test_sub (__main__.Many.test_sub) [even] (i=2)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 68, in test_sub
# expect:     if i == 2: raise KeyError(i)
# expect:                ^^^^^^^^^^^^^^^^^
# expect: KeyError: 2
# expect:
# expect: ======================================================================
# expect: FAIL: test_chained (__main__.Many.test_chained)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 84, in test_chained
# expect:     self.assertTrue(0)
# expect:     ~~~~~~~~~~~~~~~^^^
# expect: AssertionError: 0 is not true
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 86, in test_chained
# expect:     raise ValueError("cause") from e
# expect: ValueError: cause
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 88, in test_chained
# expect:     self.fail("context")
# expect:     ~~~~~~~~~^^^^^^^^^^^
# expect: AssertionError: context
# expect:
# expect: ======================================================================
# expect: FAIL: test_fail (__main__.Many.test_fail)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 51, in test_fail
# expect:     def test_fail(self): self.assertEqual("a", "b")
# expect:                          ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 'a' != 'b'
# expect: - a
# expect: + b
# expect:
# expect:
# expect: ======================================================================
# expect: FAIL: test_generator_like (__main__.Many.test_generator_like)
# expect: ----------------------------------------------------------------------
# expect: AssertionError: in cleanup
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) [even] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 69, in test_sub
# expect:     self.assertEqual(i % 2, 0)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) [even] (i=3)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 69, in test_sub
# expect:     self.assertEqual(i % 2, 0)
# expect:     ~~~~~~~~~~~~~~~~^^^^^^^^^^
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) (<subtest>)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 71, in test_sub
# expect:     self.fail()
# expect:     ~~~~~~~~~^^
# expect: AssertionError: None
# expect:
# expect: ======================================================================
# expect: FAIL: test_sub (__main__.Many.test_sub) (a=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 75, in test_sub
# expect:     self.fail("in the outer")
# expect:     ~~~~~~~~~^^^^^^^^^^^^^^^^
# expect: AssertionError: in the outer
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_unexpected (__main__.Many.test_unexpected)
# expect: ----------------------------------------------------------------------
# expect: Ran 15 tests
# expect:
# expect: FAILED (failures=7, errors=3, skipped=5, expected failures=2, unexpected successes=1)
# expect: <unittest.runner.TextTestResult run=15 errors=3 failures=7> False False
# expect: 7 3 5 2 1 15
# expect: [('test_skip (__main__.Many.test_skip)', 'in the test'), ('test_skip2 (__main__.Many.test_skip2)', 'decorated'), ('test_skip3 (__main__.Many.test_skip3)', 'if'), ('test_skip5 (__main__.Many.test_skip5)', ''), ('test_sub (__main__.Many.test_sub) (b=2, a=1)', 'inner')]
# expect: F
# expect: ======================================================================
# expect: FAIL: test_chained (__main__.Many.test_chained)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 84, in test_chained
# expect:     self.assertTrue(0)
# expect:     ~~~~~~~~~~~~~~~^^^
# expect: AssertionError: 0 is not true
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 86, in test_chained
# expect:     raise ValueError("cause") from e
# expect: ValueError: cause
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 88, in test_chained
# expect:     self.fail("context")
# expect:     ~~~~~~~~~^^^^^^^^^^^
# expect: AssertionError: context
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (failures=1)
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=1> False True
# expect: F.
# expect: ======================================================================
# expect: FAIL: test_noisy (__main__.Buffered.test_noisy)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 104, in test_noisy
# expect:     self.fail()
# expect:     ~~~~~~~~~^^
# expect: AssertionError: None
# expect:
# expect: Stdout:
# expect: to stdout
# expect:
# expect: Stderr:
# expect: to stderr
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: FAILED (failures=1) ('\nStdout:\nto stdout\n', '\nStderr:\nto stderr\n')
# expect: test (__main__.BadSetUp.test) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: test (__main__.BadSetUp.test)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 117, in setUp
# expect:     raise OSError("setUp")
# expect: OSError: setUp
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (errors=1)
# expect: <unittest.runner.TextTestResult run=1 errors=1 failures=0> False False
# expect: test (__main__.BadTearDown.test) ... FAIL
# expect: test (__main__.BadTearDown.test) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: test (__main__.BadTearDown.test)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 121, in tearDown
# expect:     def tearDown(self): raise OSError("tearDown")
# expect:                         ^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: OSError: tearDown
# expect:
# expect: ======================================================================
# expect: FAIL: test (__main__.BadTearDown.test)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 122, in test
# expect:     def test(self): self.fail("and the test")
# expect:                     ~~~~~~~~~^^^^^^^^^^^^^^^^
# expect: AssertionError: and the test
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (failures=1, errors=1)
# expect: <unittest.runner.TextTestResult run=1 errors=1 failures=1> False False
# expect: setUpClass (__main__.BadClass) ... ERROR
# expect: setUpClass (__main__.BadClass) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.BadClass)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 127, in setUpClass
# expect:     raise OSError("setUpClass")
# expect: OSError: setUpClass
# expect:
# expect: ======================================================================
# expect: ERROR: setUpClass (__main__.BadClass)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 126, in <lambda>
# expect:     cls.addClassCleanup(lambda: {}[1])
# expect:                                 ~~^^^
# expect: KeyError: 1
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests
# expect:
# expect: FAILED (errors=2)
# expect: <unittest.runner.TextTestResult run=0 errors=2 failures=0> False False
# expect: test (__main__.BadClassEnd.test) ... ok
# expect: tearDownClass (__main__.BadClassEnd) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: tearDownClass (__main__.BadClassEnd)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 132, in tearDownClass
# expect:     def tearDownClass(cls): raise OSError("tearDownClass")
# expect:                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: OSError: tearDownClass
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: FAILED (errors=1)
# expect: <unittest.runner.TextTestResult run=1 errors=1 failures=0> False False
# expect: setUpClass (__main__.SkipClass) ... skipped 'whole class'
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 0 tests
# expect:
# expect: OK (skipped=1)
# expect: <unittest.runner.TextTestResult run=0 errors=0 failures=0> True False
# expect: test (__main__.SkippedClass.test) ... skipped 'decorated class'
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK (skipped=1)
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> True False
# expect: ['setUpModule', 'still', 'tearDownModule', 'module cleanup', 'setUpModule', 'tearDownModule', 'module cleanup', 'setUpModule', 'tearDownModule', 'module cleanup', 'setUpModule', 'tearDownModule', 'module cleanup', 'setUpModule', 'tearDownModule', 'module cleanup', 'setUpModule', 'tearDownModule', 'module cleanup']
# expect: 3 <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.Fixtures testMethod=test_one>]>, <__main__.Fixtures testMethod=test_one>, <__main__.BadClassEnd testMethod=test>]>
# expect: ...E
# expect: ======================================================================
# expect: ERROR: tearDownClass (__main__.BadClassEnd)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 132, in tearDownClass
# expect:     def tearDownClass(cls): raise OSError("tearDownClass")
# expect:                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: OSError: tearDownClass
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 3 tests
# expect:
# expect: FAILED (errors=1)
# expect: <unittest.runner.TextTestResult run=3 errors=1 failures=0> False False
# expect: 3 ['setUpModule', 'setUpClass', 'setUp', 'one', 'tearDown', 'cleanup 2', 'cleanup 1', 'setUp', 'one', 'tearDown', 'cleanup 2', 'cleanup 1', 'tearDownClass', 'class cleanup', 'tearDownModule', 'module cleanup'] <unittest.suite.TestSuite tests=[None, None, None]>
# expect: ..
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=0> True False
# expect: ['setUpModule', 'enter', 'enter', 'entered', ('exit', (None, None, None)), "'builtins.int' object does not support the context manager protocol", ('exit', (None, None, None)), 'tearDownModule', 'module cleanup']
# expect: AssertionError 'a' != 'b'
# expect: - a
# expect: + b
# expect:
# expect: SkipTest decorated
# expect: KeyError 'missing'
# expect: KeyError 'missing'
# expect: <unittest.result.TestResult run=1 errors=0 failures=0> 1 
# expect: unittest.case.FunctionTestCase (<lambda>)
# expect: described ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK
# expect: <unittest.runner.TextTestResult run=1 errors=0 failures=0> True False
# expect: ['up', 'func', 'down'] func unittest.case.FunctionTestCase (func) Doc. described True False True <unittest.case.FunctionTestCase tec=<f
# expect: test_ok (__main__.Many.test_ok) <__main__.Many testMethod=test_ok> __main__.Many.test_ok None The second test. True False False 1
# expect: ValueError no such test method in <class '__main__.Many'>: nope
# expect: TypeError 5 is not callable
# expect: TypeError TestCases and TestSuites must be instantiated before passing them to addTest()
# expect: TypeError tests must be an iterable of tests, not a string
# expect: TypeError TestCases and TestSuites must be instantiated before passing them to addTest()
# expect: runTest (unittest.case.TestCase.runTest) True True False [<__main__.Many testMethod=test_ok>]
# expect: test_ok ['start', 'success', 'stop'] ['TestResult has no addDuration method']
# expect: test_fail ['start', 'failure AssertionError', 'stop'] ['TestResult has no addDuration method']
# expect: test_skip ['start', 'success', 'stop'] ['TestResult has no addSkip method, skips not reported', 'TestResult has no addDuration method']
# expect: test_expected ['start', 'success', 'stop'] ['TestResult has no addDuration method', 'TestResult has no addExpectedFailure method, reporting as passes']
# expect: test_unexpected ['start', 'failure _UnexpectedSuccess', 'stop'] ['TestResult has no addDuration method', 'TestResult has no addUnexpectedSuccess method, reporting as failure']
# expect: test_sub ['start', 'failure AssertionError', 'stop'] ['TestResult has no addDuration method']
# expect: [('DeprecationWarning', 'It is deprecated to return a value that is not None from a test case (<boun')]
# expect: ['', '(durations < 0.001s were hidden; use -v to show these durations)'] ['test (__main__.Slow.test)']
# expect: my result test_ok (__main__.Many.test_ok)
# expect: .
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test
# expect:
# expect: OK
# expect: <__main__.Result run=1 errors=0 failures=0> True False
