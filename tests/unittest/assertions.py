import unittest, warnings, logging
from collections import OrderedDict, Counter
from unittest import *

t = TestCase()
def check(f, *args, **kw):
    try:
        r = f(*args, **kw)
    except BaseException as e:
        print("%s: %s" % (type(e).__name__, e))
    else:
        print("ok", r)

class Odd:
    def __repr__(self): raise ValueError
check(t.assertTrue, 1)
check(t.assertTrue, [], "why")
check(t.assertFalse, 0)
check(t.assertFalse, "x")
check(t.assertEqual, 1, 1.0)
check(t.assertEqual, 1, 2)
check(t.assertEqual, 1, 2, "message")
check(t.assertEqual, "a", 1)
check(t.assertEqual, "abc", "abd")
check(t.assertEqual, "one\ntwo\nthree\n", "one\ntoo\nthree\n")
check(t.assertEqual, "one\ntwo", "one\ntwo\n")
check(t.assertEqual, "", "x")
check(t.assertEqual, "x", "", "empty")
check(t.assertEqual, "x" * 100 + "a" + "y" * 50, "x" * 100 + "b" + "y" * 50)
check(t.assertEqual, "a" * 1000, "b" * 1000)
check(t.assertEqual, b"a" * 200, b"a" * 100)
check(t.assertEqual, [1, 2, 3], [1, 2, 3])
check(t.assertEqual, [1, 2, 3], [1, 4, 3])
check(t.assertEqual, [1, 2], [1, 2, 3, 4])
check(t.assertEqual, [1, 2, 3, 4], [1, 2], "longer")
check(t.assertEqual, [], [None])
check(t.assertEqual, (1, [2]), (1, [3]))
check(t.assertEqual, (1,), [1])
check(t.assertEqual, {"a": 1, "b": 2}, {"a": 1, "b": 3})
check(t.assertEqual, {"a": 1}, {"a": 1, "b": {"c": [1, 2]}}, "dicts")
check(t.assertEqual, {1, 2}, {2, 3})
check(t.assertEqual, frozenset([1]), frozenset())
check(t.assertEqual, {1}, frozenset([2]))
check(t.assertEqual, list(range(100)), list(range(1, 101)))
check(t.assertEqual, [["x" * 50] * 3, 1], [["x" * 50] * 3, 2])
check(t.assertEqual, {i: "v" * 10 for i in range(60)}, {i: "w" * 10 for i in range(60)})
check(t.assertNotEqual, 1, 2)
check(t.assertNotEqual, "a", "a", "same")
check(t.assertSequenceEqual, [1, 2], (1, 2))
check(t.assertSequenceEqual, [1, 2], (1, 3))
check(t.assertSequenceEqual, [1], 5)
check(t.assertSequenceEqual, 5, [1])
check(t.assertSequenceEqual, "ab", "ac")
check(t.assertSequenceEqual, {1: 2}, {3: 4})
check(t.assertSequenceEqual, {1: 2}, {3: 4, 5: 6})
check(t.assertSequenceEqual, [1], [1], seq_type=tuple)
check(t.assertSequenceEqual, (1,), [1], seq_type=tuple)
check(t.assertListEqual, [1], (1,))
check(t.assertListEqual, (1,), [1])
check(t.assertTupleEqual, (1, 2), (1,))
check(t.assertSetEqual, {1}, [1])
check(t.assertSetEqual, [1], {1})
check(t.assertSetEqual, {1}, 5)
check(t.assertSetEqual, {"a"}, {"b"}, "sets")
check(t.assertDictEqual, {}, [])
check(t.assertDictEqual, [], {})
check(t.assertDictEqual, OrderedDict(a=1), {"a": 2})
check(t.assertMultiLineEqual, "a", b"a")
check(t.assertMultiLineEqual, 1, "a")
check(t.assertCountEqual, [1, 2, 2], [2, 1, 2])
check(t.assertCountEqual, [1, 2, 2], [2, 1, 1, 3])
check(t.assertCountEqual, [[1], {}, [1]], [{}, [1], [2]], "unhashable")
check(t.assertCountEqual, iter("abc"), "cbb")
check(t.assertIn, 1, [2])
check(t.assertIn, "a", "abc")
check(t.assertNotIn, "a", "abc", "in")
check(t.assertIs, None, None)
check(t.assertIs, [], [])
check(t.assertIsNot, t, None)
check(t.assertIsNot, None, None)
check(t.assertIsNone, 5)
check(t.assertIsNotNone, None, "m")
check(t.assertIsInstance, 5, str)
check(t.assertIsInstance, 5, (str, int))
check(t.assertIsInstance, 5, (str, list), "m")
check(t.assertNotIsInstance, 5, int)
check(t.assertNotIsInstance, 5, str)
for name in ("assertLess", "assertLessEqual", "assertGreater", "assertGreaterEqual"):
    for a, b in ((1, 2), (2, 1), (1, 1)):
        check(getattr(t, name), a, b)
