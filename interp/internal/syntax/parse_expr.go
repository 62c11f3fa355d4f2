package syntax

// starExprs parses expressions and starred expressions separated by commas: a
// Tuple if there is a comma.
func (p *parser) starExprs() Expr {
	from := p.start()
	first := p.starExpr()
	if p.k != tComma {
		return first
	}
	mark, h := len(p.exprs), p.chain
	p.exprs = append(p.exprs, first)
	for p.got(tComma) {
		if !startsExpr[p.k] && p.k != tStar {
			break
		}
		p.exprs = append(p.exprs, p.starExpr())
		h = max(h, p.chain)
	}
	p.chain = h
	return p.tuple(from, mark)
}

// tuple makes a Tuple of the expressions above mark.
func (p *parser) tuple(from Pos, mark int) Expr {
	t := p.slabs.tuples.alloc()
	t.From, t.To, t.Elts = from, p.prevEnd(), p.takeExprs(mark)
	return t
}

// starExpr parses an expression or *x, outside brackets.
func (p *parser) starExpr() Expr {
	if p.k == tStar {
		return p.starred(false)
	}
	return p.expr()
}

// starNamedExpr parses a named expression or *x, inside brackets.
func (p *parser) starNamedExpr() Expr {
	if p.k == tStar {
		return p.starred(false)
	}
	return p.namedExpr()
}

// starred parses *x, where x is a whole expression in a call.
func (p *parser) starred(inCall bool) Expr {
	from := p.start()
	p.next()
	if p.k == tComma || p.k == tRParen {
		p.failRange(p.start(), p.end(), "Invalid star expression")
	}
	var x Expr
	if inCall {
		x = p.expr()
	} else {
		x = p.binary(precBitOr)
		p.lastDisj = nil
	}
	return &Starred{Span{from, p.prevEnd()}, x}
}

// namedExpr parses an expression or name := expression.
func (p *parser) namedExpr() Expr {
	from := p.start()
	x := p.expr()
	switch p.k {
	case tColonAssign:
		return p.walrus(from, x)
	case tAssign:
		p.assignInExpr(from, x)
	}
	return x
}

// walrus parses := and its value behind x.
func (p *parser) walrus(from Pos, x Expr) Expr {
	name, ok := x.(*Name)
	if !ok {
		p.failRange(x.Start(), x.End(), "cannot use assignment expressions with "+describe(x))
	}
	if p.paren == x {
		p.failRange(x.Start(), x.End(), "cannot use assignment expressions with name")
	}
	p.next()
	value := p.expr()
	return &NamedExpr{Span{from, p.prevEnd()}, name, value}
}

// expr parses an expression without := and *.
func (p *parser) expr() Expr {
	if p.k == kLambda {
		return p.lambda()
	}
	from := p.start()
	x := p.binary(precOr)
	p.lastDisj = x
	if p.k != kIf {
		return x
	}
	h := p.chain
	p.enter()
	p.next()
	cond := p.binary(precOr)
	h = max(h, p.chain)
	if p.k != kElse {
		if p.k == tColon {
			p.unexpected()
		}
		p.failRange(x.Start(), cond.End(), "expected 'else' after 'if' expression")
	}
	p.next()
	orElse := p.expr()
	p.chain = max(h, p.chain)
	p.leave()
	return &IfExp{Span{from, p.prevEnd()}, cond, x, orElse}
}

// binary parses operators that bind at least as strongly as min.
func (p *parser) binary(min uint8) Expr {
	from := p.start()
	x := p.unary(min)
	for {
		prec := binPrec[p.k]
		if prec < min || prec == 0 {
			return x
		}
		switch prec {
		case precOr, precAnd:
			x = p.boolOp(from, x, prec)
		case precCompare:
			if p.k == kNot && p.peek() != kIn {
				p.legacyStatement()
				p.next()
				p.unexpected()
			}
			x = p.compare(from, x)
		default:
			h := p.chain
			n := p.slabs.binOps.alloc()
			n.Left, n.Op, n.OpPos = x, binOps[p.k], p.start()
			p.next()
			n.Right = p.binary(prec + 1)
			p.link(h)
			n.From, n.To = from, p.prevEnd()
			x = n
		}
	}
}

// boolOp parses the rest of a chain of and, or of or.
func (p *parser) boolOp(from Pos, x Expr, prec uint8) Expr {
	op, h, mark := p.k, p.chain, len(p.exprs)
	p.exprs = append(p.exprs, x)
	for p.got(op) {
		p.exprs = append(p.exprs, p.binary(prec+1))
		h = max(h, p.chain)
	}
	p.chain = h
	n := p.slabs.boolOps.alloc()
	n.From, n.To, n.Op, n.Values = from, p.prevEnd(), binOps[op], p.takeExprs(mark)
	return n
}

