package builtins

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func strSplitMethods() []*object.Native {
	return []*object.Native{
		native.Def("split(sep=None, maxsplit=-1)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strSplit(th, a, false)
		}), `
Return the list of parts between separators, or of words where sep is None.

	>>> "a b  c".split()
	['a', 'b', 'c']`),
		native.Def("rsplit(sep=None, maxsplit=-1)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strSplit(th, a, true)
		}), "Return the parts as split does, counting maxsplit from the end."),
		native.Def("splitlines(keepends=False)", native.Fixed(strSplitLines), "Return the list of lines, without their ends unless keepends is true."),
		native.Def("partition(sep, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strPartition(th, a, object.Find, false)
		}).Fresh(), "Return the text before the first separator, the separator, and the text behind it."),
		native.Def("rpartition(sep, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return strPartition(th, a, object.FindLast, true)
		}).Fresh(), "Return the text before the last separator, the separator, and the text behind it."),
		stripMethod("strip", true, true, "Return the text without white space, or the given characters, at both ends."),
		stripMethod("lstrip", true, false, "Return the text without white space, or the given characters, at its start."),
		stripMethod("rstrip", false, true, "Return the text without white space, or the given characters, at its end."),
	}
}

func strSplit(th *object.Thread, a []object.Value, fromEnd bool) (object.Value, error) {
	p := strSelf(a)
	limit, err := cSize(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if limit < 0 {
		limit = len(p.Text()) + 1
		if sep, _ := a[1].AsStr(); len(sep) <= 1 {
			fromEnd = false // it makes no difference where separators can't overlap
		}
	}
	if len(p.Text()) > object.LongText {
		return strSplitLong(th, p, a[1], limit, fromEnd)
	}
	parts := th.TakeSpans()
	switch sep, ok := a[1].AsStr(); {
	case a[1].IsNone() && limit > len(p.Text()) && p.ASCII() && !th.Dialect.StarlarkText():
		parts = splitASCIISpace(parts, p.Text())
	case a[1].IsNone():
		parts = splitSpace(parts, p.Text(), limit, fromEnd, spaceOf(th))
	case !ok:
		return object.Value{}, object.Errorf(object.TypeError, "must be str or None, not %s", a[1].Type().Name())
	case sep == "":
		return object.Value{}, object.Errorf(object.ValueError, "empty separator")
	default:
		parts = splitAt(parts, p.Text(), sep, limit, fromEnd)
	}
	return partsList(th, p, parts), nil
}

func strSplitLong(th *object.Thread, p *object.String, sepArg object.Value, limit int, fromEnd bool) (object.Value, error) {
	parts := longStrParts(th, p)
	switch sep, ok := sepArg.AsStr(); {
	case sepArg.IsNone():
		space := spaceOf(th)
		skip := skipSpace
		if fromEnd {
			skip = skipSpaceBack
		}
		return parts.words(limit, func(s string, i int, is bool) int { return skip(s, i, space, is) }, fromEnd)
	case !ok:
		return object.Value{}, object.Errorf(object.TypeError, "must be str or None, not %s", sepArg.Type().Name())
	case sep == "":
		return object.Value{}, object.Errorf(object.ValueError, "empty separator")
	default:
		return parts.at(sep, limit, fromEnd)
	}
}

func partsList(th *object.Thread, p *object.String, parts []object.Span) object.Value {
	v := p.Substrings(th, parts).Value()
	th.PutSpans(parts)
	return v
}

// spaceOf returns the dialect's test for white space.
func spaceOf(th *object.Thread) func(r rune) bool {
	if th.Dialect.StarlarkText() {
		return unicode.IsSpace
	}
	return object.IsSpace
}

// splitAt appends the ranges of s between separators.
func splitAt(parts []object.Span, s, sep string, limit int, fromEnd bool) []object.Span {
	if fromEnd {
		end := len(s)
		for ; limit > 0; limit-- {
			i := strings.LastIndex(s[:end], sep)
			if i < 0 {
				break
			}
			parts = append(parts, object.Span{i + len(sep), end})
			end = i
		}
		return reverseParts(append(parts, object.Span{0, end}))
	}
	start := 0
	if len(sep) == 1 && len(s) <= 64 { // a plain loop beats IndexByte's calls
		for i := 0; i < len(s) && limit > 0; i++ {
			if s[i] == sep[0] {
				parts = append(parts, object.Span{start, i})
				start = i + 1
				limit--
			}
		}
		return append(parts, object.Span{start, len(s)})
	}
	for ; limit > 0; limit-- {
		i := strings.Index(s[start:], sep)
		if i < 0 {
			break
		}
		parts = append(parts, object.Span{start, start + i})
		start += i + len(sep)
	}
	return append(parts, object.Span{start, len(s)})
}

func reverseParts(parts []object.Span) []object.Span {
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return parts
}

// splitASCIISpace is splitSpace for ASCII text, with Python's idea of white space.
func splitASCIISpace(parts []object.Span, s string) []object.Span {
	start := -1
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c > ' ' || c < '\t' || c > '\r' && c < 0x1c:
			if start < 0 {
				start = i
			}
		case start >= 0:
			parts = append(parts, object.Span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		parts = append(parts, object.Span{start, len(s)})
	}
	return parts
}

// splitSpace appends the ranges of the words of s.
func splitSpace(parts []object.Span, s string, limit int, fromEnd bool, space func(r rune) bool) []object.Span {
	if fromEnd {
		end := len(s)
		for {
			end = skipSpaceBack(s, end, space, true)
			if end == 0 {
				return reverseParts(parts)
			}
			start := 0
			if limit > 0 {
				start = skipSpaceBack(s, end, space, false)
			}
			parts = append(parts, object.Span{start, end})
			end = start
			limit--
		}
	}
	start := 0
	for {
		start = skipSpace(s, start, space, true)
		if start == len(s) {
			return parts
		}
		end := len(s)
		if limit > 0 {
			end = skipSpace(s, start, space, false)
		}
		parts = append(parts, object.Span{start, end})
		start = end
		limit--
	}
}

// skipSpace moves i forward over characters that are (or are not) white space.
func skipSpace(s string, i int, space func(r rune) bool, is bool) int {
	for is && i < len(s) && s[i] == ' ' {
		i++
	}
	for i < len(s) {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = object.DecodeRune(s[i:])
		} else if r > ' ' {
			if is {
				return i
			}
			i++
			continue
		}
		if space(r) != is {
			return i
		}
		i += n
	}
	return i
}

