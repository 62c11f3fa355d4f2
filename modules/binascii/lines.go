package binascii

import (
	"bytes"

	"github.com/starling-lang/starling/interp/object"
)

func toUU(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	backtick, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(b) > 45 {
		return object.Value{}, failure(th, "At most 45 bytes at once")
	}
	char := func(n byte) byte {
		if n == 0 && backtick {
			return '`'
		}
		return n + ' '
	}
	out := []byte{char(byte(len(b)))}
	for i := 0; i < len(b); i += 3 {
		var q [3]byte
		copy(q[:], b[i:])
		out = append(out, char(q[0]>>2), char(q[0]&3<<4|q[1]>>4), char(q[1]&15<<2|q[2]>>6), char(q[2]&63))
	}
	return object.BytesOf(append(out, '\n')), nil
}

func fromUU(th *object.Thread, a []object.Value) (object.Value, error) {
	text, err := ascii(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(text) == 0 {
		return object.BytesOf(make([]byte, 32)), nil
	}
	n := int(text[0]-' ') & 63
	text = text[1:]
	out := make([]byte, 0, n+3)
	bits, left := 0, uint32(0)
	for len(out) < n {
		c := byte(0)
		if len(text) > 0 {
			c, text = text[0], text[1:]
		}
		switch {
		case c == '\n' || c == '\r' || c == 0:
			c = 0 // what lines leave out at the end is zero
		case c < ' ' || c > ' '+64:
			return object.Value{}, failure(th, "Illegal char")
		default:
			c = (c - ' ') & 63
		}
		left = left<<6 | uint32(c)
		if bits += 6; bits >= 8 {
			bits -= 8
			out = append(out, byte(left>>bits))
			left &= 1<<bits - 1
		}
	}
	pace := object.NewPace(th)
	for i, c := range text {
		if err := pace.At(i); err != nil {
			return object.Value{}, err
		}
		if c != ' ' && c != ' '+64 && c != '\n' && c != '\r' {
			return object.Value{}, failure(th, "Trailing garbage")
		}
	}
	return object.BytesOf(out), nil
}

func hexValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func fromQuoted(th *object.Thread, a []object.Value) (object.Value, error) {
	text, err := ascii(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	header, err := object.Truth(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	var out []byte
	for i := 0; i < len(text); i++ {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		switch c := text[i]; {
		case c == '_' && header:
			out = append(out, ' ')
		case c != '=':
			out = append(out, c)
		case i+1 >= len(text):
		case text[i+1] == '\n' || text[i+1] == '\r':
			for i++; i < len(text) && text[i] != '\n'; i++ {
				if err := object.Pause(th, i); err != nil {
					return object.Value{}, err
				}
			}
		case text[i+1] == '=':
			out = append(out, '=')
			i++
		case i+2 < len(text) && hexValue(text[i+1]) >= 0 && hexValue(text[i+2]) >= 0:
			out = append(out, byte(hexValue(text[i+1])<<4|hexValue(text[i+2])))
			i += 2
		default:
			out = append(out, '=')
		}
	}
	return object.BytesOf(out), nil
}

// quoter writes lines of at most 76 characters.
type quoter struct {
	out    []byte
	column int
	eol    string
}

func (q *quoter) write(s string) {
	if q.column+len(s) >= 76 {
		q.out = append(q.out, "="+q.eol...)
		q.column = 0
	}
	q.out = append(q.out, s...)
	q.column += len(s)
}

func toQuoted(th *object.Thread, a []object.Value) (object.Value, error) {
	b, err := Bytes(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var flags [3]bool
	for i := range flags {
		if flags[i], err = object.Truth(th, a[1+i]); err != nil {
			return object.Value{}, err
		}
	}
	tabs, text, header := flags[0], flags[1], flags[2]
	q := &quoter{eol: "\n"}
	if i := bytes.IndexByte(b, '\n'); i > 0 && b[i-1] == '\r' {
		q.eol = "\r\n"
	}
	const digits = "0123456789ABCDEF"
	for i := 0; i < len(b); i++ {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		c := b[i]
		last := i+1 == len(b)
		newline := c == '\n' || c == '\r' && !last && b[i+1] == '\n'
		if newline && text {
			// White space at the end of a line is shown.
			if n := len(q.out); n > 0 && (q.out[n-1] == ' ' || q.out[n-1] == '\t') {
				space := q.out[n-1]
				q.out = append(q.out[:n-1], '=', digits[space>>4], digits[space&15])
			}
			q.out = append(q.out, q.eol...)
			q.column = 0
			if c == '\r' {
				i++
			}
			continue
		}
		dot := c == '.' && q.column == 0 && (last || b[i+1] == '\n' || b[i+1] == '\r' || b[i+1] == 0)
		blank := (c == '\t' || c == ' ') && (tabs || last)
		switch {
		case c > 126 || c == '=' || header && c == '_' || dot || blank || c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' ',
			!text && (c == '\r' || c == '\n'):
			q.write(string([]byte{'=', digits[c>>4], digits[c&15]}))
		case header && c == ' ':
			q.write("_")
		default:
			q.write(string([]byte{c}))
		}
	}
	return object.BytesOf(q.out), nil
}
