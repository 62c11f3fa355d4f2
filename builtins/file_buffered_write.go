package builtins

import (
	"io"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// startReading passes on what was written before.
func (b *Buffered) startReading(th *object.Thread) error {
	if len(b.out) > 0 {
		return b.flushOut(th)
	}
	return nil
}

// startWriting drops what was read ahead, moving the raw stream back over it.
func (b *Buffered) startWriting(th *object.Thread) error {
	ahead := len(b.buf) - b.pos
	b.buf, b.pos = b.buf[:0], 0
	if ahead == 0 {
		return nil
	}
	_, err := b.rawSeek(th, -int64(ahead), io.SeekCurrent)
	return err
}

// flushOut passes on what was written; what could not be stays.
func (b *Buffered) flushOut(th *object.Thread) error {
	if len(b.out) > 0 {
		n, err := b.rawWrite(th, b.out)
		b.out = b.out[:copy(b.out, b.out[n:])]
		if err != nil {
			return err
		}
	}
	if b.dirty {
		b.dirty = false
		markClean(th, b)
	}
	return nil
}

// flushPending implements flusher.
func (b *Buffered) flushPending(th *object.Thread) error {
	if err := b.mu.lock(th, b.Value()); err != nil {
		return err
	}
	defer b.mu.unlock()
	if closed, err := b.isClosed(th); err != nil || closed {
		return err
	}
	return b.flushOut(th)
}

func (b *Buffered) descriptor() int {
	if b.file != nil {
		return b.file.fd
	}
	return -1
}

func (b *Buffered) runsScripts() bool { return b.file == nil }

func (b *Buffered) write(th *object.Thread, p []byte) (int, error) {
	if err := b.enter(th, "write to"); err != nil {
		return 0, err
	}
	defer b.mu.unlock()
	if err := b.startWriting(th); err != nil {
		return 0, err
	}
	if len(b.out)+len(p) > b.size {
		if err := b.flushOut(th); err != nil {
			return 0, err
		}
	}
	if len(p) >= b.size {
		return b.rawWrite(th, p)
	}
	if b.out == nil {
		b.out = make([]byte, 0, min(b.size, BufferSize))
	}
	b.out = append(b.out, p...)
	if !b.dirty && len(b.out) > 0 {
		b.dirty = true
		markDirty(th, b)
	}
	return len(p), nil
}

func (b *Buffered) flushValue(th *object.Thread) (native.None, error) {
	return native.None{}, b.flush(th)
}

func (b *Buffered) flush(th *object.Thread) error {
	if !b.canWrite {
		if err := b.attached(); err != nil {
			return err
		}
		return checkOpen(th, b.Value())
	}
	if err := b.enter(th, "flush of"); err != nil {
		return err
	}
	defer b.mu.unlock()
	if err := b.flushOut(th); err != nil {
		return err
	}
	if b.canRead && b.canWrite {
		return b.startWriting(th)
	}
	return nil
}
