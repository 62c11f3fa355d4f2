package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// whileStmt compiles while. The test is at the top, so that one instruction,
// the jump back, is the loop's safepoint.
func (f *fn) whileStmt(s *syntax.While) {
	b := f.push(loopBlock, s.Span)
	b.exit, b.next, b.back = f.newLabel(), f.newLabel(), true
	f.bindLoop(b.next)
	other := f.newLabel()
	f.jumpIf(s.Cond, other, false)
	entry := f.assigned
	f.stmts(s.Body)
	f.jumpBack(spanOf(s.Cond), b.next)
	f.pop()
	f.bind(other)
	f.assigned = entry
	f.stmts(s.Else)
	f.bind(b.exit)
	f.assigned = entry
}

// forStmt compiles for and async for.
func (f *fn) forStmt(s *syntax.For) {
	entry := f.assigned
	b := f.push(loopBlock, s.Span)
	b.exit, b.next = f.newLabel(), f.newLabel()
	body := func() { f.stmts(s.Body) }
	if s.Async {
		b.back = true
		f.asyncLoop(spanOf(s.Iter), f.asyncIterator(s.Iter), s.Target, b.next, body)
	} else {
		f.loop(spanOf(s.Iter), f.iterator(s.Iter), s.Target, b.next, body)
	}
	f.pop()
	f.assigned = entry
	f.stmts(s.Else)
	f.bind(b.exit)
	f.assigned = entry
}

// iterator starts a loop over e and returns the first of its registers.
func (f *fn) iterator(e syntax.Expr) int {
	it := f.temps(3)
	f.emit(spanOf(e), code.GetIter, 0, r(it), r(f.iterable(e)), 0)
	f.next = it + 3
	return it
}

// iterable evaluates what is looped over; a list of constants may be a tuple.
func (f *fn) iterable(e syntax.Expr) int {
	if l, ok := e.(*syntax.List); ok {
		if v, ok := foldTuple(l.Elts); ok {
			t := f.temp()
			f.loadConst(l.Span, t, v)
			return t
		}
	}
	return f.operand(e)
}

// loop compiles a loop over the iterator in it, with continue going to next.
// Control goes on behind it at its end.
func (f *fn) loop(sp syntax.Span, it int, target syntax.Expr, next label, body func()) {
	mark, top := f.next, f.newLabel()
	reg, direct := f.local(target)
	if !direct {
		reg = f.temp()
	}
	f.jump(sp, next)
	f.bindLoop(top)
	if direct {
		f.assign(reg)
	} else {
		f.assignTo(target, reg)
		f.next = mark
	}
	body()
	f.bind(next)
	f.branch(sp, code.ForIter, 0, r(it), r(reg), top)
	f.next = mark
}
