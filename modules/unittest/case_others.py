# A part of unittest.case: messages, and the other cases.

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
