package resolve

import "github.com/starling-lang/starling/interp/internal/syntax"

// analyze decides the kind of every symbol of s and of the scopes inside. The
// scopes around s are done already.
func (r *resolver) analyze(s *scope) {
	own := len(s.symbols)
	for _, sym := range s.symbols {
		sym.prev = r.cur[sym.atom]
		r.cur[sym.atom] = sym
	}
	// Free variables that inner scopes ask for are appended on the way.
	for _, sym := range s.symbols[:own] {
		r.decide(sym)
	}
	for _, child := range s.children {
		r.analyze(child)
	}
	for _, sym := range s.symbols {
		r.cur[sym.atom] = sym.prev
	}
}

// decide finds the kind of one symbol of an open scope.
func (r *resolver) decide(sym *symbol) {
	s := sym.scope
	global, nonlocal := sym.Flags&syntax.SymGlobalDecl != 0, sym.Flags&syntax.SymNonlocalDecl != 0
	bound := sym.Flags&(syntax.SymAssigned|syntax.SymParam|syntax.SymTypeParam) != 0
	switch {
	case s.Kind == syntax.ModuleScope || global:
		sym.Kind = syntax.KindGlobal
		if global && nonlocal {
			r.errorAt(sym.decl, "name '"+sym.Name+"' is nonlocal and global")
		}
	case nonlocal:
		outer := r.visible(sym)
		if outer == nil {
			if sym.Flags&syntax.SymParam == 0 { // that is an error already
				r.errorAt(sym.decl, "no binding for nonlocal '"+sym.Name+"' found")
			}
			sym.Kind = syntax.KindGlobal
			return
		}
		if outer.Flags&syntax.SymTypeParam != 0 {
			r.errorAt(sym.decl, "nonlocal binding not allowed for type parameter '"+sym.Name+"'")
		}
		r.makeFree(sym, outer)
	case bound && s.Kind == syntax.ClassScope:
		sym.Kind = syntax.KindClassName
	case bound:
		sym.Kind = syntax.KindLocal
	case s.Kind == syntax.ComprehensionScope:
		r.decideInComprehension(sym)
	default:
		r.decideUse(sym)
	}
}

// decideUse finds the kind of a name that a function or class only reads.
func (r *resolver) decideUse(sym *symbol) {
	s := sym.scope
	outer := r.visible(sym)
	classy := s.Kind == syntax.ClassScope
	if c := s.seesClass; c != nil {
		classy = true
		if mention := r.mentionIn(sym, c); mention != nil {
			switch {
			case mention.Flags&syntax.SymGlobalDecl != 0:
				sym.Kind = syntax.KindGlobal
				return
			case mention.Kind == syntax.KindClassName && mention.Flags&syntax.SymAssigned != 0:
				outer = bindingInside(outer, c)
			}
		}
	}
	switch {
	case outer == nil && classy:
		sym.Kind = syntax.KindClassName
	case outer == nil:
		sym.Kind = syntax.KindGlobal
	default:
		r.makeFree(sym, outer)
		if classy && (s.Kind == syntax.ClassScope || bindingInside(outer, s.seesClass) == nil) {
			sym.Kind = syntax.KindClassDeref
		}
	}
	if s.seesClass != nil && (sym.Kind == syntax.KindClassName || sym.Kind == syntax.KindClassDeref) {
		r.needClassDict(s)
	}
}

// bindingInside returns sym if it belongs to a scope inside c, otherwise nil.
func bindingInside(sym *symbol, c *scope) *symbol {
	if sym != nil && sym.scope.depth > c.depth {
		return sym
	}
	return nil
}

// mentionIn returns the symbol in c of the same name as sym, or nil.
func (r *resolver) mentionIn(sym *symbol, c *scope) *symbol {
	for m := sym.prev; m != nil && m.scope.depth >= c.depth; m = m.prev {
		if m.scope == c {
			return m
		}
	}
	return nil
}

// decideInComprehension finds what a name that a comprehension does not bind
// is in the code object around it.
func (r *resolver) decideInComprehension(sym *symbol) {
	outer := r.visible(sym)
	if outer == nil {
		sym.Kind = syntax.KindGlobal
		return
	}
	code := sym.scope.code()
	if outer.scope.code() == code {
		sym.alias = outer
		return
	}
	sym.alias = r.capture(sym, code, outer)
}

