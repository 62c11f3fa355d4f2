import unittest, sys, types, os, tempfile, io
from unittest import *

class A(TestCase):
    def test_1(self): pass
    def test_2(self): pass
    def helper(self): pass
    test_3 = 5
class B(TestCase):
    def runTest(self): pass
class C(A):
    testMore = lambda self: None
    @staticmethod
    def test_static(): return B()
def make(): return A("test_1")
def make_suite(): return TestSuite([A("test_2")])
def make_bad(): return 5
m = types.ModuleType("m")
for x in (A, B, C, make, make_suite, make_bad, TestCase, FunctionTestCase):
    setattr(m, x.__name__, x)
m.suite = TestSuite([B()])
m.number = 5
l = TestLoader()
def ids(suite):
    if isinstance(suite, TestCase):
        return suite.id().replace("__main__.", "")
    return [ids(t) for t in suite]
print(ids(l.loadTestsFromTestCase(A)), ids(l.loadTestsFromTestCase(B)), ids(l.loadTestsFromTestCase(TestCase)), ids(l.loadTestsFromTestCase(FunctionTestCase)))
print(ids(l.loadTestsFromModule(m)), l.getTestCaseNames(C))
for name in ("A", "A.test_1", "make", "make_suite", "suite", "C.test_static", "B"):
    print(name, ids(l.loadTestsFromName(name, m)))
print(ids(l.loadTestsFromNames(["A.test_2", "B"], m)))
for name in ("make_bad", "number", "A.helper.x"):
    try:
        s = l.loadTestsFromName(name, m)
        print(ids(s), l.errors[-1].splitlines()[-1])
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
for name in ("nope", "A.nope"):
    s = l.loadTestsFromName(name, m)
    test = list(s)[0]
    r = TestResult()
    s.run(r)
    print(test, type(test).__name__, r.errors[0][1].splitlines()[-1], len(l.errors))
s = l.loadTestsFromName("no_such_module.x")
print(ids(s), l.errors[-1].splitlines()[0], l.errors[-1].splitlines()[-1])
try:
    l.loadTestsFromTestCase(TestSuite)
except TypeError as e:
    print(e)
l.testMethodPrefix = "help"
print(l.getTestCaseNames(A))
l = TestLoader()
l.sortTestMethodsUsing = lambda x, y: -unittest.util.three_way_cmp(x, y)
print(l.getTestCaseNames(A))
l.sortTestMethodsUsing = None
l.testNamePatterns = ["*.A.*1", "*More"]
print(l.getTestCaseNames(A), l.getTestCaseNames(C))
def load_tests(loader, tests, pattern):
    print("load_tests", ids(tests), pattern)
    return TestSuite([B()])
m.load_tests = load_tests
print(ids(defaultTestLoader.loadTestsFromModule(m, pattern="p*")))
m.load_tests = lambda *a: 1 / 0
s = defaultTestLoader.loadTestsFromModule(m)
print(ids(s), defaultTestLoader.errors[-1].splitlines()[0], defaultTestLoader.errors[-1].splitlines()[-1])
class MySuite(TestSuite): pass
l = TestLoader()
l.suiteClass = MySuite
print(type(l.loadTestsFromTestCase(A)).__name__)

top = tempfile.mkdtemp()
def write(name, text):
    path = os.path.join(top, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)
test = "import unittest\nclass T(unittest.TestCase):\n    def test_%s(self): pass\n"
write("test_a.py", test % "a")
write("test_b.py", "raise KeyError('broken')\n")
write("test_c.py", "import unittest\nraise unittest.SkipTest('not now')\n")
write("test-d.py", test % "d")
write("other.py", test % "other")
write("pkg/__init__.py", "")
write("pkg/test_p.py", test % "p")
write("pkg/sub/__init__.py", "import unittest\ndef load_tests(loader, tests, pattern):\n    return unittest.TestSuite()\n")
write("pkg/sub/test_never.py", test % "never")
write("notpkg/test_n.py", test % "n")
l = TestLoader()
s = l.discover(top)
print(ids(s))
print([e.splitlines()[0] for e in l.errors], top in sys.path, l._top_level_dir)
r = TestResult()
s.run(r)
print(r, r.skipped[0][1])
print(ids(TestLoader().discover(top, pattern="oth*.py")), ids(TestLoader().discover(os.path.join(top, "pkg"), top_level_dir=top)), ids(TestLoader().discover("pkg", top_level_dir=top)))
for bad in ("no_such_dir", os.path.join(top, "notpkg")):
    try:
        print(ids(TestLoader().discover(bad, top_level_dir=top)))
    except ImportError as e:
        print(str(e).replace(top, "TOP"))
print(ids(TestLoader().loadTestsFromName("pkg.test_p")), ids(TestLoader().loadTestsFromName("pkg.test_p.T.test_p")))
s = TestLoader().loadTestsFromName("pkg.missing.T")
print(ids(s))
# expect: ['A.test_1', 'A.test_2'] ['B.runTest'] [] []
# expect: [['A.test_1', 'A.test_2'], ['B.runTest'], ['C.testMore', 'C.test_1', 'C.test_2', 'C.test_static']] ['testMore', 'test_1', 'test_2', 'test_static']
# expect: A ['A.test_1', 'A.test_2']
# expect: A.test_1 ['A.test_1']
# expect: make ['A.test_1']
# expect: make_suite ['A.test_2']
# expect: suite ['B.runTest']
# expect: C.test_static ['B.runTest']
# expect: B ['B.runTest']
# expect: [['A.test_2'], ['B.runTest']]
# expect: TypeError calling <function make_bad
# expect: TypeError don't know how to make test from: 5
# expect: ['unittest.loader._FailedTest.x'] AttributeError: 'function' object has no attribute 'x'
# expect: nope (unittest.loader._FailedTest.nope) _FailedTest AttributeError: module 'm' has no attribute 'nope' 2
# expect: nope (unittest.loader._FailedTest.nope) _FailedTest AttributeError: type object 'A' has no attribute 'nope' 3
# expect: ['unittest.loader._FailedTest.no_such_module'] Failed to import test module: no_such_module ModuleNotFoundError: No module named 'no_such_module'
# expect: Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?
# expect: ['helper']
# expect: ['test_2', 'test_1']
# expect: ['test_1'] ['testMore']
# expect: load_tests [['A.test_1', 'A.test_2'], ['B.runTest'], ['C.testMore', 'C.test_1', 'C.test_2', 'C.test_static']] p*
# expect: ['B.runTest']
# expect: ['unittest.loader._FailedTest.m'] Failed to call load_tests: ZeroDivisionError: division by zero
# expect: MySuite
# expect: [[], [], [['pkg.test_p.T.test_p']], [['test_a.T.test_a']], ['unittest.loader._FailedTest.test_b'], ['unittest.loader.ModuleSkipped.test_c']]
# expect: ['Failed to import test module: test_b'] True None
# expect: <unittest.result.TestResult run=4 errors=1 failures=0> not now
# expect: [[['other.T.test_other']], [], []] [[], [], [['pkg.test_p.T.test_p']]] [[], [], [['pkg.test_p.T.test_p']]]
# expect: Start directory is not importable: 'no_such_dir'
# expect: Start directory is not importable: 'TOP/notpkg'
# expect: [['pkg.test_p.T.test_p']] ['pkg.test_p.T.test_p']
# expect: ['unittest.loader._FailedTest.missing']
