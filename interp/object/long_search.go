package object

import (
	"strings"
)

// searchPiece is the length of the pieces that are searched, which is fast.
const searchPiece = 4 * copyStride

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