// skipSpaceBack moves i backward over characters that are (or are not) white space.
func skipSpaceBack(s string, i int, space func(r rune) bool, is bool) int {
	for is && i > 0 && s[i-1] == ' ' {
		i--
	}
	for i > 0 {
		if c := s[i-1]; c > ' ' && c < utf8.RuneSelf-1 {
			if is {
				return i
			}
			i--
			continue
		}
		r, n := object.DecodeLastRune(s[:i])
		if space(r) != is {
			return i
		}
		i -= n
	}
	return i
}

func strSplitLines(th *object.Thread, a []object.Value) (object.Value, error) {
	keep, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	p := strSelf(a)
	s := p.Text()
	if len(s) > object.LongText {
		starlark := th.Dialect.StarlarkText()
		return longStrParts(th, p).lines(keep, func(s string, i int) (end, n int) { return lineEnd(s, i, starlark) })
	}
	parts := th.TakeSpans()
	starlark := th.Dialect.StarlarkText()
	for start := 0; start < len(s); {
		end, n := lineEnd(s, start, starlark)
		if keep {
			parts = append(parts, object.Span{start, end + n})
		} else {
			parts = append(parts, object.Span{start, end})
		}
		start = end + n
	}
	return partsList(th, p, parts), nil
}

// lineEnd returns where the line that starts at i ends, and how long its end is.
func lineEnd(s string, i int, onlyNewline bool) (end, n int) {
	if onlyNewline {
		if j := strings.IndexByte(s[i:], '\n'); j >= 0 {
			return i + j, 1
		}
		return len(s), 0
	}
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c > '\r' && c < 0x1c || c > 0x1e && c < 0x80 || c < '\n':
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i, 2
		case c < 0x80:
			return i, 1
		case strings.HasPrefix(s[i:], "\u0085"):
			return i, 2
		case strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029"):
			return i, 3
		}
	}
	return i, 0
}

