package object

import (
	"strings"
)

func encodeEscapes(e *encoder) error {
	return e.each("", func(r rune) bool {
		if r < 0x80 {
			e.b = appendEscapedByte(e.b, byte(r), '\\')
		} else {
			e.b = AppendEscapedRune(e.b, r)
		}
		return true
	})
}

func decodeEscapes(d *decoder) error {
	for d.i < len(d.bytes) {
		if d.i >= d.pause {
			if err := d.step(d.i); err != nil {
				return err
			}
		}
		c := d.bytes[d.i]
		if c != '\\' {
			d.b = AppendRune(d.b, rune(c))
			d.i++
			continue
		}
		if err := d.escape(); err != nil {
			return err
		}
	}
	return nil
}

// escape decodes the escape sequence at i.
func (d *decoder) escape() error {
	rest := d.bytes[d.i:]
	if len(rest) == 1 {
		return d.fail(1, "\\ at end of string")
	}
	c := rest[1]
	if k := strings.IndexByte("abtnvfr", c); k >= 0 {
		const values = "\a\b\t\n\v\f\r"
		d.b = append(d.b, values[k])
		d.i += 2
		return nil
	}
	switch c {
	case '\n':
		d.i += 2
	case '\\', '\'', '"':
		d.b = append(d.b, c)
		d.i += 2
	case 'x':
		return d.hexEscape(2, "truncated \\xXX escape")
	case 'u':
		return d.hexEscape(4, "truncated \\uXXXX escape")
	case 'U':
		return d.hexEscape(8, "truncated \\UXXXXXXXX escape")
	default:
		if c >= '0' && c <= '7' {
			v, n := rune(0), 1
			for ; n < 4 && n < len(rest) && rest[n] >= '0' && rest[n] <= '7'; n++ {
				v = v<<3 | rune(rest[n]-'0')
			}
			d.b = AppendRune(d.b, v)
			d.i += n
			return nil
		}
		d.b = AppendRune(append(d.b, '\\'), rune(c))
		d.i += 2
	}
	return nil
}

func (d *decoder) hexEscape(digits int, reason string) error {
	rest := d.bytes[d.i:]
	v := uint32(0)
	for k := 2; k < 2+digits; k++ {
		if k >= len(rest) || digitValue(rest[k]) >= 16 {
			return d.fail(k, reason)
		}
		v = v<<4 | uint32(digitValue(rest[k]))
	}
	if v > 0x10ffff {
		return d.fail(2+digits, "illegal Unicode character")
	}
	d.b = AppendRune(d.b, rune(v))
	d.i += 2 + digits
	return nil
}
