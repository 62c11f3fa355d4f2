package syntax

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// unescaper is the state of unescape.
type unescaper struct {
	text  string
	i     int
	flags strFlags
	out   strings.Builder
}

// run interprets the whole text; it returns an error message or "".
func (u *unescaper) run() string {
	text, flags := u.text, u.flags
	u.out.Grow(len(text))
	for u.i < len(text) {
		j := u.i
		for j < len(text) && text[j] != '\\' && text[j] != '{' && text[j] != '}' {
			j++
		}
		u.out.WriteString(text[u.i:j])
		u.i = j
		if j == len(text) {
			break
		}
		if c := text[j]; c != '\\' {
			u.out.WriteByte(c)
			u.i++
			if flags&strFText != 0 && flags&strSpec == 0 && u.i < len(text) && text[u.i] == c {
				u.i++
			}
			continue
		}
		if flags&strRaw != 0 {
			u.out.WriteByte('\\')
			u.i++
			continue
		}
		if msg := u.escape(); msg != "" {
			return msg
		}
	}
	return ""
}

// escape interprets one escape sequence; it returns an error message or "".
func (u *unescaper) escape() string {
	start := u.i
	u.i++
	if u.i == len(u.text) {
		u.out.WriteByte('\\')
		return ""
	}
	c := u.text[u.i]
	u.i++
	switch c {
	case '\n':
	case '\\', '\'', '"':
		u.out.WriteByte(c)
	case 'a':
		u.out.WriteByte('\a')
	case 'b':
		u.out.WriteByte('\b')
	case 'f':
		u.out.WriteByte('\f')
	case 'n':
		u.out.WriteByte('\n')
	case 'r':
		u.out.WriteByte('\r')
	case 't':
		u.out.WriteByte('\t')
	case 'v':
		u.out.WriteByte('\v')
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n := rune(c - '0')
		for k := 0; k < 2 && u.i < len(u.text) && u.text[u.i] >= '0' && u.text[u.i] <= '7'; k++ {
			n = n<<3 | rune(u.text[u.i]-'0')
			u.i++
		}
		u.char(n)
	case 'x':
		return u.hex(start, 2, `truncated \xXX escape`)
	case 'u', 'U', 'N':
		return u.unicode(start, c)
	default:
		u.out.WriteByte('\\')
		u.i--
		if c == '{' || c == '}' {
			return ""
		}
		u.out.WriteByte(c)
		u.i++
	}
	return ""
}

// unicode interprets \u, \U and \N.
func (u *unescaper) unicode(start int, c byte) string {
	switch {
	case u.flags&(strBytes|strUTF8) == strBytes || c == 'N' && u.flags&strBytes != 0:
		u.out.WriteByte('\\')
		u.out.WriteByte(c)
		return ""
	case c == 'u':
		return u.hex(start, 4, `truncated \uXXXX escape`)
	case c == 'U':
		return u.hex(start, 8, `truncated \UXXXXXXXX escape`)
	}
	rest := u.text[u.i:]
	end := strings.IndexByte(rest, '}')
	if !strings.HasPrefix(rest, "{") || end <= 1 {
		stop := u.i
		if strings.HasPrefix(rest, "{") {
			stop = u.i + 1
			if end < 0 {
				stop = len(u.text)
			}
		}
		return u.codecError(start, stop, `malformed \N character escape`)
	}
	r, ok := RuneNamed(rest[1:end])
	if !ok {
		return u.codecError(start, u.i+end+1, "unknown Unicode character name")
	}
	u.i += end + 1
	u.char(r)
	return ""
}

// hex interprets the digits of \x, \u and \U.
func (u *unescaper) hex(start, n int, truncated string) string {
	v := int64(0)
	for range n {
		if u.i == len(u.text) || charClass[u.text[u.i]]&clsHex == 0 {
			if u.flags&strBytes != 0 {
				return fmt.Sprintf(`(value error) invalid \x escape at position %d`, start)
			}
			return u.codecError(start, u.i, truncated)
		}
		d, _ := strconv.ParseUint(u.text[u.i:u.i+1], 16, 8)
		v = v<<4 | int64(d)
		u.i++
	}
	if v > utf8.MaxRune {
		return u.codecError(start, u.i, "illegal Unicode character")
	}
	if n > 2 && u.flags&strBytes != 0 {
		u.out.WriteRune(rune(v))
		return ""
	}
	u.char(rune(v))
	return ""
}

// codecError words a malformed escape as CPython does, which counts a
// character beyond ASCII as the ten of its \U escape.
func (u *unescaper) codecError(start, end int, reason string) string {
	pos := func(i int) (n int) {
		for _, r := range u.text[:i] {
			if r < 0x80 {
				n++
			} else {
				n += 10
			}
		}
		return n
	}
	a, b := pos(start), pos(end)-1
	if a == b {
		return fmt.Sprintf(`(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %d: %s`, a, reason)
	}
	return fmt.Sprintf(`(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s`, a, b, reason)
}

// char appends a character, or a byte to a bytes literal.
func (u *unescaper) char(r rune) {
	switch {
	case u.flags&strBytes != 0:
		u.out.WriteByte(byte(r))
	case r >= 0xd800 && r < 0xe000:
		// Generalised UTF-8, which the standard library refuses to make.
		u.out.Write([]byte{0xed, byte(0x80 | r>>6&0x3f), byte(0x80 | r&0x3f)})
	default:
		u.out.WriteRune(r)
	}
}
