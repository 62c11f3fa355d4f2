package builtins

import (
	"io"

	"github.com/starling-lang/starling/interp/object"
)

// rawRead reads once from the raw stream; blocked is true if it has nothing at the moment.
func (b *Buffered) rawRead(th *object.Thread, p []byte) (n int, blocked bool, err error) {
	if b.file != nil {
		if n, err = b.file.read(th, p); err == errNothingYet {
			return 0, true, nil
		}
	} else {
		dst := object.NewByteArray(make([]byte, len(p)))
		r, err := callMethod(th, b.raw, "readinto", dst.Value())
		if err != nil || r.IsNone() {
			return 0, r.IsNone(), err
		}
		if n, err = object.IndexInt(th, r, object.ValueError); err != nil {
			return 0, false, err
		}
		if n < 0 || n > len(p) {
			return 0, false, object.Errorf(object.OSError, "raw readinto() returned invalid length %d (should have been between 0 and %d)", n, len(p))
		}
		copy(p, dst.Snapshot(th)[:n])
	}
	if b.at >= 0 {
		b.at += int64(n)
	}
	return n, false, err
}

// rawWrite writes all of p to the raw stream.
func (b *Buffered) rawWrite(th *object.Thread, p []byte) (int, error) {
	done := 0
	for done < len(p) {
		n, err := b.rawWriteOnce(th, p[done:])
		done += n
		if err != nil {
			return done, err
		}
	}
	return done, nil
}

func (b *Buffered) rawWriteOnce(th *object.Thread, p []byte) (n int, err error) {
	if b.file != nil {
		if n, err = b.file.write(th, p); err != nil {
			b.at = -1
			return n, err
		}
	} else {
		r, err := callMethod(th, b.raw, "write", object.BytesValue(string(p)))
		if err != nil {
			return 0, err
		}
		if r.IsNone() {
			return 0, object.NewException(object.BlockingIOError, object.Int(11), object.Str("write could not complete without blocking"), object.Int(0))
		}
		if n, err = object.IndexInt(th, r, object.ValueError); err != nil {
			return 0, err
		}
		if n < 0 || n > len(p) {
			return 0, object.Errorf(object.OSError, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(p))
		}
	}
	if b.file == nil || b.file.appending {
		b.at = -1
	} else if b.at >= 0 {
		b.at += int64(n)
	}
	return n, nil
}

func (b *Buffered) rawSeek(th *object.Thread, offset int64, whence int) (int64, error) {
	var n int64
	var err error
	if b.file != nil {
		n, err = b.file.seekTo(th, offset, whence)
	} else {
		var r object.Value
		if r, err = callMethod(th, b.raw, "seek", object.Int(offset), object.Int(int64(whence))); err == nil {
			var i int
			i, err = object.IndexInt(th, r, object.ValueError)
			n = int64(i)
		}
	}
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, object.Errorf(object.OSError, "Raw stream returned invalid position %d", n)
	}
	b.at = n
	return n, nil
}

// rawTell returns the raw stream's position.
func (b *Buffered) rawTell(th *object.Thread) (int64, error) {
	if b.at >= 0 {
		return b.at, nil
	}
	return b.rawSeek(th, 0, io.SeekCurrent)
}
