package object

import (
	"bytes"
	"math/big"
	"strconv"
	"strings"
)

func (p *percent) integer(d *directive, v Value) error {
	if i, ok := v.SmallInt(); ok && d.plain && (d.verb == 'd' || d.verb == 'i') {
		p.dst = appendInt(p.dst, i)
		return nil
	}
	small, b, err := p.wholeNumber(d, v)
	if err != nil {
		if IsException(err, TypeError) {
			return notNumber(d, v)
		}
		return err
	}
	base, prefix, digits := intBase(rune(d.verb))
	if !d.alt {
		prefix = ""
	}
	var buf [96]byte
	num := buf[:0]
	switch {
	case b == nil:
		num = strconv.AppendInt(num, small, base)
	case base == 10:
		s, err := BigString(p.th, b)
		if err != nil {
			return err
		}
		num = bytesOfText(s)
	default:
		s, err := baseText(p.th, b, base, digits)
		if err != nil {
			return err
		}
		num = bytesOfText(s)
	}
	if d.verb == 'X' && b == nil {
		num = bytes.ToUpper(num)
	}
	s := ownText(num)
	neg := s[0] == '-'
	if neg {
		s = s[1:]
	}
	if d.prec > len(s) {
		if err := p.th.Runtime.CheckSize(int64(d.prec), 1); err != nil {
			return err
		}
		padded, err := appendFill(p.th, nil, '0', d.prec-len(s))
		if err == nil {
			padded, err = AppendText(p.th, padded, s)
		}
		if err != nil {
			return err
		}
		s = ownText(padded)
	}
	return p.appendNumber(d, neg, prefix, s)
}

// wholeNumber converts the argument of an integer verb.
func (p *percent) wholeNumber(d *directive, v Value) (int64, *big.Int, error) {
	if small, b, ok := v.AsInt(); ok {
		return small, b, nil
	}
	decimal := d.verb == 'd' || d.verb == 'i' || d.verb == 'u'
	f, isFloat := v.AsFloat()
	t := v.Type()
	switch {
	case isFloat && (decimal || p.th.Dialect.StarlarkText()):
		i, err := TruncFloat(f)
		small, b, _ := i.AsInt()
		return small, b, err
	case decimal && t.Find("__int__").IsSet():
		i, err := ToInt(p.th, v)
		small, b, _ := i.AsInt()
		return small, b, err
	case t.Find("__index__").IsSet():
		i, err := Index(p.th, v)
		small, b, _ := i.AsInt()
		return small, b, err
	}
	return 0, nil, notNumber(d, v)
}

// notNumber is the error of an integer verb for what is no number.
func notNumber(d *directive, v Value) error {
	want := "an integer"
	if d.verb == 'd' || d.verb == 'i' || d.verb == 'u' {
		want = "a real number"
	}
	return Errorf(TypeError, "%%%c format: %s is required, not %s", d.verb, want, v.Type().Name())
}

func (p *percent) float(d *directive, v Value) error {
	f, err := RealFloat(p.th, v)
	if err != nil {
		if p.bytes && IsException(err, TypeError) {
			return Errorf(TypeError, "float argument required, not %s", v.Type().Name())
		}
		return err
	}
	starlark := d.plain && p.th.Dialect.GoFloats()
	prec := d.prec
	if prec < 0 {
		prec = 6
	}
	if err := p.th.Runtime.CheckSize(int64(prec), 2); err != nil {
		return err
	}
	var buf [96]byte
	num := buf[:0]
	if starlark && (d.verb == 'g' || d.verb == 'G' || f-f != 0) {
		num = appendGoFloat(num, f)
		if d.verb == 'G' && f-f == 0 {
			num = []byte(strings.ToUpper(string(num)))
		}
		p.dst = append(p.dst, num...)
		return nil
	}
	num, err = longPrecision(p.th, appendFloatVerb(num, f, d.verb, min(prec, mostDigits), d.alt), prec, d.verb, d.alt)
	if err != nil {
		return err
	}
	neg := num[0] == '-'
	if neg {
		num = num[1:]
	}
	return p.appendNumber(d, neg, "", ownText(num))
}

// appendNumber appends a number with its sign and prefix, padded to the width.
func (p *percent) appendNumber(d *directive, neg bool, prefix, digits string) error {
	sign := ""
	switch {
	case neg:
		sign = "-"
	case d.plus:
		sign = "+"
	case d.space:
		sign = " "
	}
	n := len(sign) + len(prefix) + len(digits)
	if d.zero && !d.left && n < d.width {
		if err := p.th.Runtime.CheckSize(int64(d.width), 1); err != nil {
			return err
		}
		p.dst = append(append(p.dst, sign...), prefix...)
		return p.add(digits, d.width-n, 0, '0')
	}
	fill := max(d.width-n, 0)
	if err := p.th.Runtime.CheckSize(int64(fill), 1); err != nil {
		return err
	}
	if !d.left {
		if err := p.add("", fill, 0, ' '); err != nil {
			return err
		}
		fill = 0
	}
	p.dst = append(append(p.dst, sign...), prefix...)
	return p.add(digits, 0, fill, ' ')
}
