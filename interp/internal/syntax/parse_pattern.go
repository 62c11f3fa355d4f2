package syntax

// isMatch reports whether the name match at the current token starts a match
// statement: a colon ends the line, outside brackets, or what follows can
// follow no name.
func (p *parser) isMatch() bool {
	switch k := p.peek(); k {
	case tName, tNumber, tString, tFStart, tLBrace, tEllipsis, tTilde, kFalse, kNone, kTrue, kAwait, kLambda:
		return true
	case kNot:
		return p.toks[p.i+2].kind != kIn
	case tLParen, tLBracket, tMinus, tPlus, tStar:
	default:
		return false
	}
	for i, depth := p.i+1, 0; ; i++ {
		switch p.toks[i].kind {
		case tLParen, tLBracket, tLBrace:
			depth++
		case tRParen, tRBracket, tRBrace:
			depth--
		case tColon:
			if depth == 0 && p.toks[i+1].kind == tNewline {
				return true
			}
		case tNewline, tEOF:
			return false
		}
	}
}

func (p *parser) matchStmt() Stmt {
	n := &Match{}
	n.From = p.start()
	p.next()
	n.Subject = p.subject()
	if p.k != tColon {
		p.missingColon(false)
	} else {
		p.next()
	}
	if p.k != tNewline {
		p.unexpected()
	}
	p.next()
	if p.k != tIndent {
		p.missingBlock("'match' statement", n.From)
		return n
	}
	p.next()
	if !p.isName(atomCase) {
		p.unexpected()
	}
	for p.k != tDedent && p.k != tEOF {
		ok := p.guard(func() { n.Cases = append(n.Cases, p.matchCase()) })
		if !ok {
			p.resync()
		}
		if len(p.errs) >= maxErrors {
			p.bail()
		}
	}
	p.got(tDedent)
	n.To = p.prevEnd()
	return n
}

// subject parses the subject of a match.
func (p *parser) subject() Expr {
	from := p.start()
	x := p.starNamedExpr()
	if p.k == tComma {
		mark := len(p.exprs)
		p.exprs = append(p.exprs, x)
		for p.got(tComma) && (startsExpr[p.k] || p.k == tStar) {
			p.exprs = append(p.exprs, p.starNamedExpr())
		}
		x = p.tuple(from, mark)
	} else if _, star := x.(*Starred); star {
		p.unexpected()
	}
	return x
}

func (p *parser) matchCase() *MatchCase {
	if !p.isName(atomCase) {
		p.unexpected()
	}
	n := &MatchCase{}
	n.From = p.start()
	p.next()
	n.Pattern = p.patterns()
	if p.got(kIf) {
		n.Guard = p.namedExpr()
	}
	n.Body = p.block("'case' statement", n.From, false)
	n.To = p.prevEnd()
	return n
}

// patterns parses the patterns of a case: an open sequence if there is a
// comma or a star.
func (p *parser) patterns() Pattern {
	from := p.start()
	first := p.starPattern()
	_, star := first.(*MatchStar)
	if p.k != tComma {
		if star {
			p.unexpected()
		}
		return first
	}
	list := []Pattern{first}
	for p.got(tComma) && p.k != tColon && p.k != kIf {
		list = append(list, p.starPattern())
	}
	return &MatchSequence{Span{from, p.prevEnd()}, list}
}

// starPattern parses *name or an as-pattern.
func (p *parser) starPattern() Pattern {
	if p.k != tStar {
		return p.asPattern()
	}
	from := p.start()
	p.next()
	name := p.name()
	if name.Atom == atomUnderscore {
		name = nil
	}
	return &MatchStar{Span{from, p.prevEnd()}, name}
}

// asPattern parses pattern as name.
func (p *parser) asPattern() Pattern {
	p.enter()
	defer p.leave()
	from := p.start()
	x := p.orPattern()
	if p.k != kAs {
		return x
	}
	p.next()
	if p.k != tName || p.isName(atomUnderscore) {
		p.badAsTarget()
	}
	name := p.name()
	return &MatchAs{Span{from, p.prevEnd()}, x, name}
}

func (p *parser) orPattern() Pattern {
	from := p.start()
	x := p.closedPattern()
	if p.k != tPipe {
		return x
	}
	list := []Pattern{x}
	for p.got(tPipe) {
		list = append(list, p.closedPattern())
	}
	return &MatchOr{Span{from, p.prevEnd()}, list}
}

func (p *parser) closedPattern() Pattern {
	from := p.start()
	switch p.k {
	case tNumber, tMinus:
		x := p.patternNumber()
		return &MatchValue{Span{from, p.prevEnd()}, x}
	case tString, tFStart:
		x := p.strings()
		if _, ok := x.(*FString); ok {
			p.failRange(x.Start(), x.End(), "patterns may only match literals and attribute lookups")
		}
		return &MatchValue{Span{from, p.prevEnd()}, x}
	case kNone, kTrue, kFalse:
		kind := map[tokenKind]ConstKind{kNone: None, kTrue: True, kFalse: False}[p.k]
		p.next()
		return &MatchSingleton{Span{from, p.prevEnd()}, kind}
	case tName:
		return p.namePattern()
	case tLParen:
		return p.groupPattern()
	case tLBracket:
		p.next()
		list := p.patternList(tRBracket)
		p.expect(tRBracket)
		return &MatchSequence{Span{from, p.prevEnd()}, list}
	case tLBrace:
		return p.mappingPattern()
	}
	p.unexpected()
	return nil
}

