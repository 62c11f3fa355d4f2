package object

import "strings"

// segmentScanner splits the source of an expression into tokens. The source was
// compiled, so it need not find errors; what it does not understand ends the scan
// with an unmatched token.
type segmentScanner struct {
	lines     [][]rune
	line, col int
	toks      []segmentToken
	open      []int // indexes of the brackets not yet closed
}

func scanSegment(lines [][]rune) []segmentToken {
	s := &segmentScanner{lines: lines}
	for s.line < len(s.lines) {
		s.next()
	}
	return s.toks
}

// peek returns the character d further in the line, 0 behind its end.
func (s *segmentScanner) peek(d int) rune {
	if s.line < len(s.lines) && s.col+d < len(s.lines[s.line]) {
		return s.lines[s.line][s.col+d]
	}
	return 0
}

func (s *segmentScanner) newline() { s.line, s.col = s.line+1, 0 }

func (s *segmentScanner) next() {
	switch c := s.peek(0); {
	case c == 0 || c == '#' || c == '\\':
		s.newline()
	case isSpaceRune(c):
		s.col++
	case isNameRune(c):
		s.name()
	case c == '.' && isDigitRune(s.peek(1)):
		s.number()
	case c == '"' || c == '\'':
		s.stringToken(s.line, s.col, "")
	default:
		s.operator()
	}
}

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' }

func isNameRune(r rune) bool {
	return r == '_' || isDigitRune(r) || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0x80
}

func (s *segmentScanner) add(kind tokenKind, line, col int, text string) {
	s.toks = append(s.toks, segmentToken{kind: kind, text: text, line: line, col: col, endLine: s.line, endCol: s.col, match: -1})
}

// name scans a name, keyword, number, or the prefix of a string.
func (s *segmentScanner) name() {
	if isDigitRune(s.peek(0)) {
		s.number()
		return
	}
	line, col := s.line, s.col
	for isNameRune(s.peek(0)) {
		s.col++
	}
	text := string(s.lines[line][col:s.col])
	if q := s.peek(0); (q == '"' || q == '\'') && len(text) <= 2 && strings.Trim(strings.ToLower(text), "rbfut") == "" {
		s.stringToken(line, col, text)
		return
	}
	kind := tokOperand
	if segmentKeywords[text] {
		kind = tokKeyword
	}
	s.add(kind, line, col, text)
}

func (s *segmentScanner) number() {
	col := s.col
	hex := s.peek(0) == '0' && (s.peek(1) == 'x' || s.peek(1) == 'X')
	for isNameRune(s.peek(0)) || s.peek(0) == '.' || (s.peek(0) == '+' || s.peek(0) == '-') && !hex && (s.peek(-1) == 'e' || s.peek(-1) == 'E') {
		s.col++
	}
	s.add(tokOperand, s.line, col, string(s.lines[s.line][col:s.col]))
}

func (s *segmentScanner) stringToken(line, col int, prefix string) {
	s.skipString(strings.ToLower(prefix))
	s.add(tokOperand, line, col, `"`)
}

// skipString moves behind a string that begins here with its quote.
func (s *segmentScanner) skipString(prefix string) {
	q := s.peek(0)
	n := 1
	if s.peek(1) == q && s.peek(2) == q {
		n = 3
	}
	s.col += n
	depth := 0 // of an f-string's replacement fields
	format := strings.ContainsAny(prefix, "ft")
	for s.line < len(s.lines) {
		switch c := s.peek(0); {
		case c == 0:
			s.newline()
		case c == '\\' && depth == 0:
			s.col += 2
		case depth == 0 && c == q && (n == 1 || s.peek(1) == q && s.peek(2) == q):
			s.col += n
			return
		case depth > 0 && (c == '"' || c == '\''):
			s.skipString("f")
		case format && c == '{' && s.peek(1) == '{' && depth == 0:
			s.col += 2
		case format && c == '{':
			depth++
			s.col++
		case format && c == '}' && depth > 0:
			depth--
			s.col++
		default:
			s.col++
		}
	}
}

var segmentOperators = []string{"**=", "//=", "<<=", ">>=", "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", ":=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@="}

func (s *segmentScanner) operator() {
	line, col := s.line, s.col
	rest := string(s.lines[line][col:min(col+3, len(s.lines[line]))])
	text := string(s.peek(0))
	for _, op := range segmentOperators {
		if strings.HasPrefix(rest, op) {
			text = op
			break
		}
	}
	s.col += len([]rune(text))
	switch {
	case text == "...":
		s.add(tokOperand, line, col, text)
	case strings.Contains("([{", text):
		s.open = append(s.open, len(s.toks))
		s.add(tokOpen, line, col, text)
	case strings.Contains(")]}", text):
		s.add(tokClose, line, col, text)
		if n := len(s.open); n > 0 {
			i, j := s.open[n-1], len(s.toks)-1
			s.open = s.open[:n-1]
			s.toks[i].match, s.toks[j].match = j, i
		}
	default:
		s.add(tokOperator, line, col, text)
	}
}
