package object

import (
	"math"
	"strings"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"
)

// Texts and slices that are long are gone through, and made, in pieces with a safepoint behind each, so that a
// thread can be stopped in the middle.

// LongText is the length in bytes beyond which a text is gone through in pieces.
const LongText = 1 << 20

// searchPiece is the length of the pieces that are searched, which is fast.
const searchPiece = 4 * copyStride

// PieceEnd returns where the piece of s that begins at i ends: between two characters.
func PieceEnd(s string, i int) int {
	end := i + copyStride
	if end >= len(s) {
		return len(s)
	}
	for k := 1; k < utf8.UTFMax && !utf8.RuneStart(s[end]); k++ {
		end--
	}
	return end
}

// PieceStart returns where the piece of s that ends at i begins.
func PieceStart(s string, i int) int {
	start := i - copyStride
	if start <= 0 {
		return 0
	}
	for k := 1; k < utf8.UTFMax && !utf8.RuneStart(s[start]); k++ {
		start--
	}
	return start
}

// Pieces calls f for one piece of s after the other, with a safepoint behind each, until f returns an error.
func Pieces(th *Thread, s string, f func(lo, hi int) error) error {
	for lo := 0; lo < len(s); {
		hi := PieceEnd(s, lo)
		if err := f(lo, hi); err != nil {
			return err
		}
		lo = hi
		if err := safepoint(th); err != nil {
			return err
		}
	}
	return nil
}

// AllPieces reports whether f is true of s, which it is if it is of every piece.
func AllPieces(th *Thread, s string, f func(s string) bool) (bool, error) {
	if len(s) <= LongText {
		return f(s), nil
	}
	for lo := 0; lo < len(s); {
		hi := PieceEnd(s, lo)
		if !f(s[lo:hi]) {
			return false, nil
		}
		lo = hi
		if err := safepoint(th); err != nil {
			return false, err
		}
	}
	return true, nil
}

// Buffer collects a long text, or long bytes.
type Buffer struct {
	th *Thread
	b  []byte
}

// NewBuffer returns a buffer with room for n bytes.
func NewBuffer(th *Thread, n int) (*Buffer, error) {
	o := &Buffer{th: th}
	return o, o.Room(n)
}

// Bytes returns what was collected. The buffer must not be used any more.
func (o *Buffer) Bytes() []byte { return o.b }

// Text is Bytes as a string.
func (o *Buffer) Text() string { return ownText(o.b) }

// Room makes room for n more bytes.
func (o *Buffer) Room(n int) error {
	if n <= cap(o.b)-len(o.b) {
		return nil
	}
	size := max(len(o.b)+n, len(o.b)+len(o.b)/2)
	if o.th != nil {
		if err := o.th.Runtime.CheckSize(int64(size), 1); err != nil {
			return err
		}
	}
	old := o.b
	o.b = rawBytes(size)
	return o.Write(ownText(old))
}

// Write appends s.
func (o *Buffer) Write(s string) error {
	if err := o.Room(len(s)); err != nil {
		return err
	}
	for ; len(s) > copyStride; s = s[copyStride:] {
		o.b = append(o.b, s[:copyStride]...)
		if err := safepoint(o.th); err != nil {
			return err
		}
	}
	o.b = append(o.b, s...)
	return nil
}

// Append appends what f appends for one piece of s after the other, at most most bytes for each byte.
func (o *Buffer) Append(s string, most int, f func(dst []byte, lo, hi int) []byte) error {
	return Pieces(o.th, s, func(lo, hi int) error {
		if err := o.Room(most * (hi - lo)); err != nil {
			return err
		}
		o.b = f(o.b, lo, hi)
		return nil
	})
}

// Repeat appends s n times.
func (o *Buffer) Repeat(s string, n int) error {
	if s == "" || n <= 0 {
		return nil
	}
	if err := o.Room(len(s) * n); err != nil {
		return err
	}
	unit := s
	if many := copyStride / len(s); many > 1 {
		unit = strings.Repeat(s, min(many, n))
	}
	for left := len(s) * n; left > 0; {
		part := unit[:min(left, len(unit))]
		if err := o.Write(part); err != nil {
			return err
		}
		left -= len(part)
		if err := safepoint(o.th); err != nil {
			return err
		}
	}
	return nil
}

// rawBytes returns an empty slice with room for n bytes. The room is not cleared, which only strings.Builder can have:
// the pages of a long text are first touched when they are written, piece by piece.
func rawBytes(n int) []byte {
	if n <= LongText {
		return make([]byte, 0, n)
	}
	var b strings.Builder
	b.Grow(n)
	b.WriteByte(0)
	return unsafe.Slice(unsafe.StringData(b.String()), n)[:0]
}

