package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// This file has the methods of bytes that treat them as ASCII text.

func isByteLower(c byte) bool { return c >= 'a' && c <= 'z' }
func isByteUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
func isByteAlpha(c byte) bool { return isByteLower(c) || isByteUpper(c) }
func isByteDigit(c byte) bool { return c >= '0' && c <= '9' }
func isByteSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

func byteUpper(c byte) byte {
	if isByteLower(c) {
		return c - 32
	}
	return c
}

func byteLower(c byte) byte {
	if isByteUpper(c) {
		return c + 32
	}
	return c
}

func bytesCaseMethods() []*object.Native {
	// conv makes a method that replaces each byte, given whether any byte and whether a letter precedes it.
	conv := func(name string, f func(inside, inWord bool, c byte) byte, doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			change := func(b []byte, state byte) byte {
				for i, c := range b {
					b[i] = f(state != 0, state == 2, c)
					state = 1
					if isByteAlpha(c) {
						state = 2
					}
				}
				return state
			}
			s := bytesSelf(th, a)
			if len(s) <= object.LongText {
				out := []byte(s)
				change(out, 0)
				return ownSelf(a[0], out), nil
			}
			s, err := object.ChangeLong(th, s, change)
			return likeSelf(a[0], s), err
		}), doc)
	}
	all := func(name string, f func(s string) bool, doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			ok, err := object.AllPieces(th, bytesSelf(th, a), f)
			return object.Bool(ok), err
		}), doc)
	}
	test := func(name string, f func(th *object.Thread, s string) (bool, error), doc string) *object.Native {
		return native.Def(name+"()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			ok, err := f(th, bytesSelf(th, a))
			return object.Bool(ok), err
		}), doc)
	}
	return []*object.Native{
		conv("lower", func(_, _ bool, c byte) byte { return byteLower(c) }, "Return the bytes with ASCII letters in lower case."),
		conv("upper", func(_, _ bool, c byte) byte { return byteUpper(c) }, "Return the bytes with ASCII letters in upper case."),
		conv("capitalize", func(inside, _ bool, c byte) byte {
			if !inside {
				return byteUpper(c)
			}
			return byteLower(c)
		}, "Return the bytes with the first in upper case, the others in lower case."),
		conv("title", func(_, inWord bool, c byte) byte {
			if inWord {
				return byteLower(c)
			}
			return byteUpper(c)
		}, "Return the bytes with every word's first letter in upper case, the others in lower case."),
		conv("swapcase", func(_, _ bool, c byte) byte {
			if isByteUpper(c) {
				return byteLower(c)
			}
			return byteUpper(c)
		}, "Return the bytes with upper and lower case exchanged."),
		all("isalnum", allBytes(func(c byte) bool { return isByteAlpha(c) || isByteDigit(c) }), "Return whether there are bytes and all are ASCII letters or digits."),
		all("isalpha", allBytes(isByteAlpha), "Return whether there are bytes and all are ASCII letters."),
		all("isascii", object.IsASCII, "Return whether all bytes are ASCII."),
		all("isdigit", allBytes(isByteDigit), "Return whether there are bytes and all are ASCII digits."),
		all("isspace", allBytes(isByteSpace), "Return whether there are bytes and all are ASCII white space."),
		test("islower", bytesHaveCase(isByteLower, isByteUpper), "Return whether there are ASCII letters and all are lower case."),
		test("isupper", bytesHaveCase(isByteUpper, isByteLower), "Return whether there are ASCII letters and all are upper case."),
		test("istitle", bytesAreTitle, "Return whether words start in upper case and go on in lower case."),
	}
}

func allBytes(is func(c byte) bool) func(s string) bool {
	return func(s string) bool {
		for i := range len(s) {
			if !is(s[i]) {
				return false
			}
		}
		return s != ""
	}
}

func bytesHaveCase(want, not func(c byte) bool) func(th *object.Thread, s string) (bool, error) {
	return func(th *object.Thread, s string) (bool, error) {
		pace, found := object.NewPace(th), false
		for i := range len(s) {
			if err := pace.At(i); err != nil || not(s[i]) {
				return false, err
			}
			found = found || want(s[i])
		}
		return found, nil
	}
}

func bytesAreTitle(th *object.Thread, s string) (bool, error) {
	pace, found, inWord := object.NewPace(th), false, false
	for i := range len(s) {
		c := s[i]
		if err := pace.At(i); err != nil || isByteUpper(c) && inWord || isByteLower(c) && !inWord {
			return false, err
		}
		inWord = isByteAlpha(c)
		found = found || inWord
	}
	return found, nil
}

