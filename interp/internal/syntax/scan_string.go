package syntax

import "strings"

// str scans a string literal that starts (with its prefix) at offset start;
// the scanner is at the quote.
func (s *scanner) str(start int, flags strFlags) {
	src, quote, i := s.src, s.src[s.pos], s.pos+1
	if s.at(i) == quote && s.at(i+1) == quote {
		flags |= strTriple
		i += 2
	}
	for i < len(src) {
		switch c := src[i]; {
		case c == '\\':
			flags |= strEscape
			i += 2
			continue
		case c == '\n' && flags&strTriple == 0:
			s.unterminated(start, i, false)
			return
		case c != quote:
			i++
			continue
		case flags&strTriple == 0:
			i++
		case s.at(i+1) == quote && s.at(i+2) == quote:
			i += 3
		default:
			i++
			continue
		}
		s.toks = append(s.toks, token{kind: tString, flags: flags, from: uint32(start), to: uint32(i)})
		s.pos = i
		return
	}
	s.unterminated(start, len(src), flags&strTriple != 0)
}

// unterminated reports a string that starts at offset start and breaks off at
// offset end. Brackets that the lost text seems to close are closed.
func (s *scanner) unterminated(start, end int, triple bool) {
	what := "string"
	if triple {
		what = "triple-quoted string"
		s.unclosed = true
	}
	line := s.file.Position(Pos(end + 1)).Line
	if triple && end > 0 && s.src[end-1] == '\n' {
		line--
	}
	if n := len(s.fstrings); n > 0 && s.closesFString(&s.fstrings[n-1], triple) {
		// The quote was meant for the f-string, a brace is missing before it.
		f := s.fstrings[n-1]
		s.fail(start, start+1, "f-string: expecting '}'")
		s.brackets, s.fstrings = s.brackets[:f.base], s.fstrings[:n-1]
		s.pos = end
		return
	}
	hint := ""
	if !triple && strings.Contains(s.src[start:end], `\`+string(s.src[s.pos])) {
		hint = "; perhaps you escaped the end quote?"
	}
	s.fail(start, start+1, "unterminated %s literal (detected at line %d)%s", what, line, hint)
	if triple {
		s.brackets, s.fstrings = s.brackets[:0], s.fstrings[:0]
	}
	for i := start; i < end && !triple; i++ {
		if n := len(s.brackets); n > 0 && !s.brackets[n-1].field && s.src[i] == closer(s.brackets[n-1].ch) {
			s.brackets = s.brackets[:n-1]
		}
	}
	s.pos = end
}

// closesFString reports whether the quote at the scanner's position is that of
// the f-string around it.
func (s *scanner) closesFString(f *fstring, triple bool) bool {
	return s.at(s.pos) == f.quote && triple == (f.flags&strTriple != 0)
}

// openFString scans the start of an f-string, prefix and quote; the scanner
// is at the quote.
func (s *scanner) openFString(start int, flags strFlags) {
	f := fstring{quote: s.src[s.pos], flags: flags, base: len(s.brackets), start: uint32(start)}
	n := 1
	if s.at(s.pos+1) == f.quote && s.at(s.pos+2) == f.quote {
		f.flags |= strTriple
		n = 3
	}
	if len(s.fstrings) >= maxFString {
		s.fail(start, s.pos, "too many nested f-strings")
		s.brackets, s.fstrings = s.brackets[:0], s.fstrings[:0]
		s.skipComment()
		return
	}
	s.fstrings = append(s.fstrings, f)
	s.pos += n
	s.toks = append(s.toks, token{kind: tFStart, flags: f.flags, from: uint32(start), to: uint32(s.pos)})
}

// inText reports whether the scanner is in the text of an f-string (or in a
// format specification), not in a replacement field.
func (s *scanner) inText(f *fstring) bool {
	n := len(s.brackets)
	return n == f.base || s.brackets[n-1].spec
}

// fstringText scans the text of an f-string up to a field or the end.
func (s *scanner) fstringText(f *fstring) {
	start, flags, spec := s.pos, f.flags|strFText, len(s.brackets) > f.base
	if spec {
		flags |= strSpec
	}
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		switch {
		case c == f.quote && (f.flags&strTriple == 0 || s.at(s.pos+1) == c && s.at(s.pos+2) == c):
			s.text(start, flags)
			s.closeFString(f)
			return
		case c == '\n' && f.flags&strTriple == 0:
			if spec && s.closesAfterNewline() {
				s.text(start, flags)
				s.pos += strings.IndexByte(s.src[s.pos:], '}')
				start = s.pos
				continue
			}
			s.newlineInFString(f, spec)
			return
		case c == '\\':
			flags |= strEscape
			s.escapeInFString(f)
		case (c == '{' || c == '}') && !spec && s.at(s.pos+1) == c:
			flags |= strEscape
			s.pos += 2
		case c == '{':
			s.text(start, flags)
			s.openField()
			return
		case c == '}':
			if !spec {
				s.fail(s.pos, s.pos+1, "f-string: single '}' is not allowed")
				s.pos++
				continue
			}
			s.text(start, flags)
			s.brackets = s.brackets[:len(s.brackets)-1]
			s.emit(tRBrace, 1)
			return
		default:
			s.pos++
		}
	}
	s.unterminatedFString(f)
}

// escapeInFString skips a backslash and what it escapes; a brace is not
// escaped by it.
func (s *scanner) escapeInFString(f *fstring) {
	switch c := s.at(s.pos + 1); {
	case c == '{' || c == '}':
		s.pos++
	case c == 'N' && f.flags&strRaw == 0 && s.at(s.pos+2) == '{':
		s.pos += 3
		for charClass[s.at(s.pos)]&(clsLetter|clsDigit) != 0 || s.at(s.pos) == ' ' || s.at(s.pos) == '-' {
			s.pos++
		}
		if s.at(s.pos) == '}' {
			s.pos++
		}
	default:
		s.pos = min(s.pos+2, len(s.src))
	}
}

// text emits the text since offset start, if there is any.
func (s *scanner) text(start int, flags strFlags) {
	if s.pos > start {
		s.toks = append(s.toks, token{kind: tFMiddle, flags: flags, from: uint32(start), to: uint32(s.pos)})
	}
}

func (s *scanner) openField() {
	if len(s.brackets) >= maxParens {
		s.open('{')
		return
	}
	f := &s.fstrings[len(s.fstrings)-1]
	depth := 0
	for _, b := range s.brackets[f.base:] {
		if b.field {
			depth++
		}
	}
	if depth >= maxFields {
		s.fail(s.pos-1, s.pos, "f-string: expressions nested too deeply")
	}
	s.brackets = append(s.brackets, bracket{ch: '{', field: true, pos: uint32(s.pos)})
	s.emit(tLBrace, 1)
}

func (s *scanner) closeFString(f *fstring) {
	n := 1
	if f.flags&strTriple != 0 {
		n = 3
	}
	s.brackets = s.brackets[:f.base]
	s.fstrings = s.fstrings[:len(s.fstrings)-1]
	s.emit(tFEnd, n)
}

// closesAfterNewline reports whether nothing but white space stands between a
// newline in a format specification and its end, as Python 3.13.0 allows.
func (s *scanner) closesAfterNewline() bool {
	rest := strings.TrimLeft(s.src[s.pos:], " \t\r\n\f")
	return strings.HasPrefix(rest, "}")
}

func (s *scanner) newlineInFString(f *fstring, spec bool) {
	line := s.file.Position(Pos(s.pos + 1)).Line
	if spec {
		s.fail(s.pos, s.pos+1, "f-string: newlines are not allowed in format specifiers for single quoted f-strings")
	} else {
		s.fail(int(f.start), int(f.start)+1, "unterminated f-string literal (detected at line %d)", line)
	}
	s.brackets = s.brackets[:f.base]
	start := int(f.start)
	s.fstrings = s.fstrings[:len(s.fstrings)-1]
	for i := start; i < s.pos; i++ {
		if n := len(s.brackets); n > 0 && !s.brackets[n-1].field && s.src[i] == closer(s.brackets[n-1].ch) {
			s.brackets = s.brackets[:n-1]
		}
	}
}

// unterminatedFString reports an f-string that the end of the file cuts off.
func (s *scanner) unterminatedFString(f *fstring) {
	what := "f-string"
	if f.flags&strTriple != 0 {
		what = "triple-quoted f-string"
		s.unclosed = true
	}
	line := s.file.Lines.Len()
	if strings.HasSuffix(s.src, "\n") {
		line--
	}
	s.fail(int(f.start), int(f.start)+1, "unterminated %s literal (detected at line %d)", what, line)
	s.brackets, s.fstrings = s.brackets[:0], s.fstrings[:0]
}
