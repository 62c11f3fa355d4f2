import unittest, warnings, re

t = unittest.TestCase()
def check(f, *args, **kw):
    try:
        print("ok", f(*args, **kw))
    except BaseException as e:
        print("%s: %s" % (type(e).__name__, e))
def bad(m="a message"): raise ValueError(m)
def warn(): warnings.warn("careful with 42", UserWarning)
check(t.assertRegex, "abc", "b+")
check(t.assertRegex, "abc", "x+", "m")
check(t.assertRegex, "abc", re.compile("^b"))
check(t.assertRegex, b"abc", b"c$")
check(t.assertRegex, "abc", "")
check(t.assertNotRegex, "abc", "x")
check(t.assertNotRegex, "xabcx", "a.c", "m")
check(t.assertRaisesRegex, ValueError, "mess", bad)
check(t.assertRaisesRegex, ValueError, "^mess", bad)
check(t.assertRaisesRegex, ValueError, re.compile("A", re.I), bad)
check(t.assertRaisesRegex, KeyError, "x", bad)
check(t.assertRaisesRegex, ValueError, "x", int, "5")
check(t.assertRaisesRegex, 5, "x", bad)
with t.assertRaisesRegex(ValueError, r"\d+") as cm: bad("n 5")
print(cm.exception, cm.expected_regex.pattern)
check(t.assertWarnsRegex, UserWarning, r"\d", warn)
check(t.assertWarnsRegex, UserWarning, "nope", warn)
check(t.assertWarnsRegex, DeprecationWarning, "nope", warn)
check(t.assertWarnsRegex, UserWarning, "nope", lambda: None)
def several():
    warnings.warn("first", UserWarning)
    warnings.warn("second", UserWarning)
with t.assertWarnsRegex(UserWarning, "sec", msg="m") as cm: several()
print(cm.warning, len(cm.warnings))
# expect: ok None
# expect: AssertionError: Regex didn't match: 'x+' not found in 'abc' : m
# expect: AssertionError: Regex didn't match: '^b' not found in 'abc'
# expect: ok None
# expect: AssertionError: expected_regex must not be empty.
# expect: ok None
# expect: AssertionError: Regex matched: 'abc' matches 'a.c' in 'xabcx' : m
# expect: ok None
# expect: AssertionError: "^mess" does not match "a message"
# expect: ok None
# expect: ValueError: a message
# expect: AssertionError: ValueError not raised by int
# expect: TypeError: assertRaisesRegex() arg 1 must be an exception type or tuple of exception types
# expect: n 5 \d+
# expect: ok None
# expect: AssertionError: "nope" does not match "careful with 42"
# expect: AssertionError: DeprecationWarning not triggered by warn
# expect: AssertionError: UserWarning not triggered by <lambda>
# expect: second 2
