package object

import (
	"strings"
	"unicode/utf8"
)

// Format returns format(v, spec).
func Format(th *Thread, v Value, spec string) (string, error) {
	buf := th.TakeBuffer()
	out, err := AppendFormat(th, buf, v, 0, spec)
	if err != nil {
		th.PutBuffer(buf)
		return "", err
	}
	if len(out) > LongText {
		return ownText(out), nil
	}
	text := string(out)
	th.PutBuffer(out)
	return text, nil
}

// AppendFormat appends format(v, spec), for f-strings and str.format; conv is the
// conversion to be applied first: 's', 'r', 'a', or 0 for none.
func AppendFormat(th *Thread, dst []byte, v Value, conv byte, spec string) ([]byte, error) {
	if conv == 0 || conv == 's' && v.Kind() == KindStr {
		return appendFormat(th, dst, v, spec)
	}
	s, err := Convert(th, v, conv)
	if err != nil {
		return nil, err
	}
	if spec == "" {
		return AppendText(th, dst, s)
	}
	return appendStrFormat(th, dst, Str(s), s, spec)
}

// Convert returns the text of v by the conversion 's', 'r' or 'a'.
func Convert(th *Thread, v Value, conv byte) (string, error) {
	if conv == 's' {
		return ToStr(th, v)
	}
	s, err := Repr(th, v)
	if conv == 'a' && err == nil {
		return escapeASCII(th, s)
	}
	return s, err
}

func appendFormat(th *Thread, dst []byte, v Value, spec string) ([]byte, error) {
	switch v.Kind() {
	case KindStr, KindInt, KindFloat, KindBool, KindBigInt:
		return AppendBuiltinFormat(th, dst, v, spec)
	}
	m := v.Type().Find("__format__")
	if n, ok := m.AsNative(); ok || !m.IsSet() {
		switch {
		case !ok || n.Owner == ObjectType:
			s, err := DefaultFormat(th, v, spec)
			return append(dst, s...), err
		case n.Owner == StrType || n.Owner == IntType || n.Owner == FloatType:
			return AppendBuiltinFormat(th, dst, v, spec)
		}
	}
	r, err := callSpecial(th, m, v, Str(spec))
	if err != nil {
		return nil, err
	}
	s, ok := r.AsStr()
	if !ok {
		return nil, Errorf(TypeError, "__format__ must return a str, not %s", r.Type().Name())
	}
	return append(dst, s...), nil
}

// AppendStr appends str(v).
func AppendStr(th *Thread, dst []byte, v Value) ([]byte, error) {
	switch v.Kind() {
	case KindStr, KindInt, KindFloat:
		return AppendBuiltinFormat(th, dst, v, "")
	}
	s, err := ToStr(th, v)
	if err != nil {
		return nil, err
	}
	return AppendText(th, dst, s)
}

// DefaultFormat is object.__format__.
func DefaultFormat(th *Thread, v Value, spec string) (string, error) {
	if spec != "" {
		return "", Errorf(TypeError, "unsupported format string passed to %s.__format__", v.Type().Name())
	}
	return ToStr(th, v)
}

// AppendBuiltinFormat is __format__ of str, int, float and bool.
func AppendBuiltinFormat(th *Thread, dst []byte, v Value, spec string) ([]byte, error) {
	if spec == "" {
		switch v.Kind() {
		case KindStr:
			return AppendText(th, dst, (*String)(v.ref).s)
		case KindInt:
			return appendInt(dst, int64(v.bits)), nil
		case KindFloat:
			f, _ := v.ExactFloat()
			return AppendFloat(dst, f, th.Dialect), nil
		}
		s, err := ToStr(th, v)
		if err != nil {
			return nil, err
		}
		return AppendText(th, dst, s)
	}
	if s, ok := v.AsStr(); ok {
		return appendStrFormat(th, dst, v, s, spec)
	}
	if f, ok := v.AsFloat(); ok {
		fs, err := parseFormatSpec(th, v, spec, '>')
		if err != nil {
			return nil, err
		}
		return fs.appendFloat(th, dst, v, f)
	}
	fs, err := parseFormatSpec(th, v, spec, '>')
	if err != nil {
		return nil, err
	}
	return fs.appendInt(th, dst, v)
}

