package re

import (
	"fmt"
	"slices"
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// source is a pattern, or a template of a replacement, being read: one token at a time, which is a
// character or a backslash with the character behind it.
type source struct {
	th    *object.Thread
	value object.Value // as the script gave it
	text  []rune       // of bytes, a rune for each
	bytes bool
	index int // of what follows next
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
	if text, ok := v.AsStr(); ok {
		s.text = runesOf(text)
	} else {
		b, _ := native.BytesLike(th, v)
		s.bytes = true
		s.text = make([]rune, len(b))
		for i, c := range b {
			s.text[i] = rune(c)
		}
	}
	s.advance()
	return s
}

// runesOf returns the code points of a str, surrogates too.
func runesOf(text string) []rune {
	out := make([]rune, 0, len(text))
	for text != "" {
		r, n := object.DecodeRune(text)
		out = append(out, r)
		text = text[n:]
	}
	return out
}

func (s *source) advance() {
	i := s.index
	if i >= len(s.text) {
		s.next = token{}
		return
	}
	t := token{r: s.text[i], set: true}
	if t.r == '\\' {
		i++
		if i >= len(s.text) {
			panic(syntaxError{patternError(s.th, "bad escape (end of pattern)", s.value, len(s.text)-1)})
		}
		t.r, t.esc = s.text[i], true
	}
	s.index, s.next = i+1, t
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
	var out []rune
	for ; n > 0 && ok(s.next); n-- {
		out = append(out, s.next.r)
		s.advance()
	}
	return string(out)
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
		out.Write(object.AppendRune(nil, t.r))
	}
}

func (s *source) tell() int { return s.index - s.next.len() }

func (s *source) seek(i int) {
	s.index = i
	s.advance()
}

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

// checkName fails unless name may name a group.
func (s *source) checkName(name string, offset int) {
	n := object.RuneCount(name)
	if s.bytes && !object.IsASCII(name) {
		s.fail(n+offset, "bad character in group name %s", object.EscapeASCII(object.QuoteString(name, object.Python)))
	}
	if !object.IsIdentifier(name) {
		s.fail(n+offset, "bad character in group name %s", object.QuoteString(name, object.Python))
	}
}

func isNumber(name string) bool {
	return name != "" && strings.Trim(name, "0123456789") == ""
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
	if err := s.th.Safepoint(); err != nil {
		panic(syntaxError{err})
	}
}
