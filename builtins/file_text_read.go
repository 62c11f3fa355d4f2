package builtins

import (
	"io"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// beginRead takes the lock and passes on what was written before. next says that
// it is an iteration that reads: tell is wrong until that ends.
func (t *TextIO) beginRead(th *object.Thread, next bool) error {
	if err := t.enter(th); err != nil {
		return err
	}
	t.iterating = t.iterating || next
	err := t.flushOut(th)
	if err == nil && t.binary == nil {
		err = checkAble(th, t.buffer, "readable", "not readable")
	} else if err == nil && !t.binary.canRead {
		err = unsupported(th, "not readable")
	}
	if err != nil {
		t.mu.unlock()
	}
	return err
}

// readBytes reads from the buffer: once if n is positive, to the end otherwise.
func (t *TextIO) readBytes(th *object.Thread, n int) (string, error) {
	if t.binary != nil {
		if n > 0 {
			return t.binary.read1(th, n)
		}
		s, _, err := t.binary.read(th, -1)
		return s, err
	}
	method := "read"
	var args []object.Value
	if n > 0 {
		args = []object.Value{object.Int(int64(n))}
		one, err := object.LookupAttr(th, t.buffer, "read1")
		if err != nil {
			return "", err
		}
		if one.IsSet() {
			method = "read1"
		}
	}
	r, err := callMethod(th, t.buffer, method, args...)
	if err != nil {
		return "", err
	}
	if s, ok := object.BytesLike(th, r); ok {
		return s, nil
	}
	return "", object.Errorf(object.TypeError, "underlying %s() should have returned a bytes-like object, not '%s'", method, r.Type().Name())
}

// fill reads and decodes more text, once; at the end of the file it sets ended.
func (t *TextIO) fill(th *object.Thread, all bool) error {
	n := textChunk
	if all {
		n = 0
	}
	data, err := t.readBytes(th, n)
	if err != nil {
		return err
	}
	final := data == "" || all
	in := t.rest + data
	decoder := t.codec
	text, rest, identical, err := t.codec.decode(th, in, final)
	if err != nil {
		return err
	}
	used := in[:len(in)-len(rest)]
	if t.newlines.universal {
		if !final && strings.HasSuffix(text, "\r") {
			// What follows tells whether that is the end of the line.
			n := t.codec.lengthOf(th, "\r")
			text, rest, used = text[:len(text)-1], used[len(used)-n:]+rest, used[:len(used)-n]
		}
		seen, err := lineEnds(th, text)
		if err != nil {
			return err
		}
		t.seen |= seen
		if t.newlines.translate && hasCR(text) {
			if text, err = translateNewlines(th, text); err != nil {
				return err
			}
			identical = false
		}
	}
	t.append(th, text, used, identical, &decoder)
	t.rest, t.ended = rest, final
	return nil
}

// append adds decoded text behind what is not yet returned.
func (t *TextIO) append(th *object.Thread, text, used string, identical bool, decoder *textCodec) {
	if t.pos == len(t.text) {
		t.text, t.pos, t.source = text, 0, ""
		t.identical, t.decoder = identical, decoder.decodes
		if !identical {
			t.source = used
		}
		return
	}
	if t.identical && identical {
		t.text, t.pos = t.text[t.pos:]+text, 0
		return
	}
	source := t.source
	if t.identical {
		source = t.text
	}
	source = source[t.sourceOffset(th):]
	if decoder.decodes != t.decoder {
		t.decoder = decoder.decodes
	}
	t.text, t.pos, t.source, t.identical = t.text[t.pos:]+text, 0, source+used, false
}

// lengthOf is the number of bytes of text in the encoding, without mark.
func (c *textCodec) lengthOf(th *object.Thread, text string) int {
	plain := *c
	plain.started = true
	data, err := plain.encode(th, text)
	if err != nil {
		return len(text)
	}
	return len(data)
}

// sourceOffset returns how many bytes of the source are text[:pos]: where the
// two differ, by decoding ever longer parts of it.
func (t *TextIO) sourceOffset(th *object.Thread) int {
	if t.identical || t.pos == 0 {
		return t.pos
	}
	if t.pos == len(t.text) {
		return len(t.source)
	}
	lo, hi := 0, len(t.source)
	for lo < hi {
		mid := (lo + hi) / 2
		if t.decodedLength(th, t.source[:mid]) < t.pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// decodedLength returns the length of the text that a part of the source gives.
func (t *TextIO) decodedLength(th *object.Thread, part string) int {
	c := t.codec
	c.decodes = t.decoder
	text, _, _, err := c.decode(th, part, false)
	if err != nil {
		return 0
	}
	if t.newlines.translate {
		if text, err = translateNewlines(th, strings.TrimSuffix(text, "\r")); err != nil {
			return 0
		}
	}
	return len(text)
}

func textRead(th *object.Thread, a []object.Value) (object.Value, error) {
	t := native.To[*TextIO](a[0])
	n, err := sizeArg(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if err := t.beginRead(th, false); err != nil {
		return object.Value{}, err
	}
	defer t.mu.unlock()
	if n < 0 {
		if !t.ended || t.rest != "" {
			if err := t.fill(th, true); err != nil {
				return object.Value{}, err
			}
		}
		t.ended = false // a file that grows can be read on
		return object.Str(t.take(len(t.text) - t.pos)), nil
	}
	size, count := 0, 0
	for {
		size, count = runes(t.text[t.pos:], n)
		if count == n {
			break
		}
		before := len(t.text) - t.pos
		if err := t.fill(th, false); err != nil {
			return object.Value{}, err
		}
		if t.ended && len(t.text)-t.pos == before {
			t.ended = false
			break
		}
	}
	return object.Str(strings.Clone(t.take(size))), nil
}

// runes returns the size of the first n characters of s, and how many there are.
func runes(s string, n int) (size, count int) {
	for size < len(s) && count < n {
		_, w := object.DecodeRune(s[size:])
		size += w
		count++
	}
	return size, count
}

// take returns the next n bytes of the text.
func (t *TextIO) take(n int) string {
	s := t.text[t.pos : t.pos+n]
	t.pos += n
	return s
}

func (t *TextIO) readlineValue(th *object.Thread, size int) (object.Value, error) {
	line, err := t.readline(th, max(size, -1), false)
	return object.Str(line), err
}

// readline returns a line with its end, at most limit characters if limit is not negative.
func (t *TextIO) readline(th *object.Thread, limit int, next bool) (string, error) {
	if err := t.beginRead(th, next); err != nil {
		return "", err
	}
	defer t.mu.unlock()
	from := 0 // that far there is no line end
	for {
		rest := t.text[t.pos:]
		n := t.newlines.find(rest, from)
		if n == 0 && (limit < 0 || len(rest) < limit) {
			from = max(len(rest)-1, 0)
			if err := t.fill(th, false); err != nil {
				return "", err
			}
			if !t.ended || len(t.text)-t.pos > len(rest) {
				continue
			}
			t.ended = false
			n = len(t.text) - t.pos
		}
		if limit >= 0 {
			if n == 0 {
				n = len(rest)
			}
			if size, count := runes(t.text[t.pos:t.pos+n], limit); count == limit {
				n = size
			} else if n == len(rest) && t.newlines.find(rest, 0) == 0 && len(rest) > 0 && count < limit {
				// Fewer characters than bytes: there may be more of the line.
				if err := t.fill(th, false); err != nil {
					return "", err
				}
				if !t.ended || len(t.text)-t.pos > len(rest) {
					continue
				}
				t.ended = false
			}
		}
		if next && n == 0 {
			t.iterating = false
		}
		return strings.Clone(t.take(n)), nil
	}
}

// find returns the length of the line at the start of s, 0 if it has no end there;
// there is none before from.
func (m *newlineMode) find(s string, from int) int {
	switch {
	case m.translate || !m.universal:
		if i := strings.Index(s[min(from, len(s)):], m.end); i >= 0 {
			return min(from, len(s)) + i + len(m.end)
		}
		return 0
	}
	i := strings.IndexAny(s[min(from, len(s)):], "\r\n")
	if i < 0 {
		return 0
	}
	i += min(from, len(s))
	if s[i] == '\r' && i+1 < len(s) && s[i+1] == '\n' {
		i++
	}
	return i + 1
}

func textNext(th *object.Thread, v object.Value) (object.Value, error) {
	if v.Type().IsHeap() {
		return baseNext(th, v)
	}
	line, err := native.To[*TextIO](v).readline(th, -1, true)
	if err != nil || line == "" {
		return object.Value{}, err
	}
	return object.Str(line), nil
}

func (t *TextIO) tell(th *object.Thread) (int64, error) {
	if err := t.enter(th); err != nil {
		return 0, err
	}
	defer t.mu.unlock()
	if err := checkAble(th, t.buffer, "seekable", "underlying stream is not seekable"); err != nil {
		return 0, err
	}
	if t.iterating {
		return 0, object.Errorf(object.OSError, "telling position disabled by next() call")
	}
	return t.position(th)
}

func (t *TextIO) position(th *object.Thread) (int64, error) {
	if err := t.flushOut(th); err != nil {
		return 0, err
	}
	r, err := callMethod(th, t.buffer, "tell")
	if err != nil {
		return 0, err
	}
	n, err := object.IndexInt(th, r, object.OverflowError)
	ahead := len(t.text)
	if !t.identical {
		ahead = len(t.source)
	}
	return int64(n - len(t.rest) - (ahead - t.sourceOffset(th))), err
}

func (t *TextIO) seek(th *object.Thread, cookie int64, whence int) (int64, error) {
	if err := t.enter(th); err != nil {
		return 0, err
	}
	defer t.mu.unlock()
	if err := checkAble(th, t.buffer, "seekable", "underlying stream is not seekable"); err != nil {
		return 0, err
	}
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		if cookie != 0 {
			return 0, unsupported(th, "can't do nonzero cur-relative seeks")
		}
		pos, err := t.position(th)
		if err != nil {
			return 0, err
		}
		cookie = pos
	case io.SeekEnd:
		if cookie != 0 {
			return 0, unsupported(th, "can't do nonzero end-relative seeks")
		}
	default:
		return 0, object.Errorf(object.ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	if cookie < 0 {
		return 0, object.Errorf(object.ValueError, "negative seek position %d", cookie)
	}
	if err := t.flushOut(th); err != nil {
		return 0, err
	}
	return t.moveTo(th, cookie, whence)
}

func (t *TextIO) moveTo(th *object.Thread, pos int64, whence int) (int64, error) {
	if whence == io.SeekCurrent {
		whence = io.SeekStart
	}
	if err := t.flushBuffer(th); err != nil {
		return 0, err
	}
	r, err := callMethod(th, t.buffer, "seek", object.Int(pos), object.Int(int64(whence)))
	if err != nil {
		return 0, err
	}
	n, err := object.IndexInt(th, r, object.OverflowError)
	t.dropText()
	t.iterating = false
	t.codec.restart(n == 0)
	return int64(n), err
}

func (t *TextIO) truncate(th *object.Thread, size object.Value) (object.Value, error) {
	if err := t.flush(th); err != nil {
		return object.Value{}, err
	}
	if size.IsNone() {
		pos, err := t.tell(th)
		if err != nil {
			return object.Value{}, err
		}
		size = object.Int(pos)
	}
	return callMethod(th, t.buffer, "truncate", size)
}
