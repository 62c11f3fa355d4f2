package datetime

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

func badISO(th *object.Thread, text string) error {
	quoted, err := object.QuoteLong(th, text)
	if err != nil {
		return err
	}
	return object.LongErrorf(th, object.ValueError, "Invalid isoformat string: %s", quoted)
}

// isoText checks the argument of fromisoformat.
func isoText(v object.Value) (string, error) {
	s, ok := v.AsStr()
	if !ok {
		return "", object.Errorf(object.TypeError, "fromisoformat: argument must be str")
	}
	return s, nil
}

func digitsAt(s string, i, n int) (value int, ok bool) {
	if i+n > len(s) {
		return 0, false
	}
	for _, c := range []byte(s[i : i+n]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		value = value*10 + int(c-'0')
	}
	return value, true
}

// isoDate reads a date: YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD, the weekday optional.
func isoDate(s string) (y, m, d int, ok bool, err error) {
	if y, ok = digitsAt(s, 0, 4); !ok || len(s) < 7 {
		return 0, 0, 0, false, nil
	}
	i, sep := 4, false
	if s[4] == '-' {
		i, sep = 5, true
	}
	if s[i] == 'W' {
		return isoWeekDate(s, y, i+1, sep)
	}
	if m, ok = digitsAt(s, i, 2); !ok {
		return 0, 0, 0, false, nil
	}
	if i += 2; sep {
		if i >= len(s) || s[i] != '-' {
			return 0, 0, 0, false, nil
		}
		i++
	}
	d, ok = digitsAt(s, i, 2)
	return y, m, d, ok && i+2 == len(s), nil
}

func isoWeekDate(s string, y, i int, sep bool) (year, m, d int, ok bool, err error) {
	w, ok := digitsAt(s, i, 2)
	if !ok {
		return 0, 0, 0, false, nil
	}
	day := 1
	if i += 2; i < len(s) {
		if sep {
			if s[i] != '-' {
				return 0, 0, 0, false, nil
			}
			i++
		}
		if day, ok = digitsAt(s, i, 1); !ok || i+1 != len(s) {
			return 0, 0, 0, false, nil
		}
	}
	n, err := isoOrdinal(y, w, day)
	if err != nil {
		return 0, 0, 0, false, err
	}
	year, m, d = fromOrdinal(n)
	return year, m, d, true, nil
}

func dateFromISO(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	s, err := isoText(a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(s) != 7 && len(s) != 8 && len(s) != 10 {
		return object.Value{}, badISO(th, s)
	}
	y, m, d, ok, err := isoDate(s)
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, badISO(th, s)
	}
	return makeDate(th, cls, y, m, d)
}

// isoFields reads HH[:MM[:SS[.ffffff]]], with colons or without.
func isoFields(th *object.Thread, s string) (n [4]int, ok bool, err error) {
	i, sep := 0, false
	for k := range 3 {
		if n[k], ok = digitsAt(s, i, 2); !ok {
			return n, false, nil
		}
		i += 2
		if i == len(s) {
			return n, true, nil
		}
		if k == 0 {
			sep = s[i] == ':'
		}
		if k == 2 || !sep && (s[i] < '0' || s[i] > '9') {
			break
		}
		if sep {
			if s[i] != ':' {
				break
			}
			i++
		}
	}
	if s[i] != '.' && s[i] != ',' || i+1 == len(s) {
		return n, false, nil
	}
	fraction := s[i+1:]
	ok, err = object.AllPieces(th, fraction, func(s string) bool { return strings.Trim(s, "0123456789") == "" })
	if err != nil || !ok {
		return n, false, err
	}
	n[3], ok = digitsAt((fraction[:min(len(fraction), 6)] + "000000")[:6], 0, 6)
	return n, ok, nil
}

// isoZone returns where the zone of a time begins, -1 if it has none.
func isoZone(th *object.Thread, s string) (int, error) {
	pace := object.NewPace(th)
	for i, c := range []byte(s) {
		if c == '+' || c == '-' || c == 'Z' {
			return i, nil
		}
		if err := pace.At(i); err != nil {
			return -1, err
		}
	}
	return -1, nil
}

// isoClock reads a time with perhaps a zone; ok is false if it is none.
func isoClock(th *object.Thread, s string) (c clock, ok bool, err error) {
	c.tz = object.None
	zone := ""
	i, err := isoZone(th, s)
	if err != nil {
		return c, false, err
	}
	if i >= 0 {
		s, zone = s[:i], s[i:]
	}
	n, ok, err := isoFields(th, s)
	if err != nil || !ok {
		return c, false, err
	}
	c.hour, c.minute, c.second, c.micro = n[0], n[1], n[2], n[3]
	switch {
	case zone == "":
		return c, true, nil
	case zone == "Z":
		c.tz = utcOf(th).Value()
		return c, true, nil
	case zone[0] == 'Z':
		return c, false, nil
	}
	if n, ok, err = isoFields(th, zone[1:]); err != nil || !ok {
		return c, false, err
	}
	us := int64(n[0])*3600e6 + int64(n[1])*60e6 + int64(n[2])*1e6 + int64(n[3])
	if zone[0] == '-' {
		us = -us
	}
	z, err := zoneOf(th, deltaOf(th, us), object.Value{})
	if err != nil {
		return c, false, err
	}
	c.tz = z.Value()
	return c, true, nil
}

func timeFromISO(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	s, err := isoText(a[0])
	if err != nil {
		return object.Value{}, err
	}
	c, ok, err := isoClock(th, strings.TrimPrefix(s, "T"))
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, badISO(th, s)
	}
	if err := c.check(); err != nil {
		return object.Value{}, err
	}
	return makeTime(th, cls, c)
}

// isoSeparator returns where the date of a date and time ends, -1 if that can't be.
func isoSeparator(th *object.Thread, s string) (int, error) {
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	switch {
	case len(s) < 7:
		return -1, nil
	case len(s) == 7:
		return 7, nil
	case s[4] == '-' && s[5] == 'W':
		if len(s) > 8 && s[8] == '-' {
			if len(s) == 9 {
				return -1, nil
			}
			if len(s) > 10 && digit(10) {
				return 8, nil // the hyphen separates
			}
			return 10, nil
		}
		return 8, nil
	case s[4] == '-':
		return 10, nil
	case s[4] == 'W':
		i, pace := 7, object.NewPace(th)
		for ; digit(i); i++ {
			if err := pace.At(i); err != nil {
				return 0, err
			}
		}
		if i < 9 {
			return i, nil
		}
		return 7 + i%2, nil
	}
	return 8, nil
}

func datetimeFromISO(th *object.Thread, cls *object.Type, a []object.Value) (object.Value, error) {
	s, err := isoText(a[0])
	if err != nil {
		return object.Value{}, err
	}
	end, err := isoSeparator(th, s)
	if err != nil {
		return object.Value{}, err
	}
	if end < 0 || end > len(s) {
		return object.Value{}, badISO(th, s)
	}
	y, m, d, ok, err := isoDate(s[:end])
	if err != nil {
		return object.Value{}, err
	}
	c := clock{tz: object.None}
	if ok && end < len(s) {
		_, n := object.DecodeRune(s[end:])
		c, ok, err = isoClock(th, s[end+n:])
		if err != nil {
			return object.Value{}, err
		}
	}
	if !ok {
		return object.Value{}, badISO(th, s)
	}
	return makeDatetime(th, cls, y, m, d, c)
}