// Find returns where sub first is in s, -1 if it is not.
func Find(th *Thread, s, sub string) (int, error) {
	if len(s) <= LongText {
		return strings.Index(s, sub), nil
	}
	return findLong(th, s, sub)
}

func findLong(th *Thread, s, sub string) (int, error) {
	piece := max(searchPiece, len(sub))
	for lo := 0; lo+len(sub) <= len(s); lo += piece {
		if i := strings.Index(s[lo:min(lo+piece+max(len(sub)-1, 0), len(s))], sub); i >= 0 {
			return lo + i, nil
		}
		if err := safepoint(th); err != nil {
			return -1, err
		}
	}
	return -1, nil
}

// FindLast returns where sub last is in s, -1 if it is not.
func FindLast(th *Thread, s, sub string) (int, error) {
	if len(s) <= LongText {
		return strings.LastIndex(s, sub), nil
	}
	return findLastLong(th, s, sub)
}

func findLastLong(th *Thread, s, sub string) (int, error) {
	piece := max(searchPiece, len(sub))
	for hi := len(s); hi >= len(sub); {
		lo := max(hi-max(len(sub)-1, 0)-piece, 0)
		if i := strings.LastIndex(s[lo:hi], sub); i >= 0 || lo == 0 {
			if i >= 0 {
				i += lo
			}
			return i, nil
		}
		hi = lo + max(len(sub)-1, 0)
		if err := safepoint(th); err != nil {
			return -1, err
		}
	}
	return -1, nil
}

// CountIn returns how often sub, which is not empty, is in s, without overlap, at most most times.
func CountIn(th *Thread, s, sub string, most int) (int, error) {
	if len(s) <= LongText {
		return min(strings.Count(s, sub), most), nil
	}
	return countLong(th, s, sub, most)
}

func countLong(th *Thread, s, sub string, most int) (int, error) {
	if len(sub) == 1 {
		n := 0
		err := Pieces(th, s, func(lo, hi int) error { n += strings.Count(s[lo:hi], sub); return nil })
		return min(n, most), err
	}
	n, pace := 0, Pace{th: th}
	for start := 0; n < most; n++ {
		i, err := Find(th, s[start:], sub)
		if err != nil || i < 0 {
			return n, err
		}
		start += i + len(sub)
		if err := pace.At(start); err != nil {
			return 0, err
		}
	}
	return n, nil
}

// Pace has a safepoint for each piece of a text that is gone through in steps of any length.
type Pace struct {
	th *Thread
	at int
}

// NewPace returns the pace of th.
func NewPace(th *Thread) Pace { return Pace{th: th} }

// At tells that the text was gone through up to i, or down to it.
func (p *Pace) At(i int) error {
	if uint(i-p.at+copyStride) <= 2*copyStride {
		return nil
	}
	p.at = i
	return safepoint(p.th)
}

// ReplaceLong returns s with the first n occurrences of old, which is not empty, replaced.
func ReplaceLong(th *Thread, s, old, repl string, n int) (string, error) {
	o, err := NewBuffer(th, len(s)+n*(len(repl)-len(old)))
	if err != nil {
		return "", err
	}
	pace := Pace{th: th}
	start := 0
	for ; n > 0; n-- {
		i, err := Find(th, s[start:], old)
		if err != nil {
			return "", err
		}
		if err := o.Write(s[start : start+i]); err != nil {
			return "", err
		}
		if err := o.Write(repl); err != nil {
			return "", err
		}
		start += i + len(old)
		if err := pace.At(len(o.b) + start); err != nil {
			return "", err
		}
	}
	err = o.Write(s[start:])
	return o.Text(), err
}

// RuneCountLong is RuneCount for a text that may be long.
func RuneCountLong(th *Thread, s string) (int, error) {
	if len(s) <= LongText {
		return RuneCount(s), nil
	}
	n := 0
	err := Pieces(th, s, func(lo, hi int) error { n += RuneCount(s[lo:hi]); return nil })
	return n, err
}

// Measure counts the characters of a long text, so that Len and all that asks for it is fast.
func (p *String) Measure(th *Thread) error {
	if len(p.s) <= LongText || atomic.LoadUint32(&p.n) != 0 {
		return nil
	}
	return p.measure(th)
}

func (p *String) measure(th *Thread) error {
	n, err := RuneCountLong(th, p.s)
	if err == nil && n < math.MaxUint32 {
		atomic.StoreUint32(&p.n, uint32(n))
	}
	return err
}

// Mark makes the table of offsets of a long text that is not ASCII, so that Offset and Index are fast.
func (p *String) Mark(th *Thread) error {
	if len(p.s) <= max(LongText, shortText) {
		return nil
	}
	return p.mark(th)
}

