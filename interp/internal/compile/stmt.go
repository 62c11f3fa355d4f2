package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// stmts compiles the statements of a body.
func (f *fn) stmts(body []syntax.Stmt) {
	mark := f.next
	for _, s := range body {
		f.stmt(s)
		f.next = mark
	}
}

// stmt compiles one statement.
func (f *fn) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		f.exprStmt(s)
	case *syntax.Assign:
		f.assignStmt(s)
	case *syntax.AugAssign:
		f.augAssign(s)
	case *syntax.AnnAssign:
		f.annAssign(s)
	case *syntax.Return:
		f.returnStmt(s)
	case *syntax.Delete:
		for _, t := range s.Targets {
			f.deleteTarget(t)
		}
	case *syntax.Pass:
		f.emit(s.Span, code.Nop, 0, 0, 0, 0) // a line for who traces
	case *syntax.Global, *syntax.Nonlocal:
	case *syntax.Break:
		f.leaveLoop(s.Span, false)
	case *syntax.Continue:
		f.leaveLoop(s.Span, true)
	case *syntax.Raise:
		f.raise(s)
	case *syntax.Assert:
		f.assert(s)
	default:
		f.compoundStmt(s)
	}
}

// compoundStmt compiles a statement that holds others, or an import.
func (f *fn) compoundStmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.If:
		f.ifStmt(s)
	case *syntax.For:
		f.forStmt(s)
	case *syntax.While:
		f.whileStmt(s)
	case *syntax.Try:
		f.try(s)
	case *syntax.With:
		f.with(s, s.Items)
	case *syntax.Def:
		f.def(s)
	case *syntax.Class:
		f.class(s)
	case *syntax.Match:
		f.match(s)
	case *syntax.TypeAlias:
		f.typeAlias(s)
	case *syntax.Import:
		f.importStmt(s)
	case *syntax.ImportFrom:
		f.importFrom(s)
	case *syntax.Load:
		f.loadStmt(s)
	}
}

func (f *fn) exprStmt(s *syntax.ExprStmt) {
	if f.c.opt.Interactive && f.scope.Kind == syntax.ModuleScope {
		f.emit(s.Span, code.Display, 0, r(f.operand(s.X)), 0, 0)
		return
	}
	f.discard(s.X)
}

// raise compiles raise, raise x and raise x from cause.
func (f *fn) raise(s *syntax.Raise) {
	switch {
	case s.X == nil:
		f.emit(s.Span, code.Raise, 2, 0, 0, 0)
	case s.Cause == nil:
		f.emit(s.Span, code.Raise, 1, r(f.boundOperand(s.X)), 0, 0)
	default:
		x := f.before(s.X, s.Cause, -1)
		f.checkOperand(s.X, x)
		f.emit(s.Span, code.Raise, 0, r(x), r(f.boundOperand(s.Cause)), 0)
	}
	f.assigned = unreachable
}

// boundOperand is operand for an instruction that does not itself find out whether
// the variable is bound.
func (f *fn) boundOperand(e syntax.Expr) int {
	reg := f.operand(e)
	f.checkOperand(e, reg)
	return reg
}

func (f *fn) checkOperand(e syntax.Expr, reg int) {
	if _, ok := f.local(e); ok {
		f.check(spanOf(e), reg)
	}
}

// assert compiles assert cond, msg.
func (f *fn) assert(s *syntax.Assert) {
	ok := f.newLabel()
	if c, isCompare := s.Cond.(*syntax.Compare); isCompare && len(c.Ops) == 1 && s.Msg == nil {
		f.assertCompare(c, ok)
		return
	}
	f.jumpIf(s.Cond, ok, true)
	entry := f.assigned
	if s.Msg == nil {
		f.emit(spanOf(s.Cond), code.RaiseAssertion, 1, 0, 0, 0)
	} else {
		f.emit(spanOf(s.Cond), code.RaiseAssertion, 0, r(f.boundOperand(s.Msg)), 0, 0)
	}
	f.bind(ok)
	f.assigned = entry
}

// assertCompare compiles assert left op right: what was compared is there for the error.
func (f *fn) assertCompare(c *syntax.Compare, ok label) {
	mark, op, right := f.next, c.Ops[0], c.Rights[0]
	left := f.before(c.Left, right, -1)
	reg, x := 0, uint8(3)
	_, constant := fold(right)
	if constant {
		f.jumpTo(c, ok, true, left)
	} else {
		reg = f.container(op, right)
		f.jumpRegs(c.Span, op, left, reg, ok, true)
	}
	entry := f.assigned
	if constant {
		reg = f.operand(right)
	}
	if op == syntax.Eq {
		x = 2
	}
	f.emit(c.Span, code.RaiseAssertion, x, r(left), r(reg), 0)
	f.next = mark
	f.bind(ok)
	f.assigned = entry
}

// ifStmt compiles if, elif and else.
func (f *fn) ifStmt(s *syntax.If) {
	end := f.newLabel()
	var after uint64 = unreachable
	for i, c := range s.Clauses {
		next := f.newLabel()
		f.jumpIf(c.Cond, next, false)
		entry := f.assigned
		f.stmts(c.Body)
		after &= f.assigned
		f.assigned = entry
		if i < len(s.Clauses)-1 || s.Else != nil {
			f.jump(c.Span, end)
		}
		f.bind(next)
	}
	f.stmts(s.Else)
	f.assigned &= after
	f.bind(end)
}

// returnStmt compiles return.
func (f *fn) returnStmt(s *syntax.Return) {
	v, isConst := code.Value{Kind: code.ConstNone}, true
	if s.X != nil {
		v, isConst = fold(s.X)
	}
	switch {
	case isConst:
		f.leave(nil)
		f.returnConst(s.Span, v)
	case !f.mustLeave():
		f.returnReg(s.Span, f.operand(s.X))
		f.assigned = unreachable
		return
	default:
		t := f.temp()
		f.expr(s.X, t)
		f.leave(nil)
		f.returnReg(s.Span, t)
	}
	f.resume(nil)
	f.assigned = unreachable
}
