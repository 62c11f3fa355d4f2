package builtins

import (
	"math"
	"strconv"
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

func floatFromHex(th *object.Thread, a []object.Value) (object.Value, error) {
	s, ok := a[1].AsStr()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "bad argument type for built-in operation")
	}
	s, err := object.TrimSpaceLong(th, s)
	if err == nil && len(s) > mostHexDigits {
		s, err = shortHex(th, s)
	}
	if err != nil {
		return object.Value{}, err
	}
	f, err := parseHexFloat(strings.ToLower(s))
	if err != nil {
		return object.Value{}, err
	}
	if a[0] != object.FloatType.Value() {
		return object.Call(th, a[0], []object.Value{object.Float(f)}, nil)
	}
	return object.Float(f), nil
}

func parseHexFloat(s string) (float64, error) {
	sign := 1.0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	switch s {
	case "inf", "infinity":
		return math.Inf(int(sign)), nil
	case "nan":
		return math.Copysign(math.NaN(), sign), nil
	}
	s = strings.TrimPrefix(s, "0x")
	if strings.IndexByte(s, 'p') < 0 {
		s += "p0"
	}
	f, err := 0.0, error(strconv.ErrSyntax)
	if s[0] != '+' && s[0] != '-' && strings.IndexByte(s, '_') < 0 && strings.IndexByte(s, 'x') < 0 {
		f, err = strconv.ParseFloat("0x"+s, 64)
	}
	if ne, ok := err.(*strconv.NumError); ok && ne.Err == strconv.ErrRange {
		return 0, object.Errorf(object.OverflowError, "hexadecimal value too large to represent as a float")
	}
	if err != nil {
		return 0, object.Errorf(object.ValueError, "invalid hexadecimal floating-point string")
	}
	return sign * f, nil
}

// mostHexDigits is how long a hexadecimal float is read as it stands.
const mostHexDigits = 1024

// hexMantissa is what a long hexadecimal float is read as: the first of its digits, which tell the value but for the
// rounding of a half, and then whether any other is left.
type hexMantissa struct {
	digits []byte
	exp    int // of two, of the last digit
	rest   bool
	any    bool // there is a digit at all
}

// add takes the next digit, which stands behind the point or in front of it.
func (m *hexMantissa) add(c byte, behind bool) {
	m.any = true
	switch {
	case len(m.digits) == 0 && c == '0':
		if behind {
			m.exp -= 4
		}
	case len(m.digits) < 32:
		m.digits = append(m.digits, c)
		if behind {
			m.exp -= 4
		}
	default:
		m.rest = m.rest || c != '0'
		if !behind {
			m.exp += 4
		}
	}
}

// text returns the mantissa times a power of two.
func (m *hexMantissa) text(exp int) string {
	digits := string(m.digits)
	if digits == "" {
		return "0p0"
	}
	e := m.exp
	if m.rest {
		digits, e = digits+"1", e-4
	}
	const most = 1 << 40 // beyond all that a float can hold, however the exponents add up
	return digits + "p" + strconv.Itoa(min(max(e+min(max(exp, -most), most), -most), most))
}

// shortHex returns a short text for the float that a long one stands for, and one that stands for none if that does not.
func shortHex(th *object.Thread, s string) (string, error) {
	const invalid = "?"
	sign := ""
	if s[0] == '+' || s[0] == '-' {
		sign, s = s[:1], s[1:]
	}
	if s[0] == '0' && s[1]|0x20 == 'x' {
		s = s[2:]
	}
	var m hexMantissa
	pace, behind, i := object.NewPace(th), false, 0
	for ; i < len(s) && s[i]|0x20 != 'p'; i++ {
		if err := pace.At(i); err != nil {
			return "", err
		}
		switch {
		case s[i] == '.' && !behind:
			behind = true
		case hexDigit(s[i]) < 0:
			return invalid, nil
		default:
			m.add(s[i], behind)
		}
	}
	exp, ok, err := hexExponent(th, s[i:])
	if err != nil || !ok || !m.any {
		return invalid, err
	}
	return sign + m.text(exp), nil
}

// hexExponent reads the exponent at the end of a hexadecimal float, if it has one.
func hexExponent(th *object.Thread, s string) (n int, ok bool, err error) {
	if s == "" {
		return 0, true, nil
	}
	s = s[1:]
	neg := s != "" && s[0] == '-'
	if neg || s != "" && s[0] == '+' {
		s = s[1:]
	}
	pace := object.NewPace(th)
	for i := range len(s) {
		c := s[i] - '0'
		if err := pace.At(i); err != nil || c > 9 {
			return 0, false, err
		}
		n = min(10*n+int(c), 1<<50)
	}
	if neg {
		return -n, s != "", nil
	}
	return n, s != "", nil
}
