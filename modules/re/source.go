package re

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// source is a pattern, or a template of a replacement, being read: one token at a time, which is a
// character or a backslash with the character behind it.
type source struct {
	th    *object.Thread
	value object.Value // as the script gave it
	text  string
	bytes bool
	at    int // the offset of what follows next
	index int // its place, in characters
	next  token
}

// token is a character, or with esc the one behind a backslash; set is false at the end.
type token struct {
	r        rune
	esc, set bool
}

func (t token) is(r rune) bool { return t.set && !t.esc && t.r == r }

// in reports whether the token is one of the characters, unescaped.
func (t token) in(chars string) bool { return t.set && !t.esc && strings.ContainsRune(chars, t.r) }

func (t token) digit() bool { return t.set && !t.esc && t.r >= '0' && t.r <= '9' }

func (t token) octal() bool { return t.set && !t.esc && t.r >= '0' && t.r <= '7' }

func (t token) text() string {
	switch {
	case !t.set:
		return ""
	case t.esc:
		return "\\" + string(t.r)
	}
	return string(t.r)
}

func (t token) len() int {
	switch {
	case !t.set:
		return 0
	case t.esc:
		return 2
	}
	return 1
}

// syntaxError is what parsing panics with; pattern.go turns it into the script's exception.
type syntaxError struct{ err error }

func newSource(th *object.Thread, v object.Value) *source {
	s := &source{th: th, value: v}
	var ok bool
	if s.text, ok = v.AsStr(); !ok {
		b, _ := native.BytesLike(th, v)
		s.bytes, s.text = true, object.BytesText(b)
	}
	s.advance()
	return s
}

// rune reads a character.
func (s *source) rune() (r rune) {
	n := 1
	if s.bytes {
		r = rune(s.text[s.at])
	} else {
		r, n = object.DecodeRune(s.text[s.at:])
	}
	s.at += n
	if s.index++; s.index%(1<<12) == 0 {
		s.pause()
	}
	return r
}

func (s *source) advance() {
	if s.at == len(s.text) {
		s.next = token{}
		return
	}
	t := token{r: s.rune(), set: true}
	if t.r == '\\' {
		if s.at == len(s.text) {
			panic(syntaxError{patternError(s.th, "bad escape (end of pattern)", s.value, s.index-1)})
		}
		t.r, t.esc = s.rune(), true
	}
	s.next = t
}

// match skips the next token if it is the character r.
func (s *source) match(r rune) bool {
	if s.next.is(r) {
		s.advance()
		return true
	}
	return false
}

func (s *source) get() token {
	t := s.next
	s.advance()
	return t
}

// getWhile returns at most n characters that ok accepts.
func (s *source) getWhile(n int, ok func(token) bool) string {
	var out strings.Builder
	for ; n > 0 && ok(s.next); n-- {
		out.WriteRune(s.next.r)
		s.advance()
	}
	return out.String()
}

// getUntil returns the characters up to the terminator.
func (s *source) getUntil(end rune, what string) string {
	var out strings.Builder
	n := 0
	for {
		t := s.get()
		if !t.set {
			if n == 0 {
				s.fail(0, "missing %s", what)
			}
			s.fail(n, "missing %c, unterminated name", end)
		}
		if t.is(end) {
			if n == 0 {
				s.fail(1, "missing %s", what)
			}
			return out.String()
		}
		n += t.len()
		if t.esc {
			out.WriteByte('\\')
		}
		var buf [utf8.UTFMax]byte
		out.Write(object.AppendRune(buf[:0], t.r))
	}
}

func (s *source) tell() int { return s.index - s.next.len() }

// back returns to where the source was when it was saved.
func (s *source) back(saved source) { s.at, s.index, s.next = saved.at, saved.index, saved.next }

// fail raises a PatternError for the place offset characters back.
func (s *source) fail(offset int, format string, a ...any) {
	msg := fmt.Sprintf(format, a...)
	if s.bytes {
		msg = escapeBytes(msg)
	}
	panic(syntaxError{patternError(s.th, msg, s.value, s.tell()-offset)})
}

// escapeBytes shows what is no ASCII in a message about bytes.
func escapeBytes(msg string) string {
	var b strings.Builder
	for _, r := range msg {
		if r < 0x80 {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "\\x%02x", r)
		}
	}
	return b.String()
}

// failQuoting is fail with the repr of a name, which may be long, in the place of %s.
func (s *source) failQuoting(offset int, format, name string) {
	quoted := s.quote(name)
	if s.bytes {
		quoted = object.EscapeASCII(quoted)
	}
	msg, err := object.LongMessage(s.th, format, quoted)
	s.check(err)
	panic(syntaxError{patternError(s.th, msg, s.value, s.tell()-offset)})
}

func (s *source) quote(name string) string {
	quoted, err := object.QuoteLong(s.th, name)
	s.check(err)
	return quoted
}

// check panics with an error as with one of syntax.
func (s *source) check(err error) {
	if err != nil {
		panic(syntaxError{err})
	}
}

// runes is the number of characters of a name.
func (s *source) runes(name string) int {
	n, err := object.RuneCountLong(s.th, name)
	s.check(err)
	return n
}

// checkName fails unless name may name a group.
func (s *source) checkName(name string, offset int) {
	n := s.runes(name)
	if s.bytes && n < len(name) || !s.isIdentifier(name) {
		s.failQuoting(n+offset, "bad character in group name %s", name)
	}
}

func (s *source) isIdentifier(name string) bool {
	if len(name) <= object.LongText {
		return object.IsIdentifier(name)
	}
	_, first := object.DecodeRune(name)
	ok, err := object.AllPieces(s.th, name, func(piece string) bool { return object.IsIdentifier("_" + piece) })
	s.check(err)
	return ok && object.IsIdentifier(name[:first])
}

func (s *source) isNumber(name string) bool {
	ok, err := object.AllPieces(s.th, name, func(piece string) bool { return strings.Trim(piece, "0123456789") == "" })
	s.check(err)
	return ok && name != ""
}

// number is a group's number as messages show it, which may be of any size.
func (s *source) number(digits string) (n int, text string) {
	v, err := object.ParseInt(s.th, digits, 10)
	s.check(err)
	text, err = object.ToStr(s.th, v)
	s.check(err)
	small, ok := v.SmallInt()
	if !ok || small >= maxGroups {
		return maxGroups, text
	}
	return int(small), text
}

func isHex(t token) bool {
	return t.digit() || t.set && !t.esc && (t.r >= 'a' && t.r <= 'f' || t.r >= 'A' && t.r <= 'F')
}

func isOctal(t token) bool { return t.octal() }

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// simpleEscapes are the escapes that stand for a character, in patterns and in templates.
var simpleEscapes = [...]struct{ name, r rune }{
	{'a', 7}, {'b', 8}, {'f', 12}, {'n', 10}, {'r', 13}, {'t', 9}, {'v', 11}, {'\\', '\\'},
}

func simpleEscape(name rune) (rune, bool) {
	i := slices.IndexFunc(simpleEscapes[:], func(e struct{ name, r rune }) bool { return e.name == name })
	if i < 0 {
		return 0, false
	}
	return simpleEscapes[i].r, true
}

// pause is a safepoint: whoever parses or compiles is told to stop as by a syntax error.
func (s *source) pause() {
	s.check(s.th.Safepoint())
}
