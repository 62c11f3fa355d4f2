package syntax

import "strings"

// dot scans '.', '...' or a number that starts with a point.
func (s *scanner) dot() {
	rest := s.src[s.pos:]
	switch {
	case len(rest) > 1 && charClass[rest[1]]&clsDigit != 0:
		s.number()
	case strings.HasPrefix(rest, "..."):
		s.emit(tEllipsis, 3)
	default:
		s.emit(tDot, 1)
	}
}

// at returns the byte at offset i, or 0 at the end.
func (s *scanner) at(i int) byte {
	if i < len(s.src) {
		return s.src[i]
	}
	return 0
}

// number scans a numeric literal; the parser finds out its value.
func (s *scanner) number() {
	start, i := s.pos, s.pos
	kind := "decimal"
	ok := true
	if s.src[i] == '0' {
		switch s.at(i + 1) {
		case 'x', 'X':
			s.radix(start, clsHex, '9', "hexadecimal")
			return
		case 'o', 'O':
			s.radix(start, clsDigit, '7', "octal")
			return
		case 'b', 'B':
			s.radix(start, clsDigit, '1', "binary")
			return
		}
	}
	if s.src[i] != '.' {
		i, ok = s.digits(i)
	}
	intEnd := i
	if ok && s.at(i) == '.' {
		i++
		if charClass[s.at(i)]&clsDigit != 0 {
			i, ok = s.digits(i)
		}
	}
	if c := s.at(i); ok && (c == 'e' || c == 'E') {
		j := i + 1
		sign := s.at(j) == '+' || s.at(j) == '-'
		if sign {
			j++
		}
		if charClass[s.at(j)]&clsDigit != 0 {
			i, ok = s.digits(j)
		} else if sign {
			i, ok = j, false
		}
	}
	if c := s.at(i); ok && (c == 'j' || c == 'J') {
		s.fail(start, i+1, "complex literals are not supported")
		s.skipWord(i)
		return
	}
	if !ok {
		s.fail(i-1, i, "invalid decimal literal")
		s.skipWord(i)
		return
	}
	if i == intEnd && s.src[start] == '0' && strings.Trim(s.src[start:i], "0_") != "" {
		s.fail(start, i, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
		s.skipWord(i)
		return
	}
	s.endNumber(i, kind)
}

// digits scans decimal digits with single underscores between them.
func (s *scanner) digits(i int) (end int, ok bool) {
	for {
		for charClass[s.at(i)]&clsDigit != 0 {
			i++
		}
		if s.at(i) != '_' {
			return i, true
		}
		i++
		if charClass[s.at(i)]&clsDigit == 0 {
			return i, false
		}
	}
}

// radix scans an integer literal with a prefix.
func (s *scanner) radix(start int, class uint8, top byte, kind string) {
	i := start + 2
	for {
		if s.at(i) == '_' {
			i++
		}
		c := s.at(i)
		if charClass[c]&class == 0 {
			s.fail(i-1, i, "invalid %s literal", kind)
			s.skipWord(i)
			return
		}
		for ; charClass[s.at(i)]&class != 0; i++ {
			if c := s.at(i); class == clsDigit && c > top {
				s.fail(i, i+1, "invalid digit '%c' in %s literal", c, kind)
				s.skipWord(i)
				return
			}
		}
		if s.at(i) != '_' {
			break
		}
	}
	s.endNumber(i, kind)
}

// endNumber emits a number that ends at offset i. A keyword may follow it
// without space, nothing else that could be a part of it.
func (s *scanner) endNumber(i int, kind string) {
	if charClass[s.at(i)]&(clsLetter|clsHigh|clsDigit) != 0 {
		follows := false
		for _, word := range [...]string{"and", "else", "for", "if", "in", "is", "not", "or"} {
			follows = follows || strings.HasPrefix(s.src[i:], word)
		}
		if !follows {
			s.fail(i-1, i, "invalid %s literal", kind)
			s.skipWord(i)
			return
		}
	}
	s.emit(tNumber, i-s.pos)
}

// skipWord moves behind the rest of a malformed number.
func (s *scanner) skipWord(i int) {
	for charClass[s.at(i)]&(clsLetter|clsDigit|clsHigh) != 0 {
		i++
	}
	s.pos = i
}

// stringPrefix interprets the letters before a quote.
func stringPrefix(p string) (flags strFlags, isF, ok bool) {
	for i := 0; i < len(p); i++ {
		switch p[i] | 0x20 {
		case 'r':
			if flags&strRaw != 0 {
				return 0, false, false
			}
			flags |= strRaw
		case 'b':
			if flags&strBytes != 0 || isF {
				return 0, false, false
			}
			flags |= strBytes
		case 'f':
			if isF || flags&strBytes != 0 {
				return 0, false, false
			}
			isF = true
		case 'u':
			if len(p) != 1 {
				return 0, false, false
			}
		default:
			return 0, false, false
		}
	}
	return flags, isF, true
}
