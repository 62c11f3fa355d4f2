package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

const (
	// maxElems is how many registers a display or call takes at once.
	maxElems = 64
	// minConstList is from how many constants on a list is copied from a tuple.
	minConstList = 8
)

// each evaluates expressions into consecutive temporaries and returns the first.
func (f *fn) each(elts []syntax.Expr) int {
	base := f.next
	for _, e := range elts {
		f.expr(e, f.temp())
	}
	return base
}

// build emits the making of a container from n registers (or pairs) from base on.
func (f *fn) build(sp syntax.Span, op code.Op, dst, base, n int) {
	if n == 0 {
		base = dst
	}
	f.emit(sp, op, 0, r(dst), r(base), n)
}

// leading returns how many elements may be evaluated into registers at once:
// those in front of the first starred one, up to maxElems.
func leading(elts []syntax.Expr) int {
	for i, e := range elts {
		if _, ok := e.(*syntax.Starred); ok || i == maxElems {
			return i
		}
	}
	return len(elts)
}

// tuple builds a tuple.
func (f *fn) tuple(sp syntax.Span, elts []syntax.Expr, dst int) {
	if v, ok := foldTuple(elts); ok {
		f.loadConst(sp, dst, v)
		return
	}
	n := leading(elts)
	if n == len(elts) {
		f.build(sp, code.BuildTuple, dst, f.each(elts), n)
		return
	}
	t := f.own(dst)
	f.list(sp, elts, t)
	f.emit(sp, code.ListToTuple, 0, r(dst), r(t), 0)
}

// list builds a list.
func (f *fn) list(sp syntax.Span, elts []syntax.Expr, dst int) {
	n := leading(elts)
	if len(elts) >= minConstList {
		if v, ok := foldTuple(elts); ok {
			t, src := f.own(dst), f.temp()
			f.loadConst(sp, src, v)
			f.build(sp, code.BuildList, t, src, 0)
			f.emit(sp, code.ListExtend, 0, r(t), r(src), 0)
			f.move(sp, dst, t)
			return
		}
	}
	if n == len(elts) {
		f.build(sp, code.BuildList, dst, f.each(elts), n)
		return
	}
	t := f.own(dst)
	f.listFrom(sp, elts, t, 0)
	f.move(sp, dst, t)
}

// listFrom builds a list in steps in the temporary t. With x = 1 the elements
// are arguments of a call.
func (f *fn) listFrom(sp syntax.Span, elts []syntax.Expr, t int, x uint8) {
	n := leading(elts)
	mark := f.next
	f.build(sp, code.BuildList, t, f.each(elts[:n]), n)
	f.next = mark
	for _, e := range elts[n:] {
		if star, ok := e.(*syntax.Starred); ok {
			f.emit(sp, code.ListExtend, x, r(t), r(f.operand(star.X)), 0)
		} else {
			f.emit(sp, code.ListAppend, 0, r(t), r(f.operand(e)), 0)
		}
		f.next = mark
	}
}

// set builds a set.
func (f *fn) set(e *syntax.Set, dst int) {
	n := leading(e.Elts)
	if n == len(e.Elts) {
		f.build(e.Span, code.BuildSet, dst, f.each(e.Elts), n)
		return
	}
	t := f.own(dst)
	mark := f.next
	f.build(e.Span, code.BuildSet, t, f.each(e.Elts[:n]), n)
	f.next = mark
	for _, x := range e.Elts[n:] {
		if star, ok := x.(*syntax.Starred); ok {
			f.emit(e.Span, code.SetUpdate, 0, r(t), r(f.operand(star.X)), 0)
		} else {
			f.emit(e.Span, code.SetAdd, 0, r(t), r(f.operand(x)), 0)
		}
		f.next = mark
	}
	f.move(e.Span, dst, t)
}

// dict builds a dict.
func (f *fn) dict(e *syntax.Dict, dst int) {
	n := 0
	for n < len(e.Items) && n < maxElems/2 && e.Items[n].Key != nil && !f.ownPlace(e, n) {
		n++
	}
	t := dst
	if n < len(e.Items) {
		t = f.own(dst)
	}
	mark := f.next
	for _, item := range e.Items[:n] {
		f.expr(item.Key, f.temp())
		f.expr(item.Value, f.temp())
	}
	f.build(e.Span, code.BuildDict, t, mark, n)
	f.next = mark
	for _, item := range e.Items[n:] {
		if item.Key == nil {
			f.emit(spanOf(item.Value), code.DictMerge, 0, r(t), r(f.operand(item.Value)), 0)
		} else {
			k := f.before(item.Key, item.Value, -1)
			sp := e.Span
			if f.c.opt.EntryPlaces {
				sp = pairSpan(item.Key, item.Value)
			}
			f.emit(sp, code.DictSet, 0, r(t), r(k), r(f.operand(item.Value)))
		}
		f.next = mark
	}
	f.move(e.Span, dst, t)
}

// ownPlace reports whether an error of the dict's entry i, whose key may be
// unhashable, is to have the entry's line and not the dict's.
func (f *fn) ownPlace(e *syntax.Dict, i int) bool {
	if !f.c.opt.EntryPlaces {
		return false
	}
	switch e.Items[i].Key.(type) {
	case *syntax.StringLit, *syntax.IntLit, *syntax.FloatLit, *syntax.BytesLit:
		return false
	}
	return f.c.loc.Position(e.From).Line != f.c.loc.Position(spanOf(e.Items[i].Key).From).Line
}

// fstring evaluates an f-string.
func (f *fn) fstring(e *syntax.FString, dst int) {
	switch len(e.Parts) {
	case 0:
		f.loadString(e.Span, dst, "")
	case 1:
		f.expr(e.Parts[0], dst)
	default:
		f.join(e.Span, e.Parts, dst)
	}
}

// join evaluates parts of an f-string and joins them, in groups if there are
// many.
func (f *fn) join(sp syntax.Span, parts []syntax.Expr, dst int) {
	base := f.next
	if len(parts) <= maxElems {
		for _, p := range parts {
			if v, ok := p.(*syntax.FormattedValue); ok && v.Spec == nil && v.Conv == 0 {
				f.formatted(v, code.FormatPart, f.temp())
			} else {
				f.expr(p, f.temp())
			}
		}
		f.build(sp, code.BuildString, dst, base, len(parts))
		f.next = base
		return
	}
	size := (len(parts) + maxElems - 1) / maxElems
	n := 0
	for ; len(parts) > 0; n++ {
		k := min(size, len(parts))
		f.join(sp, parts[:k], f.temp())
		parts = parts[k:]
	}
	f.build(sp, code.BuildString, dst, base, n)
	f.next = base
}

// formatted evaluates {x!r:spec}; conv is the conversion, or says that the result is for BuildString.
func (f *fn) formatted(e *syntax.FormattedValue, conv byte, dst int) {
	t := f.own(dst)
	if e.Spec == nil {
		f.emit(e.Span, code.FormatValue, conv, r(t), r(f.operandIn(e.X, t)), r(t))
	} else {
		x := f.before(e.X, e.Spec, t)
		f.emit(e.Span, code.FormatValue, conv, r(t), r(x), r(f.operand(e.Spec)))
	}
	f.move(e.Span, dst, t)
}
