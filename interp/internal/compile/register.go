package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// temp allocates a temporary.
func (f *fn) temp() int { return f.temps(1) }

// temps allocates consecutive temporaries and returns the first. They are
// given back by setting next.
func (f *fn) temps(n int) int {
	t := f.next
	f.next += n
	if f.next > f.out.Registers {
		f.out.Registers = f.next
		if f.next > code.MaxRegister+1 && f.next-n <= code.MaxRegister+1 {
			f.c.error(f.place(), "too many local variables or nested expressions in "+f.scope.QualName)
		}
	}
	return t
}

// place is where an error about the function as a whole is reported.
func (f *fn) place() syntax.Span {
	if f.out.FirstLine < 1 || f.out.FirstLine > f.c.file.Lines.Len() {
		return syntax.Span{From: 1, To: 1}
	}
	p := syntax.Pos(f.c.file.Lines.LineStart(f.out.FirstLine) + 1)
	return syntax.Span{From: p, To: p}
}

// own returns dst if it is a temporary, else a new one: for an expression that
// is built up in several steps, which must not show in a variable.
func (f *fn) own(dst int) int {
	if dst >= f.first {
		return dst
	}
	return f.temp()
}

// top returns dst if it is the last temporary, else a new one: for what needs
// free registers behind its result.
func (f *fn) top(dst int) int {
	if dst >= f.first && dst == f.next-1 {
		return dst
	}
	return f.temp()
}

// move copies a register unless source and destination are the same.
func (f *fn) move(sp syntax.Span, dst, src int) {
	if dst != src {
		f.emit(sp, code.Move, 0, r(dst), r(src), 0)
	}
}

// register returns the register of a variable that has one.
func (f *fn) register(s *syntax.Symbol) int { return s.Index + f.shift }

// local returns the register of an expression that is a plain variable.
func (f *fn) local(e syntax.Expr) (int, bool) {
	if n, ok := e.(*syntax.Name); ok && n.Sym.Kind == syntax.KindLocal {
		return f.register(n.Sym), true
	}
	return 0, false
}

// operand evaluates e where an instruction can read it: in the variable that
// it is, or in a new temporary.
func (f *fn) operand(e syntax.Expr) int {
	if reg, ok := f.local(e); ok {
		return reg
	}
	t := f.temp()
	f.expr(e, t)
	return t
}

// operandIn is operand, in dst if that is a temporary.
func (f *fn) operandIn(e syntax.Expr, dst int) int {
	if reg, ok := f.local(e); ok {
		return reg
	}
	t := f.own(dst)
	f.expr(e, t)
	return t
}

// before is operandIn for an expression after which rest is evaluated before
// the value is used: rest must not see to it that a variable has another value,
// and must not run before the variable is found unbound.
func (f *fn) before(e, rest syntax.Expr, dst int) int {
	return f.hold(e, harmless(rest), dst)
}

// hold is before, told whether what is evaluated in between is harmless.
func (f *fn) hold(e syntax.Expr, harmless bool, dst int) int {
	reg, ok := f.local(e)
	if !ok {
		return f.operandIn(e, dst)
	}
	if harmless {
		return reg
	}
	if f.c.walrus {
		t := f.own(dst)
		f.move(spanOf(e), t, reg)
		return t
	}
	f.check(spanOf(e), reg)
	return reg
}

// check raises if a variable is unbound, unless it surely is not.
func (f *fn) check(sp syntax.Span, reg int) {
	if reg >= 64 || f.assigned&(1<<reg) == 0 {
		f.emit(sp, code.CheckLocal, 0, r(reg), 0, 0)
	}
}

// assign notes that a register holds a value from here on.
func (f *fn) assign(reg int) {
	if reg < 64 {
		f.assigned |= 1 << reg &^ f.deleted
	}
}

// unreachable is the value of assigned where control never comes.
const unreachable = ^uint64(0)

// harmless reports whether the evaluation of e neither fails before an operand
// on its left does nor changes anything.
func harmless(e syntax.Expr) bool {
	switch e := e.(type) {
	case nil, *syntax.IntLit, *syntax.FloatLit, *syntax.StringLit, *syntax.BytesLit, *syntax.ConstLit:
		return true
	case *syntax.Name:
		return e.Sym.Kind == syntax.KindLocal
	case *syntax.UnaryOp:
		_, lit := e.X.(*syntax.IntLit)
		return lit
	}
	return false
}

// load reads a name into dst.
func (f *fn) load(sp syntax.Span, s *syntax.Symbol, dst int) {
	switch s.Kind {
	case syntax.KindLocal:
		if reg := f.register(s); reg == dst {
			f.check(sp, reg)
		} else {
			f.emit(sp, code.Move, 0, r(dst), r(reg), 0)
		}
	case syntax.KindCell:
		f.emit(sp, code.GetCell, 0, r(dst), r(f.register(s)), 0)
	case syntax.KindFree:
		f.emitWide(sp, code.GetFree, 0, r(dst), s.Index)
	case syntax.KindGlobal:
		f.emitWide(sp, code.GetGlobal, 0, r(dst), s.Index)
	case syntax.KindClassName:
		f.emitCached(sp, code.LoadName, 0, r(dst), r(f.namespace), f.name(sp, s.Name), uint64(s.Index))
	case syntax.KindClassDeref:
		f.emitCached(sp, code.LoadClassDeref, 0, r(dst), r(f.namespace), f.name(sp, s.Name), uint64(s.Index))
	default:
		f.c.error(sp, "internal error: name '"+s.Name+"' is not resolved")
	}
}

// store binds a name to the value of a register.
func (f *fn) store(sp syntax.Span, s *syntax.Symbol, src int) {
	switch s.Kind {
	case syntax.KindLocal:
		f.move(sp, f.register(s), src)
		f.assign(f.register(s))
	case syntax.KindCell:
		f.emit(sp, code.SetCell, 0, r(src), r(f.register(s)), 0)
	case syntax.KindFree:
		f.emitWide(sp, code.SetFree, 0, r(src), s.Index)
	case syntax.KindGlobal:
		f.emitWide(sp, code.SetGlobal, 0, r(src), s.Index)
	case syntax.KindClassName:
		f.emit(sp, code.StoreName, 0, r(src), r(f.namespace), f.name(sp, s.Name))
	default:
		f.c.error(sp, "internal error: name '"+s.Name+"' can't be bound")
	}
}

// unbind deletes a name.
func (f *fn) unbind(sp syntax.Span, s *syntax.Symbol) {
	switch s.Kind {
	case syntax.KindLocal:
		f.emit(sp, code.DelLocal, 0, r(f.register(s)), 0, 0)
	case syntax.KindCell:
		f.emit(sp, code.DelCell, 0, r(f.register(s)), 0, 0)
	case syntax.KindFree:
		f.emitWide(sp, code.DelFree, 0, 0, s.Index)
	case syntax.KindGlobal:
		f.emitWide(sp, code.DelGlobal, 0, 0, s.Index)
	case syntax.KindClassName:
		f.emit(sp, code.DelName, 0, 0, r(f.namespace), f.name(sp, s.Name))
	default:
		f.c.error(sp, "internal error: name '"+s.Name+"' can't be deleted")
	}
}

// result evaluates e for a binding of s and returns where the value is: in the
// variable itself if it has a register.
func (f *fn) result(e syntax.Expr, s *syntax.Symbol) int {
	if s.Kind != syntax.KindLocal {
		return f.operand(e)
	}
	f.expr(e, f.register(s))
	return f.register(s)
}
