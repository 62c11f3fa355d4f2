package json

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// longNumber reads a number that may be long, with a safepoint behind each piece; its text begins as a number does.
func (p *parser) longNumber() (object.Value, error) {
	start := p.pos
	i := start
	if p.s[i] == '-' {
		i++
	}
	whole, err := i+1, error(nil)
	if p.s[i] != '0' {
		whole, err = p.digits(i)
	}
	if err == nil {
		p.pos, err = p.longFraction(whole)
	}
	switch {
	case err != nil:
		return object.Value{}, err
	case p.pos > whole:
		return p.float(p.s[start:p.pos])
	}
	return p.integer(p.s[start:p.pos])
}

// digits returns the end of the digits that begin at i.
func (p *parser) digits(i int) (int, error) {
	for {
		s := p.s[:min(len(p.s), i+object.LongText)]
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		if i < len(s) || i == len(p.s) {
			return i, nil
		}
		if err := p.th.Safepoint(); err != nil {
			return 0, err
		}
	}
}

// longFraction is fraction for a number that may be long.
func (p *parser) longFraction(i int) (end int, err error) {
	s := p.s
	if i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		if i, err = p.digits(i + 1); err != nil {
			return 0, err
		}
	}
	if i == len(s) || s[i] == '.' || fraction(s[:min(len(s), i+len("e+0"))], i) == i {
		return i, nil
	}
	return p.digits(i + len("e0"))
}

// longSpace skips white space that goes on behind a piece.
func (p *parser) longSpace() {
	for p.stopped = p.th.Safepoint(); p.stopped == nil; p.stopped = p.th.Safepoint() {
		i := p.pos
		s := p.s[i:min(len(p.s), i+object.LongText)]
		if p.pos += len(s) - len(strings.TrimLeft(s, " \n\t\r")); p.pos < i+len(s) || p.pos == len(p.s) {
			return
		}
	}
}

// copyText returns a part of the document as a str.
func (p *parser) copyText(text string) (object.Value, error) {
	if len(text) <= object.LongText {
		return p.slab.Str(text), nil
	}
	o, err := object.NewBuffer(p.th, len(text))
	if err == nil {
		err = o.Write(text)
	}
	return object.Str(o.Text()), err
}

// takeText returns text that nobody else has as a str.
func (p *parser) takeText(text []byte) object.Value {
	if len(text) <= object.LongText {
		return p.slab.Str(string(text))
	}
	return object.Str(object.BytesText(text))
}
