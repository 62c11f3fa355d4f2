package syntax

import (
	"fmt"
)

// failLater leaves a tError token with an error that the parser reports unless
// it finds another on the line of the error.
func (s *scanner) failLater(at int, msg string) {
	t := token{kind: tError, from: uint32(len(s.src)), to: uint32(len(s.src))}
	if !s.lineErr {
		s.pending = append(s.pending, s.file.NewError(SyntaxError, Pos(at+1), Pos(at+2), msg))
		t.atom = uint32(len(s.pending))
	}
	s.lineErr = true
	s.toks = append(s.toks, t)
}

func (s *scanner) open(c byte) {
	if len(s.brackets) >= maxParens {
		s.fail(s.pos, s.pos+1, "too many nested parentheses")
		s.brackets = s.brackets[:0]
		s.fstrings = s.fstrings[:0]
		s.skipComment()
		return
	}
	s.brackets = append(s.brackets, bracket{ch: c, pos: uint32(s.pos)})
	switch c {
	case '(':
		s.emit(tLParen, 1)
	case '[':
		s.emit(tLBracket, 1)
	default:
		s.emit(tLBrace, 1)
	}
}

// close matches a closing bracket with the one it closes.
func (s *scanner) close(c byte) {
	prefix := ""
	base := 0
	if n := len(s.fstrings); n > 0 {
		prefix, base = "f-string: ", s.fstrings[n-1].base
	}
	top := len(s.brackets) - 1
	if top < base {
		s.fail(s.pos, s.pos+1, "%sunmatched '%c'", prefix, c)
		s.pos++
		return
	}
	b := s.brackets[top]
	if b.field && c != '}' {
		s.fail(s.pos, s.pos+1, "f-string: unmatched '%c'", c)
		s.pos++
		return
	}
	s.brackets = s.brackets[:top]
	if want := closer(b.ch); want != c {
		s.mismatch(c, b)
		return
	}
	switch c {
	case ')':
		s.emit(tRParen, 1)
	case ']':
		s.emit(tRBracket, 1)
	default:
		s.emit(tRBrace, 1)
	}
}

func (s *scanner) mismatch(c byte, b bracket) {
	here, there := s.file.Position(Pos(s.pos+1)).Line, s.file.Position(Pos(b.pos+1)).Line
	if here == there {
		s.fail(s.pos, s.pos+1, "closing parenthesis '%c' does not match opening parenthesis '%c'", c, b.ch)
	} else {
		s.fail(s.pos, s.pos+1, "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, b.ch, there)
	}
	s.pos++
}

func closer(open byte) byte {
	switch open {
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return '}'
}

// neverClosed reports the innermost bracket that is open at the end of the
// file, and makes the scanner resume at the next line that can only be a new
// statement.
func (s *scanner) neverClosed() {
	b := s.brackets[len(s.brackets)-1]
	s.unclosed = true
	s.brackets, s.fstrings = s.brackets[:0], s.fstrings[:0]
	resume := s.resumeLine(int(b.pos))
	n := len(s.toks)
	for n > 0 && int(s.toks[n-1].from) >= resume {
		n--
	}
	s.toks = s.toks[:n]
	s.failLater(int(b.pos), fmt.Sprintf("'%c' was never closed", b.ch))
	if resume >= len(s.src) || len(*s.errs) >= maxErrors {
		return
	}
	s.toks = append(s.toks, token{kind: tNewline, from: uint32(resume), to: uint32(resume)})
	s.lineErr = false
	s.pos = resume
	s.lineStart()
}

// resumeLine returns the offset of the first line after off that starts with
// a keyword that no expression contains, or else of the end of the file.
func (s *scanner) resumeLine(off int) int {
	for line := s.file.Position(Pos(off+1)).Line + 1; line <= s.file.Lines.Len(); line++ {
		start := s.file.Lines.LineStart(line)
		i := start
		for i < len(s.src) && (s.src[i] == ' ' || s.src[i] == '\t') {
			i++
		}
		word := i
		for i < len(s.src) && charClass[s.src[i]]&(clsLetter|clsDigit) != 0 {
			i++
		}
		switch keyword(s.src[word:i]) {
		case kAssert, kBreak, kClass, kContinue, kDef, kDel, kElif, kExcept, kFinally, kGlobal, kImport,
			kNonlocal, kPass, kRaise, kReturn, kTry, kWhile, kWith:
			return start
		}
	}
	return len(s.src)
}