func appendStrFormat(th *Thread, dst []byte, v Value, s, spec string) ([]byte, error) {
	fs, err := parseFormatSpec(th, v, spec, '<')
	if err != nil {
		return nil, err
	}
	switch {
	case fs.typ != 0 && fs.typ != 's':
		return nil, fs.unknownType(v)
	case fs.group != 0:
		return nil, Errorf(ValueError, "Cannot specify '%c' with 's'.", fs.group)
	case fs.sign == ' ':
		return nil, Errorf(ValueError, "Space not allowed in string format specifier")
	case fs.sign != 0:
		return nil, Errorf(ValueError, "Sign not allowed in string format specifier")
	case fs.noNegZero:
		return nil, Errorf(ValueError, "Negative zero coercion (z) not allowed in string format specifier")
	case fs.alt:
		return nil, Errorf(ValueError, "Alternate form (#) not allowed in string format specifier")
	case fs.align == '=':
		return nil, Errorf(ValueError, "'=' alignment not allowed in string format specifier")
	}
	if fs.prec >= 0 && fs.prec < len(s) {
		s = s[:skipRunes(s, fs.prec)]
	}
	return fs.pad(th, dst, s)
}

// textError is Errorf for a message with percent signs.
func textError(t *Type, msg string) error { return NewException(t, Str(msg)) }

// formatSpec is a parsed format specification.
type formatSpec struct {
	fill      rune
	align     byte // '<', '>', '^', '='
	sign      byte // '+', '-', ' ', or 0
	noNegZero bool
	alt       bool
	width     int
	group     byte // ',', '_', or 0
	prec      int  // -1 if there is none
	typ       rune // 0 if there is none
}

// parseFormatSpec parses spec for v; align is the default alignment of v's type.
func parseFormatSpec(th *Thread, v Value, spec string, align byte) (fs formatSpec, err error) {
	fs = formatSpec{fill: ' ', align: align, prec: -1}
	s, filled, aligned := spec, false, false
	if _, n := DecodeRune(s); n < len(s) && isAlign(s[n]) {
		fs.fill, _ = DecodeRune(s)
		fs.align, s = s[n], s[n+1:]
		filled, aligned = true, true
	} else if s != "" && isAlign(s[0]) {
		fs.align, s, aligned = s[0], s[1:], true
	}
	if s != "" && (s[0] == '+' || s[0] == '-' || s[0] == ' ') {
		fs.sign, s = s[0], s[1:]
	}
	fs.noNegZero, s = cutByte(s, 'z')
	fs.alt, s = cutByte(s, '#')
	if !filled && s != "" && s[0] == '0' {
		fs.fill, s = '0', s[1:]
		if !aligned && align == '>' {
			fs.align = '='
		}
	}
	if fs.width, s, err = cutNumber(th, s); err != nil {
		return fs, err
	}
	fs.width = max(fs.width, 0)
	if s, err = fs.parseGroup(s); err != nil {
		return fs, err
	}
	if s != "" && s[0] == '.' {
		if fs.prec, s, err = cutNumber(th, s[1:]); err != nil {
			return fs, err
		}
		if fs.prec < 0 {
			return fs, Errorf(ValueError, "Format specifier missing precision")
		}
	}
	if s != "" {
		r, n := DecodeRune(s)
		if n < len(s) {
			return fs, Errorf(ValueError, "Invalid format specifier '%s' for object of type '%s'", spec, v.Type().Name())
		}
		fs.typ = r
	}
	return fs, fs.checkGroup()
}

func isAlign(c byte) bool { return c == '<' || c == '>' || c == '^' || c == '=' }

func cutByte(s string, c byte) (bool, string) {
	if s != "" && s[0] == c {
		return true, s[1:]
	}
	return false, s
}

// cutNumber reads decimal digits; n is -1 if there are none.
func cutNumber(th *Thread, s string) (n int, rest string, err error) {
	n = -1
	for pace := NewPace(th); s != "" && isDigit(s[0]); s = s[1:] {
		if err := pace.At(len(s)); err != nil {
			return 0, s, err
		}
		n = max(n, 0)*10 + int(s[0]-'0')
		if n > 1<<62/10 {
			return 0, s, Errorf(ValueError, "Too many decimal digits in format string")
		}
	}
	return n, s, nil
}

