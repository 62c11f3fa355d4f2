package vm

import (
	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// exactInt bounds the ints that a float holds exactly.
const exactInt = 1 << 53

// number returns an int or a float as a float; exact is false for an int that
// is not small enough to be the same number then, and for NaN, which the dialects order differently.
func number(v object.Value) (f float64, isFloat, exact bool) {
	if f, ok := v.ExactFloat(); ok {
		return f, true, f == f
	}
	i, ok := v.SmallInt()
	return float64(i), false, ok && -exactInt <= i && i <= exactInt
}

// mixedArithmetic executes an arithmetic instruction of an int and a float, and the division of
// ints. The loop has the other cases; it reports whether this was one.
//
//go:noinline
func mixedArithmetic(th *object.Thread, w code.Word) bool {
	x, y, op, _ := binaryOperands(th, w)
	fx, xFloat, xExact := number(x)
	fy, yFloat, yExact := number(y)
	if !xExact || !yExact || xFloat == yFloat && (xFloat || op != object.TrueDiv) {
		return false
	}
	var f float64
	switch op {
	case object.Add:
		f = fx + fy
	case object.Sub:
		f = fx - fy
	case object.Mul:
		f = fx * fy
	case object.TrueDiv:
		if fy == 0 {
			return false
		}
		f = fx / fy
	default:
		return false
	}
	at(th.Base, uint64(w.A())).set(object.Float(f))
	return true
}

// mixedCompare compares an int with a float; known is false for other operands.
func mixedCompare(op object.CompareOp, x, y object.Value) (result, known bool) {
	fx, xFloat, xExact := number(x)
	fy, yFloat, yExact := number(y)
	if !xExact || !yExact || xFloat == yFloat {
		return false, false
	}
	switch op {
	case object.LT:
		return fx < fy, true
	case object.LE:
		return fx <= fy, true
	case object.GT:
		return fx > fy, true
	case object.GE:
		return fx >= fy, true
	case object.EQ:
		return fx == fy, true
	default:
		return fx != fy, true
	}
}

// mixedComparison executes Less, LessEq, Equal, NotEqual and Compare of an int and a float.
//
//go:noinline
func mixedComparison(th *object.Thread, w code.Word) bool {
	x, y, op := compareOperands(th, w)
	yes, known := mixedCompare(op, x, y)
	if known {
		at(th.Base, uint64(w.A())).set(object.Bool(yes))
	}
	return known
}

// mixedJump executes the fused comparisons of an int and a float.
//
//go:noinline
func mixedJump(th *object.Thread, w code.Word) bool {
	x, y, op, onTrue := jumpOperands(th, w)
	yes, known := mixedCompare(op, x, y)
	if known && yes == onTrue {
		th.PC = jump(th.PC, uint64(w))
	}
	return known
}
