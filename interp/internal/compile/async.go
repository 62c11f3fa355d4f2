package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// Where an await stands, for the error message of GetAwaitable.
const (
	awaitPlain = iota
	awaitEnter
	awaitExit
)

// await evaluates await x.
func (f *fn) await(e *syntax.Await, dst int) {
	t := f.top(dst)
	x := f.operandIn(e.X, t)
	f.emit(e.Span, code.GetAwaitable, awaitPlain, r(t), r(x), 0)
	f.delegate(e.Span, t)
	f.move(e.Span, dst, t)
}

// awaitReg awaits the value of the register t, behind which one is free.
func (f *fn) awaitReg(sp syntax.Span, t int, where uint8) {
	f.emit(sp, code.GetAwaitable, where, r(t), r(t), 0)
	f.delegate(sp, t)
}

// delegate yields what the iterator in t yields; its result is in t.
func (f *fn) delegate(sp syntax.Span, t int) {
	mark := f.next
	f.next = t + 1
	f.loadNone(sp, f.temp())
	f.emit(sp, code.Delegate, 0, r(t), r(f.gen), 0)
	f.next = mark
}

// yieldFrom evaluates yield from x.
func (f *fn) yieldFrom(e *syntax.YieldFrom, dst int) {
	t := f.top(dst)
	f.emit(e.Span, code.GetYieldFromIter, 0, r(t), r(f.operandIn(e.X, t)), 0)
	f.delegate(e.Span, t)
	f.move(e.Span, dst, t)
}

// yield evaluates yield x.
func (f *fn) yield(e *syntax.Yield, dst int) {
	t := f.own(dst)
	if e.X == nil {
		f.loadNone(e.Span, t)
	} else {
		f.expr(e.X, t)
	}
	f.yieldReg(e.Span, t)
	f.move(e.Span, dst, t)
}

// yieldReg yields the value of a temporary, which then is what is sent.
func (f *fn) yieldReg(sp syntax.Span, t int) {
	op := code.Yield
	if f.out.Flags&code.AsyncGenerator != 0 {
		op = code.YieldAsync
	}
	f.emit(sp, op, 0, r(t), r(f.gen), 0)
}

// asyncIterator evaluates aiter(e) into a new temporary.
func (f *fn) asyncIterator(e syntax.Expr) int {
	it := f.temp()
	f.emit(spanOf(e), code.GetAsyncIter, 0, r(it), r(f.operandIn(e, it)), 0)
	return it
}

// asyncLoop compiles a loop over the asynchronous iterator in it, with
// continue going back to next. Control goes on behind it at its end.
func (f *fn) asyncLoop(sp syntax.Span, it int, target syntax.Expr, next label, body func()) {
	mark := f.next
	f.bindLoop(next)
	start := len(f.out.Code)
	t := f.temps(2)
	f.emit(sp, code.GetAsyncNext, 0, r(t), r(it), 0)
	f.delegate(sp, t)
	end := len(f.out.Code)
	f.next = t + 1
	f.assignTo(target, t)
	f.next = mark
	body()
	f.jumpBack(sp, next)
	f.bound = len(f.out.Code)
	f.out.Handlers = append(f.out.Handlers, code.Handler{Start: start, End: end, Target: f.bound, Reg: t})
	f.temp()
	f.emit(sp, code.EndAsyncFor, 0, r(t), 0, 0)
	f.next = mark
}