check(t.assertLess, 2, 1, "m")
check(t.assertAlmostEqual, 1, 1.00000001)
check(t.assertAlmostEqual, 1, 1.1)
check(t.assertAlmostEqual, 1, 1.1, places=0)
check(t.assertAlmostEqual, 1, 1.1, places=2, msg="m")
check(t.assertAlmostEqual, 1, 1.1, delta=0.5)
check(t.assertAlmostEqual, 1, 2, delta=0.5)
check(t.assertAlmostEqual, 1, 2, places=1, delta=0.5)
check(t.assertAlmostEqual, "a", "a")
check(t.assertAlmostEqual, "a", "b")
check(t.assertNotAlmostEqual, 1, 1.00000001)
check(t.assertNotAlmostEqual, 1, 1.1)
check(t.assertNotAlmostEqual, 1, 1.1, places=0)
check(t.assertNotAlmostEqual, 1, 1.1, delta=0.5)
check(t.assertNotAlmostEqual, 1, 2, delta=0.5)
check(t.assertNotAlmostEqual, 1, 1, delta=0.5, msg="m")
check(t.assertNotAlmostEqual, 1, 2, places=1, delta=0.5)
check(t.fail)
check(t.fail, "failed")
check(t.skipTest, "skipped")
def raises(e=ValueError("v")):
    raise e
check(t.assertRaises, ValueError, raises)
check(t.assertRaises, ValueError, int, "5")
check(t.assertRaises, (KeyError, TypeError), int, "5")
check(t.assertRaises, KeyError, raises)
check(t.assertRaises, 5, raises)
check(t.assertRaises, (ValueError, 5), raises)
check(t.assertRaises, ValueError, lambda: None)
check(t.assertRaises, ValueError, bad=1)
with t.assertRaises(ValueError, msg="no") as cm:
    raises()
print(repr(cm.exception), cm.expected, cm.exception.__traceback__)
def no_raise():
    with t.assertRaises(ValueError, msg="my message"):
        pass
check(no_raise)
def warn(c=UserWarning):
    warnings.warn("careful now", c)
check(t.assertWarns, UserWarning, warn)
check(t.assertWarns, DeprecationWarning, warn)
check(t.assertWarns, (DeprecationWarning, UserWarning), warn)
check(t.assertWarns, ValueError, warn)
with t.assertWarns(UserWarning) as cm:
    warn()
print(cm.warning, cm.filename == __file__, cm.lineno, len(cm.warnings))
def no_warn():
    with t.assertWarns(UserWarning):
        pass
check(no_warn)
check(t._assertNotWarns, UserWarning, warn)
check(t._assertNotWarns, UserWarning, lambda: 1)
log = logging.getLogger("x.y")
with t.assertLogs("x") as cm:
    log.info("one")
    log.debug("not")
    log.error("two")
print(cm.output, [r.levelname for r in cm.records])
def no_log(level=None):
    with t.assertLogs("x", level):
        log.info("one")
check(no_log)
check(no_log, "ERROR")
check(no_log, 35)
def logs():
    with t.assertNoLogs(level="DEBUG") as cm:
        print(cm)
        log.debug("something")
check(logs)
with t.assertNoLogs("other"):
    log.debug("to x")
t.longMessage = False
check(t.assertEqual, 1, 2, "instead")
check(t.assertIn, 1, [], "instead")
check(t.assertTrue, 0)
t.longMessage = True
t.maxDiff = None
check(t.assertEqual, "a\n" * 100, "b\n" * 100)
t.maxDiff = 10
check(t.assertEqual, ["a"] * 5, ["b"] * 5)
check(t.assertCountEqual, [1, 2, 3], [4, 5])
t.addTypeEqualityFunc(int, lambda a, b, msg=None: print("compare", a, b, msg))
check(t.assertEqual, 5, 6, "m")
check(t.assertEqual, True, False)
class MyError(Exception): pass
class Mine(TestCase):
    failureException = MyError
    def runTest(self): pass
