package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// expr evaluates e into the register dst. If dst is a variable it keeps its
// old value until nothing can fail any more.
func (f *fn) expr(e syntax.Expr, dst int) {
	mark := f.next
	switch e := e.(type) {
	case *syntax.Name:
		f.load(e.Span, e.Sym, dst)
	case *syntax.IntLit, *syntax.FloatLit, *syntax.StringLit, *syntax.BytesLit, *syntax.ConstLit:
		v, _ := fold(e)
		f.loadConst(spanOf(e), dst, v)
	case *syntax.BinOp, *syntax.UnaryOp, *syntax.Tuple:
		if v, ok := fold(e); ok {
			f.loadConst(spanOf(e), dst, v)
		} else {
			f.operator(e, dst)
		}
	case *syntax.Call, *syntax.Attribute, *syntax.Subscript:
		f.primary(e, dst)
	case *syntax.Compare:
		f.compare(e, dst)
	case *syntax.BoolOp:
		f.boolOp(e, dst)
	case *syntax.IfExp:
		f.ifExp(e, dst)
	case *syntax.NamedExpr:
		f.expr(e.Value, dst)
		f.store(e.Target.Span, e.Target.Sym, dst)
	default:
		f.compound(e, dst)
	}
	f.next = mark
}

// compound evaluates the rarer kinds of expression.
func (f *fn) compound(e syntax.Expr, dst int) {
	switch e := e.(type) {
	case *syntax.List:
		f.list(e.Span, e.Elts, dst)
	case *syntax.Dict:
		f.dict(e, dst)
	case *syntax.Set:
		f.set(e, dst)
	case *syntax.Slice:
		f.slice(e, dst)
	case *syntax.FString:
		f.fstring(e, dst)
	case *syntax.FormattedValue:
		f.formatted(e, e.Conv, dst)
	case *syntax.Lambda:
		f.lambda(e, dst)
	case *syntax.Comp:
		f.comp(e, dst)
	case *syntax.Await:
		f.await(e, dst)
	case *syntax.Yield:
		f.yield(e, dst)
	case *syntax.YieldFrom:
		f.yieldFrom(e, dst)
	default:
		f.c.error(spanOf(e), "can't use starred expression here")
	}
}

// operator evaluates an operation, or a tuple.
func (f *fn) operator(e syntax.Expr, dst int) {
	switch e := e.(type) {
	case *syntax.BinOp:
		if deep(e) {
			f.chain(e, dst)
			return
		}
		left := f.before(e.Left, e.Right, dst)
		f.binary(e.Span, e.Op, false, dst, left, e.Right)
	case *syntax.UnaryOp:
		f.unary(e.Span, e.Op, dst, f.operandIn(e.X, dst))
	case *syntax.Tuple:
		f.tuple(e.Span, e.Elts, dst)
	}
}

// primary evaluates a call, an attribute or a subscript.
func (f *fn) primary(e syntax.Expr, dst int) {
	if deep(e) {
		f.chain(e, dst)
		return
	}
	switch e := e.(type) {
	case *syntax.Call:
		f.call(e, dst)
	case *syntax.Attribute:
		if !f.superAttribute(e, dst) {
			f.getAttr(e, dst, f.operandIn(e.X, dst))
		}
	case *syntax.Subscript:
		x := f.before(e.X, e.Index, dst)
		f.emit(e.Span, code.GetItem, 0, r(dst), r(x), r(f.operandOnce(e.Index)))
	}
}

func (f *fn) getAttr(e *syntax.Attribute, dst, x int) {
	f.emitCached(f.member(e.Span, e), code.GetAttr, 0, r(dst), r(x), f.name(e.Span, e.Attr), 0)
}

