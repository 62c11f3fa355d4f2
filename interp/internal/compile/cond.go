package compile

import (
	"math"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// jumpIf jumps to a label if e is true, for sense = true, or if it is false,
// for sense = false, and goes on otherwise.
func (f *fn) jumpIf(e syntax.Expr, to label, sense bool) {
	mark := f.next
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			f.jumpIf(e.X, to, !sense)
			return
		}
	case *syntax.BoolOp:
		f.jumpBool(e, to, sense)
		return
	case *syntax.Compare:
		f.jumpCompare(e, to, sense)
		f.next = mark
		return
	case *syntax.NamedExpr:
		reg := f.result(e.Value, e.Target.Sym)
		f.store(e.Target.Span, e.Target.Sym, reg)
		f.jumpReg(e.Span, reg, to, sense)
		f.next = mark
		return
	}
	if v, ok := fold(e); ok {
		if truth(v) == sense {
			f.jump(spanOf(e), to)
		}
		return
	}
	f.jumpReg(spanOf(e), f.operand(e), to, sense)
	f.next = mark
}

// jumpReg jumps by the truth value of a register.
func (f *fn) jumpReg(sp syntax.Span, reg int, to label, sense bool) {
	f.branch(sp, pick(sense, code.JumpT, code.JumpF), 0, r(reg), 0, to)
}

func pick(sense bool, yes, no code.Op) code.Op {
	if sense {
		return yes
	}
	return no
}

// jumpBool is jumpIf for and, or.
func (f *fn) jumpBool(e *syntax.BoolOp, to label, sense bool) {
	// All but the last value decide the outcome if they are false (and) or
	// true (or); if that is not the outcome asked for they jump to the end.
	decides := e.Op == syntax.Or
	early, end := to, label(-1)
	if decides != sense {
		end = f.newLabel()
		early = end
	}
	var entry uint64
	last := len(e.Values) - 1
	for i, x := range e.Values[:last] {
		f.jumpIf(x, early, decides)
		if i == 0 {
			entry = f.assigned
		}
	}
	f.jumpIf(e.Values[last], to, sense)
	f.assigned = entry
	if end >= 0 {
		f.bind(end)
	}
}

// jumpCompare is jumpIf for a comparison.
func (f *fn) jumpCompare(e *syntax.Compare, to label, sense bool) {
	last := len(e.Ops) - 1
	fail, end := to, label(-1)
	if last > 0 && sense {
		end = f.newLabel()
		fail = end
	}
	left, entry := f.before(e.Left, e.Rights[0], -1), f.assigned
	for i, op := range e.Ops[:last] {
		right := f.before(e.Rights[i], e.Rights[i+1], -1)
		f.jumpRegs(e.Span, op, left, right, fail, false)
		left = right
		if i == 0 {
			entry = f.assigned
		}
	}
	if last == 0 {
		f.jumpTo(e, to, sense, left)
		return
	}
	f.jumpTo(e, to, sense, left)
	f.assigned = entry
	if end >= 0 {
		f.bind(end)
	}
}

// jumpTo emits the last comparison of e, whose left operand is in a register.
func (f *fn) jumpTo(e *syntax.Compare, to label, sense bool, left int) {
	last := len(e.Ops) - 1
	op, right := e.Ops[last], e.Rights[last]
	v, ok := fold(right)
	switch {
	case ok && v.Kind == code.ConstNone && (op == syntax.Is || op == syntax.IsNot):
		f.branch(e.Span, pick((op == syntax.Is) == sense, code.JumpNone, code.JumpNotNone), 0, r(left), 0, to)
	case ok && v.Kind == code.ConstInt && f.jumpInt(e.Span, op, left, v.Int, to, sense):
	default:
		f.jumpRegs(e.Span, op, left, f.container(op, right), to, sense)
	}
}

// jumpInt emits a comparison with a small int; it reports false if there is
// no instruction for it.
func (f *fn) jumpInt(sp syntax.Span, op syntax.Op, left int, n int64, to label, sense bool) bool {
	if n <= math.MinInt16 || n >= math.MaxInt16 {
		return false
	}
	imm := int(n)
	switch op {
	case syntax.Lt:
		f.branch(sp, pick(sense, code.JumpLessIntT, code.JumpLessIntF), 0, r(left), imm, to)
	case syntax.LtE:
		f.branch(sp, pick(sense, code.JumpLessIntT, code.JumpLessIntF), 1, r(left), imm+1, to)
	case syntax.Gt:
		f.branch(sp, pick(sense, code.JumpGreaterIntT, code.JumpGreaterIntF), 0, r(left), imm, to)
	case syntax.GtE:
		f.branch(sp, pick(sense, code.JumpGreaterIntT, code.JumpGreaterIntF), 1, r(left), imm-1, to)
	case syntax.Eq:
		f.branch(sp, pick(sense, code.JumpEqualIntT, code.JumpEqualIntF), 0, r(left), imm, to)
	case syntax.NotEq:
		f.branch(sp, pick(sense, code.JumpEqualIntF, code.JumpEqualIntT), 1, r(left), imm, to)
	default:
		return false
	}
	return true
}

// jumpRegs emits a comparison of two registers and the jump. A comparison is
// never turned into its opposite: both may be false.
func (f *fn) jumpRegs(sp syntax.Span, op syntax.Op, x, y int, to label, sense bool) {
	switch op {
	case syntax.Lt:
		f.branch(sp, pick(sense, code.JumpLessT, code.JumpLessF), 0, r(x), r(y), to)
	case syntax.Gt:
		f.branch(sp, pick(sense, code.JumpLessT, code.JumpLessF), 1, r(y), r(x), to)
	case syntax.LtE:
		f.branch(sp, pick(sense, code.JumpLessEqT, code.JumpLessEqF), 0, r(x), r(y), to)
	case syntax.GtE:
		f.branch(sp, pick(sense, code.JumpLessEqT, code.JumpLessEqF), 1, r(y), r(x), to)
	case syntax.Eq:
		f.branch(sp, pick(sense, code.JumpEqualT, code.JumpEqualF), 0, r(x), r(y), to)
	case syntax.NotEq:
		f.branch(sp, pick(sense, code.JumpEqualF, code.JumpEqualT), 1, r(x), r(y), to)
	default:
		t := f.temp()
		f.comparison(sp, op, t, x, y)
		f.jumpReg(sp, t, to, sense)
		f.next = t
	}
}
