package syntax

// index parses a subscript in brackets.
func (p *parser) index() Expr {
	p.enter()
	defer p.leave()
	p.next()
	from := p.start()
	first := p.slice()
	if p.k == tComma {
		mark, h := len(p.exprs), p.chain
		p.exprs = append(p.exprs, first)
		for p.got(tComma) && p.k != tRBracket {
			p.exprs = append(p.exprs, p.slice())
			h = max(h, p.chain)
		}
		p.chain = h
		first = p.tuple(from, mark)
	} else if s, ok := first.(*Starred); ok {
		mark := len(p.exprs)
		p.exprs = append(p.exprs, s)
		first = p.tuple(from, mark)
	}
	p.closeBracket(tRBracket)
	return first
}

// slice parses one item of a subscript.
func (p *parser) slice() Expr {
	from := p.start()
	var lo, hi, step Expr
	h := 0
	if p.k != tColon {
		lo = p.starNamedExpr()
		if _, star := lo.(*Starred); star || p.k != tColon {
			return lo
		}
		if _, named := lo.(*NamedExpr); named {
			p.unexpected()
		}
		h = p.chain
	}
	p.next()
	if p.k != tColon && p.k != tComma && p.k != tRBracket {
		hi = p.expr()
		h = max(h, p.chain)
	}
	if p.got(tColon) && p.k != tComma && p.k != tRBracket {
		step = p.expr()
		h = max(h, p.chain)
	}
	p.chain = h
	return &Slice{Span{from, p.prevEnd()}, lo, hi, step}
}

// arguments parses the arguments of a call, or of a class, with parentheses.
func (p *parser) arguments(call bool) ([]Expr, []*Keyword) {
	open := p.start()
	p.enter()
	defer p.leave()
	p.next()
	mark, h := len(p.exprs), 0
	var buf [8]*Keyword
	kws := buf[:0]
	late := ""
	for p.k != tRParen {
		p.chain = 0
		switch {
		case p.k == tStar:
			p.starArgument(kws)
		case p.k == tPower:
			n := p.slabs.keywords.alloc()
			n.From = p.start()
			p.next()
			n.Value = p.expr()
			n.To = p.prevEnd()
			kws = append(kws, n)
			if p.k == kFor || p.k == tAssign {
				p.unexpected()
			}
		case p.peek() == tAssign && (p.k == tName || p.k == kNone || p.k == kTrue || p.k == kFalse):
			kws = append(kws, p.keyword())
		default:
			if len(kws) > 0 && late == "" {
				late = positionalAfterKeyword(kws)
			}
			p.argument(open, call, len(p.exprs) == mark && len(kws) == 0)
		}
		h = max(h, p.chain)
		if !p.got(tComma) {
			break
		}
	}
	p.chain = h
	if late != "" && p.k == tRParen {
		p.failRange(p.start(), p.end(), late)
	}
	p.closeBracket(tRParen)
	return p.takeExprs(mark), p.slabs.kwLists.take(kws)
}

func (p *parser) starArgument(kws []*Keyword) {
	from := p.start()
	if n := len(kws); n > 0 {
		for _, kw := range kws {
			if kw.Name == "" {
				p.starAfterDoubleStar()
			}
		}
	}
	x := p.starred(true)
	if p.k == tAssign {
		p.next()
		p.expr()
		p.failRange(from, p.prevEnd(), "cannot assign to iterable argument unpacking")
	}
	p.exprs = append(p.exprs, x)
}

// keyword parses name=value in a call.
func (p *parser) keyword() *Keyword {
	if p.k != tName {
		p.failRange(p.start(), p.toks[p.i+1].endPos(), "cannot assign to "+p.text())
	}
	n := p.slabs.keywords.alloc()
	t := p.toks[p.i]
	n.From, n.Name = p.start(), p.file.Atoms[t.atom]
	p.next()
	p.next()
	if p.k == tComma || p.k == tRParen {
		p.failRange(n.From, p.prevEnd(), "expected argument value expression")
	}
	n.Value = p.expr()
	n.To = p.prevEnd()
	if p.k == kFor {
		p.failRange(n.From, Pos(p.toks[p.i-1].to+1), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	return n
}

// argument parses a positional argument.
func (p *parser) argument(open Pos, call, first bool) {
	from := p.start()
	x := p.expr()
	switch p.k {
	case tColonAssign:
		x = p.walrus(from, x)
	case tAssign:
		p.failRange(x.Start(), p.end(), `expression cannot contain assignment, perhaps you meant "=="?`)
	}
	if p.k == kFor || p.k == kAsync {
		if !call {
			p.unexpected()
		}
		x = p.bareGenerator(open, from, x, first)
	}
	p.exprs = append(p.exprs, x)
}

// bareGenerator parses f(x for x in y).
func (p *parser) bareGenerator(open, from Pos, x Expr, only bool) Expr {
	n := &Comp{Kind: GeneratorExp, Elt: x}
	n.Clauses = p.compClauses()
	n.From, n.To = open, p.end()
	if p.k == tComma && only && p.peek() == tRParen {
		p.failRange(from, p.prevEnd(), "Generator expression must be parenthesized")
	}
	if !only || p.k == tComma {
		p.failRange(from, p.prevEnd(), "Generator expression must be parenthesized")
	}
	return n
}