func bytesPadMethods() []*object.Native {
	pad := func(name, doc string) *object.Native {
		return native.Def(name+"(width, fillchar=b' ', /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return bytesPad(th, a, name)
		}), doc)
	}
	return []*object.Native{
		pad("center", "Return the bytes in the middle of width bytes."),
		pad("ljust", "Return the bytes at the start of width bytes."),
		pad("rjust", "Return the bytes at the end of width bytes."),
		native.Def("zfill(width, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			width, err := cSize(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			s := bytesSelf(th, a)
			if s, err = zfill(th, s, width-len(s)); err != nil {
				return object.Value{}, err
			}
			return likeSelf(a[0], s), nil
		}), "Return the number in the bytes with zeros in front, so that it has width bytes."),
		native.Def("expandtabs(tabsize=8)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			size, err := cInt(th, a[1])
			if err != nil {
				return object.Value{}, err
			}
			s, err := expandTabs(th, bytesSelf(th, a), size, false)
			if err != nil {
				return object.Value{}, err
			}
			return likeSelf(a[0], s), nil
		}), "Return the bytes with tabs replaced by spaces up to the next column that is a multiple of tabsize."),
	}
}

func bytesPad(th *object.Thread, a []object.Value, name string) (object.Value, error) {
	width, err := cSize(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	fill, ok := object.BytesLike(th, a[2])
	if !ok || len(fill) != 1 {
		return object.Value{}, object.Errorf(object.TypeError, "%s() argument 2 must be a byte string of length 1, not %s", name, argType(a[2]))
	}
	s := bytesSelf(th, a)
	left, right := padding(name, len(s), width)
	if err := th.Runtime.CheckSize(int64(left+right), 1); err != nil {
		return object.Value{}, err
	}
	if len(s)+left+right <= object.LongText {
		return likeSelf(a[0], strings.Repeat(fill, left)+s+strings.Repeat(fill, right)), nil
	}
	s, err = padLong(th, fill, left, s, right)
	return likeSelf(a[0], s), err
}

func bytesSplitMethods() []*object.Native {
	split := func(name string, fromEnd bool, doc string) *object.Native {
		return native.Def(name+"(sep=None, maxsplit=-1)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return bytesSplit(th, a, fromEnd)
		}), doc)
	}
	strip := func(name string, left, right bool, doc string) *object.Native {
		return native.Def(name+"(bytes=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			chars := " \t\n\r\v\f"
			if !a[1].IsNone() {
				var err error
				if chars, err = bytesArg(th, a[1]); err != nil {
					return object.Value{}, err
				}
			}
			s := bytesSelf(th, a)
			if len(s) > object.LongText {
				lo, hi, err := object.StripLong(th, s, left, right, func(s string, left bool) int {
					lo, hi := stripBytes(s, chars, left, !left)
					return len(s) - (hi - lo)
				})
				return likeSelf(a[0], s[lo:hi]), err
			}
			lo, hi := stripBytes(s, chars, left, right)
			return likeSelf(a[0], s[lo:hi]), nil
		}), doc)
	}
	part := func(name string, last bool, doc string) *object.Native {
		return native.Def(name+"(sep, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return bytesPartition(th, a, last)
		}), doc)
	}
	return []*object.Native{
		split("split", false, "Return the list of parts between separators, or of words where sep is None."),
		split("rsplit", true, "Return the parts as split does, counting maxsplit from the end."),
		native.Def("splitlines(keepends=False)", native.Fixed(bytesSplitLines), "Return the list of lines, without their ends unless keepends is true."),
		part("partition", false, "Return the bytes before the first separator, the separator, and the bytes behind it."),
		part("rpartition", true, "Return the bytes before the last separator, the separator, and the bytes behind it."),
		strip("strip", true, true, "Return the bytes without white space, or the given bytes, at both ends."),
		strip("lstrip", true, false, "Return the bytes without white space, or the given bytes, at the start."),
		strip("rstrip", false, true, "Return the bytes without white space, or the given bytes, at the end."),
	}
}

// stripBytes is stripChars for bytes.
func stripBytes(s, chars string, left, right bool) (lo, hi int) {
	hi = len(s)
	for left && lo < hi && strings.IndexByte(chars, s[lo]) >= 0 {
		lo++
	}
	for right && lo < hi && strings.IndexByte(chars, s[hi-1]) >= 0 {
		hi--
	}
	return lo, hi
}

