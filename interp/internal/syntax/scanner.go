package syntax

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	maxIndent  = 100 // levels of indentation, as in CPython
	maxParens  = 200 // nested brackets, as in CPython
	maxFString = 150 // nested f-strings, as in CPython
	maxFields  = 3   // replacement fields in format specifications, as in CPython
	tabSize    = 8
)

// Character classes of ASCII.
const (
	clsLetter = 1 << iota // a-z A-Z _
	clsDigit
	clsHex
	clsHigh // part of a character beyond ASCII
)

var charClass = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_':
			t[c] |= clsLetter
		case c >= '0' && c <= '9':
			t[c] |= clsDigit
		case c >= 0x80:
			t[c] |= clsHigh
		}
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' {
			t[c] |= clsHex
		}
	}
	return t
}()

// scanner turns a file's text into tokens, all at once. It reports errors to
// the file's list and puts a tError token in their place, so that the parser
// gives up the line without a word.
type scanner struct {
	file  *File
	src   string
	pos   int // offset of the next byte
	toks  []token
	atoms atomTable
	errs  *ErrorList

	indents  []int // columns of open blocks, from 0
	alts     []int // the same where a tab counts one
	brackets []bracket
	fstrings []fstring

	lineErr    bool     // the logical line has an error already
	pythonOnly bool     // a keyword was seen that Starlark gives no meaning
	tabErr     []int    // offsets of lines with inconsistent tabs
	asserts    []int    // indexes of tokens
	pending    []*Error // of tError tokens that have an atom: index + 1
	// unclosed says what is open at the end of the file, for ParseInteractive.
	unclosed bool
}

// bracket is an open bracket. In an f-string, '{' opens a replacement field.
type bracket struct {
	ch    byte
	field bool // a replacement field
	spec  bool // the scanner is in the field's format specification
	pos   uint32
}

// fstring is an f-string that is being scanned.
type fstring struct {
	quote byte
	flags strFlags
	base  int // depth of brackets around it
	start uint32
}

func (s *scanner) run() {
	s.indents = append(s.indents, 0)
	s.alts = append(s.alts, 0)
	s.lineStart()
	s.scan()
	for len(s.brackets) > 0 {
		s.neverClosed()
		s.scan()
	}
	s.finish()
}

// scan turns the rest of the text into tokens.
func (s *scanner) scan() {
	for {
		if n := len(s.fstrings); n > 0 && s.inText(&s.fstrings[n-1]) {
			s.fstringText(&s.fstrings[n-1])
			continue
		}
		if s.pos >= len(s.src) {
			return
		}
		s.token()
	}
}

// finish ends the last line and closes the open blocks.
func (s *scanner) finish() {
	end := uint32(len(s.src))
	if n := len(s.toks); n > 0 {
		switch s.toks[n-1].kind {
		case tNewline, tIndent, tDedent:
		default:
			s.toks = append(s.toks, token{kind: tNewline, from: end, to: end})
		}
	}
	for range len(s.indents) - 1 {
		s.toks = append(s.toks, token{kind: tDedent, from: end, to: end})
	}
	s.toks = append(s.toks, token{kind: tEOF, from: end, to: end})
	s.reportTabs()
	if len(s.asserts) > 0 && (!s.pythonOnly || strings.Contains(s.src, `"assert"`) || strings.Contains(s.src, "'assert'")) {
		for _, i := range s.asserts {
			s.assertName(i)
		}
	}
}

// assertName makes an assert an ordinary name, which it is in Starlark, where
// Python's statement makes no sense. It does so only in files that may be
// Starlark, or that load a module's "assert".
func (s *scanner) assertName(i int) {
	next := s.toks[i+1].kind
	if i == 0 {
		if startsExpr[next] || next == tNewline || next == tSemi {
			return
		}
	} else {
		switch s.toks[i-1].kind {
		case tNewline, tIndent, tDedent, tSemi, tColon:
			if startsExpr[next] || next == tNewline || next == tSemi {
				return
			}
		}
	}
	const name = "assert"
	s.toks[i].kind, s.toks[i].atom = tName, s.atoms.intern(name, s.atoms.hash(name))
}

// report adds an error to the list, unless it is full.
func (s *scanner) report(kind ErrorKind, from, to int, msg string) {
	if len(*s.errs) < maxErrors {
		*s.errs = append(*s.errs, s.file.NewError(kind, Pos(from+1), Pos(to+1), msg))
	}
}

// fail reports an error, unless the logical line has one, and leaves a tError
// token for the parser.
func (s *scanner) fail(from, to int, format string, args ...any) {
	if !s.lineErr {
		msg := format
		if len(args) > 0 {
			msg = fmt.Sprintf(format, args...)
		}
		s.report(SyntaxError, from, to, msg)
	}
	s.lineErr = true
	s.toks = append(s.toks, token{kind: tError, from: uint32(from), to: uint32(to)})
}

