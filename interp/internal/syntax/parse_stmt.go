package syntax

// statement parses one compound statement, or a line of simple ones, and
// pushes them on the stack.
func (p *parser) statement() {
	switch p.k {
	case kIf:
		p.push(p.ifStmt())
	case kDef:
		p.push(p.def(p.start(), false, nil))
	case kFor:
		p.push(p.forStmt(p.start(), false))
	case kWhile:
		p.push(p.whileStmt())
	case kTry:
		p.push(p.tryStmt())
	case kWith:
		p.push(p.withStmt(p.start(), false))
	case kClass:
		p.push(p.class(nil))
	case tAt:
		p.push(p.decorated())
	case kAsync:
		p.push(p.async(nil))
	case kElse, kElif, kExcept, kFinally:
		p.orphanClause()
	case tIndent:
		p.unexpectedIndent()
	default:
		if p.k == tName && p.toks[p.i].atom == atomMatch && p.isMatch() {
			p.push(p.matchStmt())
			return
		}
		p.simpleStatements()
	}
}

func (p *parser) push(s Stmt) { p.stmts = append(p.stmts, s) }

// simpleStatements parses a line of simple statements.
func (p *parser) simpleStatements() {
	for {
		p.push(p.simple())
		if !p.got(tSemi) || p.k == tNewline {
			break
		}
	}
	if p.k != tNewline {
		p.afterStatement()
	}
	p.next()
}

// simple parses one simple statement.
func (p *parser) simple() Stmt {
	from := p.start()
	switch p.k {
	case kReturn:
		return p.returnStmt()
	case kPass:
		p.next()
		return &Pass{Span{from, p.prevEnd()}}
	case kBreak:
		p.next()
		return &Break{Span{from, p.prevEnd()}}
	case kContinue:
		p.next()
		return &Continue{Span{from, p.prevEnd()}}
	case kImport:
		return p.importStmt()
	case kFrom:
		return p.importFrom()
	case kRaise:
		return p.raise()
	case kAssert:
		return p.assert()
	case kDel:
		return p.del()
	case kGlobal:
		names := p.nameList()
		return &Global{Span{from, p.prevEnd()}, names}
	case kNonlocal:
		names := p.nameList()
		return &Nonlocal{Span{from, p.prevEnd()}, names}
	case tName:
		switch p.toks[p.i].atom {
		case atomType:
			if p.peek() == tName {
				return p.typeAlias()
			}
		case atomLoad:
			if p.peek() == tLParen && p.inFunc == 0 && !p.ownLoad {
				if s := p.load(); s != nil {
					return s
				}
			}
		}
	}
	return p.exprStmt()
}

// exprStmt parses an expression statement or an assignment of any kind.
func (p *parser) exprStmt() Stmt {
	from := p.start()
	var x Expr
	if p.k == kYield {
		x = p.yield()
		if p.k != tAssign && p.k != tSemi && p.k != tNewline {
			p.unexpected()
		}
	} else {
		x = p.starExprs()
	}
	switch {
	case p.k == tColonAssign:
		p.walrusStatement(x)
	case p.k == tAssign:
		return p.assign(from, x)
	case p.k == tColon:
		return p.annAssign(from, x)
	case p.k >= tAugAdd && p.k <= tAugFloorDiv:
		return p.augAssign(from, x)
	}
	n := p.slabs.exprStmts.alloc()
	n.From, n.To, n.X = from, p.prevEnd(), x
	return n
}

// assign parses the rest of t1 = t2 = value.
func (p *parser) assign(from Pos, x Expr) Stmt {
	mark := len(p.exprs)
	for p.k == tAssign {
		p.checkAssign(x, mark)
		p.exprs = append(p.exprs, x)
		p.next()
		x = p.value()
	}
	n := p.slabs.assigns.alloc()
	n.From, n.To, n.Value, n.Targets = from, p.prevEnd(), x, p.takeExprs(mark)
	return n
}

// value parses the right side of an assignment.
func (p *parser) value() Expr {
	if p.k == kYield {
		return p.yield()
	}
	return p.starExprs()
}

func (p *parser) augAssign(from Pos, x Expr) Stmt {
	switch x.(type) {
	case *Name, *Attribute, *Subscript:
	default:
		p.failRange(x.Start(), x.End(), "'"+describe(x)+"' is an illegal expression for augmented assignment")
	}
	n := p.slabs.augAssigns.alloc()
	n.Target, n.Op = x, Op(p.k-tAugAdd)
	p.next()
	n.Value = p.value()
	n.From, n.To = from, p.prevEnd()
	return n
}

func (p *parser) annAssign(from Pos, x Expr) Stmt {
	n := &AnnAssign{Target: x}
	switch t := x.(type) {
	case *Name:
		n.Simple = p.paren != x
	case *Attribute, *Subscript:
	case *List, *Tuple:
		p.failRange(x.Start(), x.End(), "only single target (not "+describe(t)+") can be annotated")
	default:
		p.annotationTarget(x)
	}
	p.next()
	n.Annotation = p.expr()
	if p.got(tAssign) {
		n.Value = p.value()
	}
	n.From, n.To = from, p.prevEnd()
	return n
}

func (p *parser) returnStmt() Stmt {
	n := p.slabs.returns.alloc()
	n.From = p.start()
	p.next()
	if startsExpr[p.k] || p.k == tStar {
		n.X = p.starExprs()
	}
	n.To = p.prevEnd()
	return n
}

func (p *parser) raise() Stmt {
	n := &Raise{}
	n.From = p.start()
	p.next()
	if startsExpr[p.k] {
		n.X = p.expr()
		if p.got(kFrom) {
			n.Cause = p.expr()
		}
	}
	n.To = p.prevEnd()
	return n
}

func (p *parser) assert() Stmt {
	n := &Assert{}
	n.From = p.start()
	p.next()
	n.Cond = p.expr()
	if p.got(tComma) {
		n.Msg = p.expr()
	}
	n.To = p.prevEnd()
	return n
}

func (p *parser) del() Stmt {
	n := &Delete{}
	n.From = p.start()
	p.next()
	mark := len(p.exprs)
	if p.k == tSemi || p.k == tNewline {
		p.unexpected()
	}
	for {
		x := p.starExpr()
		if bad := invalidTarget(x, delTarget); bad != nil {
			p.failRange(bad.Start(), bad.End(), "cannot delete "+describe(bad))
		}
		p.exprs = append(p.exprs, x)
		if !p.got(tComma) || p.k == tSemi || p.k == tNewline {
			break
		}
	}
	n.Targets = p.takeExprs(mark)
	n.To = p.prevEnd()
	return n
}

// nameList parses the names of global and nonlocal.
func (p *parser) nameList() []*Name {
	p.next()
	names := []*Name{p.name()}
	for p.got(tComma) {
		names = append(names, p.name())
	}
	return names
}

func (p *parser) typeAlias() Stmt {
	n := &TypeAlias{}
	n.From = p.start()
	p.next()
	n.Name = p.name()
	n.TypeParams = p.typeParams()
	p.expect(tAssign)
	n.Value = p.expr()
	n.To = p.prevEnd()
	return n
}
