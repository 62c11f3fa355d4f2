package compile

import (
	"math/bits"
	"strings"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/internal/syntax"
)

const (
	maxFoldedText = 4096    // bytes of a string that is computed at compile time
	maxFolded     = 1 << 53 // ints up to here are exact as floats
)

// fold returns the value of an expression if it is a constant and its
// evaluation can't fail.
func fold(e syntax.Expr) (code.Value, bool) {
	switch e := e.(type) {
	case *syntax.IntLit:
		if e.Big != nil {
			return code.Value{Kind: code.ConstBig, Big: e.Big}, true
		}
		return intValue(e.Value), true
	case *syntax.FloatLit:
		return code.Value{Kind: code.ConstFloat, Float: e.Value}, true
	case *syntax.StringLit:
		return code.Value{Kind: code.ConstString, Text: e.Value}, true
	case *syntax.BytesLit:
		return code.Value{Kind: code.ConstBytes, Text: e.Value}, true
	case *syntax.ConstLit:
		return constLit(e.Kind), true
	case *syntax.UnaryOp:
		return foldUnary(e)
	case *syntax.BinOp:
		return foldBinary(e)
	case *syntax.Tuple:
		return foldTuple(e.Elts)
	}
	return code.Value{}, false
}

func intValue(n int64) code.Value { return code.Value{Kind: code.ConstInt, Int: n} }

func boolValue(b bool) code.Value {
	if b {
		return code.Value{Kind: code.ConstTrue}
	}
	return code.Value{Kind: code.ConstFalse}
}

func constLit(k syntax.ConstKind) code.Value {
	return code.Value{Kind: [...]code.ConstKind{
		syntax.None: code.ConstNone, syntax.True: code.ConstTrue, syntax.False: code.ConstFalse, syntax.Ellipsis: code.ConstEllipsis,
	}[k]}
}

// foldTuple returns the tuple of constant elements.
func foldTuple(elts []syntax.Expr) (code.Value, bool) {
	t := code.Value{Kind: code.ConstTuple}
	for i, e := range elts {
		v, ok := fold(e)
		if !ok {
			return t, false
		}
		if i == 0 {
			t.Elems = make([]code.Value, 0, len(elts))
		}
		t.Elems = append(t.Elems, v)
	}
	return t, true
}

func foldUnary(e *syntax.UnaryOp) (code.Value, bool) {
	v, ok := fold(e.X)
	if !ok {
		return v, false
	}
	switch {
	case e.Op == syntax.Not:
		return boolValue(!truth(v)), true
	case e.Op == syntax.Neg && v.Kind == code.ConstInt && -v.Int != v.Int:
		return intValue(-v.Int), true
	case e.Op == syntax.Neg && v.Kind == code.ConstInt && v.Int == 0:
		return v, true
	case e.Op == syntax.Neg && v.Kind == code.ConstFloat:
		return code.Value{Kind: code.ConstFloat, Float: -v.Float}, true
	case e.Op == syntax.Plus && (v.Kind == code.ConstInt || v.Kind == code.ConstFloat):
		return v, true
	case e.Op == syntax.Invert && v.Kind == code.ConstInt:
		return intValue(^v.Int), true
	}
	return v, false
}

// truth returns the truth value of a constant.
func truth(v code.Value) bool {
	switch v.Kind {
	case code.ConstNone, code.ConstFalse:
		return false
	case code.ConstInt:
		return v.Int != 0
	case code.ConstFloat:
		return v.Float != 0
	case code.ConstString, code.ConstBytes:
		return v.Text != ""
	case code.ConstTuple:
		return len(v.Elems) > 0
	}
	return true
}

func foldBinary(e *syntax.BinOp) (code.Value, bool) {
	if deep(e) {
		return code.Value{}, false
	}
	y, ok := fold(e.Right)
	if !ok {
		return y, false
	}
	x, ok := fold(e.Left)
	if !ok {
		return x, false
	}
	switch {
	case x.Kind == code.ConstInt && y.Kind == code.ConstInt:
		return foldInts(e.Op, x.Int, y.Int)
	case x.Kind == code.ConstFloat && y.Kind == code.ConstFloat:
		return foldFloats(e.Op, x.Float, y.Float)
	case e.Op == syntax.Add && x.Kind == y.Kind && (x.Kind == code.ConstString || x.Kind == code.ConstBytes):
		return code.Value{Kind: x.Kind, Text: x.Text + y.Text}, len(x.Text)+len(y.Text) <= maxFoldedText
	case e.Op == syntax.Mul && x.Kind == code.ConstString && y.Kind == code.ConstInt:
		if y.Int < 0 || y.Int > maxFoldedText || len(x.Text)*int(y.Int) > maxFoldedText {
			return x, false
		}
		return code.Value{Kind: x.Kind, Text: strings.Repeat(x.Text, int(y.Int))}, true
	}
	return x, false
}

func foldFloats(op syntax.Op, x, y float64) (code.Value, bool) {
	v := code.Value{Kind: code.ConstFloat}
	switch op {
	case syntax.Add:
		v.Float = x + y
	case syntax.Sub:
		v.Float = x - y
	case syntax.Mul:
		v.Float = x * y
	case syntax.Div:
		if y == 0 {
			return v, false
		}
		v.Float = x / y
	default:
		return v, false
	}
	return v, true
}

// foldInts computes with numbers so small that nothing overflows.
func foldInts(op syntax.Op, x, y int64) (code.Value, bool) {
	if max(x, -x, y, -y) > maxFolded {
		return code.Value{}, false
	}
	switch op {
	case syntax.Add:
		return intValue(x + y), true
	case syntax.Sub:
		return intValue(x - y), true
	case syntax.Mul:
		return intValue(x * y), width(x)+width(y) <= 62
	case syntax.BitAnd:
		return intValue(x & y), true
	case syntax.BitOr:
		return intValue(x | y), true
	case syntax.BitXor:
		return intValue(x ^ y), true
	case syntax.LShift:
		if y < 0 || width(x)+int(y) > 62 {
			return code.Value{}, false
		}
		return intValue(x << y), true
	case syntax.RShift:
		if y < 0 {
			return code.Value{}, false
		}
		return intValue(x >> min(y, 63)), true
	case syntax.Pow:
		return foldPower(x, y)
	}
	return foldDivision(op, x, y)
}

// width returns the number of bits of the absolute value.
func width(x int64) int { return bits.Len64(uint64(max(x, -x))) }

func foldPower(x, y int64) (code.Value, bool) {
	if y < 0 || int64(width(x))*y > 62 {
		return code.Value{}, false
	}
	p := int64(1)
	if width(x) == 0 && y > 0 {
		return intValue(0), true
	}
	for range y {
		p *= x
	}
	return intValue(p), true
}

func foldDivision(op syntax.Op, x, y int64) (code.Value, bool) {
	if y == 0 {
		return code.Value{}, false
	}
	q, rem := x/y, x%y
	if rem != 0 && (rem < 0) != (y < 0) {
		q, rem = q-1, rem+y
	}
	switch op {
	case syntax.Div:
		return code.Value{Kind: code.ConstFloat, Float: float64(x) / float64(y)}, true
	case syntax.FloorDiv:
		return intValue(q), true
	case syntax.Mod:
		return intValue(rem), true
	}
	return code.Value{}, false
}
