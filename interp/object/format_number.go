package object

import (
	"bytes"
	"math"
	"strconv"
)

// intBase returns what a presentation type of ints stands for: decimal, unless it says otherwise.
func intBase(typ rune) (base int, prefix, digits string) {
	switch typ {
	case 'b':
		return 2, "0b", hexDigits
	case 'o':
		return 8, "0o", hexDigits
	case 'x':
		return 16, "0x", hexDigits
	case 'X':
		return 16, "0X", upperDigits
	}
	return 10, "", hexDigits
}

// appendInt appends v, an int or bool, by the specification.
func (fs *formatSpec) appendInt(th *Thread, dst []byte, v Value) ([]byte, error) {
	small, b, _ := v.AsInt()
	base, prefix, digits := intBase(fs.typ)
	switch fs.typ {
	case 0, 'd', 'n', 'b', 'o', 'x', 'X':
	case 'c':
		return fs.appendChar(th, dst, v)
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		f, err := IntFloat(small, b)
		if err != nil {
			return nil, err
		}
		return fs.appendFloat(th, dst, v, f)
	default:
		return nil, fs.unknownType(v)
	}
	if err := fs.refuseForInt(); err != nil {
		return nil, err
	}
	if !fs.alt {
		prefix = ""
	}
	var buf [96]byte
	num := buf[:0]
	if b == nil {
		num = strconv.AppendInt(num, small, base)
	} else if base == 10 {
		s, err := BigString(th, b)
		if err != nil {
			return nil, err
		}
		num = bytesOfText(s)
	} else {
		s, err := baseText(th, b, base, digits)
		if err != nil {
			return nil, err
		}
		num = bytesOfText(s)
	}
	if fs.typ == 'X' && b == nil {
		num = bytes.ToUpper(num)
	}
	sign, num := fs.cutSign(num)
	return fs.layout(th, dst, sign, prefix, num, len(num))
}

func (fs *formatSpec) refuseForInt() error {
	if fs.prec >= 0 {
		return Errorf(ValueError, "Precision not allowed in integer format specifier")
	}
	if fs.noNegZero {
		return Errorf(ValueError, "Negative zero coercion (z) not allowed in integer format specifier")
	}
	return nil
}

func (fs *formatSpec) appendChar(th *Thread, dst []byte, v Value) ([]byte, error) {
	if err := fs.refuseForInt(); err != nil {
		return nil, err
	}
	if fs.sign != 0 {
		return nil, Errorf(ValueError, "Sign not allowed with integer format specifier 'c'")
	}
	if fs.alt {
		return nil, Errorf(ValueError, "Alternate form (#) not allowed with integer format specifier 'c'")
	}
	small, b, _ := v.AsInt()
	if b != nil {
		return nil, Errorf(OverflowError, "Python int too large to convert to C long")
	}
	if small < 0 || small > 0x10ffff {
		return nil, textError(OverflowError, "%c arg not in range(0x110000)")
	}
	var buf [4]byte
	return fs.pad(th, dst, string(AppendRune(buf[:0], rune(small))))
}

// cutSign splits the sign that the specification asks for from a number.
func (fs *formatSpec) cutSign(num []byte) (sign byte, rest []byte) {
	if len(num) > 0 && num[0] == '-' {
		return '-', num[1:]
	}
	if fs.sign == '+' || fs.sign == ' ' {
		return fs.sign, num
	}
	return 0, num
}

// layout appends a number: sign, prefix, then the digits, of which the first
// whole ones are grouped, padded to the width.
func (fs *formatSpec) layout(th *Thread, dst []byte, sign byte, prefix string, num []byte, whole int) ([]byte, error) {
	if fs.width == 0 && fs.group == 0 {
		if sign != 0 {
			dst = append(dst, sign)
		}
		return AppendText(th, append(dst, prefix...), ownText(num))
	}
	if err := th.Runtime.CheckSize(int64(fs.width), 4); err != nil {
		return nil, err
	}
	var buf [128]byte
	out := buf[:0]
	var err error
	if sign != 0 {
		out = append(out, sign)
	}
	out = append(out, prefix...)
	lead := len(out)
	if fs.group != 0 && whole > 0 {
		least := 0
		if fs.fill == '0' && fs.align == '=' {
			least = fs.width - lead - (len(num) - whole)
		}
		if out, err = appendGrouped(th, out, num[:whole], fs.group, fs.groupSize(), least); err != nil {
			return nil, err
		}
	} else if out, err = AppendText(th, out, ownText(num[:whole])); err != nil {
		return nil, err
	}
	if out, err = AppendText(th, out, ownText(num[whole:])); err != nil {
		return nil, err
	}
	return fs.padBytes(th, dst, out, max(fs.width-len(out), 0), lead)
}

