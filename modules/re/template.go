package re

import (
	"strconv"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// template is a replacement: text with references to groups. It is immutable.
type template struct {
	source string
	bytes  bool
	parts  []templatePart
}

// templatePart is a text, or with group >= 0 what a group captured.
type templatePart struct {
	text  string
	group int
}

// parseTemplate reads a replacement, or finds it to be the one used last.
func (p *pattern) parseTemplate(th *object.Thread, v object.Value) (t *template, err error) {
	text, isStr := v.AsStr()
	if !isStr {
		b, ok := native.BytesLike(th, v)
		if !ok {
			return nil, object.Errorf(object.TypeError, "decoding to str: need a bytes-like object, %s found", v.Type().Name())
		}
		text = object.BytesText(b)
	}
	if t := p.template.Load(); t != nil && t.source == text && t.bytes == !isStr {
		return t, nil
	}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			t, err = nil, e.err
		}
	}()
	t = &template{source: text, bytes: !isStr}
	t.read(newSource(th, v), p)
	p.template.Store(t)
	return t, nil
}

func (t *template) read(s *source, p *pattern) {
	var literal []byte
	add := func(r rune) {
		if t.bytes {
			literal = append(literal, byte(r))
		} else {
			literal = object.AppendRune(literal, r)
		}
	}
	flush := func() {
		if len(literal) > 0 {
			t.parts = append(t.parts, templatePart{object.BytesText(literal), -1})
			literal = nil
		}
	}
	group := func(g, offset int, text string) {
		if g > p.prog.groups {
			s.fail(offset, "invalid group reference %s", text)
		}
		flush()
		t.parts = append(t.parts, templatePart{"", g})
	}
	for tok := s.get(); tok.set; tok = s.get() {
		switch {
		case !tok.esc:
			add(tok.r)
		case tok.r == 'g':
			group(s.templateGroup(p))
		case tok.r == '0':
			n, _ := strconv.ParseInt("0"+s.getWhile(2, isOctal), 8, 32)
			add(rune(n) & 0xff)
		case tok.r >= '1' && tok.r <= '9':
			if r, digits, octal := s.templateNumber(tok); octal {
				add(r)
			} else {
				g, _ := strconv.Atoi(digits)
				group(g, len(digits), digits)
			}
		default:
			r, ok := simpleEscape(tok.r)
			switch {
			case ok:
				add(r)
			case isLetter(tok.r):
				s.fail(2, "bad escape \\%c", tok.r)
			default:
				add('\\')
				add(tok.r)
			}
		}
	}
	flush()
}

// templateGroup reads the rest of \g<name>.
func (s *source) templateGroup(p *pattern) (g, offset int, text string) {
	if !s.match('<') {
		s.fail(0, "missing <")
	}
	name := s.getUntil('>', "group name")
	n := s.runes(name)
	if s.isNumber(name) {
		g, text = s.number(name)
		return g, n + 1, text
	}
	s.checkName(name, 1)
	g, ok := p.names[name]
	if !ok {
		panic(syntaxError{object.LongErrorf(s.th, object.IndexError, "unknown group name %s", s.quote(name))})
	}
	return g, n + 1, name
}

// templateNumber reads the rest of an escape that begins with a digit.
func (s *source) templateNumber(tok token) (r rune, digits string, octal bool) {
	digits = string(tok.r)
	if !s.next.digit() {
		return 0, digits, false
	}
	digits += string(s.get().r)
	if tok.r > '7' || digits[1] > '7' || !s.next.octal() {
		return 0, digits, false
	}
	digits += string(s.get().r)
	n, _ := strconv.ParseInt(digits, 8, 32)
	if n > 0o377 {
		s.fail(4, "octal escape value \\%s outside of range 0-0o377", digits)
	}
	return rune(n), digits, true
}

// expand appends the template with the groups' texts.
func (t *template) expand(th *object.Thread, dst []byte, s *subject, slots []int) ([]byte, error) {
	for i, part := range t.parts {
		text := part.text
		if part.group >= 0 {
			from, to := slots[2*part.group], slots[2*part.group+1]
			if from < 0 || to < from {
				continue
			}
			text = s.text[from:to]
		}
		if len(dst)+len(text) > object.LongText {
			var err error
			if dst, err = object.AppendLong(th, dst, text); err != nil {
				return nil, err
			}
			continue
		}
		if err := object.Pause(th, i); err != nil {
			return nil, err
		}
		dst = append(dst, text...)
	}
	return dst, nil
}

func (t *template) value(b []byte) object.Value {
	if t.bytes {
		return object.BytesOf(b)
	}
	return textOf(b)
}

// textOf returns text that nobody else has as a str.
func textOf(b []byte) object.Value {
	if len(b) > object.LongText {
		return object.Str(object.BytesText(b))
	}
	return object.StrBytes(b)
}