// compare parses the rest of a chain of comparisons.
func (p *parser) compare(from Pos, x Expr) Expr {
	h, mark := p.chain, len(p.exprs)
	var buf [4]Op
	ops := buf[:0]
	for binPrec[p.k] == precCompare {
		op := binOps[p.k]
		switch {
		case p.k == kNot && p.peek() != kIn:
			p.next()
			p.unexpected()
		case p.k == kNot:
			op = NotIn
			p.next()
		case p.k == kIs && p.peek() == kNot:
			op = IsNot
			p.next()
		}
		p.next()
		ops = append(ops, op)
		p.exprs = append(p.exprs, p.binary(precBitOr))
		h = max(h, p.chain)
	}
	p.chain = h
	n := p.slabs.compares.alloc()
	n.From, n.To, n.Left = from, p.prevEnd(), x
	n.Ops, n.Rights = p.slabs.opLists.take(ops), p.takeExprs(mark)
	return n
}

// unary parses prefix operators; not is one where min is weak enough.
func (p *parser) unary(min uint8) Expr {
	var op Op
	prec := uint8(precUnary)
	switch p.k {
	case tMinus:
		op = Neg
	case tPlus:
		op = Plus
	case tTilde:
		op = Invert
	case kNot:
		if min > precNot {
			p.notAfterOperator()
		}
		op, prec = Not, precNot
	default:
		return p.power()
	}
	n := p.slabs.unaryOps.alloc()
	n.From, n.Op = p.start(), op
	p.enter()
	p.next()
	if op == Not {
		n.X = p.binary(prec)
	} else {
		n.X = p.unary(prec)
	}
	p.leave()
	n.To = p.prevEnd()
	return n
}

// power parses a primary, with await before it and ** after it.
func (p *parser) power() Expr {
	from := p.start()
	var x Expr
	if p.k == kAwait {
		p.next()
		x = p.primary()
		x = &Await{Span{from, p.prevEnd()}, x}
	} else {
		x = p.primary()
	}
	if p.k != tPower {
		return x
	}
	h := p.chain
	n := p.slabs.binOps.alloc()
	n.Left, n.Op, n.OpPos = x, Pow, p.start()
	p.enter()
	p.next()
	n.Right = p.unary(precUnary)
	p.leave()
	p.link(h)
	n.From, n.To = from, p.prevEnd()
	return n
}

// primary parses an atom with the attributes, calls and subscripts behind it.
func (p *parser) primary() Expr {
	from := p.start()
	x := p.atom()
	for {
		switch p.k {
		case tDot:
			p.next()
			n := p.slabs.attributes.alloc()
			n.X, n.AttrPos = x, p.start()
			if p.k != tName {
				p.unexpected()
			}
			n.Attr = p.file.Atoms[p.toks[p.i].atom]
			n.From, n.To = from, p.end()
			p.next()
			p.link(0)
			x = n
		case tLParen:
			h := p.chain
			n := p.slabs.calls.alloc()
			n.Fun = x
			n.Args, n.Keywords = p.arguments(true)
			p.link(h)
			n.From, n.To = from, p.prevEnd()
			x = n
		case tLBracket:
			h := p.chain
			n := p.slabs.subscripts.alloc()
			n.X = x
			n.Index = p.index()
			p.link(h)
			n.From, n.To = from, p.prevEnd()
			x = n
		default:
			return x
		}
	}
}

// atom parses a name, literal or bracketed expression.
func (p *parser) atom() Expr {
	p.chain = 0
	switch p.k {
	case tName:
		return p.name()
	case tNumber:
		x := p.number(&p.toks[p.i])
		p.next()
		return x
	case tString, tFStart:
		return p.strings()
	case tLParen:
		return p.group()
	case tLBracket:
		return p.list()
	case tLBrace:
		return p.brace()
	case kNone:
		return p.constant(None)
	case kTrue:
		return p.constant(True)
	case kFalse:
		return p.constant(False)
	case tEllipsis:
		return p.constant(Ellipsis)
	}
	p.unexpected()
	return nil
}

func (p *parser) constant(kind ConstKind) Expr {
	n := p.slabs.consts.alloc()
	n.From, n.To, n.Kind = p.start(), p.end(), kind
	p.next()
	return n
}

// yield parses a yield expression.
func (p *parser) yield() Expr {
	from := p.start()
	p.next()
	p.chain = 0
	if p.got(kFrom) {
		x := p.expr()
		return &YieldFrom{Span{from, p.prevEnd()}, x}
	}
	var x Expr
	if startsExpr[p.k] || p.k == tStar {
		x = p.starExprs()
	}
	return &Yield{Span{from, p.prevEnd()}, x}
}

// lambda parses a lambda expression.
func (p *parser) lambda() Expr {
	from := p.start()
	p.enter()
	p.next()
	params := p.params(tColon, true)
	p.lambdaColon(from)
	h := p.chain
	body := p.expr()
	p.chain = max(h, p.chain)
	p.leave()
	return &Lambda{Span: Span{from, p.prevEnd()}, Params: params, Body: body}
}
