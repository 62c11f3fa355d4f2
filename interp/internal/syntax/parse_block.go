package syntax

// block parses the colon and body of a compound statement, whose keyword is at
// head; what names it in messages. Where the grammar knows nothing but a colon
// at this place, forced is set.
func (p *parser) block(what string, head Pos, forced bool) []Stmt {
	colon := p.k == tColon
	if colon {
		p.next()
	} else {
		p.missingColon(forced)
	}
	mark := len(p.stmts)
	if p.k != tNewline {
		p.simpleStatements()
		return p.takeStmts(mark)
	}
	p.next()
	if p.k != tIndent {
		if colon { // else the mistake is known
			p.missingBlock(what, head)
		}
		return nil
	}
	p.next()
	orphan := p.orphan
	p.statements()
	p.orphan = orphan
	if p.k == tDedent {
		p.next()
	}
	return p.takeStmts(mark)
}

func (p *parser) ifStmt() Stmt {
	n := p.slabs.ifs.alloc()
	n.From = p.start()
	var buf [4]*IfClause
	clauses := buf[:0]
	what := "'if' statement"
	for p.k == kIf || p.k == kElif {
		c := p.slabs.ifClauses.alloc()
		c.From = p.start()
		p.next()
		c.Cond = p.namedExpr()
		c.Body = p.block(what, c.From, false)
		c.To = p.prevEnd()
		clauses = append(clauses, c)
		what = "'elif' statement"
		if p.k != kElif {
			break
		}
	}
	n.Clauses = p.slabs.ifLists.take(clauses)
	n.Else = p.elseBlock()
	n.To = p.prevEnd()
	return n
}

// elseBlock parses an else, if there is one.
func (p *parser) elseBlock() []Stmt {
	if p.k != kElse {
		return nil
	}
	head := p.start()
	p.next()
	return p.block("'else' statement", head, true)
}

func (p *parser) whileStmt() Stmt {
	n := &While{}
	n.From = p.start()
	p.next()
	n.Cond = p.namedExpr()
	n.Body = p.block("'while' statement", n.From, false)
	n.Else = p.elseBlock()
	n.To = p.prevEnd()
	return n
}

// forStmt parses for, or async for, which starts at from.
func (p *parser) forStmt(from Pos, async bool) Stmt {
	n := &For{Async: async}
	n.From = from
	head := p.start()
	p.next()
	n.Target = p.forTarget(false)
	p.next()
	n.Iter = p.starExprs()
	n.Body = p.block("'for' statement", head, false)
	n.Else = p.elseBlock()
	n.To = p.prevEnd()
	return n
}

func (p *parser) tryStmt() Stmt {
	n := &Try{}
	n.From = p.start()
	p.next()
	errs := len(p.errs)
	n.Body = p.block("'try' statement", n.From, true)
	for p.k == kExcept {
		star := p.peek() == tStar
		if len(n.Handlers) > 0 && star != n.Star {
			p.mixedExcept()
		}
		n.Star = star
		n.Handlers = append(n.Handlers, p.exceptHandler(star))
	}
	if len(n.Handlers) > 0 {
		n.Else = p.elseBlock()
	}
	if p.k == kFinally {
		head := p.start()
		p.next()
		n.Finally = p.block("'finally' statement", head, true)
	} else if len(n.Handlers) == 0 && len(p.errs) == errs {
		p.tryAlone()
	}
	n.To = p.prevEnd()
	return n
}

func (p *parser) exceptHandler(star bool) *ExceptHandler {
	n := &ExceptHandler{}
	n.From = p.start()
	what := "'except' statement"
	p.next()
	if star {
		what = "'except*' statement"
		p.next()
		if p.k == tColon || p.k == tNewline {
			p.failRange(p.start(), p.end(), "expected one or more exception types")
		}
	}
	if p.k != tColon && p.k != tNewline {
		n.Type = p.expr()
		if p.k == tComma {
			p.unparenthesizedExcept(n.Type)
		}
		if p.got(kAs) {
			n.Name = p.name()
		}
	}
	n.Body = p.block(what, n.From, false)
	n.To = p.prevEnd()
	return n
}

// withStmt parses with, or async with, which starts at from.
func (p *parser) withStmt(from Pos, async bool) Stmt {
	n := &With{Async: async}
	n.From = from
	head := p.start()
	p.next()
	if p.k == tLParen && p.parenthesizedItems() {
		p.next()
		for p.k != tRParen {
			n.Items = append(n.Items, p.withItem(true))
			if !p.got(tComma) {
				break
			}
		}
		p.closeBracket(tRParen)
	} else {
		n.Items = append(n.Items, p.withItem(false))
		for p.got(tComma) {
			n.Items = append(n.Items, p.withItem(false))
		}
	}
	n.Body = p.block("'with' statement", head, false)
	n.To = p.prevEnd()
	return n
}