func (fs *formatSpec) parseGroup(s string) (string, error) {
	if s != "" && s[0] == ',' {
		fs.group, s = ',', s[1:]
	}
	if s != "" && (s[0] == '_' || s[0] == ',' && fs.group == 0) {
		if fs.group != 0 {
			return s, Errorf(ValueError, "Cannot specify both ',' and '_'.")
		}
		fs.group, s = '_', s[1:]
		if s != "" && s[0] == ',' {
			return s, Errorf(ValueError, "Cannot specify both ',' and '_'.")
		}
	}
	return s, nil
}

func (fs *formatSpec) checkGroup() error {
	if fs.group == 0 {
		return nil
	}
	switch fs.typ {
	case 0, 'd', 'e', 'f', 'g', 'E', 'F', 'G', '%':
		return nil
	case 'b', 'o', 'x', 'X':
		if fs.group == '_' {
			return nil
		}
	}
	if fs.typ > 32 && fs.typ < 128 {
		return Errorf(ValueError, "Cannot specify '%c' with '%c'.", fs.group, fs.typ)
	}
	return Errorf(ValueError, "Cannot specify '%c' with '\\x%x'.", fs.group, fs.typ)
}

func (fs *formatSpec) unknownType(v Value) error {
	if fs.typ > 32 && fs.typ < 128 {
		return Errorf(ValueError, "Unknown format code '%c' for object of type '%s'", fs.typ, v.Type().Name())
	}
	return Errorf(ValueError, "Unknown format code '\\x%x' for object of type '%s'", fs.typ, v.Type().Name())
}

// pad appends s padded to the width.
func (fs *formatSpec) pad(th *Thread, dst []byte, s string) ([]byte, error) {
	n, err := RuneCountLong(th, s)
	if err != nil {
		return nil, err
	}
	fill := fs.width - n
	if fill <= 0 {
		return AppendText(th, dst, s)
	}
	if err := th.Runtime.CheckSize(int64(fill), 4); err != nil {
		return nil, err
	}
	return fs.padBytes(th, dst, bytesOfText(s), fill, 0)
}

// The buffers of the callers below may be on their stacks: what is long goes into new memory, so that no other keeps them.

// appendFill appends the character n times.
func appendFill(th *Thread, dst []byte, fill rune, n int) ([]byte, error) {
	if n <= 0 {
		return dst, nil
	}
	if n <= many && fill < utf8.RuneSelf {
		for ; n > 0; n-- {
			dst = append(dst, byte(fill))
		}
		return dst, nil
	}
	unit := string(AppendRune(nil, fill))
	dst, err := WithRoom(th, dst, n*len(unit))
	if err != nil {
		return nil, err
	}
	for all := strings.Repeat(unit, min(n, many)); n >= many; n -= many {
		dst = append(dst, all...)
		if err := safepoint(th); err != nil {
			return nil, err
		}
	}
	for ; n > 0; n-- {
		dst = append(dst, unit...)
	}
	return dst, nil
}

// many is how many fill characters are written at once.
const many = 4096

// AppendText appends s. Either may be long.
func AppendText(th *Thread, dst []byte, s string) ([]byte, error) {
	dst, err := WithRoom(th, dst, len(s))
	if len(s) <= LongText && err == nil {
		return append(dst, s...), nil
	}
	for ; err == nil && s != ""; err = safepoint(th) {
		n := min(len(s), copyStride)
		dst, s = append(dst, s[:n]...), s[n:]
	}
	return dst, err
}

// WithRoom returns dst with room for n more bytes if append would take long: where they are many, or dst is long and full.
func WithRoom(th *Thread, dst []byte, n int) ([]byte, error) {
	if n <= LongText && (cap(dst) <= LongText || n <= cap(dst)-len(dst)) {
		return dst, nil
	}
	o, err := NewBuffer(th, max(len(dst)+n, cap(dst)+cap(dst)/2))
	if err == nil {
		err = o.Write(ownText(dst))
	}
	return o.b, err
}

// TakeBuffer returns an empty buffer for building text, which PutBuffer gives
// back when the text was copied out of it. In between the thread has none to give.
func (th *Thread) TakeBuffer() []byte {
	b := th.scratch
	th.scratch = nil
	if b == nil {
		b = make([]byte, 0, 256)
	}
	return b[:0]
}

// PutBuffer takes a buffer back, unless it has grown big.
func (th *Thread) PutBuffer(b []byte) {
	if cap(b) <= 1<<14 {
		th.scratch = b
	}
}