func (p *String) mark(th *Thread) error {
	if th.Dialect.ByteStrings() {
		return nil
	}
	if err := p.Measure(th); err != nil || p.ASCII() || len(p.s) >= math.MaxUint32 {
		return err
	}
	t := p.tail.Load()
	if t != nil && t.marks != nil {
		return nil
	}
	marks := make([]uint32, 0, p.Len()/markStep+1)
	for off := 0; off < len(p.s); off += skipRunes(p.s[off:], markStep) {
		if len(marks)%(stride/8) == 0 {
			if err := safepoint(th); err != nil {
				return err
			}
		}
		marks = append(marks, uint32(off))
	}
	p.tail.Store(&stringTail{base: t, marks: marks})
	return nil
}

// LongList collects the elements of a long list.
type LongList struct {
	th    *Thread
	elems []Value
}

// NewLongList returns one without elements.
func NewLongList(th *Thread) *LongList { return &LongList{th: th} }

// Add appends elements.
func (l *LongList) Add(more []Value) error {
	n := len(l.elems)
	if n+len(more) > cap(l.elems) {
		size := n + len(more) + n/2
		if err := l.th.Runtime.CheckSize(int64(size), valueSize); err != nil {
			return err
		}
		elems := make([]Value, n, size)
		for done := 0; done < n; {
			done += copy(elems[done:], l.elems[done:min(done+copyStride, n)])
			if err := l.th.Safepoint(); err != nil {
				return err
			}
		}
		l.elems = elems
	}
	l.elems = append(l.elems, more...)
	return l.th.Safepoint()
}

// Elems returns the elements, the list must not be used any more.
func (l *LongList) Elems() []Value { return l.elems }

// sliceBytes returns the n bytes of s from start on, step apart.
func sliceBytes(th *Thread, s string, start, step, n int) ([]byte, error) {
	out := rawBytes(n)[:n]
	for lo := 0; lo < n; lo += copyStride {
		part := out[lo:min(lo+copyStride, n)]
		from := start + lo*step
		if step == 1 {
			copy(part, s[from:])
		} else {
			for k := range part {
				part[k] = s[from+k*step]
			}
		}
		if n > LongText {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// concatText returns a + b, whose size the caller checked.
func concatText(th *Thread, a, b string) ([]byte, error) {
	o := Buffer{th, rawBytes(len(a) + len(b))}
	if err := o.Write(a); err != nil {
		return nil, err
	}
	err := o.Write(b)
	return o.b, err
}

// comparePiece is the length of the pieces that are compared: less than what takes a millisecond.
const comparePiece = 16 * copyStride

// equalText is a == b for texts that may be long.
func equalText(th *Thread, a, b string) (bool, error) {
	if len(a) != len(b) || len(a) <= comparePiece {
		return a == b, nil
	}
	for ; len(a) > comparePiece; a, b = a[comparePiece:], b[comparePiece:] {
		if a[:comparePiece] != b[:comparePiece] {
			return false, nil
		}
		if err := th.Safepoint(); err != nil {
			return false, err
		}
	}
	return a == b, nil
}

// compareText is strings.Compare for texts that may be long.
func compareText(th *Thread, a, b string) (int, error) {
	for ; min(len(a), len(b)) > comparePiece; a, b = a[comparePiece:], b[comparePiece:] {
		if n := strings.Compare(a[:comparePiece], b[:comparePiece]); n != 0 {
			return n, nil
		}
		if err := th.Safepoint(); err != nil {
			return 0, err
		}
	}
	return strings.Compare(a, b), nil
}

// bytesOfText returns the bytes of a text that nobody else has.
func bytesOfText(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// clearAtOnce is the size of the greatest memory that is left to the allocator to clear.
const clearAtOnce = 128 << 20

// zeroBytes returns n zero bytes.
func zeroBytes(th *Thread, n int) ([]byte, error) {
	if n <= clearAtOnce {
		return make([]byte, n), nil
	}
	b := rawBytes(n)[:n]
	for lo := 0; lo < n; lo += comparePiece {
		clear(b[lo:min(lo+comparePiece, n)])
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// copyElems copies elements of a locked list, unless the thread is cancelled meanwhile.
func copyElems(th *Thread, dst, src []Value) bool {
	for len(src) > copyStride {
		copy(dst, src[:copyStride])
		dst, src = dst[copyStride:], src[copyStride:]
		if th.Requests()&RequestCancel != 0 {
			return false
		}
	}
	copy(dst, src)
	return true
}

// cloneElems returns a copy of elements that nobody changes.
func cloneElems(th *Thread, elems []Value) ([]Value, error) {
	if len(elems) <= copyStride {
		return append([]Value(nil), elems...), nil
	}
	out := make([]Value, len(elems))
	for done := 0; done < len(elems); {
		done += copy(out[done:], elems[done:min(done+copyStride, len(elems))])
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return out, nil
}
