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

func decodeEscapes(d *decoder) error { return d.eachEscape((*decoder).escape) }

// eachEscape decodes Latin-1 with what escape decodes, which begins with a backslash.
func (d *decoder) eachEscape(escape func(d *decoder) error) error {
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
		if err := escape(d); err != nil {
			return err
		}
	}
	return nil
}

// encodeRawEscapes encodes as Latin-1, with escapes for what that does not have; backslashes stay as they are.
func encodeRawEscapes(e *encoder) error {
	return e.each("", func(r rune) bool {
		if r <= 0xff {
			e.b = append(e.b, byte(r))
		} else {
			e.b = AppendEscapedRune(e.b, r)
		}
		return true
	})
}

func decodeRawEscapes(d *decoder) error { return d.eachEscape((*decoder).rawEscape) }

// rawEscape decodes the backslash at i with what follows.
func (d *decoder) rawEscape() error {
	c := byte(0)
	if d.i+1 < len(d.bytes) {
		c = d.bytes[d.i+1]
	}
	switch c {
	case 0:
		d.b = append(d.b, '\\')
		d.i++
		return nil
	case 'u':
		return d.hexEscape(4, "truncated \\uXXXX escape", "\\Uxxxxxxxx out of range")
	case 'U':
		return d.hexEscape(8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range")
	}
	d.b = AppendRune(append(d.b, '\\'), rune(c))
	d.i += 2
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
	case 'N':
		return d.namedEscape()
	case 'x':
		return d.hexEscape(2, "truncated \\xXX escape", "illegal Unicode character")
	case 'u':
		return d.hexEscape(4, "truncated \\uXXXX escape", "illegal Unicode character")
	case 'U':
		return d.hexEscape(8, "truncated \\UXXXXXXXX escape", "illegal Unicode character")
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

// namedEscape decodes \N{name}.
func (d *decoder) namedEscape() error {
	const malformed = "malformed \\N character escape"
	name, ok := strings.CutPrefix(d.bytes[d.i+2:], "{")
	if !ok {
		return d.fail(2, malformed)
	}
	end := strings.IndexByte(name, '}')
	if end < 0 {
		return d.fail(3+len(name), malformed)
	}
	if end == 0 {
		return d.fail(3, malformed)
	}
	r, ok := d.th.Runtime.RuneNamed(name[:end])
	if !ok {
		return d.fail(end+4, "unknown Unicode character name")
	}
	d.b = AppendRune(d.b, r)
	d.i += end + 4
	return safepoint(d.th) // a name is looked for
}

// hexEscape decodes the digits behind \x, \u or \U; reason and large say what is wrong with too few of them, and with too large a number.
func (d *decoder) hexEscape(digits int, reason, large string) error {
	rest := d.bytes[d.i:]
	v := uint32(0)
	for k := 2; k < 2+digits; k++ {
		if k >= len(rest) || digitValue(rest[k]) >= 16 {
			return d.fail(k, reason)
		}
		v = v<<4 | uint32(digitValue(rest[k]))
	}
	if v > 0x10ffff {
		return d.fail(2+digits, large)
	}
	d.b = AppendRune(d.b, rune(v))
	d.i += 2 + digits
	return nil
}
