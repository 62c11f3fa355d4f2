// Package floattext reads floats of any number of digits.
package floattext

import (
	"errors"
	"math"
	"slices"
	"strconv"
)

// Digits is how many significant digits decide which float is nearest, with one more for all behind them. Package
// strconv takes the digits beyond so many in front of a point for none, so that longer text is to be shortened.
const Digits = 800

// pieceLength is how many characters are gone through between two calls of pause.
const pieceLength = 1 << 16

// Parse returns the float nearest to the number s, which may be infinite; ok is false if s is no number as package strconv
// has them. pause is called now and then: its error ends the parsing.
func Parse(s string, pause func() error) (f float64, ok bool, err error) {
	if len(s) > Digits {
		if s, ok, err = shorten(s, pause); err != nil || !ok {
			return 0, false, err
		}
	}
	f, err = strconv.ParseFloat(s, 64)
	return f, err == nil || errors.Is(err, strconv.ErrRange), nil
}

// shorten returns a number of few digits to which the same float is nearest.
// ok is false if s is no number.
func shorten(s string, pause func() error) (short string, ok bool, err error) {
	var kept []byte
	if s[0] == '+' || s[0] == '-' {
		kept, s = append(kept, s[0]), s[1:]
	}
	start, exp := len(kept), int64(0)
	point, digits, more := false, false, false
	i := 0
	for ; i < len(s); i++ {
		if i%pieceLength == pieceLength-1 {
			if err := pause(); err != nil {
				return "", false, err
			}
		}
		c := s[i]
		if c == '.' && !point {
			point = true
			continue
		}
		if !isDigit(c) {
			break
		}
		digits = true
		n := len(kept) - start
		if point && n < Digits {
			exp--
		} else if !point && n >= Digits {
			exp++
		}
		switch {
		case n >= Digits:
			more = more || c != '0'
		case n > 0 || c != '0':
			kept = append(kept, c)
		}
	}
	if !digits {
		return "", false, nil
	}
	if i < len(s) {
		e, ok, err := parseExponent(s[i:], pause)
		if err != nil || !ok {
			return "", false, err
		}
		exp += e
	}
	if len(kept) == start {
		kept = append(kept, '0')
	}
	if more {
		kept = append(kept, '1')
		exp--
	}
	// With a point behind the first digit, so that all are counted.
	exp += int64(len(kept) - start - 1)
	kept = slices.Insert(kept, start+1, '.')
	return string(strconv.AppendInt(append(kept, 'e'), exp, 10)), true, nil
}

// parseExponent reads e and an int, which is bounded far beyond what matters.
func parseExponent(s string, pause func() error) (e int64, ok bool, err error) {
	if s[0]|0x20 != 'e' || len(s) < 2 {
		return 0, false, nil
	}
	s = s[1:]
	negative := s[0] == '-'
	if negative || s[0] == '+' {
		s = s[1:]
	}
	for i := range len(s) {
		if i%pieceLength == pieceLength-1 {
			if err := pause(); err != nil {
				return 0, false, err
			}
		}
		if !isDigit(s[i]) {
			return 0, false, nil
		}
		e = min(e*10+int64(s[i]-'0'), math.MaxInt64/100)
	}
	if negative {
		e = -e
	}
	return e, s != "", nil
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
