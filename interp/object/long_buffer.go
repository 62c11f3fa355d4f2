package object

import (
	"strings"
	"unsafe"
)

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

// Len returns the length of what was collected.
func (o *Buffer) Len() int { return len(o.b) }

// Cut drops all but the first n bytes.
func (o *Buffer) Cut(n int) { o.b = o.b[:n] }

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

// Extend appends what f appends, at most n bytes.
func (o *Buffer) Extend(n int, f func(dst []byte) []byte) error {
	if err := o.Room(n); err != nil {
		return err
	}
	o.b = f(o.b)
	return nil
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

// copyLong copies a text that may be long.
func copyLong(th *Thread, dst []byte, s string) error {
	if len(s) <= LongText {
		copy(dst, s)
		return nil
	}
	for lo := 0; lo < len(s); lo += comparePiece {
		copy(dst[lo:], s[lo:min(lo+comparePiece, len(s))])
		if err := safepoint(th); err != nil {
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

// bytesOfText returns the bytes of a text that nobody else has.
func bytesOfText(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// CloneLong returns a copy of s, which may be long.
func CloneLong(th *Thread, s string) (string, error) {
	if len(s) <= LongText {
		return strings.Clone(s), nil
	}
	b, err := AppendLong(th, nil, s)
	return ownText(b), err
}

// AppendLong appends s, which may be long, to dst.
func AppendLong(th *Thread, dst []byte, s string) ([]byte, error) {
	o := Buffer{th, dst}
	err := o.Write(s)
	return o.b, err
}

// FillBytes returns n bytes that f fills, one piece after the other. The length of each but the last is a multiple of 8.
func FillBytes(th *Thread, n int, f func(piece []byte)) (string, error) {
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return "", err
	}
	out := rawBytes(n)[:n]
	for lo := 0; lo < n; lo += copyStride {
		f(out[lo:min(lo+copyStride, n)])
		if n > LongText {
			if err := th.Safepoint(); err != nil {
				return "", err
			}
		}
	}
	return ownText(out), nil
}