// visible returns the symbol of an enclosing function that a name which sym's
// scope does not bind refers to, or nil if it is a global.
func (r *resolver) visible(sym *symbol) *symbol {
	if sym.atom == r.atomClass {
		return r.classCellFor(sym)
	}
	for p := sym.prev; p != nil; p = p.prev {
		if p.alias != nil {
			p = p.alias
		}
		switch p.Kind {
		case syntax.KindLocal, syntax.KindCell, syntax.KindFree:
			if p.scope.Kind != syntax.ClassScope {
				return p
			}
		case syntax.KindGlobal:
			if p.scope.Kind != syntax.ClassScope {
				return nil
			}
		}
	}
	return nil
}

// classCellFor returns the variable that __class__ is in a function: its own
// class' cell, unless a function in between binds the name.
func (r *resolver) classCellFor(sym *symbol) *symbol {
	p := sym.prev
	for s := sym.scope.parent; s != nil; s = s.parent {
		for p != nil && p.scope.depth > s.depth {
			p = p.prev
		}
		switch {
		case s.Kind == syntax.ClassScope && sym.scope.Kind != syntax.ClassScope:
			if s.classCell == nil {
				s.classCell = r.hiddenCell(s, r.atomClass, "__class__")
				s.ClassCell = &s.classCell.Symbol
			}
			return s.classCell
		case s.functionLike() && p != nil && p.scope == s && p.alias == nil &&
			(p.Kind == syntax.KindLocal || p.Kind == syntax.KindCell || p.Kind == syntax.KindFree):
			return p
		}
	}
	return nil
}

// hiddenCell makes a cell of a class body that is no name of its namespace.
func (r *resolver) hiddenCell(s *scope, atom uint32, name string) *symbol {
	return &symbol{Symbol: syntax.Symbol{Name: name, Kind: syntax.KindCell, Flags: syntax.SymHidden}, atom: atom, scope: s}
}

// makeFree makes sym a free variable that stands for outer.
func (r *resolver) makeFree(sym, outer *symbol) {
	sym.Kind = syntax.KindFree
	sym.Outer = &r.capture(sym, sym.scope.parent.code(), outer).Symbol
	sym.scope.frees = append(sym.scope.frees, sym)
}

// capture returns the symbol by which code in s, a code object's scope that
// sym is inside of (or in), gets at the cell of outer. Scopes in between get
// free variables where they have none.
func (r *resolver) capture(sym *symbol, s *scope, outer *symbol) *symbol {
	if s == outer.scope.code() {
		if outer.Kind == syntax.KindLocal {
			outer.Kind = syntax.KindCell
		}
		return outer
	}
	mention, at := (*symbol)(nil), sym
	for at.prev != nil && at.prev.scope.depth > s.depth {
		at = at.prev
	}
	if m := at.prev; m != nil && m.scope == s {
		mention = m
		if m.Kind == syntax.KindFree || m.Kind == syntax.KindClassDeref {
			return m
		}
		if m.through != nil {
			return m.through
		}
	}
	free := &symbol{Symbol: syntax.Symbol{Name: outer.Name, Kind: syntax.KindFree}, atom: sym.atom, scope: s}
	free.Outer = &r.capture(sym, s.parent.code(), outer).Symbol
	s.frees = append(s.frees, free)
	if mention != nil {
		mention.through = free
		return free
	}
	// The recursion may have inserted symbols further out, behind at.
	free.prev = at.prev
	at.prev = free
	s.symbols = append(s.symbols, free)
	return free
}

// needClassDict gives a scope of type parameters the free variable
// __classdict__.
func (r *resolver) needClassDict(s *scope) {
	if s.classDict != nil {
		return
	}
	c := s.seesClass
	if c.classDict == nil {
		c.classDict = r.hiddenCell(c, 0, "__classdict__")
		c.ClassDict = &c.classDict.Symbol
	}
	var chain []*scope
	for t := s; t != c && t.classDict == nil; t = t.parent {
		if t.Kind != syntax.ComprehensionScope {
			chain = append(chain, t)
		}
	}
	for i := len(chain) - 1; i >= 0; i-- {
		t := chain[i]
		outer := c.classDict
		if p := t.parent.code(); p != c {
			outer = p.classDict
		}
		free := &symbol{Symbol: syntax.Symbol{Name: "__classdict__", Kind: syntax.KindFree, Outer: &outer.Symbol}, scope: t}
		t.classDict = free
		t.ClassDict = &free.Symbol
		t.frees = append(t.frees, free)
	}
}