// padBytes appends s with so many fill characters; with '=' alignment the fill goes behind the first lead bytes.
func (fs *formatSpec) padBytes(th *Thread, dst, s []byte, fill, lead int) ([]byte, error) {
	left := 0
	switch fs.align {
	case '>':
		left = fill
	case '^':
		left = fill / 2
	case '=':
		dst = append(dst, s[:lead]...)
		s, left = s[lead:], fill
	}
	dst, err := appendFill(th, dst, fs.fill, left)
	if err != nil {
		return nil, err
	}
	if dst, err = AppendText(th, dst, ownText(s)); err != nil {
		return nil, err
	}
	return appendFill(th, dst, fs.fill, fill-left)
}

func (fs *formatSpec) groupSize() int {
	switch fs.typ {
	case 'b', 'o', 'x', 'X':
		return 4
	}
	return 3
}

// appendGrouped appends digits with separators, and zeros in front until there
// are at least least bytes.
func appendGrouped(th *Thread, dst, digits []byte, sep byte, size, least int) ([]byte, error) {
	n := len(digits)
	total := n
	for width := total + max(total-1, 0)/size; width < least; width = total + max(total-1, 0)/size {
		total++
	}
	dst, err := WithRoom(th, dst, total+total/size)
	if err != nil {
		return nil, err
	}
	for i := total; i > 0; i-- {
		if i%copyStride == 0 {
			if err := safepoint(th); err != nil {
				return nil, err
			}
		}
		if i != total && i%size == 0 {
			dst = append(dst, sep)
		}
		if i > n {
			dst = append(dst, '0')
		} else {
			dst = append(dst, digits[n-i])
		}
	}
	return dst, nil
}

// appendFloat appends f, the value of v, by the specification.
func (fs *formatSpec) appendFloat(th *Thread, dst []byte, v Value, f float64) ([]byte, error) {
	verb, prec, percent := byte(fs.typ), fs.prec, false
	switch fs.typ {
	case 0:
		verb = 'r'
		if prec >= 0 {
			verb = 'h' // g with at least one digit behind the point
		}
	case 'e', 'E', 'f', 'F', 'g', 'G':
	case 'n':
		verb = 'g'
	case '%':
		verb, percent = 'f', true
		f *= 100
	default:
		return nil, fs.unknownType(v)
	}
	if prec > math.MaxInt32 {
		return nil, Errorf(ValueError, "precision too big")
	}
	if prec < 0 {
		prec = 6
	}
	if prec > 1<<16 {
		if err := th.Runtime.CheckSize(int64(prec), 2); err != nil {
			return nil, err
		}
	}
	var buf [96]byte
	num := appendFloatVerb(buf[:0], f, verb, min(prec, mostDigits), fs.alt)
	num, err := longPrecision(th, num, prec, verb, fs.alt)
	if err != nil {
		return nil, err
	}
	if percent {
		num = append(num, '%')
	}
	if fs.noNegZero && num[0] == '-' && f-f == 0 && isZeroText(num) {
		num = num[1:]
	}
	sign, num := fs.cutSign(num)
	whole := 0
	for whole < len(num) && isDigit(num[whole]) {
		whole++
	}
	return fs.layout(th, dst, sign, "", num, whole)
}

// mostDigits is more digits than any float has behind its point that are not zero.
const mostDigits = 1100

