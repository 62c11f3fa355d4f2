package syntax

// group parses what is in parentheses: a tuple, a generator expression, a
// yield or any one expression.
func (p *parser) group() Expr {
	from := p.start()
	p.enter()
	defer p.leave()
	p.next()
	switch p.k {
	case tRParen:
		p.next()
		return p.tuple(from, len(p.exprs))
	case kYield:
		x := p.yield()
		p.closeGroup(x)
		return x
	case tPower:
		p.doubleStarInGroup()
	}
	x := p.starNamedExpr()
	switch p.k {
	case kFor, kAsync:
		return p.comprehension(GeneratorExp, from, x, nil, tRParen)
	case tComma:
		mark := len(p.exprs)
		p.elements(x, tRParen)
		p.closeBracket(tRParen)
		t := p.tuple(from, mark)
		p.paren = t
		return t
	}
	p.closeGroup(x)
	if s, ok := x.(*Starred); ok {
		p.failRange(s.From, s.To, "cannot use starred expression here")
	}
	return x
}

// closeGroup consumes the parenthesis behind x.
func (p *parser) closeGroup(x Expr) {
	p.closeBracket(tRParen)
	p.paren = x
}

// elements pushes first and the expressions behind commas up to the closing
// bracket.
func (p *parser) elements(first Expr, end tokenKind) {
	p.exprs = append(p.exprs, first)
	h := p.chain
	for p.got(tComma) && p.k != end {
		if p.k == kFor {
			break
		}
		p.exprs = append(p.exprs, p.starNamedExpr())
		h = max(h, p.chain)
	}
	p.chain = h
}

// list parses a list display or comprehension.
func (p *parser) list() Expr {
	from := p.start()
	p.enter()
	defer p.leave()
	p.next()
	mark := len(p.exprs)
	if p.k != tRBracket {
		x := p.starNamedExpr()
		if p.k == kFor || p.k == kAsync {
			return p.comprehension(ListComp, from, x, nil, tRBracket)
		}
		p.elements(x, tRBracket)
		p.compTargetHint(mark)
	}
	p.closeBracket(tRBracket)
	n := p.slabs.lists.alloc()
	n.From, n.To, n.Elts = from, p.prevEnd(), p.takeExprs(mark)
	return n
}

// brace parses a dict or set, display or comprehension.
func (p *parser) brace() Expr {
	from := p.start()
	p.enter()
	defer p.leave()
	p.next()
	if p.k == tRBrace {
		p.next()
		return &Dict{Span: Span{from, p.prevEnd()}}
	}
	if p.k == tPower {
		return p.dict(from, nil)
	}
	x := p.starNamedExpr()
	if _, star := x.(*Starred); p.k == tColon && !star {
		if _, named := x.(*NamedExpr); named && p.paren != x {
			p.unexpected()
		}
		return p.dict(from, x)
	}
	if p.k == kFor || p.k == kAsync {
		return p.comprehension(SetComp, from, x, nil, tRBrace)
	}
	mark := len(p.exprs)
	p.elements(x, tRBrace)
	p.compTargetHint(mark)
	if p.k == tColon {
		p.unexpected()
	}
	p.closeBracket(tRBrace)
	return &Set{Span{from, p.prevEnd()}, p.takeExprs(mark)}
}

// dict parses a dict behind its first key; key is nil before a **.
func (p *parser) dict(from Pos, key Expr) Expr {
	var items []DictItem
	h := p.chain
	for first := true; ; first = false {
		if p.k == tPower {
			starFrom := p.start()
			p.next()
			value := p.binary(precBitOr)
			p.lastDisj = nil
			if p.k == kFor || p.k == kAsync {
				p.failRange(starFrom, starFrom+2, "dict unpacking cannot be used in dict comprehension")
			}
			items = append(items, DictItem{nil, value})
		} else {
			if !first || key == nil {
				key = p.expr()
				h = max(h, p.chain)
			}
			value := p.dictValue(key)
			if first && (p.k == kFor || p.k == kAsync) {
				return p.comprehension(DictComp, from, key, value, tRBrace)
			}
			items = append(items, DictItem{key, value})
		}
		h = max(h, p.chain)
		if !p.got(tComma) || p.k == tRBrace {
			break
		}
	}
	p.chain = h
	p.closeBracket(tRBrace)
	return &Dict{Span{from, p.prevEnd()}, items}
}

// dictValue parses the colon and value behind a key.
func (p *parser) dictValue(key Expr) Expr {
	if p.k != tColon {
		p.missingColonInDict(key)
	}
	colon := p.start()
	p.next()
	switch p.k {
	case tRBrace, tComma:
		p.failRange(colon, colon+1, "expression expected after dictionary key and ':'")
	case tStar:
		p.starInDict()
	}
	return p.expr()
}

// comprehension parses the for clauses behind the element of a comprehension,
// up to the closing bracket.
func (p *parser) comprehension(kind CompKind, from Pos, elt, value Expr, end tokenKind) Expr {
	if s, ok := elt.(*Starred); ok {
		p.failRange(s.From, s.To, "iterable unpacking cannot be used in comprehension")
	}
	n := &Comp{Kind: kind, Elt: elt, Value: value}
	n.Clauses = p.compClauses()
	p.closeBracket(end)
	n.From, n.To = from, p.prevEnd()
	return n
}

func (p *parser) compClauses() []*CompClause {
	var clauses []*CompClause
	h := p.chain
	for p.k == kFor || p.k == kAsync && p.peek() == kFor {
		c := &CompClause{}
		c.From = p.start()
		c.Async = p.got(kAsync)
		p.next()
		c.Target = p.forTarget(true)
		h = max(h, p.chain)
		p.next()
		c.Iter = p.binary(precOr)
		p.lastDisj = nil
		h = max(h, p.chain)
		mark := len(p.exprs)
		for p.got(kIf) {
			x := p.condition()
			p.exprs = append(p.exprs, x)
			h = max(h, p.chain)
		}
		c.Ifs = p.takeExprs(mark)
		c.To = p.prevEnd()
		clauses = append(clauses, c)
	}
	if p.k == kAsync {
		p.unexpected()
	}
	p.chain = h
	return clauses
}

// condition parses an if of a comprehension. A lambda needs no parentheses
// there in Starlark.
func (p *parser) condition() Expr {
	if p.k != kLambda {
		return p.binary(precOr)
	}
	from := p.start()
	p.enter()
	p.next()
	params := p.params(tColon, true)
	p.lambdaColon(from)
	body := p.condition()
	p.leave()
	return &Lambda{Span: Span{from, p.prevEnd()}, Params: params, Body: body}
}

// forTarget parses the targets of a for, up to in.
func (p *parser) forTarget(inComp bool) Expr {
	from, start := p.start(), p.i
	if startsBad(p.k) {
		p.noIn(start, inComp)
	}
	mark := len(p.exprs)
	x := p.targetItem()
	if p.k == tComma {
		p.exprs = append(p.exprs, x)
		for p.got(tComma) && p.k != kIn {
			if !startsExpr[p.k] && p.k != tStar {
				break
			}
			p.exprs = append(p.exprs, p.targetItem())
		}
		x = p.tuple(from, mark)
	}
	if p.k != kIn {
		p.noIn(start, inComp)
	}
	p.checkForTarget(x)
	if _, ok := x.(*Compare); ok {
		p.unexpected()
	}
	return x
}

func (p *parser) targetItem() Expr {
	if p.k == tStar {
		return p.starred(false)
	}
	return p.binary(precBitOr)
}
