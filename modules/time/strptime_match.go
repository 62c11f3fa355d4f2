package time

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/object"
)

// match matches the format from f on with the text from i; it returns where the match ends. White space in the format
// matches any amount of it, and all there is, for nothing else matches white space.
func (p *parser) match(f, i int) (end int, ok bool, err error) {
	for f < len(p.plain) {
		if err := p.pace.At(f + i); err != nil {
			return 0, false, err
		}
		c := p.plain[f]
		switch {
		case i >= len(p.text):
			return 0, false, nil
		case isSpace(c):
			if !isSpace(p.text[i]) {
				return 0, false, nil
			}
			if f, err = p.skipSpace(p.plain, f); err == nil {
				i, err = p.skipSpace(p.text, i)
			}
			if err != nil {
				return 0, false, err
			}
			continue
		case c == '%' && p.plain[f+1] != '%':
			return p.matchDirective(f, i)
		case c == '%':
			f++
		}
		n, m := sameCase(p.plain[f:], p.text[i:])
		if n == 0 {
			return 0, false, nil
		}
		f, i = f+n, i+m
	}
	return i, true, nil
}

// matchDirective is match where the format has a directive.
func (p *parser) matchDirective(f, i int) (end int, ok bool, err error) {
	conv := p.plain[f+1]
	for _, length := range candidates(conv, p.text[i:]) {
		p.found[conv] = p.text[i : i+length]
		if end, ok, err := p.match(f+2, i+length); ok || err != nil {
			return end, ok, err
		}
	}
	delete(p.found, conv)
	return 0, false, nil
}

// skipSpace returns where the white space that begins at i ends.
func (p *parser) skipSpace(s string, i int) (int, error) {
	for ; i < len(s) && isSpace(s[i]); i++ {
		if err := p.pace.At(i); err != nil {
			return 0, err
		}
	}
	return i, nil
}

// sameCase returns the lengths of the first characters of two texts, 0 if they differ in more than case.
func sameCase(s, t string) (n, m int) {
	if s[0] == t[0] && s[0] < utf8.RuneSelf {
		return 1, 1
	}
	_, n = object.DecodeRune(s)
	_, m = object.DecodeRune(t)
	if !strings.EqualFold(s[:n], t[:m]) {
		return 0, 0
	}
	return n, m
}

// candidates returns the lengths that a directive can match at the start of s,
// the preferred first.
func candidates(conv byte, s string) []int {
	switch conv {
	case 'd':
		return numbers(s, 2, 1, 31)
	case 'H':
		return numbers(s, 2, 0, 23)
	case 'I':
		return numbers(s, 2, 1, 12)
	case 'j':
		return numbers(s, 3, 1, 366)
	case 'm':
		return numbers(s, 2, 1, 12)
	case 'M':
		return numbers(s, 2, 0, 59)
	case 'S':
		return numbers(s, 2, 0, 61)
	case 'U', 'W', 'V':
		return numbers(s, 2, int(bit(conv == 'V')), 53)
	case 'u':
		return numbers(s, 1, 1, 7)
	case 'w':
		return numbers(s, 1, 0, 6)
	case 'y':
		return exactly(s, 2)
	case 'Y', 'G':
		return exactly(s, 4)
	case 'f':
		return numbers(s, 6, 0, 999999)
	case 'a':
		return names(s, dayNames[:], 3)
	case 'A':
		return names(s, dayNames[:], 0)
	case 'b':
		return names(s, monthNames[:], 3)
	case 'B':
		return names(s, monthNames[:], 0)
	case 'p':
		return names(s, []string{"AM", "PM"}, 0)
	case 'z':
		return offsets(s)
	case 'Z':
		return names(s, zoneNames(), 0)
	case '%':
		if strings.HasPrefix(s, "%") {
			return []int{1}
		}
	}
	return nil
}

// numbers returns the lengths of the numbers of at most digits digits between lo and hi.
func numbers(s string, digits, lo, hi int) (lengths []int) {
	value := 0
	for i := 0; i < len(s) && i < digits && s[i] >= '0' && s[i] <= '9'; i++ {
		value = value*10 + int(s[i]-'0')
		if value >= lo && value <= hi {
			lengths = append([]int{i + 1}, lengths...)
		}
	}
	return lengths
}

func exactly(s string, digits int) []int {
	for i := range digits {
		if i >= len(s) || s[i] < '0' || s[i] > '9' {
			return nil
		}
	}
	return []int{digits}
}

// names returns the length of the longest name that s begins with, in any case;
// abbreviated names have short letters.
func names(s string, list []string, short int) []int {
	best := 0
	for _, n := range list {
		if short > 0 {
			n = n[:short]
		}
		if len(n) > best && len(n) <= len(s) && strings.EqualFold(n, s[:len(n)]) {
			best = len(n)
		}
	}
	if best == 0 {
		return nil
	}
	return []int{best}
}

func zoneNames() []string {
	now := time.Now()
	a, _ := time.Date(now.Year(), 1, 1, 0, 0, 0, 0, time.Local).Zone()
	b, _ := time.Date(now.Year(), 7, 1, 0, 0, 0, 0, time.Local).Zone()
	return []string{"utc", "gmt", a, b}
}

// offsets matches an offset from UTC: Z, or ±HHMM[SS[.ffffff]] with or without colons.
func offsets(s string) (lengths []int) {
	if s == "" || s[0] != '+' && s[0] != '-' {
		if s != "" && (s[0] == 'Z' || s[0] == 'z') {
			return []int{1}
		}
		return nil
	}
	i := 1
	for part := range 3 {
		j := i
		if part > 0 && j < len(s) && s[j] == ':' {
			j++
		}
		if exactly(s[min(j, len(s)):], 2) == nil {
			break
		}
		i = j + 2
		if part > 0 {
			lengths = append([]int{i}, lengths...)
		}
	}
	if i < len(s) && s[i] == '.' && len(lengths) == 2 {
		if n := numbers(s[i+1:], 6, 0, 999999); n != nil {
			lengths = append([]int{i + 1 + n[0]}, lengths...)
		}
	}
	return lengths
}