// longPrecision fills up what appendFloatVerb made with mostDigits, or less, to a greater precision.
func longPrecision(th *Thread, num []byte, prec int, verb byte, alt bool) ([]byte, error) {
	if prec <= mostDigits || verb == 'r' || verb == 'h' || verb|0x20 == 'g' && !alt || !isDigit(num[len(num)-1]) {
		return num, nil
	}
	end := len(num)
	if i := bytes.IndexAny(num, "eE"); i >= 0 {
		end = i
	}
	exponent := string(num[end:])
	num, err := appendFill(th, num[:end], '0', prec-mostDigits)
	return append(num, exponent...), err
}

func isZeroText(num []byte) bool {
	for _, c := range num {
		if c == 'e' || c == 'E' {
			return true
		}
		if c >= '1' && c <= '9' {
			return false
		}
	}
	return true
}

// appendFloatVerb appends f as C's printf does with verb e, E, f, F, g or G, or
// as repr does with r; h is g that looks like a float. alt is the flag #.
func appendFloatVerb(dst []byte, f float64, verb byte, prec int, alt bool) []byte {
	if math.IsInf(f, 0) || f != f {
		n := len(dst)
		dst = appendFloatRepr(dst, f)
		if verb == 'E' || verb == 'F' || verb == 'G' {
			copy(dst[n:], bytes.ToUpper(dst[n:]))
		}
		return dst
	}
	switch verb {
	case 'r':
		return appendAltRepr(dst, f, alt)
	case 'f', 'F':
		dst = strconv.AppendFloat(dst, f, 'f', prec, 64)
		if alt && prec == 0 {
			dst = append(dst, '.')
		}
		return dst
	case 'e', 'E':
		n := len(dst)
		dst = strconv.AppendFloat(dst, f, verb, prec, 64)
		if alt && prec == 0 {
			dst = insertPoint(dst, n)
		}
		return dst
	}
	return appendGeneral(dst, f, verb, max(prec, 1), alt)
}

func appendAltRepr(dst []byte, f float64, alt bool) []byte {
	n := len(dst)
	dst = appendFloatRepr(dst, f)
	if alt && bytes.IndexByte(dst[n:], '.') < 0 {
		dst = insertPoint(dst, n)
	}
	return dst
}

// insertPoint puts a decimal point in front of the exponent of dst[n:].
func insertPoint(dst []byte, n int) []byte {
	i := n + bytes.IndexAny(dst[n:], "eE")
	dst = append(dst, 0)
	copy(dst[i+1:], dst[i:])
	dst[i] = '.'
	return dst
}

func appendGeneral(dst []byte, f float64, verb byte, prec int, alt bool) []byte {
	n := len(dst)
	expVerb := byte('e')
	if verb == 'G' {
		expVerb = 'E'
	}
	dst = strconv.AppendFloat(dst, f, expVerb, prec-1, 64)
	at := n + bytes.LastIndexByte(dst[n:], expVerb)
	exp, _ := strconv.Atoi(string(dst[at+1:]))
	limit := prec
	if verb == 'h' {
		limit--
	}
	if exp < -4 || exp >= limit {
		if alt {
			if prec == 1 {
				dst = insertPoint(dst, n)
			}
			return dst
		}
		end := trimZeros(dst[n:at]) + n
		return append(dst[:end], dst[at:]...)
	}
	dst = strconv.AppendFloat(dst[:n], f, 'f', prec-1-exp, 64)
	point := bytes.IndexByte(dst[n:], '.')
	if alt {
		if point < 0 {
			dst = append(dst, '.')
		}
		return dst
	}
	if point >= 0 {
		dst = dst[:n+trimZeros(dst[n:])]
		point = bytes.IndexByte(dst[n:], '.')
	}
	if verb == 'h' && point < 0 {
		dst = append(dst, ".0"...)
	}
	return dst
}

// trimZeros returns the length of s without zeros behind a decimal point at its end.
func trimZeros(s []byte) int {
	n := len(s)
	if bytes.IndexByte(s, '.') < 0 {
		return n
	}
	for s[n-1] == '0' {
		n--
	}
	if s[n-1] == '.' {
		n--
	}
	return n
}
