package object

import (
	"math"
	"sync/atomic"
	"unicode/utf8"
)

// Texts and slices that are long are gone through, and made, in pieces with a safepoint behind each, so that a
// thread can be stopped in the middle.

// LongText is the length in bytes beyond which a text is gone through in pieces.
const LongText = 1 << 20

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

// Pause is a safepoint before step i for every few of many short steps.
func Pause(th *Thread, i int) error {
	if i%stride != stride-1 {
		return nil
	}
	return safepoint(th)
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

// StripLong returns the range of a long text that is left when strip, which tells how many bytes go at one end of a
// piece, was applied to its ends.
func StripLong(th *Thread, s string, left, right bool, strip func(s string, left bool) int) (lo, hi int, err error) {
	hi = len(s)
	for left && lo < hi {
		end := PieceEnd(s, lo)
		if lo += strip(s[lo:end], true); lo < end {
			break
		}
		if err := th.Safepoint(); err != nil {
			return 0, 0, err
		}
	}
	for right && lo < hi {
		start := max(PieceStart(s, hi), lo)
		if hi -= strip(s[start:hi], false); hi > start {
			break
		}
		if err := th.Safepoint(); err != nil {
			return 0, 0, err
		}
	}
	return lo, hi, nil
}
