package object

import (
	"math/big"
	"math/bits"
	"strconv"
	"strings"
	"sync/atomic"
	"unicode"
	"unsafe"
)

// defaultMaxDigits is the number of digits beyond which int() and str() refuse to
// convert ints, for they take quadratic time; see IntMaxStrDigits.
const defaultMaxDigits = 4300

type maxDigitsKey struct{}

// IntMaxStrDigits returns the interpreter's limit on the digits of ints converted to
// and from decimal text (sys.set_int_max_str_digits); 0 is none.
func IntMaxStrDigits(rt *Runtime) *atomic.Int64 {
	return rt.State(maxDigitsKey{}, func() any {
		n := new(atomic.Int64)
		if !rt.Dialect.UnlimitedDigits() {
			n.Store(defaultMaxDigits)
		}
		return n
	}).(*atomic.Int64)
}

// maxDigits returns the thread's limit for a number of n digits, 0 if n is below any.
func maxDigits(th *Thread, n int) int {
	if th == nil || th.Runtime == nil || n <= 640 {
		return 0
	}
	return int(IntMaxStrDigits(th.Runtime).Load())
}

func appendInt(dst []byte, i int64) []byte {
	u := uint64(i)
	if i < 0 {
		dst = append(dst, '-')
		u = -u
	}
	n := countDigits(u)
	if len(dst)+n > cap(dst) {
		return strconv.AppendUint(dst, u, 10)
	}
	dst = dst[:len(dst)+n]
	putDigits(dst[len(dst)-n:], u)
	return dst
}

// intText returns str(i).
func (th *Thread) intText(i int64) Value {
	if uint64(i) < 10 {
		return byteStrings['0'+i].Value()
	}
	u, sign := uint64(i), 0
	if i < 0 {
		u, sign = -u, 1
	}
	n := countDigits(u) + sign
	p, text := th.newShort(n)
	b := bytesAt(text, n)
	if i < 0 {
		b[0] = '-'
	}
	putDigits(b[sign:], u)
	p.n = uint32(n)
	return p.Value()
}

// ConcatInt returns x + str(i) + z for exact strs x and z, of which z may be unset; ok is false if
// that would be too big, or another way is as good.
func ConcatInt(th *Thread, x, i, z Value) (v Value, ok bool) {
	a := (*String)(x.ref)
	if a.s == "" {
		return Value{}, false
	}
	var digits [20]byte
	n, sign := int64(i.bits), 0
	u := uint64(n)
	if n < 0 {
		u, sign = -u, 1
		digits[0] = '-'
	}
	b := String{n: uint32(countDigits(u) + sign)}
	putDigits(digits[sign:b.n], u)
	b.s = unsafe.String(&digits[0], b.n)
	total := len(a.s) + len(b.s)
	var c *String
	if z.IsSet() {
		c = (*String)(z.ref)
		total += len(c.s)
	}
	if total <= shortText {
		return joinShort(th, a, &b, c, total), true
	}
	v, err := concatLong(th, a, &b, c, total)
	return v, err == nil
}

// countDigits returns the number of decimal digits of u.
func countDigits(u uint64) int {
	n := bits.Len64(u|1) * 1233 >> 12 // log10, rounded down or up
	if u < powersOf10[n] {
		n--
	}
	return n + 1
}

