package syntax

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
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

// reportTabs reports inconsistent tabs. Starlark has no such rule, so a file
// that may be Starlark is let off.
func (s *scanner) reportTabs() {
	if !s.pythonOnly {
		return
	}
	for _, off := range s.tabErr {
		line := s.file.line(s.file.Position(Pos(off + 1)).Line)
		s.report(TabError, off, off+len(line), "inconsistent use of tabs and spaces in indentation")
	}
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

func (s *scanner) emit(kind tokenKind, n int) {
	s.toks = append(s.toks, token{kind: kind, from: uint32(s.pos), to: uint32(s.pos + n)})
	s.pos += n
}

// lineStart handles blank lines and the indentation of a logical line.
func (s *scanner) lineStart() {
	for s.pos < len(s.src) {
		start := s.pos
		col, alt := s.indentation()
		if s.pos >= len(s.src) {
			return
		}
		switch s.src[s.pos] {
		case '#':
			s.skipComment()
			if s.pos < len(s.src) {
				s.pos++
			}
			continue
		case '\n':
			s.pos++
			continue
		}
		s.indent(start, col, alt)
		return
	}
}

// indentation consumes white space and returns its width, with tabs to
// multiples of eight and with tabs of one.
func (s *scanner) indentation() (col, alt int) {
	contCol, contAlt, cont := 0, 0, false
	for ; s.pos < len(s.src); s.pos++ {
		switch s.src[s.pos] {
		case ' ':
			col++
			alt++
		case '\t':
			col = (col/tabSize + 1) * tabSize
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			// The first line of several joined ones has the indentation.
			if s.pos+1 >= len(s.src) || s.src[s.pos+1] != '\n' {
				return col, alt
			}
			if !cont {
				contCol, contAlt, cont = col, alt, col > 0
			}
			col, alt = 0, 0
			s.pos++
		default:
			if cont {
				return contCol, contAlt
			}
			return col, alt
		}
	}
	return col, alt
}

// indent compares the indentation of a line that starts at offset start with
// that of the open blocks.
func (s *scanner) indent(start, col, alt int) {
	top := len(s.indents) - 1
	at := token{from: uint32(s.pos), to: uint32(s.pos)}
	switch {
	case col == s.indents[top]:
		s.checkTabs(start, alt == s.alts[top])
	case col > s.indents[top]:
		s.checkTabs(start, alt > s.alts[top])
		if top+1 >= maxIndent {
			s.report(IndentationError, start, s.pos, "too many levels of indentation")
			s.lineErr = true
			s.toks = append(s.toks, token{kind: tError, from: at.from, to: at.to})
			s.pos = len(s.src)
			return
		}
		s.indents = append(s.indents, col)
		s.alts = append(s.alts, alt)
		at.kind = tIndent
		s.toks = append(s.toks, at)
	default:
		at.kind = tDedent
		for top > 0 && col < s.indents[top] {
			top--
			s.toks = append(s.toks, at)
		}
		s.indents, s.alts = s.indents[:top+1], s.alts[:top+1]
		if col != s.indents[top] {
			line := s.file.line(s.file.Position(Pos(start + 1)).Line)
			s.report(IndentationError, start+len(line), start+len(line), "unindent does not match any outer indentation level")
			// Go on as if the line belonged to the block that was left last.
			s.indents = append(s.indents, col)
			s.alts = append(s.alts, alt)
			s.toks = s.toks[:len(s.toks)-1]
			return
		}
		s.checkTabs(start, alt == s.alts[top])
	}
}

func (s *scanner) checkTabs(start int, ok bool) {
	if !ok && len(s.tabErr) < maxErrors {
		s.tabErr = append(s.tabErr, start)
	}
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
	s.toks = append(s.toks, token{kind: tName, from: uint32(start), to: uint32(i), atom: s.atoms.intern(s.src[start:i], h)})
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
