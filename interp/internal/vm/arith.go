package vm

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// binaryOps maps the arithmetic opcodes to operators.
var binaryOps = [code.Neg]object.BinaryOp{
	code.Add: object.Add, code.Sub: object.Sub, code.Mul: object.Mul, code.Div: object.TrueDiv, code.FloorDiv: object.FloorDiv,
	code.Mod: object.Mod, code.And: object.And, code.Or: object.Or, code.Xor: object.Xor, code.Shl: object.LShift, code.Shr: object.RShift,
	code.AddInt: object.Add, code.SubInt: object.Sub, code.MulInt: object.Mul, code.ModInt: object.Mod,
	code.FloorDivInt: object.FloorDiv, code.AndInt: object.And,
	code.AddConst: object.Add, code.SubConst: object.Sub, code.MulConst: object.Mul, code.DivConst: object.TrueDiv,
}

// arithmetic executes the arithmetic opcodes and Binary in full.
func arithmetic(th *object.Thread, w code.Word) error {
	x, y, op, inPlace := binaryOperands(th, w)
	if enterBinary(th, op, x, y, inPlace) {
		return nil
	}
	v, err := binary(th, op, x, y, inPlace)
	return store(th, w, v, err)
}

// binaryOperands tells the operation of an arithmetic instruction.
func binaryOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.BinaryOp, inPlace bool) {
	x = at(th.Base, uint64(w.B())).value()
	switch op := w.Op(); {
	case op == code.Binary:
		return x, at(th.Base, uint64(w.C())).value(), object.BinaryOp(w.X() & 0x7f), w.X()&0x80 != 0
	case op >= code.AddConst:
		y = protoOf(current(th.Base)).consts[w.C()/code.RegScale]
	case op >= code.AddInt:
		y = object.Int(int64(w.SC()))
	default:
		y = at(th.Base, uint64(w.C())).value()
	}
	return x, y, binaryOps[w.Op()], w.X() == 1
}

func binary(th *object.Thread, op object.BinaryOp, x, y object.Value, inPlace bool) (object.Value, error) {
	if inPlace {
		return object.InPlace(th, op, x, y)
	}
	return object.Binary(th, op, x, y)
}

// compared executes Less, LessEq, Equal, NotEqual and Compare in full.
func compared(th *object.Thread, w code.Word) error {
	x, y, op := compareOperands(th, w)
	if enterCompare(th, op, x, y) {
		return nil
	}
	v, err := object.Compare(th, op, x, y)
	return store(th, w, v, err)
}

// compareOperands tells the comparison of an instruction, whose operands the
// compiler may have swapped.
func compareOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.CompareOp) {
	x, y = at(th.Base, uint64(w.B())).value(), at(th.Base, uint64(w.C())).value()
	if w.Op() == code.Compare {
		return x, y, object.CompareOp(w.X())
	}
	op = [...]object.CompareOp{object.LT, object.LE, object.EQ, object.NE}[w.Op()-code.Less]
	if w.X() == 1 {
		x, y, op = y, x, op.Swapped()
	}
	return x, y, op
}

// compareAndJump executes the fused comparisons in full.
func compareAndJump(th *object.Thread, w code.Word) error {
	x, y, op, onTrue := jumpOperands(th, w)
	if enterCompare(th, op, x, y) {
		return nil
	}
	yes, err := object.CompareBool(th, op, x, y)
	if err == nil && yes == onTrue {
		th.PC = jump(th.PC, uint64(w))
	}
	return err
}

// jumpOperands tells the comparison of a fused instruction, and whether it
// jumps if that holds.
func jumpOperands(th *object.Thread, w code.Word) (x, y object.Value, op object.CompareOp, onTrue bool) {
	x = at(th.Base, uint64(w.A())).value()
	swapped := w.X() == 1
	onTrue = (w.Op()-code.JumpLessF)&1 == 1
	switch w.Op() {
	case code.JumpLessF, code.JumpLessT:
		op, y = object.LT, at(th.Base, uint64(w.B())).value()
	case code.JumpLessEqF, code.JumpLessEqT:
		op, y = object.LE, at(th.Base, uint64(w.B())).value()
	case code.JumpEqualF, code.JumpEqualT:
		op, y = object.EQ, at(th.Base, uint64(w.B())).value()
		if swapped {
			op, onTrue, swapped = object.NE, !onTrue, false
		}
	default:
		op, y, onTrue = immediateComparison(w, onTrue)
		swapped = false
	}
	if swapped {
		x, y, op = y, x, op.Swapped()
	}
	return x, y, op, onTrue
}

// immediateComparison tells what the source of a comparison with a number was.
func immediateComparison(w code.Word, onTrue bool) (object.CompareOp, object.Value, bool) {
	n := int64(w.SB())
	switch w.Op() {
	case code.JumpLessIntF, code.JumpLessIntT:
		if w.X() == 1 {
			return object.LE, object.Int(n - 1), onTrue
		}
		return object.LT, object.Int(n), onTrue
	case code.JumpGreaterIntF, code.JumpGreaterIntT:
		if w.X() == 1 {
			return object.GE, object.Int(n + 1), onTrue
		}
		return object.GT, object.Int(n), onTrue
	}
	if w.X() == 1 {
		return object.NE, object.Int(n), !onTrue
	}
	return object.EQ, object.Int(n), onTrue
}