func (s *scanner) emit(kind tokenKind, n int) {
	s.toks = append(s.toks, token{kind: kind, from: uint32(s.pos), to: uint32(s.pos + n)})
	s.pos += n
}

func (s *scanner) skipComment() {
	for s.pos < len(s.src) && s.src[s.pos] != '\n' {
		s.pos++
	}
}

// newline ends a logical line, or joins lines inside brackets.
func (s *scanner) newline() {
	if len(s.brackets) > 0 {
		s.pos++
		return
	}
	s.emit(tNewline, 1)
	s.lineErr = false
	s.lineStart()
}

// token scans one token outside the text of an f-string.
func (s *scanner) token() {
	c := s.src[s.pos]
	if charClass[c]&clsLetter != 0 {
		s.name()
		return
	}
	if charClass[c]&clsDigit != 0 {
		s.number()
		return
	}
	switch c {
	case ' ', '\t', '\f':
		s.pos++
	case '\n':
		s.newline()
	case '#':
		s.skipComment()
	case '\\':
		s.continuation()
	case '"', '\'':
		s.str(s.pos, 0)
	case '(', '[', '{':
		s.open(c)
	case ')', ']', '}':
		s.close(c)
	case '.':
		s.dot()
	default:
		if c >= 0x80 {
			s.unicodeName(s.pos)
			return
		}
		s.operator(c)
	}
}

// name scans an identifier, a keyword or the prefix of a string.
func (s *scanner) name() {
	src, start, i := s.src, s.pos, s.pos
	h := s.atoms.seed
	for i < len(src) && charClass[src[i]]&(clsLetter|clsDigit) != 0 {
		h = (h ^ uint32(src[i])) * fnvPrime
		i++
	}
	if i < len(src) {
		switch c := src[i]; {
		case c >= 0x80:
			s.unicodeName(start)
			return
		case (c == '"' || c == '\'') && i-start <= 2:
			if flags, isF, ok := stringPrefix(src[start:i]); ok {
				s.pos = i
				if isF {
					s.openFString(start, flags)
				} else {
					s.str(start, flags)
				}
				return
			}
		}
	}
	s.pos = i
	t := token{kind: tName, from: uint32(start), to: uint32(i)}
	if n := i - start; n >= 2 && n <= 8 {
		t.kind = keyword(src[start:i])
	}
	switch t.kind {
	case tName:
		t.atom = s.atoms.intern(src[start:i], h)
	case kAssert:
		s.asserts = append(s.asserts, len(s.toks))
	case kAsync, kAwait, kClass, kDel, kExcept, kFinally, kFrom, kGlobal, kImport, kIs, kNonlocal, kRaise, kTry, kWith, kYield:
		s.pythonOnly = true
	}
	s.toks = append(s.toks, t)
}

// unicodeName scans an identifier that has characters beyond ASCII.
func (s *scanner) unicodeName(start int) {
	i, h := start, s.atoms.seed
	for i < len(s.src) {
		c := s.src[i]
		if charClass[c]&(clsLetter|clsDigit) != 0 {
			h = (h ^ uint32(c)) * fnvPrime
			i++
			continue
		}
		if c < 0x80 {
			break
		}
		r, n := utf8.DecodeRuneInString(s.src[i:])
		if !isIdentRune(r, i == start) {
			s.pos = i + n
			if unicode.IsPrint(r) {
				s.fail(i, i+n, "invalid character '%c' (U+%04X)", r, r)
			} else {
				s.fail(i, i+n, "invalid non-printable character U+%04X", r)
			}
			return
		}
		for ; n > 0; n-- {
			h = (h ^ uint32(s.src[i])) * fnvPrime
			i++
		}
	}
	s.pos = i
	name := s.src[start:i]
	if !norm.NFKC.IsNormalString(name) { // two ways to write the same name
		name, h = norm.NFKC.String(name), s.atoms.seed
		for _, c := range []byte(name) {
			h = (h ^ uint32(c)) * fnvPrime
		}
	}
	s.toks = append(s.toks, token{kind: tName, from: uint32(start), to: uint32(i), atom: s.atoms.intern(name, h)})
}

// isIdentRune reports whether an identifier may contain r (or start with it).
func isIdentRune(r rune, first bool) bool {
	if unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_ID_Start) {
		return true
	}
	return !first && unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// continuation joins two lines at a backslash.
func (s *scanner) continuation() {
	next := s.pos + 1
	if next < len(s.src) && s.src[next] == '\n' {
		s.pos += 2
		if s.pos >= len(s.src) {
			s.unclosed = true
			s.fail(s.pos-1, s.pos-1, "unexpected EOF while parsing")
		}
		return
	}
	if next >= len(s.src) {
		s.unclosed = true
		s.pos = next
		s.fail(next, next, "unexpected EOF while parsing")
		return
	}
	s.fail(next, next+1, "unexpected character after line continuation character")
	s.skipComment()
}