check(Mine().assertEqual, 1, 2)
check(Mine().assertLess, [2], [1])
with Mine().assertRaises(MyError):
    Mine().fail("x")
from unittest.util import *
import unittest.util as u
print(u.safe_repr("x" * 200, short=True), u.strclass(Mine), u.sorted_list_difference([1, 1, 2, 3, 5], [2, 4, 4, 6]), u.unorderable_list_difference([{}, 1, 2], [2, {}, 3]), u.three_way_cmp(1, 2))
print(u._shorten("x" * 50, 5, 5), u._common_shorten_repr("a" * 100 + "b", "a" * 100 + "c"), u._common_shorten_repr("q" * 200, "z" * 90))
# expect: ok None
# expect: AssertionError: [] is not true : why
# expect: ok None
# expect: AssertionError: 'x' is not false
# expect: ok None
# expect: AssertionError: 1 != 2
# expect: AssertionError: 1 != 2 : message
# expect: AssertionError: 'a' != 1
# expect: AssertionError: 'abc' != 'abd'
# expect: - abc
# expect: ?   ^
# expect: + abd
# expect: ?   ^
# expect:
# expect: AssertionError: 'one\ntwo\nthree\n' != 'one\ntoo\nthree\n'
# expect:   one
# expect: - two
# expect: ?  ^
# expect: + too
# expect: ?  ^
# expect:   three
# expect:
# expect: AssertionError: 'one\ntwo' != 'one\ntwo\n'
# expect:   one
# expect:   two
# expect: + 
# expect:
# expect: AssertionError: '' != 'x'
# expect: + x
# expect:
# expect: AssertionError: 'x' != ''
# expect: - x
# expect:  : empty
# expect: AssertionError: 'xxxx[85 chars]xxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' != 'xxxx[85 chars]xxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'
# expect: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxayyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect: + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
# expect: ?                                                                                                     ^
# expect:
# expect: AssertionError: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[955 chars]aaaa' != 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb[955 chars]bbbb'
# expect: Diff is 2007 characters long. Set self.maxDiff to None to see it.
# expect: AssertionError: b'aaa[92 chars]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[55 chars]aaaa' != b'aaa[92 chars]aaaaa'
# expect: ok None
# expect: AssertionError: Lists differ: [1, 2, 3] != [1, 4, 3]
# expect:
# expect: First differing element 1:
# expect: 2
# expect: 4
# expect:
# expect: - [1, 2, 3]
# expect: ?     ^
# expect:
# expect: + [1, 4, 3]
# expect: ?     ^
# expect:
# expect: AssertionError: Lists differ: [1, 2] != [1, 2, 3, 4]
# expect:
# expect: Second list contains 2 additional elements.
# expect: First extra element 2:
# expect: 3
# expect:
# expect: - [1, 2]
# expect: + [1, 2, 3, 4]
# expect: AssertionError: Lists differ: [1, 2, 3, 4] != [1, 2]
# expect:
# expect: First list contains 2 additional elements.
# expect: First extra element 2:
# expect: 3
# expect:
# expect: - [1, 2, 3, 4]
# expect: + [1, 2] : longer
# expect: AssertionError: Lists differ: [] != [None]
# expect:
# expect: Second list contains 1 additional elements.
# expect: First extra element 0:
# expect: None
# expect:
# expect: - []
# expect: + [None]
# expect: AssertionError: Tuples differ: (1, [2]) != (1, [3])
# expect:
# expect: First differing element 1:
# expect: [2]
# expect: [3]
# expect:
# expect: - (1, [2])
# expect: ?      ^
# expect:
# expect: + (1, [3])
# expect: ?      ^
# expect:
# expect: AssertionError: (1,) != [1]
# expect: AssertionError: {'a': 1, 'b': 2} != {'a': 1, 'b': 3}
# expect: - {'a': 1, 'b': 2}
# expect: ?               ^
# expect:
# expect: + {'a': 1, 'b': 3}
# expect: ?               ^
# expect:
# expect: AssertionError: {'a': 1} != {'a': 1, 'b': {'c': [1, 2]}}
# expect: - {'a': 1}
# expect: + {'a': 1, 'b': {'c': [1, 2]}} : dicts
# expect: AssertionError: Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 3
# expect: AssertionError: Items in the first set but not the second:
# expect: 1
# expect: AssertionError: {1} != frozenset({2})
# expect: AssertionError: Lists differ: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,[343 chars], 99] != [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13[345 chars] 100]
# expect:
# expect: First differing element 0:
# expect: 0
# expect: 1
# expect:
# expect: Diff is 727 characters long. Set self.maxDiff to None to see it.
# expect: AssertionError: Lists differ: [['xx[99 chars]xxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'], 1] != [['xx[99 chars]xxx', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'], 2]
# expect:
# expect: First differing element 1:
# expect: 1
# expect: 2
# expect:
# expect:   [['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:     'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:     'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
# expect: -  1]
# expect: +  2]
# expect: AssertionError: {0: 'vvvvvvvvvv', 1: 'vvvvvvvvvv', 2: 'vvvvvvv[1019 chars]vvv'} != {0: 'wwwwwwwwww', 1: 'wwwwwwwwww', 2: 'wwwwwww[1019 chars]www'}
# expect: Diff is 2500 characters long. Set self.maxDiff to None to see it.
# expect: ok None
# expect: AssertionError: 'a' == 'a' : same
# expect: ok None
# expect: AssertionError: Sequences differ: [1, 2] != (1, 3)
# expect:
# expect: First differing element 1:
# expect: 2
# expect: 3
# expect:
# expect: - [1, 2]
# expect: + (1, 3)
# expect: AssertionError: Second sequence has no length.    Non-sequence?
# expect: - [1]
# expect: + 5
# expect: AssertionError: First sequence has no length.    Non-sequence?
# expect: - 5
# expect: + [1]
# expect: AssertionError: Sequences differ: 'ab' != 'ac'
# expect:
# expect: First differing element 1:
# expect: 'b'
# expect: 'c'
# expect:
# expect: - 'ab'
# expect: ?   ^
# expect:
# expect: + 'ac'
# expect: ?   ^
# expect:
# expect: KeyError: 0
# expect: KeyError: 0
# expect: AssertionError: First sequence is not a tuple: [1]
# expect: AssertionError: Second sequence is not a tuple: [1]
# expect: AssertionError: Second sequence is not a list: (1,)
# expect: AssertionError: First sequence is not a list: (1,)
# expect: AssertionError: Tuples differ: (1, 2) != (1,)
# expect:
# expect: First tuple contains 1 additional elements.
# expect: First extra element 1:
# expect: 2
# expect:
# expect: - (1, 2)
# expect: ?    --
# expect:
# expect: + (1,)
# expect: AssertionError: second argument does not support set difference: 'list' object has no attribute 'difference'
# expect: AssertionError: first argument does not support set difference: 'list' object has no attribute 'difference'
# expect: AssertionError: invalid type when attempting set difference: 'int' object is not iterable
# expect: AssertionError: Items in the first set but not the second:
# expect: 'a'
# expect: Items in the second set but not the first:
# expect: 'b' : sets
# expect: AssertionError: [] is not an instance of <class 'dict'> : Second argument is not a dictionary
# expect: AssertionError: [] is not an instance of <class 'dict'> : First argument is not a dictionary
# expect: AssertionError: OrderedDict({'a': 1}) != {'a': 2}
# expect: - OrderedDict({'a': 1})
# expect: + {'a': 2}
# expect: AssertionError: b'a' is not an instance of <class 'str'> : Second argument is not a string
# expect: AssertionError: 1 is not an instance of <class 'str'> : First argument is not a string
# expect: ok None
# expect: AssertionError: Element counts were not equal:
# expect: First has 1, Second has 2:  1
# expect: First has 2, Second has 1:  2
# expect: First has 0, Second has 1:  3
# expect: AssertionError: Element counts were not equal:
# expect: First has 2, Second has 1:  [1]
# expect: First has 0, Second has 1:  [2] : unhashable
# expect: AssertionError: Element counts were not equal:
# expect: First has 1, Second has 0:  'a'
# expect: First has 1, Second has 2:  'b'
# expect: AssertionError: 1 not found in [2]
# expect: ok None
# expect: AssertionError: 'a' unexpectedly found in 'abc' : in
# expect: ok None
# expect: AssertionError: [] is not []
# expect: ok None
# expect: AssertionError: unexpectedly identical: None
# expect: AssertionError: 5 is not None
# expect: AssertionError: unexpectedly None : m
# expect: AssertionError: 5 is not an instance of <class 'str'>
# expect: ok None
# expect: AssertionError: 5 is not an instance of (<class 'str'>, <class 'list'>) : m
# expect: AssertionError: 5 is an instance of <class 'int'>
# expect: ok None
# expect: ok None
# expect: AssertionError: 2 not less than 1
# expect: AssertionError: 1 not less than 1
# expect: ok None
# expect: AssertionError: 2 not less than or equal to 1
# expect: ok None
# expect: AssertionError: 1 not greater than 2
# expect: ok None
# expect: AssertionError: 1 not greater than 1
# expect: AssertionError: 1 not greater than or equal to 2
# expect: ok None
# expect: ok None
# expect: AssertionError: 2 not less than 1 : m
# expect: ok None
# expect: AssertionError: 1 != 1.1 within 7 places (0.10000000000000009 difference)
# expect: ok None
# expect: AssertionError: 1 != 1.1 within 2 places (0.10000000000000009 difference) : m
# expect: ok None
# expect: AssertionError: 1 != 2 within 0.5 delta (1 difference)
# expect: TypeError: specify delta or places not both
# expect: ok None
# expect: TypeError: unsupported operand type(s) for -: 'str' and 'str'
# expect: AssertionError: 1 == 1.00000001 within 7 places
# expect: ok None
# expect: AssertionError: 1 == 1.1 within 0 places
# expect: AssertionError: 1 == 1.1 within 0.5 delta (0.10000000000000009 difference)
# expect: ok None
# expect: AssertionError: 1 == 1 within 0.5 delta (0 difference) : m
# expect: TypeError: specify delta or places not both
# expect: AssertionError: None
# expect: AssertionError: failed
# expect: SkipTest: skipped
# expect: ok None
# expect: AssertionError: ValueError not raised by int
# expect: AssertionError: (<class 'KeyError'>, <class 'TypeError'>) not raised by int
# expect: ValueError: v
# expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
# expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
# expect: AssertionError: ValueError not raised by <lambda>
# expect: TypeError: 'bad' is an invalid keyword argument for this function
# expect: ValueError('v') <class 'ValueError'> None
# expect: AssertionError: ValueError not raised : my message
# expect: ok None
# expect: AssertionError: DeprecationWarning not triggered by warn
# expect: ok None
# expect: TypeError: assertWarns() arg 1 must be a warning type or tuple of warning types
# expect: careful now True 129 1
# expect: AssertionError: UserWarning not triggered
# expect: AssertionError: UserWarning triggered
# expect: ok None
# expect: ['INFO:x.y:one', 'ERROR:x.y:two'] ['INFO', 'ERROR']
# expect: ok None
# expect: AssertionError: no logs of level ERROR or higher triggered on x
# expect: AssertionError: no logs of level Level 35 or higher triggered on x
# expect: None
# expect: AssertionError: Unexpected logs found: ['DEBUG:x.y:something']
# expect: AssertionError: instead
# expect: AssertionError: instead
# expect: AssertionError: 0 is not true
# expect: AssertionError: 'a\na\na\na\na\na\na\na\na\na\na\na\na\na\[255 chars]na\n' != 'b\nb\nb\nb\nb\nb\nb\nb\nb\nb\nb\nb\nb\nb\[255 chars]nb\n'
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: - a
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect: + b
# expect:
# expect: AssertionError: Lists differ: ['a', 'a', 'a', 'a', 'a'] != ['b', 'b', 'b', 'b', 'b']
# expect:
# expect: First differing element 0:
# expect: 'a'
# expect: 'b'
# expect:
# expect: Diff is 110 characters long. Set self.maxDiff to None to see it.
# expect: AssertionError: Element counts were not equal:
# expect:
# expect: Diff is 149 characters long. Set self.maxDiff to None to see it.
# expect: compare 5 6 m
# expect: ok None
# expect: AssertionError: True != False
# expect: MyError: 1 != 2
# expect: MyError: [2] not less than [1]
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx [truncated]... __main__.Mine ([1, 3, 5], [4, 6]) ([1], [3]) -1
# expect: xxxxx[40 chars]xxxxx ("'aaaa[35 chars]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'", "'aaaa[35 chars]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac'") ("'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq[155 chars]qqqq'", "'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz[45 chars]zzzz'")