func strPartition(th *object.Thread, a []object.Value, find func(th *object.Thread, s, sep string) (int, error), fromEnd bool) (object.Value, error) {
	sep, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "must be str, not %s", a[1].Type().Name())
	}
	if sep == "" {
		return object.Value{}, object.Errorf(object.ValueError, "empty separator")
	}
	p := strSelf(a)
	s := p.Text()
	i, err := find(th, s, sep)
	if err != nil {
		return object.Value{}, err
	}
	t, parts := th.TupleRoom(3)
	parts[0], parts[1], parts[2] = object.Str(""), object.Str(""), object.Str("")
	switch {
	case i >= 0:
		parts[0], parts[1], parts[2] = p.Substr(th, 0, i), a[1], p.Substr(th, i+len(sep), len(s))
		if a[1].Kind() != object.KindStr {
			parts[1] = object.Str(sep)
		}
	case fromEnd:
		parts[2] = p.Substr(th, 0, len(s))
	default:
		parts[0] = p.Substr(th, 0, len(s))
	}
	return t.Value(), nil
}

func stripMethod(name string, left, right bool, doc string) *object.Native {
	return native.Def(name+"(chars=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		p := strSelf(a)
		s := p.Text()
		lo, hi := 0, len(s)
		in := spaceOf(th)
		if !a[1].IsNone() {
			chars, ok := a[1].AsStr()
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "%s arg must be None or str", name)
			}
			if chars != "" || !th.Dialect.StarlarkText() {
				if len(s) > object.LongText {
					lo, hi, err := object.StripLong(th, s, left, right, func(s string, left bool) int {
						lo, hi := stripChars(s, chars, left, !left)
						return len(s) - (hi - lo)
					})
					return p.Substr(th, lo, hi), err
				}
				lo, hi = stripChars(s, chars, left, right)
				return p.Substr(th, lo, hi), nil
			}
		}
		if len(s) > object.LongText {
			lo, hi, err := object.StripLong(th, s, left, right, func(s string, left bool) int {
				if left {
					return skipSpace(s, 0, in, true)
				}
				return len(s) - skipSpaceBack(s, len(s), in, true)
			})
			return p.Substr(th, lo, hi), err
		}
		if left {
			lo = skipSpace(s, 0, in, true)
		}
		if right {
			hi = max(lo, skipSpaceBack(s, hi, in, true))
		}
		return p.Substr(th, lo, hi), nil
	}), doc)
}

// stripChars returns the range of s that is left when the characters are removed at its ends.
func stripChars(s, chars string, left, right bool) (lo, hi int) {
	hi = len(s)
	for left && lo < hi {
		_, n := object.DecodeRune(s[lo:])
		if !hasChar(chars, s[lo:lo+n]) {
			break
		}
		lo += n
	}
	for right && lo < hi {
		_, n := object.DecodeLastRune(s[lo:hi])
		if !hasChar(chars, s[hi-n:hi]) {
			break
		}
		hi -= n
	}
	return lo, hi
}

func hasChar(chars, c string) bool {
	if len(c) == 1 && (c[0] < utf8.RuneSelf || utf8.ValidString(chars)) {
		return c[0] < utf8.RuneSelf && strings.IndexByte(chars, c[0]) >= 0
	}
	return strings.Contains(chars, c)
}
