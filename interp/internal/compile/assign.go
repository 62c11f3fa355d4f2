package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// assignStmt compiles t1 = t2 = value.
func (f *fn) assignStmt(s *syntax.Assign) {
	if len(s.Targets) == 1 {
		switch t := s.Targets[0].(type) {
		case *syntax.Name:
			f.store(t.Span, t.Sym, f.result(s.Value, t.Sym))
			return
		case *syntax.Tuple:
			if f.assignEach(t.Elts, s.Value) {
				return
			}
		case *syntax.List:
			if f.assignEach(t.Elts, s.Value) {
				return
			}
		}
	}
	var value int
	if reg, ok := f.local(s.Value); ok {
		f.check(spanOf(s.Value), reg)
		if value = reg; len(s.Targets) > 1 || f.c.walrus {
			value = f.temp()
			f.move(spanOf(s.Value), value, reg)
		}
	} else {
		value = f.operand(s.Value)
	}
	mark := f.next
	for _, t := range s.Targets {
		f.assignTo(t, value)
		f.next = mark
	}
}

// assignEach compiles a, b = x, y without a tuple; it reports false if the
// statement is of another kind.
func (f *fn) assignEach(targets []syntax.Expr, value syntax.Expr) bool {
	v, ok := value.(*syntax.Tuple)
	if !ok || len(targets) == 0 || len(v.Elts) != len(targets) || leading(v.Elts) != len(v.Elts) || leading(targets) != len(targets) {
		return false
	}
	if f.distinctLocals(targets) {
		f.assignLocals(targets, v.Elts)
		return true
	}
	base := f.each(v.Elts)
	mark := f.next
	for i, t := range targets {
		f.assignTo(t, base+i)
		f.next = mark
	}
	return true
}

// distinctLocals reports whether the targets are plain variables, none twice.
func (f *fn) distinctLocals(targets []syntax.Expr) bool {
	var seen uint64
	for _, t := range targets {
		reg, ok := f.local(t)
		if !ok || reg >= 64 || seen&(1<<reg) != 0 {
			return false
		}
		seen |= 1 << reg
	}
	return true
}

// assignLocals assigns values to plain variables, which can't fail once the
// values are there: the last needs no temporary, constants need none.
func (f *fn) assignLocals(targets, values []syntax.Expr) {
	last, mark := len(values)-1, f.next
	for _, v := range values[:last] {
		if _, ok := fold(v); !ok {
			f.expr(v, f.temp())
		}
	}
	if _, ok := fold(values[last]); !ok {
		reg, _ := f.local(targets[last])
		f.expr(values[last], reg)
		f.assign(reg)
	}
	for i, t := range targets {
		reg, _ := f.local(t)
		if v, ok := fold(values[i]); ok {
			f.loadConst(spanOf(values[i]), reg, v)
		} else if i < last {
			f.move(spanOf(t), reg, mark)
			mark++
		}
		f.assign(reg)
	}
}

// assignTo binds a target of any kind to the value of a register.
func (f *fn) assignTo(t syntax.Expr, value int) {
	mark := f.next
	switch t := t.(type) {
	case *syntax.Name:
		f.store(t.Span, t.Sym, value)
	case *syntax.Attribute:
		f.emitCached(f.member(t.Span, t), code.SetAttr, 0, r(f.operand(t.X)), r(value), f.name(t.Span, t.Attr), 0)
	case *syntax.Subscript:
		x := f.before(t.X, t.Index, -1)
		f.emit(t.Span, code.SetItem, 0, r(x), r(f.operand(t.Index)), r(value))
	case *syntax.Tuple:
		f.unpack(t.Span, t.Elts, value)
	case *syntax.List:
		f.unpack(t.Span, t.Elts, value)
	case *syntax.Starred:
		f.assignTo(t.X, value)
	}
	f.next = mark
}

// unpack binds several targets to the elements of a value.
func (f *fn) unpack(sp syntax.Span, targets []syntax.Expr, value int) {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*syntax.Starred); ok {
			star = i
		}
	}
	if base, ok := f.consecutive(targets); ok {
		f.unpackTo(sp, value, base, len(targets), star)
		for i := range targets {
			f.assign(base + i)
		}
		return
	}
	base := f.temps(max(1, len(targets)))
	f.unpackTo(sp, value, base, len(targets), star)
	for i, t := range targets {
		f.assignTo(t, base+i)
	}
}

// consecutive returns the first register of targets that are plain variables
// in consecutive registers: Unpack writes them when nothing can fail any more.
func (f *fn) consecutive(targets []syntax.Expr) (first int, ok bool) {
	for i, t := range targets {
		reg, ok := f.local(t)
		if i == 0 {
			first = reg
		}
		if !ok || reg != first+i {
			return 0, false
		}
	}
	return first, len(targets) > 0
}