func bytesSplit(th *object.Thread, a []object.Value, fromEnd bool) (object.Value, error) {
	s := bytesSelf(th, a)
	limit, err := cSize(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if limit < 0 {
		limit = len(s) + 1
	}
	if len(s) > object.LongText {
		return bytesSplitLong(th, a, s, limit, fromEnd)
	}
	var parts []object.Span
	if a[1].IsNone() {
		parts = splitByteSpace(s, limit, fromEnd)
	} else {
		sep, err := bytesArg(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		if sep == "" {
			return object.Value{}, object.Errorf(object.ValueError, "empty separator")
		}
		parts = splitAt(nil, s, sep, limit, fromEnd)
	}
	return bytesList(a[0], s, parts), nil
}

func bytesSplitLong(th *object.Thread, a []object.Value, s string, limit int, fromEnd bool) (object.Value, error) {
	parts := longBytesParts(th, a[0], s)
	if a[1].IsNone() {
		return parts.words(limit, func(s string, i int, is bool) int {
			if fromEnd {
				for i > 0 && isByteSpace(s[i-1]) == is {
					i--
				}
				return i
			}
			for i < len(s) && isByteSpace(s[i]) == is {
				i++
			}
			return i
		}, fromEnd)
	}
	sep, err := bytesArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if sep == "" {
		return object.Value{}, object.Errorf(object.ValueError, "empty separator")
	}
	return parts.at(sep, limit, fromEnd)
}

func bytesList(self object.Value, s string, parts []object.Span) object.Value {
	out := make([]object.Value, len(parts))
	for i, q := range parts {
		out[i] = likeSelf(self, s[q[0]:q[1]])
	}
	return object.NewList(out).Value()
}

// splitByteSpace returns the ranges of the words of s, which ASCII white space separates.
func splitByteSpace(s string, limit int, fromEnd bool) (parts []object.Span) {
	if fromEnd {
		for end := len(s); ; limit-- {
			for end > 0 && isByteSpace(s[end-1]) {
				end--
			}
			if end == 0 {
				return reverseParts(parts)
			}
			start := 0
			if limit > 0 {
				start = end
				for start > 0 && !isByteSpace(s[start-1]) {
					start--
				}
			}
			parts = append(parts, object.Span{start, end})
			end = start
		}
	}
	for start := 0; ; limit-- {
		for start < len(s) && isByteSpace(s[start]) {
			start++
		}
		if start == len(s) {
			return parts
		}
		end := len(s)
		if limit > 0 {
			end = start
			for end < len(s) && !isByteSpace(s[end]) {
				end++
			}
		}
		parts = append(parts, object.Span{start, end})
		start = end
	}
}

func bytesSplitLines(th *object.Thread, a []object.Value) (object.Value, error) {
	keep, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	s := bytesSelf(th, a)
	if len(s) > object.LongText {
		return longBytesParts(th, a[0], s).lines(keep, byteLineEnd)
	}
	var parts []object.Span
	for start := 0; start < len(s); {
		end, n := byteLineEnd(s, start)
		next := end + n
		if keep {
			end = next
		}
		parts = append(parts, object.Span{start, end})
		start = next
	}
	return bytesList(a[0], s, parts), nil
}

// byteLineEnd is lineEnd for bytes.
func byteLineEnd(s string, i int) (end, n int) {
	for ; i < len(s); i++ {
		switch {
		case s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i, 2
		case s[i] == '\r' || s[i] == '\n':
			return i, 1
		}
	}
	return i, 0
}

func bytesPartition(th *object.Thread, a []object.Value, last bool) (object.Value, error) {
	sep, err := bytesArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if sep == "" {
		return object.Value{}, object.Errorf(object.ValueError, "empty separator")
	}
	s := bytesSelf(th, a)
	find := object.Find
	if last {
		find = object.FindLast
	}
	i, err := find(th, s, sep)
	if err != nil {
		return object.Value{}, err
	}
	before, mid, after := s, likeSelf(a[0], ""), ""
	switch {
	case i >= 0:
		before, mid, after = s[:i], a[1], s[i+len(sep):]
		if _, ok := a[0].AsByteArray(); ok {
			mid = likeSelf(a[0], sep)
		}
	case last:
		before, after = "", s
	}
	return object.TupleOf(likeSelf(a[0], before), mid, likeSelf(a[0], after)).Value(), nil
}
