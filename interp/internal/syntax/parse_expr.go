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
		p.closeGroup(from, x)
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
	p.closeGroup(from, x)
	if s, ok := x.(*Starred); ok {
		p.failRange(s.From, s.To, "cannot use starred expression here")
	}
	return x
}

func (p *parser) closeGroup(_ Pos, x Expr) {
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
