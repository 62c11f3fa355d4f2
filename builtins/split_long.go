package builtins

import (
	"github.com/starling-lang/starling/interp/object"
)

// This file has the splitting of long texts and bytes, which goes piece by piece.

// longParts collects the parts of a long text.
type longParts struct {
	th     *object.Thread
	s      string
	values func(parts []object.Span) []object.Value
	spans  []object.Span // not yet in list
	list   *object.LongList
	pace   object.Pace
}

const partsBatch = 1 << 10

func newLongParts(th *object.Thread, s string, values func(parts []object.Span) []object.Value) *longParts {
	return &longParts{th: th, s: s, values: values, list: object.NewLongList(th), pace: object.NewPace(th)}
}

// longStrParts collects parts of a str, longBytesParts those of bytes like self.
func longStrParts(th *object.Thread, p *object.String) *longParts {
	return newLongParts(th, p.Text(), func(parts []object.Span) []object.Value { return p.Substrings(th, parts).Elems() })
}

func longBytesParts(th *object.Thread, self object.Value, s string) *longParts {
	return newLongParts(th, s, func(parts []object.Span) []object.Value {
		out := make([]object.Value, len(parts))
		for i, q := range parts {
			out[i] = likeSelf(self, s[q[0]:q[1]])
		}
		return out
	})
}

func (l *longParts) add(lo, hi int) error {
	l.spans = append(l.spans, object.Span{lo, hi})
	if len(l.spans) == partsBatch {
		if err := l.flush(); err != nil {
			return err
		}
	}
	return l.pace.At(lo)
}

func (l *longParts) flush() error {
	err := l.list.Add(l.values(l.spans))
	l.spans = l.spans[:0]
	return err
}

// result returns the list of the parts; reversed: they were added from the end on.
func (l *longParts) result(reversed bool) (object.Value, error) {
	if err := l.flush(); err != nil {
		return object.Value{}, err
	}
	elems := l.list.Elems()
	for i, j := 0, len(elems)-1; reversed && i < j; i, j = i+1, j-1 {
		elems[i], elems[j] = elems[j], elems[i]
		if i%object.LongText == object.LongText-1 {
			if err := l.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
		}
	}
	return object.NewList(elems).Value(), nil
}

// at is splitAt.
func (l *longParts) at(sep string, limit int, fromEnd bool) (object.Value, error) {
	start, end := 0, len(l.s)
	for ; limit > 0; limit-- {
		if fromEnd {
			i, err := object.FindLast(l.th, l.s[:end], sep)
			if err != nil {
				return object.Value{}, err
			}
			if i < 0 {
				break
			}
			if err := l.add(i+len(sep), end); err != nil {
				return object.Value{}, err
			}
			end = i
			continue
		}
		i, err := object.Find(l.th, l.s[start:], sep)
		if err != nil {
			return object.Value{}, err
		}
		if i < 0 {
			break
		}
		if err := l.add(start, start+i); err != nil {
			return object.Value{}, err
		}
		start += i + len(sep)
	}
	if err := l.add(start, end); err != nil {
		return object.Value{}, err
	}
	return l.result(fromEnd)
}

// spaceSkipper moves an offset in a text over characters that are (or are not) white space.
type spaceSkipper func(s string, i int, is bool) int

// words is splitSpace, with what skips white space forward or, from the end, backward.
func (l *longParts) words(limit int, skip spaceSkipper, fromEnd bool) (object.Value, error) {
	last := l.from(!fromEnd)
	for at := l.from(fromEnd); ; limit-- {
		i, err := skipLong(l.th, l.s, at, true, skip, fromEnd)
		if err != nil {
			return object.Value{}, err
		}
		if i == last {
			return l.result(fromEnd)
		}
		next := last
		if limit > 0 {
			if next, err = skipLong(l.th, l.s, i, false, skip, fromEnd); err != nil {
				return object.Value{}, err
			}
		}
		if err := l.add(min(i, next), max(i, next)); err != nil {
			return object.Value{}, err
		}
		at = next
	}
}

// from is the offset of one end of the text.
func (l *longParts) from(end bool) int {
	if end {
		return len(l.s)
	}
	return 0
}

// skipLong is skip in a long text, piece by piece.
func skipLong(th *object.Thread, s string, i int, is bool, skip spaceSkipper, back bool) (int, error) {
	for {
		if back {
			start := object.PieceStart(s, i)
			n := skip(s[start:i], i-start, is)
			if i = start + n; n > 0 || start == 0 {
				return i, nil
			}
		} else {
			end := object.PieceEnd(s, i)
			if i += skip(s[i:end], 0, is); i < end || end == len(s) {
				return i, nil
			}
		}
		if err := th.Safepoint(); err != nil {
			return 0, err
		}
	}
}

// lines splits at the ends of lines that end finds in a piece of the text.
func (l *longParts) lines(keep bool, end func(s string, i int) (end, n int)) (object.Value, error) {
	for start, from := 0, 0; start < len(l.s); {
		stop := object.PieceEnd(l.s, from)
		i, n := end(l.s[:stop], from)
		if n == 0 && stop < len(l.s) { // the line goes on
			from = stop
			if err := l.th.Safepoint(); err != nil {
				return object.Value{}, err
			}
			continue
		}
		if i+n == stop && n == 1 && l.s[i] == '\r' && stop < len(l.s) && l.s[stop] == '\n' {
			n = 2
		}
		last := i
		if keep {
			last += n
		}
		if err := l.add(start, last); err != nil {
			return object.Value{}, err
		}
		start = i + n
		from = start
	}
	return l.result(false)
}
