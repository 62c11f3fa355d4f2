package object

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	hexDigits   = "0123456789abcdef"
	upperDigits = "0123456789ABCDEF"
)

// QuoteString returns the repr of a str with text s.
func QuoteString(s string, d *Dialect) string {
	var buf [64]byte
	return string(AppendQuoted(buf[:0], s, d))
}

// AppendQuoted appends the repr of a str with text s.
func AppendQuoted(dst []byte, s string, d *Dialect) []byte {
	if d.DoubleQuotes() {
		return appendStarlarkQuoted(dst, s)
	}
	q := quoteFor(s)
	return append(appendQuotedRunes(append(dst, q), s, q), q)
}

// appendQuotedRunes appends the characters of s as between quotes q.
func appendQuotedRunes(dst []byte, s string, q byte) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			dst = appendEscapedByte(dst, c, q)
			i++
			continue
		}
		r, n := DecodeRune(s[i:])
		switch {
		case n == 1:
			dst = append(dst, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		case IsPrintable(r):
			dst = append(dst, s[i:i+n]...)
		default:
			dst = AppendEscapedRune(dst, r)
		}
		i += n
	}
	return dst
}

// quoteFor chooses the quotes as Python does: double ones only where that saves escapes.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

func appendEscapedByte(dst []byte, c, quote byte) []byte {
	switch {
	case c == quote || c == '\\':
		return append(dst, '\\', c)
	case c == '\n':
		return append(dst, '\\', 'n')
	case c == '\r':
		return append(dst, '\\', 'r')
	case c == '\t':
		return append(dst, '\\', 't')
	case c < ' ' || c >= 0x7f:
		return append(dst, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
	}
	return append(dst, c)
}

// AppendEscapedRune appends the shortest of \xhh, \uhhhh and \Uhhhhhhhh that holds r.
func AppendEscapedRune(dst []byte, r rune) []byte {
	letter, n := byte('x'), 2
	switch {
	case r > 0xffff:
		letter, n = 'U', 8
	case r > 0xff:
		letter, n = 'u', 4
	}
	dst = append(dst, '\\', letter)
	for n--; n >= 0; n-- {
		dst = append(dst, hexDigits[r>>(4*n)&15])
	}
	return dst
}

// QuoteASCII returns ascii(s): the repr with everything else than ASCII escaped.
func QuoteASCII(s string, d *Dialect) string { return EscapeASCII(QuoteString(s, d)) }

// EscapeASCII replaces what is not ASCII in a repr by escapes.
func EscapeASCII(repr string) string {
	if IsASCII(repr) {
		return repr
	}
	return string(appendASCII(make([]byte, 0, 2*len(repr)), repr))
}

func appendASCII(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		if r < utf8.RuneSelf {
			dst = append(dst, byte(r))
		} else {
			dst = AppendEscapedRune(dst, r)
		}
		i += n
	}
	return dst
}

// escapeASCII is EscapeASCII for a repr that may be long.
func escapeASCII(th *Thread, repr string) (string, error) {
	if len(repr) <= LongText {
		return EscapeASCII(repr), nil
	}
	o, err := NewBuffer(th, len(repr))
	if err != nil {
		return "", err
	}
	err = o.Append(repr, mostCoded, func(dst []byte, lo, hi int) []byte { return appendASCII(dst, repr[lo:hi]) })
	return o.Text(), err
}

// quoteText returns the repr of a str with text s, which may be long.
func quoteText(th *Thread, s string) (string, error) {
	return quoteEither(th, dialectOf(th), "", s, QuoteString, appendQuotedRunes)
}

// quoteByteText returns the repr of bytes s, which may be many.
func quoteByteText(th *Thread, s string) (string, error) {
	return quoteEither(th, dialectOf(th), "b", s, QuoteBytes, appendEscapedBytes)
}

// quotePython is quoteText for error messages: as Python has it in each dialect.
func quotePython(th *Thread, s string) (string, error) {
	return quoteEither(th, Python, "", s, QuoteString, appendQuotedRunes)
}

func quotePythonBytes(th *Thread, s string) (string, error) {
	return quoteEither(th, Python, "b", s, QuoteBytes, appendEscapedBytes)
}

