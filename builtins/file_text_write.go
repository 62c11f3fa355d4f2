package builtins

import (
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func textWrite(th *object.Thread, a []object.Value) (object.Value, error) {
	s, ok := a[1].AsString()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "write() argument must be str, not %s", a[1].Type().Name())
	}
	if err := native.To[*TextIO](a[0]).WriteString(th, s.Text()); err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(s.Units(th.Dialect))), nil
}

// WriteString writes s to the stream.
func (t *TextIO) WriteString(th *object.Thread, s string) (err error) {
	if err := t.beginWrite(th); err != nil {
		return err
	}
	defer t.mu.unlock()
	if t.newlines.write != "" {
		if s, err = expandNewlines(th, s, t.newlines.write); err != nil {
			return err
		}
	}
	data, err := t.codec.encode(th, s)
	if err != nil {
		return err
	}
	return put(t, th, data)
}

// writeBytes is WriteString of text in a buffer of the caller.
func (t *TextIO) writeBytes(th *object.Thread, p []byte) error {
	if t.codec.kind != codecUTF8 || t.newlines.write != "" || !utf8.Valid(p) {
		return t.WriteString(th, string(p))
	}
	if err := t.beginWrite(th); err != nil {
		return err
	}
	defer t.mu.unlock()
	return put(t, th, p)
}

// beginWrite takes the lock of a stream that can be written to.
func (t *TextIO) beginWrite(th *object.Thread) error {
	if err := t.enter(th); err != nil {
		return err
	}
	var err error
	if t.binary == nil {
		err = checkAble(th, t.buffer, "writable", "not writable")
	} else if !t.binary.canWrite {
		err = unsupported(th, "not writable")
	}
	if err != nil {
		t.mu.unlock()
	}
	return err
}

// put adds encoded text to the output, and passes it on when that is due: at the
// end of a line, or when there is much of it.
func put[T string | []byte](t *TextIO, th *object.Thread, data T) error {
	t.dropText()
	lines := t.lineBuffering && hasLineEnd(data)
	t.out = append(t.out, data...)
	if !t.dirty && len(t.out) > 0 {
		t.dirty = true
		markDirty(th, t)
	}
	if len(t.out) < textChunk && !lines && !t.through {
		return nil
	}
	if err := t.flushOut(th); err != nil || !lines {
		return err
	}
	return t.flushBuffer(th)
}

func hasLineEnd[T string | []byte](data T) bool {
	for i := range len(data) {
		if c := data[i]; c == '\n' || c == '\r' {
			return true
		}
	}
	return false
}

// dropText forgets what was read ahead, as writing in between does.
func (t *TextIO) dropText() {
	t.text, t.pos, t.rest, t.source = "", 0, "", ""
	t.identical, t.ended = true, false
}

// flushOut passes what was written on to the buffer.
func (t *TextIO) flushOut(th *object.Thread) error {
	if len(t.out) > 0 {
		out := t.out
		t.out = nil
		var err error
		if t.binary != nil {
			_, err = t.binary.write(th, out)
			if cap(out) <= 1<<20 {
				t.out = out[:0]
			}
		} else {
			_, err = callMethod(th, t.buffer, "write", object.BytesValue(string(out)))
		}
		if err != nil {
			return err
		}
	}
	if t.dirty {
		t.dirty = false
		markClean(th, t)
	}
	return nil
}

func (t *TextIO) flushBuffer(th *object.Thread) error {
	if t.binary != nil {
		return t.binary.flush(th)
	}
	_, err := callMethod(th, t.buffer, "flush")
	return err
}

func (t *TextIO) flush(th *object.Thread) error {
	if err := t.enter(th); err != nil {
		return err
	}
	defer t.mu.unlock()
	t.iterating = false
	if err := t.flushOut(th); err != nil {
		return err
	}
	return t.flushBuffer(th)
}

// flushPending implements flusher.
func (t *TextIO) flushPending(th *object.Thread) error {
	if t.attached() != nil {
		return nil
	}
	if err := t.mu.lock(th, t.Value()); err != nil {
		return err
	}
	defer t.mu.unlock()
	if err := t.open(th); err != nil {
		markClean(th, t)
		return nil // closed below it: what it held is lost, as CPython has it
	}
	return t.flushOut(th)
}

func (t *TextIO) descriptor() int {
	if t.binary != nil {
		return t.binary.descriptor()
	}
	return -1
}

func (t *TextIO) runsScripts() bool { return t.binary == nil || t.binary.runsScripts() }
