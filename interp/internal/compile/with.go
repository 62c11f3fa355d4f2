package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// with compiles a with statement from its first item on. Two registers hold
// __exit__ and its self (or nothing) while the body runs.
func (f *fn) with(s *syntax.With, items []*syntax.WithItem) {
	if len(items) == 0 {
		f.stmts(s.Body)
		return
	}
	mark, item := f.next, items[0]
	sp := spanOf(item.X)
	exit := f.temps(2)
	enter := f.enterContext(s, item, exit)
	b := f.push(withBlock, sp)
	b.reg, b.async = exit, s.Async
	entry := f.assigned
	if item.Target != nil {
		f.assignTo(item.Target, enter)
	}
	f.next = enter
	f.with(s, items[1:])
	f.pop()
	end := f.newLabel()
	if !f.dead() {
		f.cleanup(b)
		f.jump(nowhere, end)
	}
	f.withHandler(b, end)
	f.next = mark
	f.bind(end)
	f.assigned = entry
}

// enterContext loads the methods of a context manager and enters it; the
// result is in the register returned.
func (f *fn) enterContext(s *syntax.With, item *syntax.WithItem, exit int) int {
	sp := spanOf(item.X)
	enter := f.temps(2)
	special := [2]string{"__enter__", "__exit__"}
	if s.Async {
		special = [2]string{"__aenter__", "__aexit__"}
	}
	m := f.operand(item.X)
	for i, reg := range [2]int{enter, exit} {
		f.emitCached(sp, code.LoadMethod, 1, r(reg), r(m), f.name(sp, special[i]), 0)
	}
	f.emit(sp, code.CallPrepared, 0, r(enter), 1, 0)
	if s.Async {
		f.awaitReg(sp, enter, awaitEnter)
	}
	f.next = enter + 1
	return enter
}

// loadExit copies __exit__ and its self, which may be unset, to call registers.
func (f *fn) loadExit(b *block) int {
	t := f.temps(5)
	f.emit(b.span, code.Move, 1, r(t), r(b.reg), 0)
	f.emit(b.span, code.Move, 1, r(t+1), r(b.reg+1), 0)
	return t
}

// callLoadedExit calls __exit__; the result is in t.
func (f *fn) callLoadedExit(b *block, t int) {
	f.emit(b.span, code.CallPrepared, 0, r(t), 4, 0)
	if b.async {
		f.awaitReg(b.span, t, awaitExit)
	}
}

// callExit calls __exit__ where the body has not raised.
func (f *fn) callExit(b *block) {
	t := f.loadExit(b)
	for i := 2; i < 5; i++ {
		f.loadNone(b.span, t+i)
	}
	f.callLoadedExit(b, t)
}

// withHandler emits the call of __exit__ with an exception, and what comes
// of it.
func (f *fn) withHandler(b *block, end label) {
	mark := f.next
	reg := f.temps(handlerRegs)
	f.handle(b, reg)
	h := f.enterHandler(b.span, reg)
	t := f.loadExit(b)
	f.emit(b.span, code.WithExit, 0, r(t), r(reg), 0)
	f.callLoadedExit(b, t)
	reraise := f.newLabel()
	f.jumpReg(b.span, t, reraise, false)
	f.endClause(h.outer, end)
	f.bind(reraise)
	f.leaveHandler(h, true)
	f.next = mark
}
