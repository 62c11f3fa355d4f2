package compile

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

// operation says how a binary operator is compiled: its opcode (or the number
// for Binary), and the opcodes for a small int or a constant on the right.
type operation struct {
	op, withInt, withConst code.Op
	number                 uint8
}

var operations = [...]operation{
	syntax.Add:      {op: code.Add, withInt: code.AddInt, withConst: code.AddConst},
	syntax.Sub:      {op: code.Sub, withInt: code.SubInt, withConst: code.SubConst},
	syntax.Mul:      {op: code.Mul, withInt: code.MulInt, withConst: code.MulConst},
	syntax.MatMul:   {op: code.Binary, number: 3},
	syntax.Div:      {op: code.Div, withConst: code.DivConst},
	syntax.FloorDiv: {op: code.FloorDiv, withInt: code.FloorDivInt},
	syntax.Mod:      {op: code.Mod, withInt: code.ModInt},
	syntax.Pow:      {op: code.Binary, number: 7},
	syntax.LShift:   {op: code.Shl},
	syntax.RShift:   {op: code.Shr},
	syntax.BitAnd:   {op: code.And, withInt: code.AndInt},
	syntax.BitOr:    {op: code.Or},
	syntax.BitXor:   {op: code.Xor},
}

// binary emits R[dst] = R[left] op right.
func (f *fn) binary(sp syntax.Span, op syntax.Op, inPlace bool, dst, left int, right syntax.Expr) {
	o := &operations[op]
	x := o.number
	if inPlace {
		if x = 1; o.op == code.Binary {
			x = o.number | 0x80
		}
	}
	if v, ok := fold(right); ok {
		if v.Kind == code.ConstInt && o.withInt != code.Nop && v.Int == int64(int16(v.Int)) {
			f.emit(sp, o.withInt, x, r(dst), r(left), int(v.Int))
			return
		}
		if o.withConst != code.Nop && (v.Kind == code.ConstInt || v.Kind == code.ConstFloat || v.Kind == code.ConstBig) {
			if k, ok := f.short(v); ok {
				f.emit(sp, o.withConst, x, r(dst), r(left), k)
				return
			}
		}
	}
	f.emit(sp, o.op, x, r(dst), r(left), r(f.operandOnce(right)))
}

// unary emits R[dst] = op R[x].
func (f *fn) unary(sp syntax.Span, op syntax.Op, dst, x int) {
	switch op {
	case syntax.Not:
		f.emit(sp, code.Not, 0, r(dst), r(x), 0)
	case syntax.Neg:
		f.emit(sp, code.Neg, 0, r(dst), r(x), 0)
	case syntax.Plus:
		f.emit(sp, code.Unary, 1, r(dst), r(x), 0)
	default:
		f.emit(sp, code.Unary, 2, r(dst), r(x), 0)
	}
}

// compare evaluates a comparison, which may be chained.
func (f *fn) compare(e *syntax.Compare, dst int) {
	if len(e.Ops) == 1 {
		left := f.before(e.Left, e.Rights[0], dst)
		f.compareTo(e.Span, e.Ops[0], dst, left, e.Rights[0])
		return
	}
	t, end := f.own(dst), f.newLabel()
	left := f.before(e.Left, e.Rights[0], f.temp())
	entry := f.assigned
	for i, op := range e.Ops {
		if i == len(e.Ops)-1 {
			f.compareTo(e.Span, op, t, left, e.Rights[i])
			break
		}
		right := f.before(e.Rights[i], e.Rights[i+1], f.temp())
		f.comparison(e.Span, op, t, left, right)
		f.branch(e.Span, code.JumpF, 0, r(t), 0, end)
		if i == 0 {
			entry = f.assigned
		}
		left = right
	}
	f.assigned = entry
	f.bind(end)
	f.move(e.Span, dst, t)
}

// compareTo emits a comparison with an expression that is used nowhere else.
func (f *fn) compareTo(sp syntax.Span, op syntax.Op, dst, left int, right syntax.Expr) {
	f.comparison(sp, op, dst, left, f.container(op, right))
}

// container evaluates the right operand of a comparison; a list of constants
// that is only searched may be a tuple.
func (f *fn) container(op syntax.Op, right syntax.Expr) int {
	if l, ok := right.(*syntax.List); ok && (op == syntax.In || op == syntax.NotIn) {
		if v, ok := foldTuple(l.Elts); ok {
			t := f.temp()
			f.loadConst(l.Span, t, v)
			return t
		}
	}
	return f.operand(right)
}

// comparison emits R[dst] = R[x] op R[y].
func (f *fn) comparison(sp syntax.Span, op syntax.Op, dst, x, y int) {
	switch op {
	case syntax.Lt:
		f.emit(sp, code.Less, 0, r(dst), r(x), r(y))
	case syntax.LtE:
		f.emit(sp, code.LessEq, 0, r(dst), r(x), r(y))
	case syntax.Gt:
		f.emit(sp, code.Less, 1, r(dst), r(y), r(x))
	case syntax.GtE:
		f.emit(sp, code.LessEq, 1, r(dst), r(y), r(x))
	case syntax.Eq:
		f.emit(sp, code.Equal, 0, r(dst), r(x), r(y))
	case syntax.NotEq:
		f.emit(sp, code.NotEqual, 0, r(dst), r(x), r(y))
	case syntax.Is:
		f.emit(sp, code.Is, 0, r(dst), r(x), r(y))
	case syntax.IsNot:
		f.emit(sp, code.Is, 1, r(dst), r(x), r(y))
	case syntax.In:
		f.emit(sp, code.Contains, 0, r(dst), r(x), r(y))
	case syntax.NotIn:
		f.emit(sp, code.Contains, 1, r(dst), r(x), r(y))
	}
}