// unpackTo puts the n elements of a value into registers; element star, if
// not negative, takes a list of any length.
func (f *fn) unpackTo(sp syntax.Span, value, base, n, star int) {
	if star < 0 {
		f.emit(sp, code.Unpack, 0, r(value), r(base), n)
		return
	}
	if after := n - star - 1; star > 255 || after > 255 {
		f.c.error(sp, "too many expressions in star-unpacking assignment")
	} else {
		f.emit(sp, code.UnpackStar, 0, r(value), r(base), star|after<<8)
	}
}

// augAssign compiles target op= value.
func (f *fn) augAssign(s *syntax.AugAssign) {
	switch t := s.Target.(type) {
	case *syntax.Name:
		f.augName(s, t)
	case *syntax.Attribute:
		x := f.before(t.X, s.Value, -1)
		v := f.temp()
		f.getAttr(t, v, x)
		f.binary(s.Span, s.Op, true, v, v, s.Value)
		f.emitCached(f.member(t.Span, t), code.SetAttr, 0, r(x), r(v), f.name(t.Span, t.Attr), 0)
	case *syntax.Subscript:
		x := f.hold(t.X, harmless(t.Index) && harmless(s.Value), -1)
		i := f.before(t.Index, s.Value, -1)
		v := f.temp()
		f.emit(t.Span, code.GetItem, 0, r(v), r(x), r(i))
		f.binary(s.Span, s.Op, true, v, v, s.Value)
		f.emit(t.Span, code.SetItem, 0, r(x), r(i), r(v))
	}
}

func (f *fn) augName(s *syntax.AugAssign, t *syntax.Name) {
	if reg, ok := f.local(t); ok {
		left := f.before(t, s.Value, -1)
		f.binary(s.Span, s.Op, true, reg, left, s.Value)
		f.assign(reg)
		return
	}
	v := f.temp()
	f.load(t.Span, t.Sym, v)
	f.binary(s.Span, s.Op, true, v, v, s.Value)
	f.store(t.Span, t.Sym, v)
}

// annAssign compiles target: annotation = value.
func (f *fn) annAssign(s *syntax.AnnAssign) {
	if s.Value != nil {
		if n, ok := s.Target.(*syntax.Name); ok {
			f.store(n.Span, n.Sym, f.result(s.Value, n.Sym))
		} else {
			f.assignTo(s.Target, f.before(s.Value, s.Target, -1))
		}
	} else {
		f.evaluateTarget(s.Target)
	}
	kind := f.scope.Kind
	if kind != syntax.ModuleScope && kind != syntax.ClassScope {
		return
	}
	n, ok := s.Target.(*syntax.Name)
	if !ok || !s.Simple {
		if !f.c.file.FutureAnnotations {
			f.discard(s.Annotation)
		}
		return
	}
	f.annotate(s, n)
}

// evaluateTarget evaluates the parts of an annotated target without a value.
func (f *fn) evaluateTarget(t syntax.Expr) {
	switch t := t.(type) {
	case *syntax.Attribute:
		f.discard(t.X)
	case *syntax.Subscript:
		f.discard(t.X)
		f.discard(t.Index)
	}
}

// annotate stores an annotation in __annotations__.
func (f *fn) annotate(s *syntax.AnnAssign, n *syntax.Name) {
	value := f.temp()
	f.annotation(s.Annotation, value)
	dict, key := f.temp(), f.temp()
	g := f.c.global("__annotations__")
	if f.scope.Kind == syntax.ClassScope {
		f.emitCached(s.Span, code.LoadName, 0, r(dict), r(f.namespace), f.name(s.Span, "__annotations__"), uint64(g))
	} else {
		f.emitWide(s.Span, code.GetGlobal, 0, r(dict), g)
	}
	f.loadString(s.Span, key, n.Sym.Name)
	f.emit(s.Span, code.SetItem, 0, r(dict), r(key), r(value))
}

// annotation evaluates an annotation, or puts its text into dst.
func (f *fn) annotation(e syntax.Expr, dst int) {
	if f.c.file.FutureAnnotations {
		f.loadString(spanOf(e), dst, f.c.file.Text(e))
		return
	}
	f.expr(e, dst)
}

// discard evaluates e for its effects.
func (f *fn) discard(e syntax.Expr) {
	mark := f.next
	if reg, ok := f.local(e); ok {
		f.check(spanOf(e), reg)
	} else if !harmless(e) {
		f.expr(e, f.temp())
	}
	f.next = mark
}

// deleteTarget compiles del of one target.
func (f *fn) deleteTarget(t syntax.Expr) {
	mark := f.next
	switch t := t.(type) {
	case *syntax.Name:
		f.unbind(t.Span, t.Sym)
	case *syntax.Attribute:
		f.emit(f.member(t.Span, t), code.DelAttr, 0, r(f.operand(t.X)), 0, f.name(t.Span, t.Attr))
	case *syntax.Subscript:
		x := f.before(t.X, t.Index, -1)
		f.emit(t.Span, code.DelItem, 0, r(x), r(f.operand(t.Index)), 0)
	case *syntax.Tuple:
		for _, e := range t.Elts {
			f.deleteTarget(e)
		}
	case *syntax.List:
		for _, e := range t.Elts {
			f.deleteTarget(e)
		}
	}
	f.next = mark
}
