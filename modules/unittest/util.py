"""What the modules of unittest share: short texts of objects, and comparisons of lists."""

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    """Leave out the middle of s if that makes it shorter."""
    skipped = len(s) - prefixlen - suffixlen
    if skipped <= _PLACEHOLDER_LEN:
        return s
    return "%s[%d chars]%s" % (s[:prefixlen], skipped, s[len(s) - suffixlen :])


def _common_prefix_length(texts):
    low, high = min(texts), max(texts)
    n = 0
    while n < len(low) and low[n] == high[n]:
        n += 1
    return n


def _common_shorten_repr(*args):
    """Return the reprs of args; long ones without some of what they have in common."""
    texts = tuple([safe_repr(x) for x in args])
    longest = max([len(t) for t in texts])
    if longest <= _MAX_LENGTH:
        return texts
    n = _common_prefix_length(texts)
    prefix = texts[0][:n]
    common = _MAX_LENGTH - (longest - n + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if common > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, common)
        return tuple([prefix + t[n:] for t in texts])
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple([prefix + _shorten(t[n:], _MIN_DIFF_LEN, _MIN_END_LEN) for t in texts])


def safe_repr(obj, short=False):
    """Return the repr of an object, whatever its __repr__ does."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    """Return the full name of a class."""
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def _skip_equal(items, i, x):
    while i < len(items) and items[i] == x:
        i += 1
    return i


def sorted_list_difference(expected, actual):
    """Return what is only in the first and what is only in the second of two sorted lists."""
    missing = []
    unexpected = []
    i = j = 0
    while i < len(expected) and j < len(actual):
        e, a = expected[i], actual[j]
        if e < a:
            missing.append(e)
            i = _skip_equal(expected, i + 1, e)
        elif e > a:
            unexpected.append(a)
            j = _skip_equal(actual, j + 1, a)
        else:
            i = _skip_equal(expected, i + 1, e)
            j = _skip_equal(actual, j + 1, a)
    missing.extend(expected[i:])
    unexpected.extend(actual[j:])
    return missing, unexpected


def unorderable_list_difference(expected, actual):
    """Return what is only in the first and what is only in the second of two lists, which are used up."""
    missing = []
    while expected:
        item = expected.pop()
        if item in actual:
            actual.remove(item)
        else:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    """Return -1, 0 or 1 as x is less than, equal to or greater than y."""
    if x > y:
        return 1
    return -1 if x < y else 0


def _count_diff_all_purpose(actual, expected):
    """Return (count in actual, count in expected, item) where the counts differ; the items need not be hashable."""
    distinct = []
    for side, items in enumerate((actual, expected)):
        for item in items:
            for entry in distinct:
                if entry[2] == item:
                    entry[side] += 1
                    break
            else:
                distinct.append([1, 0, item] if side == 0 else [0, 1, item])
    return [tuple(entry) for entry in distinct if entry[0] != entry[1]]


def _count_diff_hashable(actual, expected):
    """Return (count in actual, count in expected, item) where the counts differ."""
    counts = {}
    for side, items in enumerate((actual, expected)):
        for item in items:
            counts.setdefault(item, [0, 0])[side] += 1
    return [(n, m, item) for item, (n, m) in counts.items() if n != m]
