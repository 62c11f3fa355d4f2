package syntax

// describe names the kind of an expression, as CPython's messages do.
func describe(x Expr) string {
	switch x := x.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *Comp:
		return [...]string{"list comprehension", "set comprehension", "dict comprehension", "generator expression"}[x.Kind]
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *FString, *FormattedValue:
		return "f-string expression"
	case *ConstLit:
		return [...]string{"None", "True", "False", "ellipsis"}[x.Kind]
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	}
	return "literal"
}

// targetKind is where a target stands.
type targetKind uint8

const (
	starTarget targetKind = iota
	delTarget
	forTarget
)

// invalidTarget returns the first part of x that is no target, or nil.
func invalidTarget(x Expr, kind targetKind) Expr {
	switch x := x.(type) {
	case *Name, *Attribute, *Subscript:
		return nil
	case *List:
		return invalidElt(x.Elts, kind)
	case *Tuple:
		return invalidElt(x.Elts, kind)
	case *Starred:
		if kind == delTarget {
			return x
		}
		return invalidTarget(x.X, kind)
	case *Compare:
		if kind == forTarget {
			if x.Ops[0] == In {
				return invalidTarget(x.Left, kind)
			}
			return nil
		}
	}
	return x
}

func invalidElt(elts []Expr, kind targetKind) Expr {
	for _, x := range elts {
		if bad := invalidTarget(x, kind); bad != nil {
			return bad
		}
	}
	return nil
}

// checkAssign reports a target, before an =, that can't be one; mark is where
// the targets before it start on the stack.
func (p *parser) checkAssign(x Expr, mark int) {
	switch x.(type) {
	case *Name, *Attribute, *Subscript:
		return
	case *Yield, *YieldFrom:
		if p.paren != x {
			p.failRange(x.Start(), x.End(), "assignment to yield expression not possible")
		}
	}
	bad := invalidTarget(x, starTarget)
	if bad == nil {
		return
	}
	if t, ok := x.(*Tuple); len(p.exprs) == mark && ok && p.paren != x {
		last := t.Elts[len(t.Elts)-1]
		p.assignInExpr(last.Start(), last)
	} else if bad == x && len(p.exprs) == mark {
		p.assignInExpr(x.Start(), x)
	}
	p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
}

// assignInExpr reports an = behind x where only an expression may stand.
func (p *parser) assignInExpr(from Pos, x Expr) {
	if p.attempts > 0 {
		return
	}
	switch c := x.(type) {
	case *List, *Tuple, *Starred:
		return
	case *Lambda, *IfExp, *Compare, *BoolOp:
		if p.paren != x {
			return
		}
	case *UnaryOp:
		if c.Op == Not && p.paren != x {
			return
		}
	case *Comp:
		if c.Kind == GeneratorExp {
			return
		}
	case *ConstLit:
		if c.Kind != Ellipsis {
			return
		}
	}
	at := p.i
	ok := p.attempt(func() { p.next(); p.binary(precBitOr) })
	next, end := p.k, p.prevEnd()
	p.seek(at)
	if !ok || next == tAssign || next == tColonAssign {
		return
	}
	if _, isName := x.(*Name); isName {
		p.failRange(from, end, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	}
	p.failRange(x.Start(), x.End(), "cannot assign to "+describe(x)+" here. Maybe you meant '==' instead of '='?")
}

// noIn reports what stands instead of the in of a for that started its targets
// at token start.
func (p *parser) noIn(start int, inComp bool) {
	if p.k == tError {
		p.scanError()
	}
	if p.attempts > 0 {
		p.bail()
	}
	at := p.i
	p.seek(start)
	var x Expr
	ok := p.attempt(func() { x = p.starExprs() })
	p.seek(at)
	if ok {
		p.checkForTarget(x)
	}
	if inComp && !startsBad(p.toks[start].kind) {
		p.failRange(p.start(), p.end(), "'in' expected after for-loop variables")
	}
	p.unexpected()
}

// startsBad reports whether a target can't start with a token.
func startsBad(k tokenKind) bool { return k == kLambda || k == kNot || !startsExpr[k] && k != tStar }

func (p *parser) checkForTarget(x Expr) {
	if bad := invalidTarget(x, forTarget); bad != nil {
		p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
	}
}

// checkWithTarget checks the target of a with item, and what follows it.
func (p *parser) checkWithTarget(x Expr, inParens bool) {
	if p.k != tComma && p.k != tRParen && p.k != tColon {
		if inParens {
			p.lastDisj = x
			p.forgotComma()
		}
		p.unexpected()
	}
	if bad := invalidTarget(x, starTarget); bad != nil {
		p.failRange(bad.Start(), bad.End(), "cannot assign to "+describe(bad))
	}
}

func (p *parser) annotationTarget(x Expr) {
	if _, ok := x.(*Starred); ok {
		p.unexpected()
	}
	if !p.attempt(func() { p.next(); p.expr() }) {
		p.seek(p.tokenAt(x.End()))
		p.unexpected()
	}
	p.failRange(x.Start(), x.End(), "illegal target for annotation")
}

// walrusStatement reports x := y as a statement.
func (p *parser) walrusStatement(x Expr) {
	at := p.i
	_, name := x.(*Name)
	_, star := x.(*Starred)
	if !name && !star && p.attempt(func() { p.next(); p.expr() }) {
		p.seek(at)
		p.failRange(x.Start(), x.End(), "cannot use assignment expressions with "+describe(x))
	}
	p.seek(at)
	p.unexpected()
}
