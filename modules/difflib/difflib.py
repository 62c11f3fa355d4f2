"""Differences between sequences, and their texts."""

from collections import namedtuple as _namedtuple

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff",
    "unified_diff", "diff_bytes", "Match",
]

_GenericAlias = type(list[int])

Match = _namedtuple("Match", "a b size")


def _calculate_ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items, by the longest runs that they share."""

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence."""
        if a is self.a:
            return
        self.a = a
        self._a = list(a)
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence, about which much is remembered: to compare many with one, let that be the second."""
        if b is self.b:
            return
        self.b = b
        self._b = list(b)
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        self._index()

    def _index(self):
        """Make b2j: where each item of b is, but for junk and for items that are in more than 1 % of 200 or more."""
        self.b2j = b2j = {}
        for i, item in enumerate(self._b):
            b2j.setdefault(item, []).append(i)
        self.bjunk = junk = set()
        if self.isjunk:
            for item in list(b2j):
                if self.isjunk(item):
                    junk.add(item)
                    del b2j[item]
        self.bpopular = popular = set()
        n = len(self._b)
        if self.autojunk and n >= 200:
            most = n // 100 + 1
            for item, places in list(b2j.items()):
                if len(places) > most:
                    popular.add(item)
                    del b2j[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """Return the longest run of a[alo:ahi] that is in b[blo:bhi]: the first in a of those, then the first in b."""
        a, b, junk = self._a, self._b, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = self._longest(alo, ahi, blo, bhi)
        # Extend it: by popular items, which are not in b2j, and then by junk. Junk alone matches only if there is nothing else.
        for of_junk in (False, True):
            while i > alo and j > blo and (b[j - 1] in junk) is of_junk and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) is of_junk and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def _longest(self, alo, ahi, blo, bhi):
        """Return place, place and length of the longest run without junk."""
        a, places_of, none = self._a, self.b2j.get, []
        besti, bestj, best = alo, blo, 0
        lengths = {}  # of the runs that end at the item before, by their place in b
        for i in range(alo, ahi):
            longer = {}
            for j in places_of(a[i], none):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                longer[j] = k = lengths.get(j - 1, 0) + 1
                if k > best:
                    besti, bestj, best = i - k + 1, j - k + 1, k
            lengths = longer
        return besti, bestj, best

    def get_matching_blocks(self):
        """Return the runs that match, in order, and at the end one of length 0."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self._a), len(self._b)
        todo = [(0, la, 0, lb)]
        found = []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if not k:
                continue
            found.append(match)
            if alo < i and blo < j:
                todo.append((alo, i, blo, j))
            if i + k < ahi and j + k < bhi:
                todo.append((i + k, ahi, j + k, bhi))
        found.sort()
        blocks = []
        for i, j, k in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                i0, j0, k0 = blocks.pop()
                blocks.append((i0, j0, k0 + k))
            else:
                blocks.append((i, j, k))
        blocks.append((la, lb, 0))
        self.matching_blocks = [Match(*block) for block in blocks]
        return self.matching_blocks

    def get_opcodes(self):
        """Return how to turn a into b: (tag, i1, i2, j1, j2), where tag is replace, delete, insert or equal."""
        if self.opcodes is not None:
            return self.opcodes
        self.opcodes = codes = []
        i = j = 0
        for ai, bj, size in self.get_matching_blocks():
            if i < ai and j < bj:
                codes.append(("replace", i, ai, j, bj))
            elif i < ai:
                codes.append(("delete", i, ai, j, bj))
            elif j < bj:
                codes.append(("insert", i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(("equal", ai, i, bj, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        """Generate groups of opcodes, with up to n equal items around each."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        last = len(codes) - 1
        group = []
        for index, (tag, i1, i2, j1, j2) in enumerate(codes):
            if tag == "equal":
                if index == 0:
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                if index == last:
                    i2, j2 = min(i2, i1 + n), min(j2, j1 + n)
                elif i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    if index > 0 or len(group) > 1:
                        yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """Return how alike they are, from 0 to 1."""
        matches = sum([block[2] for block in self.get_matching_blocks()])
        return _calculate_ratio(matches, len(self._a) + len(self._b))

    def quick_ratio(self):
        """Return an upper bound of ratio(), by counting items."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self._b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self._a:
            n = left[item] if item in left else self.fullbcount.get(item, 0)
            left[item] = n - 1
            if n > 0:
                matches += 1
        return _calculate_ratio(matches, len(self._a) + len(self._b))

    def real_quick_ratio(self):
        """Return an upper bound of ratio(), by the lengths alone."""
        la, lb = len(self._a), len(self._b)
        return _calculate_ratio(min(la, lb), la + lb)

    __class_getitem__ = classmethod(_GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Return the up to n possibilities that are most like word, the best first."""
    if not n > 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    found = []
    s = SequenceMatcher()
    s.set_seq2(word)
    for x in possibilities:
        s.set_seq1(x)
        if s.real_quick_ratio() >= cutoff and s.quick_ratio() >= cutoff and s.ratio() >= cutoff:
            found.append((s.ratio(), x))
    found.sort(reverse=True)
    return [x for _, x in found[:n]]


class Differ:
    """Compares lines, and within lines that are alike, characters."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Generate the lines of a difference: "- ", "+ ", "  " and "? " lines."""
        cruncher = SequenceMatcher(self.linejunk, a, b)
        for tag, alo, ahi, blo, bhi in cruncher.get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield "%s %s" % (tag, x[i])

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        """Generate two blocks of lines, the shorter first."""
        dropped = self._dump("-", a, alo, ahi)
        added = self._dump("+", b, blo, bhi)
        if bhi - blo < ahi - alo:
            yield from added
            yield from dropped
        else:
            yield from dropped
            yield from added

    def _closest(self, a, alo, ahi, b, blo, bhi):
        """Return the places of the lines to go by: the two most alike (and False), else two equal ones (and True), or None."""
        best = 0.74
        found = equal = None
        cruncher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            cruncher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal is None:
                        equal = (i, j, True)
                    continue
                cruncher.set_seq1(a[i])
                # The exact ratio takes long, so its bounds are asked first.
                if cruncher.real_quick_ratio() > best and cruncher.quick_ratio() > best and cruncher.ratio() > best:
                    best = cruncher.ratio()
                    found = (i, j, False)
        return found if best >= 0.75 else equal

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Generate the difference of two blocks in which lines may be alike."""
        # What is left to do, the next at the end: a block, or (i, j) of two lines that are alike.
        todo = [(alo, ahi, blo, bhi)]
        while todo:
            piece = todo.pop()
            if len(piece) == 2:
                yield from self._marked(a[piece[0]], b[piece[1]])
                continue
            alo, ahi, blo, bhi = piece
            if alo >= ahi or blo >= bhi:
                yield from self._dump("-", a, alo, ahi)
                yield from self._dump("+", b, blo, bhi)
                continue
            closest = self._closest(a, alo, ahi, b, blo, bhi)
            if closest is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                continue
            i, j, _ = closest
            todo.append((i + 1, ahi, j + 1, bhi))
            todo.append((i, j))
            todo.append((alo, i, blo, j))

    def _marked(self, aline, bline):
        """Generate two lines, with lines of marks if they differ."""
        if aline == bline:
            yield "  " + aline
            return
        atags = btags = ""
        for tag, ai1, ai2, bj1, bj2 in SequenceMatcher(self.charjunk, aline, bline).get_opcodes():
            la, lb = ai2 - ai1, bj2 - bj1
            if tag == "replace":
                atags += "^" * la
                btags += "^" * lb
            elif tag == "delete":
                atags += "-" * la
            elif tag == "insert":
                btags += "+" * lb
            else:
                atags += " " * la
                btags += " " * lb
        yield from self._qformat(aline, bline, atags, btags)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, tags in (("-", aline, atags), ("+", bline, btags)):
            yield sign + " " + line
            # Under tabs and spaces of the line stand the same, so that the marks stay in their columns.
            tags = "".join([c if t == " " and c.isspace() else t for c, t in zip(line, tags)]).rstrip()
            if tags:
                yield "? " + tags + "\n"


def IS_LINE_JUNK(line, pat=None):
    """Tell whether a line is blank or a # alone."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """Tell whether a character is a space or tab."""
    return ch in ws


def _check_types(a, b, *args):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError("lines to compare must be str, not %s (%r)" % (type(lines[0]).__name__, lines[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError("all arguments must be str, not: %r" % (arg,))


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return "%d,%d" % (start + 1 if length else start, length)


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Generate the lines of a unified diff: n lines of context around the changes."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            for sign, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                yield "%s %s%s%s" % (sign, name, "\t" + date if date else "", lineterm)
        first, last = group[0], group[-1]
        yield "@@ -%s +%s @@%s" % (_unified_range(first[1], last[2]), _unified_range(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            for line in a[i1:i2]:
                yield "-" + line
            for line in b[j1:j2]:
                yield "+" + line


def _context_range(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return "%d,%d" % (start + 1, stop)


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Generate the lines of a context diff: what was, then what is, with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    begun = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not begun:
            begun = True
            for sign, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                yield "%s %s%s%s" % (sign, name, "\t" + date if date else "", lineterm)
        tags = [code[0] for code in group]
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield "*** %s ****%s" % (_context_range(first[1], last[2]), lineterm)
        if "replace" in tags or "delete" in tags:
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield "--- %s ----%s" % (_context_range(first[3], last[4]), lineterm)
        if "replace" in tags or "insert" in tags:
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def _decoded(s):
    try:
        return s.decode("ascii", "surrogateescape")
    except AttributeError as e:
        raise TypeError("all arguments must be bytes, not %s (%r)" % (type(s).__name__, s)) from e


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"):
    """Generate what dfunc does, for lines of bytes, whatever their encoding."""
    a = [_decoded(line) for line in a]
    b = [_decoded(line) for line in b]
    texts = [_decoded(s) for s in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(a, b, *texts, n, _decoded(lineterm)):
        yield line.encode("ascii", "surrogateescape")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Generate the lines of a Differ."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Generate the lines of sequence 1 or 2 out of what ndiff generated."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]