// parenthesizedItems reports whether the parenthesis at the current token
// encloses the items of a with statement, not (part of) its first item.
func (p *parser) parenthesizedItems() bool {
	depth, as := 0, false
	for i := p.i; ; i++ {
		switch p.toks[i].kind {
		case tLParen, tLBracket, tLBrace:
			depth++
		case tRParen, tRBracket, tRBrace:
			if depth--; depth == 0 {
				return i > p.i+1 && (as || p.toks[i+1].kind == tColon)
			}
		case kYield, tColonAssign, kFor, kAsync:
			if depth == 1 {
				return false
			}
		case tStar:
			if k := p.toks[i-1].kind; depth == 1 && (k == tLParen || k == tComma) {
				return false
			}
		case kAs:
			as = true
		case tEOF, tNewline:
			return as || p.toks[p.i+1].kind != tRParen
		}
	}
}

func (p *parser) withItem(inParens bool) *WithItem {
	n := &WithItem{}
	n.From = p.start()
	n.X = p.expr()
	if p.got(kAs) {
		n.Target = p.targetItem()
		p.checkWithTarget(n.Target, inParens)
	}
	n.To = p.prevEnd()
	return n
}

// decorated parses decorators and the definition behind them.
func (p *parser) decorated() Stmt {
	var decorators []Expr
	for p.got(tAt) {
		decorators = append(decorators, p.namedExpr())
		if p.k != tNewline {
			p.afterStatement()
		}
		p.next()
	}
	switch p.k {
	case kDef:
		return p.def(p.start(), false, decorators)
	case kClass:
		return p.class(decorators)
	case kAsync:
		if p.peek() == kDef {
			return p.async(decorators)
		}
	}
	p.unexpected()
	return nil
}

// async parses async def, for or with.
func (p *parser) async(decorators []Expr) Stmt {
	from := p.start()
	p.next()
	switch p.k {
	case kDef:
		return p.def(from, true, decorators)
	case kFor:
		return p.forStmt(from, true)
	case kWith:
		return p.withStmt(from, true)
	}
	p.unexpected()
	return nil
}

// def parses a function definition that starts at from.
func (p *parser) def(from Pos, async bool, decorators []Expr) Stmt {
	n := &Def{Async: async, Decorators: decorators}
	n.From = from
	head := p.start()
	p.next()
	n.Name = p.name()
	n.TypeParams = p.typeParams()
	if p.k != tLParen {
		p.failRange(p.start(), p.end(), "expected '('")
	}
	p.next()
	n.Params = p.params(tRParen, false)
	p.closeBracket(tRParen)
	if p.k == tArrow {
		if !startsExpr[p.peek()] {
			p.failRange(p.start(), p.end(), "expected ':'")
		}
		p.next()
		n.Returns = p.expr()
	}
	p.inFunc++
	n.Body = p.block("function definition", head, true)
	p.inFunc--
	n.To = p.prevEnd()
	return n
}

func (p *parser) class(decorators []Expr) Stmt {
	n := &Class{Decorators: decorators}
	n.From = p.start()
	p.next()
	n.Name = p.name()
	n.TypeParams = p.typeParams()
	if p.k == tLParen {
		n.Bases, n.Keywords = p.arguments(false)
	}
	p.inFunc++
	n.Body = p.block("class definition", n.From, false)
	p.inFunc--
	n.To = p.prevEnd()
	return n
}

// typeParams parses a list of type parameters, if there is one.
func (p *parser) typeParams() *TypeParams {
	if p.k != tLBracket {
		return nil
	}
	n := &TypeParams{}
	n.From = p.start()
	p.next()
	if p.k == tRBracket {
		p.failRange(p.start(), p.end(), "Type parameter list cannot be empty")
	}
	for p.k != tRBracket {
		n.List = append(n.List, p.typeParam())
		if !p.got(tComma) {
			break
		}
	}
	p.expect(tRBracket)
	n.To = p.prevEnd()
	return n
}

func (p *parser) typeParam() *TypeParam {
	n := &TypeParam{}
	n.From = p.start()
	kind := ""
	switch {
	case p.got(tStar):
		n.Kind, kind = TypeVarTuple, "TypeVarTuple"
	case p.got(tPower):
		n.Kind, kind = ParamSpec, "ParamSpec"
	}
	n.Name = p.name()
	if p.k == tColon {
		colon := p.start()
		p.next()
		n.Bound = p.expr()
		if kind != "" {
			what := "bound"
			if _, ok := n.Bound.(*Tuple); ok {
				what = "constraints"
			}
			p.failRange(colon, colon+1, "cannot use "+what+" with "+kind)
		}
	}
	if p.got(tAssign) {
		if n.Kind == TypeVarTuple {
			n.Default = p.starExpr()
		} else {
			n.Default = p.expr()
		}
	}
	n.To = p.prevEnd()
	return n
}
