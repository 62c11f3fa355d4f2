package builtins

import (
	"bytes"
	"slices"
	"unsafe"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// ahead returns what was read but not yet returned.
func (b *Buffered) ahead() []byte { return b.buf[b.pos:] }

// fill reads once into the empty buffer; it reports whether anything came.
func (b *Buffered) fill(th *object.Thread) (more, blocked bool, err error) {
	if cap(b.buf) < b.size {
		b.buf = make([]byte, 0, b.size)
	}
	b.buf, b.pos = b.buf[:0], 0
	n, blocked, err := b.rawRead(th, b.buf[:b.size])
	b.buf = b.buf[:n]
	return n > 0, blocked, err
}

func (b *Buffered) beginRead(th *object.Thread, verb string) error {
	if err := b.enter(th, verb); err != nil {
		return err
	}
	if err := b.startReading(th); err != nil {
		b.mu.unlock()
		return err
	}
	return nil
}

func (b *Buffered) readValue(th *object.Thread, size object.Value) (object.Value, error) {
	n := -1
	if !size.IsNone() {
		var err error
		if n, err = object.IndexInt(th, size, object.OverflowError); err != nil {
			return object.Value{}, object.Errorf(object.TypeError, "argument should be integer or None, not '%s'", size.Type().Name())
		}
	}
	if n < -1 {
		return object.Value{}, object.Errorf(object.ValueError, "read length must be non-negative or -1")
	}
	p, blocked, err := b.read(th, n)
	if blocked && len(p) == 0 {
		return object.None, err
	}
	return object.BytesValue(p), err
}

// read reads n bytes, all if n is negative; blocked is true if the raw stream had no
// more at the moment. As all that leaves the lock, the result is a copy.
func (b *Buffered) read(th *object.Thread, n int) (s string, blocked bool, err error) {
	if err := b.beginRead(th, "read of"); err != nil {
		return "", false, err
	}
	defer b.mu.unlock()
	if n < 0 {
		p, blocked, err := b.readAll(th)
		return string(p), blocked, err
	}
	if n <= len(b.ahead()) {
		s = string(b.ahead()[:n])
		b.pos += n
		return s, false, nil
	}
	if err := th.Runtime.CheckSize(int64(n), 1); err != nil {
		return "", false, err
	}
	p := append(make([]byte, 0, min(n, 1<<20)), b.ahead()...)
	b.buf, b.pos = b.buf[:0], 0
	for len(p) < n {
		if n-len(p) >= b.size {
			var end, wait bool
			if p, end, wait, err = b.readInPlace(th, p, n); err != nil {
				b.buf, b.pos = p, 0 // for the next call
				return "", false, err
			}
			if end {
				return string(p), wait, nil
			}
			continue
		}
		more, wait, err := b.fill(th)
		if err != nil {
			b.buf, b.pos = append(p, b.ahead()...), 0 // for the next call
			return "", false, err
		}
		if !more {
			return string(p), wait, nil
		}
		take := min(n-len(p), len(b.buf))
		p = append(p, b.buf[:take]...)
		b.pos = take
	}
	return unsafe.String(unsafe.SliceData(p), len(p)), false, nil // p has no other use
}

// BytesOf makes a bytes object of the first n bytes of a buffer that has no other use: in place, unless
// that would keep much unused memory alive.
func BytesOf(buf []byte, n int) object.Value {
	if n < len(buf)/2 {
		return object.BytesValue(string(buf[:n]))
	}
	return object.BytesValue(unsafe.String(unsafe.SliceData(buf), n))
}

// readInPlace appends to p what one call of the raw stream gives, in whole buffers up to the length n; end is true if
// it gave nothing.
func (b *Buffered) readInPlace(th *object.Thread, p []byte, n int) (all []byte, end, blocked bool, err error) {
	want := n - len(p)
	want -= want % b.size
	if cap(p)-len(p) < want {
		p = slices.Grow(p, min(want, max(len(p), 1<<20)))
	}
	got, blocked, err := b.rawRead(th, p[len(p):min(len(p)+want, cap(p))])
	return p[:len(p)+got], got == 0, blocked, err
}

func (b *Buffered) readAll(th *object.Thread) (p []byte, blocked bool, err error) {
	p = append(p, b.ahead()...)
	b.buf, b.pos = b.buf[:0], 0
	if b.file != nil {
		rest, err := b.file.readAll(th)
		if err == errNothingYet {
			return p, true, nil
		}
		if b.at >= 0 {
			b.at += int64(len(rest))
		}
		if err != nil {
			b.buf = append(p, rest...)
			return nil, false, err
		}
		if len(p) == 0 {
			return rest, false, nil
		}
		return append(p, rest...), false, nil
	}
	b.at = -1
	all, err := object.LookupAttr(th, b.raw, "readall")
	if err != nil {
		return nil, false, err
	}
	for {
		var r object.Value
		if all.IsSet() {
			r, err = object.Call(th, all, nil, nil)
		} else {
			r, err = callMethod(th, b.raw, "read")
		}
		if err != nil {
			return nil, false, err
		}
		data, ok := r.AsBytes()
		if !ok && !r.IsNone() {
			return nil, false, object.Errorf(object.TypeError, "readall() should return bytes")
		}
		p = append(p, data...)
		if all.IsSet() || data == "" {
			return p, r.IsNone(), nil
		}
	}
}

// read1 reads at most n bytes with at most one call of the raw stream.
func (b *Buffered) read1(th *object.Thread, n int) (string, error) {
	if err := b.beginRead(th, "read of"); err != nil {
		return "", err
	}
	defer b.mu.unlock()
	if n < 0 {
		n = b.size
	}
	if n == 0 {
		return "", nil
	}
	if len(b.ahead()) == 0 {
		if n > b.size {
			p := make([]byte, min(n, 1<<30))
			m, _, err := b.rawRead(th, p)
			return string(p[:m]), err
		}
		if _, _, err := b.fill(th); err != nil {
			return "", err
		}
	}
	p := b.ahead()
	p = p[:min(n, len(p))]
	b.pos += len(p)
	return string(p), nil
}

func (b *Buffered) read1Value(th *object.Thread, n int) (object.Value, error) {
	p, err := b.read1(th, n)
	return object.BytesValue(p), err
}

func (b *Buffered) readInto(th *object.Thread, dst object.Value) (object.Value, error) {
	buf, err := writableBuffer(dst, "readinto")
	if err != nil {
		return object.Value{}, err
	}
	if err := b.enter(th, "readinto of"); err != nil {
		return object.Value{}, err
	}
	b.mu.unlock()
	p, blocked, err := b.read(th, buf.Len(th))
	if err != nil {
		return object.Value{}, err
	}
	if blocked && len(p) == 0 {
		return object.None, nil
	}
	return object.Int(int64(len(p))), fillBuffer(th, buf, p)
}

func (b *Buffered) readInto1(th *object.Thread, dst object.Value) (int, error) {
	buf, err := writableBuffer(dst, "readinto1")
	if err != nil {
		return 0, err
	}
	p, err := b.read1(th, buf.Len(th))
	if err != nil {
		return 0, err
	}
	return len(p), fillBuffer(th, buf, p)
}

func (b *Buffered) peek(th *object.Thread, _ int) (object.Value, error) {
	if err := b.beginRead(th, "peek of"); err != nil {
		return object.Value{}, err
	}
	defer b.mu.unlock()
	if len(b.ahead()) == 0 {
		if _, _, err := b.fill(th); err != nil {
			return object.Value{}, err
		}
	}
	return object.BytesValue(string(b.ahead())), nil
}

func (b *Buffered) readlineValue(th *object.Thread, size native.Optional[int]) (object.Value, error) {
	limit := -1
	if size.Given {
		limit = max(size.Value, -1)
	}
	line, err := b.readline(th, limit)
	return object.BytesValue(line), err
}

func (b *Buffered) readline(th *object.Thread, limit int) (string, error) {
	if err := b.beginRead(th, "readline of"); err != nil {
		return "", err
	}
	defer b.mu.unlock()
	var line []byte
	for {
		p := b.ahead()
		if limit >= 0 {
			p = p[:min(len(p), limit-len(line))]
		}
		end := bytes.IndexByte(p, '\n') + 1
		if end > 0 {
			p = p[:end]
		}
		b.pos += len(p)
		if end > 0 && line == nil {
			return string(p), nil
		}
		line = append(line, p...)
		if end > 0 || limit >= 0 && len(line) >= limit {
			return string(line), nil
		}
		more, _, err := b.fill(th)
		if err != nil {
			return "", err
		}
		if !more {
			return string(line), nil
		}
	}
}

// ReadAhead reports whether a file object holds data that was read from the file but not yet
// returned; true also for one that is not of this package. Nobody else uses the file meanwhile.
func ReadAhead(v object.Value) bool {
	switch f := v.Native().(type) {
	case *FileIO:
		return v.Type().IsHeap()
	case *Buffered:
		return v.Type().IsHeap() || len(f.ahead()) > 0
	case *TextIO:
		return v.Type().IsHeap() || f.pos < len(f.text) || f.rest != "" || f.ended || f.binary == nil || len(f.binary.ahead()) > 0
	}
	return true
}
