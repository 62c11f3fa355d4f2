package pickle

import (
	"strconv"
	"strings"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

func (d *decoder) loadNumber(op byte) error {
	switch op {
	case opBinint1, opBinint2, opBinint:
		u, err := d.number(map[byte]int{opBinint1: 1, opBinint2: 2, opBinint: 4}[op])
		if op == opBinint {
			u = uint64(int64(int32(u)))
		}
		d.push(object.Int(int64(u)))
		return err
	case opBinfloat:
		s, err := d.take(8)
		if err != nil {
			return err
		}
		d.push(float(s))
		return nil
	case opLong1, opLong4:
		return d.loadBinaryLong(op)
	}
	return d.loadTextNumber(op)
}

func (d *decoder) loadBinaryLong(op byte) error {
	n := 1
	if op == opLong4 {
		n = 4
	}
	u, err := d.number(n)
	if err != nil {
		return err
	}
	if int32(u) < 0 {
		return d.fail("LONG pickle has negative byte count")
	}
	s, err := d.take(int(u))
	if err != nil {
		return err
	}
	if s == "" {
		d.push(object.Int(0))
		return nil
	}
	v, err := object.Aside(d.th, len(s) > object.LongText, func() (object.Value, error) { return decodeLong(s), nil })
	d.push(v)
	return err
}

// parseInt is int(s, base) with the message for base 10.
func parseInt(th *object.Thread, s string, base int) (object.Value, error) {
	v, err := object.ParseInt(th, strings.TrimSuffix(s, "\n"), base)
	if err != nil && object.IsException(err, object.ValueError) && base == 10 {
		return v, object.Errorf(object.ValueError, "invalid literal for int() with base 10: %s", object.QuoteString(s, th.Dialect))
	}
	return v, err
}

// loadTextNumber reads the numbers of protocol 0.
func (d *decoder) loadTextNumber(op byte) error {
	s, err := d.line()
	if err != nil {
		return err
	}
	var v object.Value
	switch {
	case op == opFloat:
		f, ok, err := object.ParseFloat(d.th, s)
		if err != nil {
			return err
		}
		if !ok {
			return object.Errorf(object.ValueError, "could not convert string to float: '%s\n'", s)
		}
		v = object.Float(f)
	case op == opInt && (s == "00" || s == "01"):
		v = object.Bool(s == "01")
	case op == opInt:
		if v, err = object.ParseInt(d.th, s, 0); err != nil {
			return object.Errorf(object.ValueError, "could not convert string to int")
		}
	default:
		if v, err = parseInt(d.th, strings.TrimSuffix(s, "L"), 0); err != nil && object.IsException(err, object.ValueError) {
			return object.Errorf(object.ValueError, "invalid literal for int() with base 10: %s", object.QuoteString(s+"\n", d.th.Dialect))
		}
	}
	d.push(v)
	return err
}

func (d *decoder) loadText(op byte) error {
	switch op {
	case opString:
		return d.loadQuoted()
	case opUnicode:
		return d.loadRawUnicode()
	case opBinstring:
		return d.pushOld(d.counted(4, "BINSTRING"))
	case opShortBinstring:
		return d.pushOld(d.counted(1, "SHORT_BINSTRING"))
	case opShortBinunicode:
		return d.pushStr(d.counted(1, "BINUNICODE"))
	case opBinunicode:
		return d.pushStr(d.counted(4, "BINUNICODE"))
	case opBinunicode8:
		return d.pushStr(d.counted(8, "BINUNICODE"))
	case opShortBinbytes:
		return d.pushBytes(d.counted(1, "BINBYTES"))
	case opBinbytes:
		return d.pushBytes(d.counted(4, "BINBYTES"))
	case opBinbytes8:
		return d.pushBytes(d.counted(8, "BINBYTES"))
	}
	s, err := d.counted(8, "BYTEARRAY8")
	if err == nil {
		var b []byte
		b, err = object.Aside(d.th, len(s) > object.LongText, func() ([]byte, error) { return []byte(s), nil })
		d.push(object.NewByteArray(b).Value())
	}
	return err
}

func (d *decoder) pushBytes(s string, err error) error {
	if err == nil {
		s, err = object.CloneLong(d.th, s) // so that it does not keep the pickle's memory
		d.push(object.BytesValue(s))
	}
	return err
}

func (d *decoder) pushStr(s string, err error) error {
	if err != nil {
		return err
	}
	if !object.IsASCII(s) {
		if s, err = object.Decode(d.th, s, "utf-8", "surrogatepass"); err != nil {
			return err
		}
	}
	d.push(d.str(s))
	return nil
}

// str is a str of its own.
func (d *decoder) str(s string) object.Value {
	return d.th.Text(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// pushOld pushes a str of Python 2, which was bytes.
func (d *decoder) pushOld(s string, err error) error {
	if err != nil {
		return err
	}
	if d.encoding == "bytes" {
		return d.pushBytes(s, nil)
	}
	text, err := object.Decode(d.th, s, d.encoding, d.errors)
	if err == nil {
		text, err = object.CloneLong(d.th, text)
		d.push(object.Str(text))
	}
	return err
}

// loadQuoted reads a literal of Python 2.
func (d *decoder) loadQuoted() error {
	s, err := d.line()
	if err != nil {
		return err
	}
	if len(s) < 2 || s[0] != s[len(s)-1] || s[0] != '\'' && s[0] != '"' {
		return d.fail("the STRING opcode argument must be quoted")
	}
	return d.pushOld(unescape(d.th, s[1:len(s)-1]))
}

// escapes are the characters that a backslash and a letter stand for.
const escapes = "\\\\''\"\"b\bf\ft\tn\nr\rv\va\a"

// unescape replaces the escapes of a literal of bytes.
func unescape(th *object.Thread, s string) (string, error) {
	if strings.IndexByte(s, '\\') < 0 {
		return s, nil
	}
	out, err := object.NewBuffer(th, len(s))
	if err == nil {
		_ = out.Extend(len(s), func(dst []byte) []byte { // it has the room
			dst, err = appendUnescaped(th, dst, s)
			return dst
		})
	}
	return out.Text(), err
}

func appendUnescaped(th *object.Thread, out []byte, s string) ([]byte, error) {
	pace := object.NewPace(th)
	for i := 0; i < len(s); i++ {
		if err := pace.At(i); err != nil {
			return nil, err
		}
		if s[i] != '\\' {
			out = append(out, s[i])
			continue
		}
		if i++; i == len(s) {
			return nil, object.Errorf(object.ValueError, "Trailing \\ in string")
		}
		switch c := s[i]; {
		case c == '\n':
		case c >= '0' && c <= '7':
			n := 0
			j := i
			for ; j < len(s) && j < i+3 && s[j] >= '0' && s[j] <= '7'; j++ {
				n = n<<3 | int(s[j]-'0')
			}
			out, i = append(out, byte(n)), j-1
		case c == 'x':
			u, err := strconv.ParseUint(s[i+1:min(i+3, len(s))], 16, 8)
			if err != nil || i+3 > len(s) {
				return nil, object.Errorf(object.ValueError, "invalid \\x escape at position %d", i-1)
			}
			out, i = append(out, byte(u)), i+2
		default:
			out = appendEscape(out, c)
		}
	}
	return out, nil
}

func appendEscape(out []byte, c byte) []byte {
	for i := 0; i < len(escapes); i += 2 {
		if escapes[i] == c {
			return append(out, escapes[i+1])
		}
	}
	return append(out, '\\', c)
}

// loadRawUnicode reads a str of protocol 0: see appendRawUnicode.
func (d *decoder) loadRawUnicode() error {
	s, err := d.anyLine()
	if err != nil {
		return err
	}
	text, err := object.Decode(d.th, s, "raw-unicode-escape", "strict")
	d.push(object.Str(text))
	return err
}
