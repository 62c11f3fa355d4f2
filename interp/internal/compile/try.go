package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// A handler keeps three registers: the exception, what was being handled
// before, and an exception that is raised on the way.
const (
	handlerRegs = 3
	raisedReg   = 2
)

// try compiles a try statement of any kind.
func (f *fn) try(s *syntax.Try) {
	if s.Finally == nil {
		f.tryExcept(s)
		return
	}
	entry := f.assigned
	b := f.push(finallyBlock, s.Span)
	b.finally = s.Finally
	if len(s.Handlers) > 0 {
		f.tryExcept(s)
	} else {
		f.stmts(s.Body)
	}
	f.pop()
	end := f.newLabel()
	if !f.dead() {
		f.stmts(s.Finally)
		f.jump(nowhere, end)
	}
	after := f.assigned
	f.assigned = entry
	f.finallyHandler(b, s)
	f.bind(end)
	f.assigned = after
}

// finallyHandler emits the finally clause that runs after an exception.
func (f *fn) finallyHandler(b *block, s *syntax.Try) {
	mark := f.next
	reg := f.temps(handlerRegs)
	f.handle(b, reg)
	h := f.enterHandler(s.Span, reg)
	f.stmts(s.Finally)
	f.leaveHandler(h, true)
	f.next = mark
}

// enterHandler begins the code that handles the exception in reg.
func (f *fn) enterHandler(sp syntax.Span, reg int) *block {
	f.emit(nowhere, code.EnterHandler, 0, r(reg), 0, 0)
	h := f.push(handlerBlock, sp)
	h.reg = reg
	return h
}

// leaveHandler ends it: the exception is raised again, if that is asked for,
// and so is one that the handler raises.
func (f *fn) leaveHandler(h *block, again bool) {
	f.pop()
	if again && !f.dead() {
		f.emit(nowhere, code.LeaveHandler, 0, r(h.reg), 0, 0)
		f.emit(nowhere, code.Reraise, 0, r(h.reg), 0, 0)
	}
	f.handle(h, h.reg+raisedReg)
	f.emit(nowhere, code.LeaveHandler, 0, r(h.reg), 0, 0)
	f.emit(nowhere, code.Reraise, 0, r(h.reg+raisedReg), 0, 0)
}

// tryExcept compiles try, except and else.
func (f *fn) tryExcept(s *syntax.Try) {
	mark, entry := f.next, f.assigned
	b := f.push(tryBlock, s.Span)
	f.stmts(s.Body)
	f.pop()
	f.stmts(s.Else)
	after := f.assigned
	end := f.newLabel()
	f.jump(nowhere, end)

	reg := f.temps(handlerRegs)
	f.handle(b, reg)
	h := f.enterHandler(s.Span, reg)
	if s.Star {
		f.assigned = entry
		f.starClauses(s, h, end)
		after = entry
	} else {
		for _, c := range s.Handlers {
			f.assigned = entry
			f.clause(c, h, end)
			after &= f.assigned
		}
		f.leaveHandler(h, true)
	}
	f.next = mark
	f.bind(end)
	f.assigned = after
}

// clause compiles one except clause.
func (f *fn) clause(c *syntax.ExceptHandler, h *block, end label) {
	next := f.newLabel()
	if c.Type != nil {
		mark := f.next
		f.branch(c.Span, code.MatchException, 0, r(h.reg), r(f.operand(c.Type)), next)
		f.next = mark
	}
	if c.Name == nil {
		f.stmts(c.Body)
		f.endClause(h.outer, end)
	} else {
		f.store(c.Name.Span, c.Name.Sym, h.reg)
		n := f.push(nameBlock, c.Span)
		n.name = c.Name
		f.stmts(c.Body)
		after := f.assigned
		f.endClause(h.outer, end)
		f.pop()
		f.handle(n, h.reg+raisedReg)
		f.forget(c.Name)
		f.emit(nowhere, code.Reraise, 0, r(h.reg+raisedReg), 0, 0)
		f.assigned = after
	}
	if c.Type != nil {
		f.bind(next)
	}
}

// endClause leaves a handler whose clause has run to its end.
func (f *fn) endClause(outer *block, end label) {
	if f.dead() {
		return
	}
	f.leave(outer)
	f.jump(nowhere, end)
	f.resume(outer)
}

// Registers of try/except* behind those of its handler.
const (
	starRaised  = handlerRegs + iota // list of what the clauses raised
	starFound                        // what MatchGroup finds
	starRest                         // what is left
	starHandled                      // what a clause handles; like every handler it takes three
	starRegs    = 3 + starHandled - handlerRegs
)

// starClauses compiles the except* clauses of a try. Every clause gets the
// part of the exception that it matches, handles it, and leaves the rest to the
// clauses behind; what is left in the end, and what the clauses raised, is
// raised as one group.
func (f *fn) starClauses(s *syntax.Try, h *block, end label) {
	f.temps(starRegs)
	raised, rest := h.reg+starRaised, h.reg+starRest
	f.build(nowhere, code.BuildList, raised, raised, 0)
	f.move(nowhere, rest, h.reg)
	entry := f.assigned
	for _, c := range s.Handlers {
		f.starClause(c, h)
		f.assigned = entry
	}
	none := f.newLabel()
	f.branch(nowhere, code.JumpNone, 0, r(rest), 0, none)
	f.emit(nowhere, code.ListAppend, 0, r(raised), r(rest), 0)
	f.bind(none)
	f.emit(nowhere, code.RaiseGroup, 0, r(raised), r(h.reg), 0)
	f.endClause(h.outer, end)
	f.leaveHandler(h, false)
}

// starClause compiles one except* clause.
func (f *fn) starClause(c *syntax.ExceptHandler, h *block) {
	found, handled := h.reg+starFound, h.reg+starHandled
	next, mark := f.newLabel(), f.next
	types := f.boundOperand(c.Type)
	f.emit(spanOf(c.Type), code.CheckStarTypes, 0, 0, r(types), 0)
	f.branch(c.Span, code.MatchGroup, 0, r(found), r(types), next)
	f.next = mark
	f.move(nowhere, handled, found)
	b := f.enterHandler(c.Span, handled)
	if c.Name != nil {
		f.store(c.Name.Span, c.Name.Sym, handled)
	}
	inner := f.push(nameBlock, c.Span)
	inner.name = c.Name
	f.stmts(c.Body)
	f.endClause(b.outer, next)
	f.pop()
	f.pop()
	f.handle(inner, handled+raisedReg)
	if c.Name != nil {
		f.forget(c.Name)
	}
	f.emit(nowhere, code.LeaveHandler, 0, r(handled), 0, 0)
	f.emit(nowhere, code.ListAppend, 0, r(h.reg+starRaised), r(handled+raisedReg), 0)
	f.bind(next)
}