var powersOf10 = [20]uint64{0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

const digitPairs = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849" +
	"5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"

// putDigits writes the digits of u to b, as long as they are.
func putDigits(b []byte, u uint64) {
	i := len(b)
	for ; u >= 100 && i >= 2; i -= 2 {
		pair := u % 100 * 2
		u /= 100
		b[i-1], b[i-2] = digitPairs[pair+1], digitPairs[pair]
	}
	if u >= 10 {
		b[i-1] = digitPairs[u*2+1]
		i--
		u /= 10
	}
	b[i-1] = byte('0' + u)
}

// BigString returns the decimal digits of b, or the error that there are too many.
func BigString(th *Thread, b *big.Int) (string, error) {
	digits := int(float64(b.BitLen())*0.30102999566398120) + 1 // at most one too many
	if limit := maxDigits(th, digits); limit > 0 && digits > limit {
		s := ""
		if digits <= limit+1 {
			s = b.Text(10)
		}
		if s == "" || len(strings.TrimPrefix(s, "-")) > limit {
			return "", Errorf(ValueError, "Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit)
		}
		return s, nil
	}
	return decimalText(th, b)
}

// ParseInt returns the int that s denotes in base (0: as the prefix says), as
// int(s, base) does.
func ParseInt(th *Thread, s string, base int) (Value, error) {
	if i, ok := parseSmall(s, base); ok {
		return Int(i), nil
	}
	v, ok, err := parseInt(th, s, base)
	if err == nil && !ok {
		err = badInt(th, s, base, quotePython)
	}
	return v, err
}

// parseSmall parses what most ints look like: up to 18 decimal digits.
func parseSmall(s string, base int) (int64, bool) {
	neg := len(s) > 0 && s[0] == '-'
	if neg {
		s = s[1:]
	}
	if base != 10 || len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	n := int64(0)
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int64(c)
	}
	if neg {
		n = -n
	}
	return n, true
}

func parseInt(th *Thread, s string, base int) (Value, bool, error) {
	s, ok, err := digitText(th, s)
	if err != nil || !ok || s == "" {
		return Value{}, false, err
	}
	neg := s[0] == '-'
	if neg || s[0] == '+' {
		s = s[1:]
	}
	digits, base, prefixed := cutPrefix(s, base)
	if base == 0 {
		base = 10
		if len(digits) > 1 && digits[0] == '0' {
			zero, err := AllPieces(th, digits, func(s string) bool { return strings.Trim(s, "0_") == "" })
			if err != nil || !zero { // "012" is ambiguous
				return Value{}, false, err
			}
		}
	}
	if digits, ok, err = dropUnderscores(th, digits, prefixed); err != nil || !ok {
		return Value{}, false, err
	}
	valid, err := AllPieces(th, digits, func(s string) bool { return validDigits(s, base) })
	if err != nil || !valid {
		return Value{}, false, err
	}
	if base&(base-1) != 0 {
		if limit := maxDigits(th, len(digits)); limit > 0 && len(digits) > limit {
			return Value{}, false, Errorf(ValueError, "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit", limit, len(digits))
		}
	}
	b, err := parseDigits(th, digits, base)
	if err != nil {
		return Value{}, false, err
	}
	if neg {
		b.Neg(b)
	}
	return BigInt(b), true, nil
}

// cutPrefix removes 0x, 0o or 0b where the base is 0 or the prefix's own.
func cutPrefix(s string, base int) (digits string, newBase int, prefixed bool) {
	if len(s) >= 2 && s[0] == '0' {
		of := 0
		switch s[1] | 0x20 {
		case 'x':
			of = 16
		case 'o':
			of = 8
		case 'b':
			of = 2
		}
		if of != 0 && (base == 0 || base == of) {
			return s[2:], of, true
		}
	}
	return s, base, false
}

// dropUnderscores removes single underscores between digits, and one after a prefix.
func dropUnderscores(th *Thread, s string, prefixed bool) (string, bool, error) {
	if strings.IndexByte(s, '_') < 0 {
		return s, true, nil
	}
	if prefixed && s[0] == '_' {
		s = s[1:]
	}
	if s == "" || s[0] == '_' || s[len(s)-1] == '_' {
		return "", false, nil
	}
	twice, err := Find(th, s, "__")
	if err != nil || twice >= 0 {
		return "", false, err
	}
	s, err = withoutUnderscores(th, s)
	return s, true, err
}

func withoutUnderscores(th *Thread, s string) (string, error) {
	o, err := NewBuffer(th, len(s))
	if err != nil {
		return "", err
	}
	err = o.Append(s, 1, func(dst []byte, lo, hi int) []byte {
		for i := lo; i < hi; i++ {
			if s[i] != '_' {
				dst = append(dst, s[i])
			}
		}
		return dst
	})
	return o.Text(), err
}

// digitText returns s without white space at its ends and with the decimal digits of other scripts replaced by ASCII ones; ok
// is false if something else is not ASCII.
func digitText(th *Thread, s string) (text string, ok bool, err error) {
	if len(s) <= LongText {
		text, ok = asciiDigits(TrimSpace(s))
		return text, ok, nil
	}
	if s, err = TrimSpaceLong(th, s); err != nil {
		return "", false, err
	}
	if ok, err = AllPieces(th, s, IsASCII); ok || err != nil {
		return s, ok, err
	}
	o, err := NewBuffer(th, len(s))
	ok = true
	if err == nil {
		err = o.Append(s, 1, func(dst []byte, lo, hi int) []byte {
			part, valid := asciiDigits(s[lo:hi])
			ok = ok && valid
			return append(dst, part...)
		})
	}
	return o.Text(), ok, err
}

// validDigits reports whether s is some digits.
func validDigits(s string, base int) bool {
	for i := 0; i < len(s); i++ {
		if digitValue(s[i]) >= base {
			return false
		}
	}
	return s != ""
}

func digitValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// asciiDigits replaces the decimal digits of other scripts by ASCII ones; ok is
// false if something else is not ASCII.
func asciiDigits(s string) (string, bool) {
	if IsASCII(s) {
		return s, true
	}
	var out strings.Builder
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		i += n
		switch d := DecimalValue(r); {
		case r < 0x80:
			out.WriteByte(byte(r))
		case d >= 0:
			out.WriteByte(byte('0' + d))
		case IsSpace(r):
			out.WriteByte(' ')
		default:
			return "", false
		}
	}
	return out.String(), true
}

// DecimalValue returns the value of a decimal digit of any script, or -1.
func DecimalValue(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	for _, g := range unicode.Nd.R16 {
		if r >= rune(g.Lo) && r <= rune(g.Hi) {
			return int(r-rune(g.Lo)) % 10
		}
	}
	for _, g := range unicode.Nd.R32 {
		if r >= rune(g.Lo) && r <= rune(g.Hi) {
			return int(r-rune(g.Lo)) % 10
		}
	}
	return -1
}

// IsSpace reports whether r is white space to Python's str methods.
func IsSpace(r rune) bool {
	return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f
}

// TrimSpace removes white space at both ends, as str.strip() does.
func TrimSpace(s string) string {
	if n := len(s); n > 0 && s[0] > ' ' && s[0] < 0x80 && s[n-1] > ' ' && s[n-1] < 0x80 {
		return s
	}
	return strings.TrimFunc(s, IsSpace)
}

// TrimSpaceLong is TrimSpace for a text that may be long.
func TrimSpaceLong(th *Thread, s string) (string, error) {
	if len(s) <= LongText {
		return TrimSpace(s), nil
	}
	lo, hi, err := StripLong(th, s, true, true, func(s string, left bool) int {
		if left {
			return len(s) - len(strings.TrimLeftFunc(s, IsSpace))
		}
		return len(s) - len(strings.TrimRightFunc(s, IsSpace))
	})
	return s[lo:hi], err
}
