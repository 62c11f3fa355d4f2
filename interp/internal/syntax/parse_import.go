package syntax

func (p *parser) importStmt() Stmt {
	n := &Import{}
	n.From = p.start()
	p.next()
	if p.k == tNewline {
		p.failRange(p.start(), p.end(), "Expected one or more names after 'import'")
	}
	for {
		a := &Alias{}
		a.From = p.start()
		a.Bind = p.name()
		a.Name = p.dotted(a.Bind.ID)
		p.importAs(a)
		n.Names = append(n.Names, a)
		if !p.got(tComma) {
			break
		}
	}
	n.To = p.prevEnd()
	if p.k == kFrom {
		p.importBeforeFrom(n)
	}
	return n
}

// dotted parses the rest of a dotted name.
func (p *parser) dotted(name string) string {
	if p.k != tDot {
		return name
	}
	b := []byte(name)
	for p.got(tDot) {
		b = append(append(b, '.'), p.name().ID...)
	}
	return string(b)
}

// importAs parses the "as name" of an import.
func (p *parser) importAs(a *Alias) {
	if p.got(kAs) {
		a.As = p.name()
		a.Bind = a.As
	}
	a.To = p.prevEnd()
}

func (p *parser) importFrom() Stmt {
	n := &ImportFrom{}
	n.From = p.start()
	p.next()
	for p.k == tDot || p.k == tEllipsis {
		n.Level++
		if p.k == tEllipsis {
			n.Level += 2
		}
		p.next()
	}
	if p.k == tName || n.Level == 0 {
		n.Module = p.dotted(p.name().ID)
	}
	p.expect(kImport)
	switch p.k {
	case tStar:
		p.next()
		n.Star = true
	case tLParen:
		p.next()
		p.importNames(n, tRParen)
		p.expect(tRParen)
	case tNewline:
		p.failRange(p.start(), p.end(), "Expected one or more names after 'import'")
	default:
		p.importNames(n, tNewline)
	}
	n.To = p.prevEnd()
	return n
}

func (p *parser) importNames(n *ImportFrom, end tokenKind) {
	for {
		a := &Alias{}
		a.From = p.start()
		a.Bind = p.name()
		a.Name = a.Bind.ID
		p.importAs(a)
		n.Names = append(n.Names, a)
		if !p.got(tComma) {
			return
		}
		if p.k == tNewline {
			p.failRange(p.start(), p.end(), "trailing comma not allowed without surrounding parentheses")
		}
		if p.k == end {
			return
		}
	}
}

// load parses a load statement, or returns nil where the call has another
// form than Load's.
func (p *parser) load() Stmt {
	start := p.i
	n := &Load{}
	n.From = p.start()
	p.next()
	p.next()
	plain := func() *StringLit {
		if p.k != tString || p.peek() == tString || p.peek() == tFStart {
			return nil
		}
		s, _ := p.strings().(*StringLit)
		return s
	}
	n.Module = plain()
	ok := n.Module != nil
	for ok && p.got(tComma) && p.k != tRParen {
		l := p.loadName(plain)
		ok = l != nil
		n.Names = append(n.Names, l)
	}
	if !ok || len(n.Names) == 0 || p.k != tRParen {
		p.seek(start)
		return nil
	}
	p.next()
	if p.k != tNewline && p.k != tSemi {
		p.seek(start)
		return nil
	}
	n.To = p.prevEnd()
	return n
}

// loadName parses "a" or b="c" in a load statement, or returns nil.
func (p *parser) loadName(plain func() *StringLit) *LoadName {
	l := &LoadName{}
	l.Span.From = p.start()
	if p.k == tName && p.peek() == tAssign {
		l.To = p.name()
		p.next()
	}
	if l.From = plain(); l.From == nil {
		return nil
	}
	l.Span.To = p.prevEnd()
	if l.To == nil {
		if !isIdentifier(l.From.Value) && l.From.Value != "assert" { // no keyword in Starlark
			return nil
		}
		l.To = &Name{Span: l.From.Span, ID: l.From.Value, Atom: p.intern(l.From.Value)}
	}
	return l
}