// operandOnce is operand for what only the next instruction uses: a slice or a tuple that is
// made for it alone is marked, for the machine may then do without.
func (f *fn) operandOnce(e syntax.Expr) int {
	x := f.operand(e)
	switch e.(type) {
	case *syntax.Slice, *syntax.Tuple:
		if f.last == code.BuildSlice || f.last == code.BuildTuple {
			f.out.Code[len(f.out.Code)-1] |= code.ABC(0, code.Once, 0, 0, 0)
		}
	}
	return x
}

// maxSpine is how many operations that nest to the left are compiled by
// recursion.
const maxSpine = 50

// spine returns the left operand of an operation that may nest deeply there.
func spine(e syntax.Expr) syntax.Expr {
	switch e := e.(type) {
	case *syntax.BinOp:
		return e.Left
	case *syntax.Call:
		return e.Fun
	case *syntax.Attribute:
		return e.X
	case *syntax.Subscript:
		return e.X
	}
	return nil
}

// deep reports whether e nests too deeply to the left for recursion.
func deep(e syntax.Expr) bool {
	for range maxSpine {
		if e = spine(e); e == nil {
			return false
		}
	}
	return true
}

// chain evaluates operations that nest deeply to the left, from the inside out.
func (f *fn) chain(e syntax.Expr, dst int) {
	var outer []syntax.Expr
	inner := e
	for x := spine(inner); x != nil; x = spine(inner) {
		outer = append(outer, inner)
		inner = x
	}
	base := f.temps(2)
	t := base + 1
	f.expr(inner, t)
	for i := len(outer) - 1; i >= 0; i-- {
		switch e := outer[i].(type) {
		case *syntax.BinOp:
			f.binary(e.Span, e.Op, false, t, t, e.Right)
		case *syntax.Subscript:
			f.emit(e.Span, code.GetItem, 0, r(t), r(t), r(f.operandOnce(e.Index)))
		case *syntax.Attribute:
			if call, ok := f.methodCall(outer, i); ok {
				f.callMethod(call, e, base)
				f.move(e.Span, t, base)
				i--
			} else {
				f.getAttr(e, t, t)
			}
		case *syntax.Call:
			f.callFunction(e, t)
		}
		f.next = t + 1
	}
	f.move(spanOf(e), dst, t)
}

// methodCall returns the call of the attribute outer[i], if it is one that
// callMethod can do.
func (f *fn) methodCall(outer []syntax.Expr, i int) (*syntax.Call, bool) {
	if i == 0 {
		return nil, false
	}
	call, ok := outer[i-1].(*syntax.Call)
	return call, ok && plainCall(call)
}

// boolOp evaluates and, or.
func (f *fn) boolOp(e *syntax.BoolOp, dst int) {
	t, end, entry := f.own(dst), f.newLabel(), uint64(0)
	op := code.JumpF
	if e.Op == syntax.Or {
		op = code.JumpT
	}
	for i, x := range e.Values {
		f.expr(x, t)
		if i == 0 {
			entry = f.assigned
		}
		if i < len(e.Values)-1 {
			f.branch(spanOf(x), op, 0, r(t), 0, end)
		}
	}
	f.assigned = entry
	f.bind(end)
	f.move(e.Span, dst, t)
}

// ifExp evaluates then if cond else else.
func (f *fn) ifExp(e *syntax.IfExp, dst int) {
	other, end := f.newLabel(), f.newLabel()
	f.jumpIf(e.Cond, other, false)
	entry := f.assigned
	f.expr(e.Then, dst)
	f.jump(e.Span, end)
	f.bind(other)
	f.assigned = entry
	f.expr(e.Else, dst)
	f.bind(end)
	f.assigned = entry
}

// slice evaluates lo:hi:step.
func (f *fn) slice(e *syntax.Slice, dst int) {
	base := f.temps(3)
	for i, x := range [3]syntax.Expr{e.Lo, e.Hi, e.Step} {
		if x == nil {
			f.loadNone(e.Span, base+i)
		} else {
			f.expr(x, base+i)
		}
	}
	f.emit(e.Span, code.BuildSlice, 0, r(dst), r(base), 0)
}
