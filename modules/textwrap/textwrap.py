"""Filling of paragraphs, and changing the indentation of text."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "
_punctuation = frozenset("!\"'&.,?")


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return c == "_" or c.isalnum() and not c.isdecimal()


class _Pattern:
    """An attribute that is a regular expression: it is compiled when somebody asks for it."""

    def __init__(self, text):
        self.text = text
        self.compiled = None

    def __get__(self, instance, owner):
        if self.compiled is None:
            import re
            self.compiled = re.compile(self.text)
        return self.compiled


class TextWrapper:
    """Wraps paragraphs, by attributes that have the names of the parameters."""

    unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(" "))

    # What the methods here do without regular expressions. Subclasses and instances may have others.
    wordsep_re = _Pattern(
        r"([\t\n\x0b\x0c\r ]+"  # white space
        r"|(?<=[\w!\"'&.,?])-{2,}(?=\w)"  # a dash between words
        r"|[^\t\n\x0b\x0c\r ]+?"  # a word, or its part
        r"(?:-(?:(?<=[^\d\W]{2}-)|(?<=[^\d\W]-[^\d\W]-))(?=[^\d\W]-?[^\d\W])"  # up to a hyphen
        r"|(?=[\t\n\x0b\x0c\r ]|\Z)"  # to its end
        r"|(?<=[\w!\"'&.,?])(?=-{2,}\w)))"  # up to a dash
    )
    wordsep_simple_re = _Pattern(r"([\t\n\x0b\x0c\r ]+)")
    sentence_end_re = _Pattern(r"[a-z][.!?][\"']?\Z")

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,
        break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        return text

    def _split(self, text):
        """Return what can't be broken, in order: words, or their parts at hyphens, and the white space between."""
        pattern = self._pattern("wordsep_re" if self.break_on_hyphens else "wordsep_simple_re")
        if pattern is not None:
            return [c for c in pattern.split(text) if c]
        chunks, at = [], 0
        while at < len(text):
            start = at
            blank = text[at] in _whitespace
            while at < len(text) and (text[at] in _whitespace) == blank:
                at += 1
            if blank or not self.break_on_hyphens:
                chunks.append(text[start:at])
            else:
                _split_word(text[start:at], chunks)
        return chunks

    def _pattern(self, name):
        """Return the regular expression of a subclass or the instance, None if it has none of its own."""
        pattern = getattr(self, name) if name in self.__dict__ or type(self) is not TextWrapper else None
        return None if pattern is None or pattern is getattr(TextWrapper, name) else pattern

    def _fix_sentence_endings(self, chunks):
        pattern = self._pattern("sentence_end_re")
        ends = _ends_sentence if pattern is None else pattern.search
        for i in range(1, len(chunks)):
            if chunks[i] == " " and ends(chunks[i - 1]) and i + 1 < len(chunks):
                chunks[i] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        """Put as much of a word that is longer than a line as fits on the current one."""
        space = 1 if width < 1 else width - cur_len
        if not self.break_long_words:
            if not cur_line:
                cur_line.append(reversed_chunks.pop())
            return
        chunk, end = reversed_chunks[-1], space
        if self.break_on_hyphens and len(chunk) > space:
            hyphen = chunk.rfind("-", 0, space)
            if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                end = hyphen + 1
        cur_line.append(chunk[:end])
        reversed_chunks[-1] = chunk[end:]

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                del chunks[-1]
            line, length = self._take_line(chunks, width)
            if not line:
                continue
            if self._fits(lines, chunks, length, width):
                lines.append(indent + "".join(line))
                continue
            self._shorten(lines, line, length, indent, width)
            break
        return lines

    def _take_line(self, chunks, width):
        line, length = [], 0
        while chunks and length + len(chunks[-1]) <= width:
            length += len(chunks[-1])
            line.append(chunks.pop())
        if chunks and len(chunks[-1]) > width:
            self._handle_long_word(chunks, line, length, width)
            length = sum(map(len, line))
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def _fits(self, lines, chunks, length, width):
        """Report whether the line that was taken may stand: there is room for more lines, or nothing more to show."""
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        rest_is_blank = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        return rest_is_blank and length <= width

    def _shorten(self, lines, line, length, indent, width):
        """End the text with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line.pop())
        if lines:
            last = lines[-1].rstrip()
            if len(last) + len(self.placeholder) <= self.width:
                lines[-1] = last + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """Return the lines of a paragraph."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Return a paragraph as text."""
        return "\n".join(self.wrap(text))


def _ends_sentence(chunk):
    if chunk[-1:] in ('"', "'"):
        chunk = chunk[:-1]
    return len(chunk) > 1 and chunk[-1] in ".!?" and "a" <= chunk[-2] <= "z"


def _split_word(word, chunks):
    """Append the parts of a word: it can be broken behind hyphens between letters, and around dashes of several."""
    start, at, n = 0, 0, len(word)
    while at < n:
        if word[at] != "-":
            at += 1
            continue
        end = at
        while end < n and word[end] == "-":
            end += 1
        wordy = at > 0 and (_is_word(word[at - 1]) or word[at - 1] in _punctuation)
        if end - at >= 2 and wordy and end < n and _is_word(word[end]):
            if start < at:
                chunks.append(word[start:at])
            chunks.append(word[at:end])
            start = at = end
        elif at > start and _breaks_behind(word, at):
            chunks.append(word[start : at + 1])
            start = at = at + 1
        else:
            at += 1
    if start < n:
        chunks.append(word[start:])


def _breaks_behind(word, at):
    """Report whether the hyphen at a place is one that a word is broken behind."""
    before = word[max(0, at - 3) : at]
    letters = len(before) >= 2 and _is_letter(before[-1]) and _is_letter(before[-2])
    after = word[at + 1 : at + 4]
    if not after or not _is_letter(after[0]):
        return False
    follows = len(after) > 1 and (_is_letter(after[1]) or after[1] == "-" and len(after) > 2 and _is_letter(after[2]))
    if not follows:
        return False
    if letters:
        return True
    return len(before) >= 3 and before[-2] == "-" and _is_letter(before[-3]) and (_is_word(before[-1]) or before[-1] in _punctuation)


def wrap(text, width=70, **kwargs):
    """Return the lines of a paragraph that fits into a width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Return a paragraph that fits into a width as text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Return the beginning of a text that fits into a width; white space becomes single spaces."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove the white space that all lines begin with."""
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        body = line.lstrip(" \t")
        if not body:
            lines[i] = ""
            continue
        lead = line[: len(line) - len(body)]
        if margin is None:
            margin = lead
            continue
        same = 0
        while same < len(margin) and same < len(lead) and margin[same] == lead[same]:
            same += 1
        margin = margin[:same]
    if margin:
        lines = [line[len(margin) :] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Put a prefix before the lines that predicate accepts, by default those that are not blank."""
    parts = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)
