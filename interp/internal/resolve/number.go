package resolve

import (
	"sort"

	"github.com/starling-lang/starling/interp/internal/syntax"
)

// number gives the symbols of a code object, and of the code objects inside,
// their indexes.
func (r *resolver) number(s *scope) {
	r.number1(s)
	globals := make([]*syntax.Symbol, len(r.cur))
	r.numberGlobals(s, globals)
}

func (r *resolver) number1(s *scope) {
	s.Symbols = make([]*syntax.Symbol, len(s.symbols))
	for i, sym := range s.symbols {
		s.Symbols[i] = &sym.Symbol
	}
	if s.Kind == syntax.ComprehensionScope {
		r.comprehensionLocals(s)
	} else {
		r.codeLocals(s)
	}
	for _, child := range s.children {
		r.number1(child)
	}
}

// codeLocals numbers the slots and the closure of a code object.
func (r *resolver) codeLocals(s *scope) {
	var locals []*syntax.Symbol
	for _, sym := range s.symbols {
		if sym.Kind == syntax.KindLocal || sym.Kind == syntax.KindCell {
			locals = append(locals, &sym.Symbol)
		}
	}
	if s.classCell != nil {
		locals = append(locals, &s.classCell.Symbol)
	}
	if s.Kind == syntax.ClassScope && s.classDict != nil {
		locals = append(locals, &s.classDict.Symbol)
	}
	for i, sym := range locals {
		sym.Index = i
		if sym.Kind == syntax.KindCell {
			s.Cells = append(s.Cells, sym)
		}
	}
	sort.Slice(s.frees, func(i, j int) bool { return s.frees[i].Name < s.frees[j].Name })
	for i, sym := range s.frees {
		sym.Index = i
		s.Frees = append(s.Frees, &sym.Symbol)
	}
	s.Locals = r.hiddenSlots(s, locals, len(locals))
}

// hiddenSlots gives the variables of the comprehensions directly in s slots
// from base on; comprehensions one after the other share slots.
func (r *resolver) hiddenSlots(s *scope, slots []*syntax.Symbol, base int) []*syntax.Symbol {
	for _, child := range s.children {
		if child.Kind != syntax.ComprehensionScope {
			continue
		}
		n := base
		for _, sym := range child.symbols {
			if sym.alias != nil || sym.Kind != syntax.KindLocal && sym.Kind != syntax.KindCell {
				continue
			}
			sym.Index = n
			sym.Flags |= syntax.SymHidden
			if n == len(slots) {
				slots = append(slots, &sym.Symbol)
			}
			n++
		}
		slots = r.hiddenSlots(child, slots, n)
	}
	return slots
}

// comprehensionLocals lists the variables of a comprehension, whose slots are
// numbered already, and copies what its other names are.
func (r *resolver) comprehensionLocals(s *scope) {
	for _, sym := range s.symbols {
		if a := sym.alias; a != nil {
			sym.Kind, sym.Index, sym.Outer = a.Kind, a.Index, a.Outer
			continue
		}
		switch sym.Kind {
		case syntax.KindCell:
			s.Cells = append(s.Cells, &sym.Symbol)
			fallthrough
		case syntax.KindLocal:
			s.Locals = append(s.Locals, &sym.Symbol)
		}
	}
}

// numberGlobals numbers the names that are looked up in the module.
func (r *resolver) numberGlobals(s *scope, globals []*syntax.Symbol) {
	for _, sym := range s.symbols {
		if sym.Kind != syntax.KindGlobal && sym.Kind != syntax.KindClassName || sym.implied {
			continue
		}
		g := globals[sym.atom]
		if g == nil {
			g = &sym.Symbol
			if s != r.module {
				g = &syntax.Symbol{Name: sym.Name, Kind: syntax.KindGlobal}
			}
			g.Index = len(r.module.Globals)
			globals[sym.atom] = g
			r.module.Globals = append(r.module.Globals, g)
		}
		sym.Index = g.Index
		if sym.Kind == syntax.KindGlobal {
			g.Flags |= sym.Flags & (syntax.SymAssigned | syntax.SymUsed)
		} else {
			g.Flags |= syntax.SymUsed
		}
	}
	for _, child := range s.children {
		r.numberGlobals(child, globals)
	}
}