// quoteEither is short, or for a long s the same piece by piece with what escapes Python's characters.
func quoteEither(th *Thread, d *Dialect, prefix, s string, short func(s string, d *Dialect) string, escape func(dst []byte, s string, q byte) []byte) (string, error) {
	if len(s) <= LongText {
		return short(s, d), nil
	}
	if d.DoubleQuotes() {
		return quoteLong(th, prefix, s, '"', appendStarlarkRunes)
	}
	q, err := quoteForLong(th, s)
	if err != nil {
		return "", err
	}
	return quoteLong(th, prefix, s, q, escape)
}

// quoteForLong is quoteFor for a long text.
func quoteForLong(th *Thread, s string) (byte, error) {
	if i, err := Find(th, s, "'"); i < 0 || err != nil {
		return '\'', err
	}
	if i, err := Find(th, s, `"`); i >= 0 || err != nil {
		return '\'', err
	}
	return '"', nil
}

// quoteLong returns s between quotes q, with what escapes its characters.
func quoteLong(th *Thread, prefix, s string, q byte, escape func(dst []byte, s string, q byte) []byte) (string, error) {
	o, err := NewBuffer(th, len(prefix)+len(s)+mostCoded*copyStride)
	if err != nil {
		return "", err
	}
	o.b = append(append(o.b, prefix...), q)
	if err := o.Append(s, mostCoded, func(dst []byte, lo, hi int) []byte { return escape(dst, s[lo:hi], q) }); err != nil {
		return "", err
	}
	o.b = append(o.b, q)
	return o.Text(), nil
}

// QuoteBytes returns the repr of bytes s.
func QuoteBytes(s string, d *Dialect) string {
	dst := make([]byte, 0, len(s)+3)
	dst = append(dst, 'b')
	if d.DoubleQuotes() {
		return string(appendStarlarkQuoted(dst, s))
	}
	q := quoteFor(s)
	return string(append(appendEscapedBytes(append(dst, q), s, q), q))
}

// quoteByteArray is quoteByteText as in the repr of a bytearray, which escapes single
// quotes always.
func quoteByteArray(th *Thread, s string) (string, error) {
	r, err := quoteByteText(th, s)
	if err != nil || dialectOf(th).DoubleQuotes() || r[1] != '"' {
		return r, err
	}
	if len(r) <= LongText {
		return strings.ReplaceAll(r, "'", "\\'"), nil
	}
	n, err := CountIn(th, r, "'", len(r))
	if err != nil {
		return "", err
	}
	return ReplaceLong(th, r, "'", "\\'", n)
}

// appendEscapedBytes appends the bytes of s as between quotes q.
func appendEscapedBytes(dst []byte, s string, q byte) []byte {
	for i := 0; i < len(s); i++ {
		dst = appendEscapedByte(dst, s[i], q)
	}
	return dst
}

// appendStarlarkQuoted quotes as starlark-go does: always double quotes, Go's
// idea of what is printable, and \x for bytes that are not UTF-8.
func appendStarlarkQuoted(dst []byte, s string) []byte {
	return append(appendStarlarkRunes(append(dst, '"'), s, '"'), '"')
}

func appendStarlarkRunes(dst []byte, s string, _ byte) []byte {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			dst = append(dst, '\\', 'x', hexDigits[s[i]>>4], hexDigits[s[i]&15])
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case strconv.IsPrint(r):
			dst = append(dst, s[i:i+n]...)
		case r >= '\a' && r <= '\r':
			dst = append(dst, '\\', "abtnvfr"[r-'\a'])
		case r < ' ' || r == 0x7f:
			dst = append(dst, '\\', 'x', hexDigits[r>>4], hexDigits[r&15])
		default:
			if r <= 0xff {
				dst = append(dst, '\\', 'u', '0', '0', hexDigits[r>>4], hexDigits[r&15])
			} else {
				dst = AppendEscapedRune(dst, r)
			}
		}
		i += n
	}
	return dst
}

// IsPrintable reports whether repr shows a code point as it is. It follows
// Unicode 15.1, which adds three ranges to package unicode's tables.
func IsPrintable(r rune) bool {
	return strconv.IsPrint(r) || unicode.IsPrint(r) || r >= 0x2ffc && r <= 0x2fff || r == 0x31ef || r >= 0x2ebf0 && r <= 0x2ee5d
}
