"""Finding tests in classes, modules and folders."""

import os
import sys
from unittest import case, suite, util

__unittest = True

_FunctionType = type(lambda: None)


class _FailedTest(case.TestCase):
    """A test that raises what went wrong when it should have been loaded."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

        def testFailure():
            raise self._exception

        return testFailure


def _trace():
    from traceback import format_exc

    return format_exc()


def _make_failed_import_test(name, suiteClass):
    message = "Failed to import test module: %s\n%s" % (name, _trace())
    return _make_failed_test(name, ImportError(message), suiteClass, message)


def _make_failed_load_tests(name, exception, suiteClass):
    return _make_failed_test(name, exception, suiteClass, "Failed to call load_tests:\n%s" % _trace())


def _make_failed_test(methodname, exception, suiteClass, message):
    return suiteClass((_FailedTest(methodname, exception),)), message


def _make_skipped_test(methodname, exception, suiteClass):
    @case.skip(str(exception))
    def testSkipped(self):
        pass

    cls = type("ModuleSkipped", (case.TestCase,), {methodname: testSkipped})
    return suiteClass((cls(methodname),))


def _splitext(path):
    return os.path.splitext(path)[0]


def _is_test_class(obj):
    return isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase)


def _is_module_file(name):
    """Tell whether a file's name is that of a module."""
    stem, ending = os.path.splitext(name)
    return ending.lower() in (".py", ".star") and stem.isidentifier() and stem[0].isascii()


class TestLoader:
    """Makes suites of what it finds."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        super().__init__()
        self.errors = []
        self._loading_packages = set()  # those whose load_tests is running

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of the tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of the tests of a module's classes, or what its load_tests returns."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if _is_test_class(obj):
                tests.append(self.loadTestsFromTestCase(obj))
        load_tests = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as e:
            return self._failed(_make_failed_load_tests(module.__name__, e, self.suiteClass))

    def _failed(self, made):
        """Keep the message of a test that fails; return the test."""
        test, message = made
        self.errors.append(message)
        return test

    def loadTestsFromName(self, name, module=None):
        """Return a suite of what a dotted name, seen from a module if one is given, stands for."""
        parts = name.split(".")
        failed = None
        if module is None:
            module, failed = self._import_some(parts)
            if module is None:
                return self._failed(failed)
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, "__path__", None) is not None and failed is not None:
                    return self._failed(failed)  # why the package's module could not be imported tells more
                message = "Failed to access attribute:\n%s" % _trace()
                return self._failed(_make_failed_test(part, e, self.suiteClass, message))
        return self._tests_of(obj, parent, parts)

    def _import_some(self, parts):
        """Import as much of a dotted name as is a module: return the top module, and the test of the last failure."""
        failed = None
        for n in range(len(parts), 0, -1):
            try:
                return __import__(".".join(parts[:n])), failed
            except ImportError:
                failed = _make_failed_import_test(parts[n - 1], self.suiteClass)
        return None, failed

    def _tests_of(self, obj, parent, parts):
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if _is_test_class(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, _FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            name = parts[-1]
            test = parent(name)
            if not isinstance(getattr(test, name), _FunctionType):  # a static method is called for its test
                return self.suiteClass([test])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError("don't know how to make test from: %s" % obj)
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (obj, test))

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of what several names stand for."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return the names of a class's tests, sorted."""
        names = [name for name in dir(testCaseClass) if self._is_test_method(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            from functools import cmp_to_key

            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test_method(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        full = "%s.%s.%s" % (cls.__module__, cls.__qualname__, name)
        return any([fnmatchcase(full, pattern) for pattern in self.testNamePatterns])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Return a suite of the tests of all modules below a folder, or a package, whose names match the pattern."""
        before = self._top_level_dir
        implicit = False
        if top_level_dir is None:
            top_level_dir = before
            if before is None:
                implicit = True
                top_level_dir = start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir:
                importable = _has_init(start_dir)
        else:
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                name = start_dir
                start_dir = _folder_of(name)
                if implicit:
                    self._top_level_dir = self._get_directory_containing_module(name.split(".")[0])
                    sys.path.remove(top_level_dir)
        if not importable:
            raise ImportError("Start directory is not importable: %r" % start_dir)
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = before
        return self.suiteClass(tests)

    def _get_directory_containing_module(self, module_name):
        path = os.path.abspath(sys.modules[module_name].__file__)
        folder, base = os.path.split(path)
        return os.path.dirname(folder) if base.lower().startswith("__init__.") else folder

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        relative = os.path.relpath(_splitext(os.path.normpath(path)), self._top_level_dir)
        assert not os.path.isabs(relative), "Path must be within the project"
        assert not relative.startswith(".."), "Path must be within the project"
        return relative.replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        """Tell whether a file is one to look into: for subclasses."""
        from fnmatch import fnmatch

        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        """Generate suites of the modules below a folder."""
        name = self._get_name_from_path(start_dir)
        if name != "." and name not in self._loading_packages:
            tests, recurse = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not recurse:
                return
        for base in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, base)
            tests, recurse = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if recurse:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        """Return the suite of a file or of a package's own module, or None; and whether to look below it."""
        base = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not _is_module_file(base) or not self._match_path(base, full_path, pattern):
                return None, False
        elif not os.path.isdir(full_path) or not _has_init(full_path):
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as e:
            return _make_skipped_test(name, e, self.suiteClass), False
        except KeyboardInterrupt:
            raise
        except BaseException:
            return self._failed(_make_failed_import_test(name, self.suiteClass)), False
        if os.path.isfile(full_path):
            _check_place(module, full_path)
            return self.loadTestsFromModule(module, pattern=pattern), False
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(module, pattern=pattern)
            return tests, getattr(module, "load_tests", None) is None
        finally:
            self._loading_packages.discard(name)


def _has_init(folder):
    return any([os.path.isfile(os.path.join(folder, "__init__" + ending)) for ending in (".py", ".star")])


def _folder_of(name):
    """Return the folder of an imported module."""
    module = sys.modules[name]
    try:
        return os.path.abspath(os.path.dirname(module.__file__))
    except AttributeError:
        if module.__name__ in sys.builtin_module_names:
            raise TypeError("Can not use builtin modules as dotted module names") from None
        raise TypeError("don't know how to discover from %r" % (module,)) from None


def _check_place(module, full_path):
    """Raise ImportError if a module came from elsewhere than the file."""
    came_from = _splitext(os.path.realpath(os.path.abspath(getattr(module, "__file__", full_path))))
    if came_from.lower() != _splitext(os.path.realpath(full_path)).lower():
        message = "%r module incorrectly imported from %r. Expected %r. Is this module globally installed?"
        name = _splitext(os.path.basename(full_path))
        raise ImportError(message % (name, os.path.dirname(came_from), os.path.dirname(full_path)))


defaultTestLoader = TestLoader()