// patternNumber parses a number with an optional minus sign.
func (p *parser) patternNumber() Expr {
	from := p.start()
	minus := p.got(tMinus)
	if p.k != tNumber {
		p.unexpected()
	}
	x := p.number(&p.toks[p.i])
	p.next()
	if minus {
		x = &UnaryOp{Span{from, p.prevEnd()}, Neg, x}
	}
	if p.k == tPlus || p.k == tMinus {
		p.next()
		if p.k == tNumber {
			p.failRange(p.start(), p.end(), "imaginary number required in complex literal")
		}
		p.unexpected()
	}
	return x
}

// namePattern parses a capture, the wildcard, a dotted name or a class.
func (p *parser) namePattern() Pattern {
	from := p.start()
	var x Expr = p.name()
	dotted := false
	for p.got(tDot) {
		dotted = true
		pos := p.start()
		attr := p.name()
		x = &Attribute{Span{from, p.prevEnd()}, x, attr.ID, pos}
		p.link(0)
	}
	if p.k == tLParen {
		return p.classPattern(from, x)
	}
	if dotted {
		return &MatchValue{Span{from, p.prevEnd()}, x}
	}
	name := x.(*Name)
	if name.Atom == atomUnderscore {
		name = nil
	}
	return &MatchAs{Span{from, p.prevEnd()}, nil, name}
}

// groupPattern parses a pattern or sequence in parentheses.
func (p *parser) groupPattern() Pattern {
	from := p.start()
	p.next()
	if p.got(tRParen) {
		return &MatchSequence{Span{from, p.prevEnd()}, nil}
	}
	first := p.starPattern()
	_, star := first.(*MatchStar)
	if p.k == tRParen && !star {
		p.next()
		return first
	}
	list := []Pattern{first}
	if p.k != tComma {
		p.unexpected()
	}
	p.next()
	list = append(list, p.patternList(tRParen)...)
	p.expect(tRParen)
	return &MatchSequence{Span{from, p.prevEnd()}, list}
}

// patternList parses patterns separated by commas up to end.
func (p *parser) patternList(end tokenKind) []Pattern {
	var list []Pattern
	for p.k != end {
		list = append(list, p.starPattern())
		if !p.got(tComma) {
			break
		}
	}
	return list
}

func (p *parser) mappingPattern() Pattern {
	n := &MatchMapping{}
	n.From = p.start()
	p.next()
	for p.k != tRBrace {
		if p.got(tPower) {
			n.Rest = p.name()
			if n.Rest.Atom == atomUnderscore {
				p.seek(p.i - 1)
				p.unexpected()
			}
			p.got(tComma)
			break
		}
		n.Keys = append(n.Keys, p.mappingKey())
		p.expect(tColon)
		n.Patterns = append(n.Patterns, p.asPattern())
		if !p.got(tComma) {
			break
		}
	}
	p.expect(tRBrace)
	n.To = p.prevEnd()
	return n
}

// mappingKey parses a literal or dotted name.
func (p *parser) mappingKey() Expr {
	from := p.start()
	switch p.k {
	case tNumber, tMinus:
		return p.patternNumber()
	case tString, tFStart:
		x := p.strings()
		if _, ok := x.(*FString); ok {
			p.failRange(x.Start(), x.End(), "patterns may only match literals and attribute lookups")
		}
		return x
	case kNone:
		return p.constant(None)
	case kTrue:
		return p.constant(True)
	case kFalse:
		return p.constant(False)
	}
	var x Expr = p.name()
	if p.k != tDot {
		p.unexpected()
	}
	for p.got(tDot) {
		pos := p.start()
		attr := p.name()
		x = &Attribute{Span{from, p.prevEnd()}, x, attr.ID, pos}
	}
	return x
}

// classPattern parses the arguments of a class pattern.
func (p *parser) classPattern(from Pos, cls Expr) Pattern {
	n := &MatchClass{Cls: cls}
	p.next()
	for p.k != tRParen {
		if p.k == tName && p.peek() == tAssign {
			n.KwNames = append(n.KwNames, p.name().ID)
			p.next()
			n.KwPatterns = append(n.KwPatterns, p.asPattern())
		} else {
			x := p.asPattern()
			if len(n.KwNames) > 0 {
				p.positionalPattern(x)
			}
			n.Patterns = append(n.Patterns, x)
		}
		if !p.got(tComma) {
			break
		}
	}
	p.expect(tRParen)
	n.From, n.To = from, p.prevEnd()
	return n
}
