package json

import (
	"math"

	"github.com/starling-lang/starling/interp/object"
)

var (
	inf = math.Inf(1)
	nan = math.NaN()
)

// plain tells the bytes that stand for themselves in a JSON string: everything
// but quotes, backslashes and control characters.
var plain = func() (t [256]bool) {
	for i := range t {
		t[i] = i >= ' ' && i != '"' && i != '\\'
	}
	return t
}()

// text reads a string whose opening quote is before pos.
func (p *parser) text(key bool) (object.Value, error) {
	s, start := p.s, p.pos
	i := start
	for end := min(i+object.LongText, len(s)); ; end = min(end+object.LongText, len(s)) {
		for i < end && plain[s[i]] {
			i++
		}
		if i < end || end == len(s) {
			break
		}
		if err := p.th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	if i < len(s) && s[i] == '"' {
		p.pos = i + 1
		if key {
			return p.key(start, i), nil
		}
		return p.copyText(s[start:i])
	}
	return p.escaped(start, i)
}

// key returns the str of an object's key, the one used before if it can.
func (p *parser) key(start, end int) object.Value {
	n := end - start
	if n == 0 || n > 64 {
		return p.slab.Str(p.s[start:end])
	}
	text := p.s[start:end]
	slot := &p.keys[(uint(text[0])*7+uint(text[n-1])*31+uint(n)*13)%keyCacheSize]
	if old, ok := slot.AsStr(); ok && old == text {
		return *slot
	}
	*slot = p.slab.Str(text)
	return *slot
}

// escaped reads the rest of a string in which byte i is a special one.
func (p *parser) escaped(start, i int) (object.Value, error) {
	s := p.s
	buf := append(p.buf[:0], s[start:i]...)
	defer func() { p.buf = buf[:0] }()
	pace := object.NewPace(p.th)
	for {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		run, end := i, min(i+object.LongText, len(s))
		for i < end && plain[s[i]] {
			i++
		}
		buf = append(buf, s[run:i]...)
		switch {
		case i == end && end < len(s):
			continue
		case i >= len(s):
			return object.Value{}, p.fail("Unterminated string starting at", start-1)
		case s[i] == '"':
			p.pos = i + 1
			v := p.takeText(buf)
			if len(buf) > object.LongText {
				buf = nil
			}
			return v, nil
		case s[i] != '\\':
			if p.conf.strict {
				return object.Value{}, p.fail("Invalid control character at", i)
			}
			buf = append(buf, s[i])
			i++
			continue
		case i+1 >= len(s):
			return object.Value{}, p.fail("Unterminated string starting at", start-1)
		}
		var err error
		if buf, i, err = p.escape(buf, i+1); err != nil {
			return object.Value{}, err
		}
	}
}

// escape reads an escape sequence from behind its backslash.
func (p *parser) escape(buf []byte, i int) ([]byte, int, error) {
	switch c := p.s[i]; c {
	case '"', '\\', '/':
		return append(buf, c), i + 1, nil
	case 'b':
		return append(buf, '\b'), i + 1, nil
	case 'f':
		return append(buf, '\f'), i + 1, nil
	case 'n':
		return append(buf, '\n'), i + 1, nil
	case 'r':
		return append(buf, '\r'), i + 1, nil
	case 't':
		return append(buf, '\t'), i + 1, nil
	case 'u':
	default:
		return nil, 0, p.fail("Invalid \\escape", i-1)
	}
	r, ok := hex4(p.s, i+1)
	if !ok {
		return nil, 0, p.fail("Invalid \\uXXXX escape", i)
	}
	i += 5
	if r&^0x3ff == 0xd800 && hasPrefix(p.s[i:], "\\u") {
		low, ok := hex4(p.s, i+2)
		if !ok {
			return nil, 0, p.fail("Invalid \\uXXXX escape", i+1)
		}
		if low&^0x3ff == 0xdc00 {
			r = 0x10000 + (r-0xd800)<<10 + (low - 0xdc00)
			i += 6
		}
	}
	return object.AppendRune(buf, r), i, nil
}

// hex4 reads four hexadecimal digits, which the end of a string must follow.
func hex4(s string, i int) (r rune, ok bool) {
	if i+4 >= len(s) {
		return 0, false
	}
	for _, c := range []byte(s[i : i+4]) {
		d := rune(c)
		switch {
		case isDigit(c):
			d -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			d = d | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | d
	}
	return r, true
}

// scanStringFunc is json.decoder.scanstring.
func scanStringFunc(th *object.Thread, a []object.Value) (object.Value, error) {
	doc, ok := a[0].AsString()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "first argument must be a string, not %s", a[0].Type().Name())
	}
	begin, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	strict, err := object.Truth(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if err := doc.Mark(th); err != nil {
		return object.Value{}, err
	}
	if begin < 0 || begin > doc.Units(th.Dialect) {
		return object.Value{}, object.Errorf(object.ValueError, "end is out of bounds")
	}
	p := parser{th: th, doc: doc, s: doc.Text(), conf: &config{strict: strict}, pos: offset(th, doc, begin)}
	v, err := p.text(false)
	if err != nil {
		return object.Value{}, err
	}
	end, err := units(th, p.s[:p.pos])
	return object.Pair(v, object.Int(int64(end))).Value(), err
}
