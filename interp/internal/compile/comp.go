package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// comp evaluates a comprehension or generator expression.
func (f *fn) comp(e *syntax.Comp, dst int) {
	if e.Kind == syntax.GeneratorExp {
		f.generatorExp(e, dst)
		return
	}
	t := f.own(dst)
	entry := f.assigned
	f.build(e.Span, [...]code.Op{code.BuildList, code.BuildSet, code.BuildDict}[e.Kind], t, t, 0)
	first := e.Clauses[0]
	var it int
	if first.Async {
		it = f.asyncIterator(first.Iter)
	} else {
		it = f.iterator(first.Iter)
	}
	f.freshVariables(e)
	start := len(f.out.Code)
	f.compClauses(e, 0, it, func() { f.collect(e, t) })
	f.scoped(e.Scope, start)
	f.assigned = entry
	f.move(e.Span, dst, t)
}

// scoped notes that the variables of a comprehension are such only in the
// code from start on.
func (f *fn) scoped(sc *syntax.Scope, start int) {
	for _, s := range sc.Locals {
		if s.Kind == syntax.KindLocal || s.Kind == syntax.KindCell {
			f.out.Scoped = append(f.out.Scoped, code.Scoped{Reg: f.register(s), Start: start, End: len(f.out.Code)})
		}
	}
}

// freshVariables unbinds the variables of a comprehension, whose registers
// may hold what they, or those of another one, held before.
func (f *fn) freshVariables(e *syntax.Comp) {
	for _, s := range e.Scope.Cells {
		f.emit(e.Span, code.MakeCell, 1, r(f.register(s)), 0, 0)
	}
	if len(e.Clauses) == 1 {
		return // its variables are bound before they are read
	}
	for _, s := range e.Scope.Locals {
		if s.Kind == syntax.KindLocal {
			f.loadNone(e.Span, f.register(s))
			f.emit(e.Span, code.DelLocal, 0, r(f.register(s)), 0, 0)
		}
	}
}

// collect adds an element to the list, set or dict in t.
func (f *fn) collect(e *syntax.Comp, t int) {
	mark := f.next
	switch e.Kind {
	case syntax.ListComp:
		f.emit(spanOf(e.Elt), code.ListAppend, 0, r(t), r(f.operand(e.Elt)), 0)
	case syntax.SetComp:
		f.emit(spanOf(e.Elt), code.SetAdd, 0, r(t), r(f.operand(e.Elt)), 0)
	default:
		k := f.before(e.Elt, e.Value, -1)
		f.emit(pairSpan(e.Elt, e.Value), code.DictSet, 0, r(t), r(k), r(f.operand(e.Value)))
	}
	f.next = mark
}

// pairSpan is the place of key: value.
func pairSpan(key, value syntax.Expr) syntax.Span {
	return syntax.Span{From: spanOf(key).From, To: spanOf(value).To}
}

// compClauses compiles the clauses of a comprehension from number i on, over
// the iterator in it, with element in their middle.
func (f *fn) compClauses(e *syntax.Comp, i, it int, element func()) {
	c, next, mark := e.Clauses[i], f.newLabel(), f.next
	body := func() {
		for _, cond := range c.Ifs {
			f.compCond(cond, next, c.Async)
		}
		if i+1 == len(e.Clauses) {
			element()
			return
		}
		if inner := e.Clauses[i+1]; inner.Async {
			f.compClauses(e, i+1, f.asyncIterator(inner.Iter), element)
		} else {
			f.compClauses(e, i+1, f.iterator(inner.Iter), element)
		}
	}
	if c.Async {
		f.asyncLoop(spanOf(c.Iter), it, c.Target, next, body)
	} else {
		f.loop(spanOf(c.Iter), it, c.Target, next, body)
	}
	f.next = mark
}

// compCond goes on with the next element unless cond is true. The way back of
// an asynchronous loop must be a safepoint.
func (f *fn) compCond(cond syntax.Expr, next label, back bool) {
	if !back {
		f.jumpIf(cond, next, false)
		return
	}
	ok := f.newLabel()
	f.jumpIf(cond, ok, true)
	f.jumpBack(spanOf(cond), next)
	f.bind(ok)
}

// generatorExp makes a generator: the outermost iterable is evaluated here.
func (f *fn) generatorExp(e *syntax.Comp, dst int) {
	t := f.top(dst)
	first := e.Clauses[0]
	f.makeFunction(e.Span, t, 0, unit{scope: e.Scope, pos: e.From, body: func(g *fn) { g.generatorBody(e) }})
	arg := f.temp()
	sp := spanOf(first.Iter)
	if first.Async {
		f.emit(sp, code.GetAsyncIter, 0, r(arg), r(f.operandIn(first.Iter, arg)), 0)
	} else {
		f.emit(sp, code.GetYieldFromIter, 1, r(arg), r(f.operandIn(first.Iter, arg)), 0)
	}
	f.emit(e.Span, code.Call, 0, r(t), 1, 0)
	f.move(e.Span, dst, t)
}

// generatorBody compiles the function that a generator expression is.
func (f *fn) generatorBody(e *syntax.Comp) {
	f.out.Params = []code.Param{{Name: ".0", Kind: code.PositionalOnly}}
	f.assign(0)
	it := 0
	if first := e.Clauses[0]; !first.Async {
		it = f.temps(3)
		f.emit(spanOf(first.Iter), code.GetIter, 0, r(it), r(0), 0)
	}
	f.compClauses(e, 0, it, func() {
		t := f.temp()
		f.expr(e.Elt, t)
		f.yieldReg(spanOf(e.Elt), t)
		f.next = t
	})
	f.returnNone()
}
