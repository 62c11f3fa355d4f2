package object

import (
	"bytes"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/internal/floattext"
)

// AppendFloat appends the str of a float in a dialect.
func AppendFloat(dst []byte, f float64, d *Dialect) []byte {
	if d.GoFloats() {
		return appendGoFloat(dst, f)
	}
	return appendFloatRepr(dst, f)
}

// appendFloatRepr appends the shortest text that reads back as f, with an
// exponent below 1e-4 and from 1e16 on.
func appendFloatRepr(dst []byte, f float64) []byte {
	switch abs := math.Abs(f); {
	case f != f:
		return append(dst, "nan"...)
	case abs > math.MaxFloat64:
		return appendInf(dst, f, false)
	case abs != 0 && (abs < 1e-4 || abs >= 1e16):
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	case abs < 1e15 && f == math.Trunc(f):
		if f == 0 && math.Signbit(f) {
			return append(dst, "-0.0"...)
		}
		return append(strconv.AppendInt(dst, int64(f), 10), ".0"...)
	}
	n := len(dst)
	dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
	if bytes.IndexByte(dst[n:], '.') < 0 {
		dst = append(dst, ".0"...)
	}
	return dst
}

func appendInf(dst []byte, f float64, plus bool) []byte {
	switch {
	case f < 0:
		dst = append(dst, '-')
	case plus:
		dst = append(dst, '+')
	}
	return append(dst, "inf"...)
}

// appendGoFloat appends a float as starlark-go prints it.
func appendGoFloat(dst []byte, f float64) []byte {
	if f != f {
		return append(dst, "nan"...)
	}
	if math.IsInf(f, 0) {
		return appendInf(dst, f, true)
	}
	n := len(dst)
	dst = strconv.AppendFloat(dst, f, 'g', -1, 64)
	if bytes.IndexByte(dst[n:], '.') < 0 && bytes.IndexByte(dst[n:], 'e') < 0 {
		dst = append(dst, ".0"...)
	}
	return dst
}

// newFloat is float.__new__.
func newFloat(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if err := NoKeywords("float", kw); err != nil && t == FloatType {
		return Value{}, err
	}
	if err := NArgs("float", len(args), 0, 1); err != nil {
		return Value{}, err
	}
	f := 0.0
	if len(args) == 1 {
		var err error
		if f, err = ToFloat(th, args[0]); err != nil {
			return Value{}, err
		}
	}
	if t == FloatType {
		return Float(f), nil
	}
	h := t.Alloc()
	(*FloatObject)(h.Value().ref).f = f
	return h.Value(), nil
}

// ToFloat is float(v): of a number, text, or what has __float__ or __index__.
func ToFloat(th *Thread, v Value) (float64, error) {
	switch v.Kind() {
	case KindFloat:
		f, _ := v.ExactFloat()
		return f, nil
	case KindInt, KindBool, KindBigInt:
		small, b, _ := v.AsInt()
		return IntFloat(small, b)
	}
	if s, ok := v.AsStr(); ok {
		return parseFloatArg(th, s, quotePython)
	}
	if s, ok := BytesLike(th, v); ok {
		return parseFloatArg(th, s, quotePythonBytes)
	}
	f, ok, err := realNumber(th, v)
	if err == nil && !ok {
		err = Errorf(TypeError, "float() argument must be a string or a real number, not '%s'", v.Type().Name())
	}
	return f, err
}

// RealFloat converts a number to a float as functions with float parameters do.
func RealFloat(th *Thread, v Value) (float64, error) {
	if f, ok := v.ExactFloat(); ok {
		return f, nil
	}
	f, ok, err := realNumber(th, v)
	if err == nil && !ok {
		err = Errorf(TypeError, "must be real number, not %s", v.Type().Name())
	}
	return f, err
}

func realNumber(th *Thread, v Value) (f float64, ok bool, err error) {
	if m := v.Type().Find("__float__"); v.Type().heap && m.IsSet() && m.Kind() != KindNative {
		r, err := callSpecial(th, m, v)
		if err != nil {
			return 0, false, err
		}
		f, ok := r.AsFloat()
		if !ok {
			return 0, false, Errorf(TypeError, "%s.__float__ returned non-float (type %s)", v.Type().Name(), r.Type().Name())
		}
		return f, true, nil
	}
	if f, ok := v.AsFloat(); ok {
		return f, true, nil
	}
	if small, b, ok := v.AsInt(); ok {
		f, err := IntFloat(small, b)
		return f, true, err
	}
	if r, ok, err := CallMethod(th, v, "__float__"); ok || err != nil {
		if err != nil {
			return 0, false, err
		}
		f, ok := r.AsFloat()
		if !ok {
			return 0, false, Errorf(TypeError, "%s.__float__ returned non-float (type %s)", v.Type().Name(), r.Type().Name())
		}
		return f, true, nil
	}
	if !v.Type().Find("__index__").IsSet() {
		return 0, false, nil
	}
	i, err := Index(th, v)
	if err != nil {
		return 0, false, err
	}
	small, b, _ := i.AsInt()
	f, err = IntFloat(small, b)
	return f, true, err
}

func parseFloatArg(th *Thread, s string, quote func(th *Thread, s string) (string, error)) (float64, error) {
	f, ok, err := ParseFloat(th, s)
	if ok || err != nil {
		return f, err
	}
	quoted, err := quote(th, s)
	if err != nil {
		return 0, err
	}
	return 0, Errorf(ValueError, "could not convert string to float: %s", quoted)
}

// ParseFloat reads a float as float(s) does: decimal digits of any script, single
// underscores between digits, inf and nan.
func ParseFloat(th *Thread, s string) (f float64, ok bool, err error) {
	s, ok, err = digitText(th, s)
	if err != nil || !ok || s == "" {
		return 0, false, err
	}
	for i := 0; i < len(s); i++ {
		if i%copyStride == copyStride-1 {
			if err := safepoint(th); err != nil {
				return 0, false, err
			}
		}
		c := s[i]
		switch {
		case c >= '0' && c <= '9', c == '.', c == '+', c == '-', c|0x20 == 'e':
		case c == '_':
			if i == 0 || i == len(s)-1 || !isDigit(s[i-1]) || !isDigit(s[i+1]) {
				return 0, false, nil
			}
		default:
			f, ok := parseSpecialFloat(s)
			return f, ok, nil
		}
	}
	if strings.IndexByte(s, '_') >= 0 {
		if s, err = withoutUnderscores(th, s); err != nil {
			return 0, false, err
		}
	}
	return floattext.Parse(s, func() error { return safepoint(th) })
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func parseSpecialFloat(s string) (float64, bool) {
	sign := 1.0
	if s[0] == '+' || s[0] == '-' {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	if len(s) > len("infinity") {
		return 0, false
	}
	switch strings.ToLower(s) {
	case "inf", "infinity":
		return math.Inf(int(sign)), true
	case "nan":
		return math.Copysign(newNaN(), sign), true
	}
	return 0, false
}

// newNaN returns a nan with a payload of its own: identity, by which containers
// find a nan, is that of the bits, and two nans that a script makes are two objects.
func newNaN() float64 {
	const quiet = 0x7FF8 << 48
	return math.Float64frombits(quiet | rand.Uint64()&(1<<51-1))
}
