package repl

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a piece of source text is, as far as colours and completion need to know.
type kind uint8

const (
	opToken kind = iota // an operator or bracket, a character each
	nameToken
	keywordToken
	numberToken
	stringToken
	openToken // a string without an end
	commentToken
	newlineToken
)

// token is a piece of source text; white space belongs to none.
type token struct {
	kind     kind
	from, to int // in bytes
	text     string
}

var keywords = strings.Fields(`False None True and as assert async await break class continue def del elif else except finally for from
	global if import in is lambda nonlocal not or pass raise return try while with yield`)

// scan splits source text, which may be unfinished or wrong, into tokens.
func scan(src string) []token {
	var out []token
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		n, k := size, opToken
		switch {
		case r == '\n':
			k = newlineToken
		case unicode.IsSpace(r):
			i += size
			continue
		case r == '#':
			n, k = lineLength(src[i:]), commentToken
		case isStart(r):
			n = nameLength(src[i:])
			k = nameToken
			if q := i + n; n <= 2 && q < len(src) && isQuote(src[q]) && isPrefix(src[i:q]) {
				m, closed := stringLength(src[q:])
				n, k = n+m, stringKind(closed)
			} else if isKeyword(src[i : i+n]) {
				k = keywordToken
			}
		case isDigit(src, i):
			n, k = numberLength(src[i:]), numberToken
		case isQuote(src[i]):
			m, closed := stringLength(src[i:])
			n, k = m, stringKind(closed)
		}
		out = append(out, token{k, i, i + n, src[i : i+n]})
		i += n
	}
	return out
}

func stringKind(closed bool) kind {
	if closed {
		return stringToken
	}
	return openToken
}

func isKeyword(s string) bool {
	for _, k := range keywords {
		if s == k {
			return true
		}
	}
	return false
}

func isStart(r rune) bool { return r == '_' || unicode.IsLetter(r) }

func isQuote(c byte) bool { return c == '"' || c == '\'' }

func isPrefix(s string) bool {
	switch strings.ToLower(s) {
	case "r", "b", "f", "u", "rb", "br", "rf", "fr":
		return true
	}
	return false
}

func isDigit(src string, i int) bool {
	digit := func(i int) bool { return i < len(src) && '0' <= src[i] && src[i] <= '9' }
	return digit(i) || src[i] == '.' && digit(i+1)
}

func lineLength(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

func nameLength(s string) int {
	for i, r := range s {
		if !isStart(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			return i
		}
	}
	return len(s)
}

func numberLength(s string) int {
	for i, r := range s {
		switch {
		case r == '.' || r == '_' || unicode.IsDigit(r) || unicode.IsLetter(r):
		case (r == '+' || r == '-') && i > 0 && (s[i-1] == 'e' || s[i-1] == 'E') && !strings.HasPrefix(s, "0x"):
		default:
			return i
		}
	}
	return len(s)
}

// stringLength measures a string that begins with its quote.
func stringLength(s string) (n int, closed bool) {
	quote := s[:1]
	if strings.HasPrefix(s[1:], quote+quote) {
		quote = s[:3]
	}
	for i := len(quote); i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case strings.HasPrefix(s[i:], quote):
			return i + len(quote), true
		case s[i] == '\n' && len(quote) == 1:
			return i, false
		}
	}
	return len(s), false
}
