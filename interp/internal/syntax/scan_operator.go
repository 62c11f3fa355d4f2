package syntax

// operator scans an operator or delimiter; c is its first byte.
func (s *scanner) operator(c byte) {
	if n := len(s.brackets); n > 0 && s.brackets[n-1].field && len(s.fstrings) > 0 && s.fstrings[len(s.fstrings)-1].base < n {
		// Directly in a replacement field a colon starts the specification.
		if c == ':' {
			s.emit(tColon, 1)
			s.brackets[n-1].spec = true
			return
		}
	}
	c1 := s.at(s.pos + 1)
	switch c {
	case '+':
		s.either(c1 == '=', tAugAdd, tPlus)
	case '-':
		if c1 == '>' {
			s.emit(tArrow, 2)
			return
		}
		s.either(c1 == '=', tAugSub, tMinus)
	case '*':
		s.doubled(c, tStar, tAugMul, tPower, tAugPow)
	case '/':
		s.doubled(c, tSlash, tAugDiv, tFloorDiv, tAugFloorDiv)
	case '%':
		s.either(c1 == '=', tAugMod, tPercent)
	case '@':
		s.either(c1 == '=', tAugMatMul, tAt)
	case '&':
		s.either(c1 == '=', tAugAnd, tAmp)
	case '|':
		s.either(c1 == '=', tAugOr, tPipe)
	case '^':
		s.either(c1 == '=', tAugXor, tCaret)
	case '<':
		if c1 == '>' {
			s.fail(s.pos, s.pos+2, invalidSyntax)
			s.pos += 2
			return
		}
		s.doubled(c, tLess, tLessEq, tLShift, tAugLShift)
	case '>':
		s.doubled(c, tGreater, tGreaterEq, tRShift, tAugRShift)
	case '=':
		s.either(c1 == '=', tEq, tAssign)
	case ':':
		s.either(c1 == '=', tColonAssign, tColon)
	case '!':
		s.either(c1 == '=', tNotEq, tBang)
	case ',':
		s.emit(tComma, 1)
	case ';':
		s.emit(tSemi, 1)
	case '~':
		s.emit(tTilde, 1)
	default:
		s.badByte(c)
	}
}

// either emits the operator of two bytes or that of one.
func (s *scanner) either(two bool, kind2, kind1 tokenKind) {
	if two {
		s.emit(kind2, 2)
	} else {
		s.emit(kind1, 1)
	}
}

// doubled emits the longest of c, c=, cc, cc=.
func (s *scanner) doubled(c byte, one, oneEq, two, twoEq tokenKind) {
	switch c1 := s.at(s.pos + 1); {
	case c1 == c && s.at(s.pos+2) == '=':
		s.emit(twoEq, 3)
	case c1 == c:
		s.emit(two, 2)
	case c1 == '=':
		s.emit(oneEq, 2)
	default:
		s.emit(one, 1)
	}
}

// badByte reports a byte that no token starts with.
func (s *scanner) badByte(c byte) {
	if c < ' ' || c == 0x7f {
		s.fail(s.pos, s.pos+1, "invalid non-printable character U+%04X", c)
	} else {
		s.fail(s.pos, s.pos+1, "invalid syntax")
	}
	s.pos++
}
