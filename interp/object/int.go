package object

import (
	"math"
	"math/big"
	"math/bits"
)

// setupInt fills in the behaviours of int.
func setupInt() {
	subclassable[IntObject](IntType)
	IntType.Doc = "int(x=0, /) -> int\nint(x, /, base=10) -> int\n\nA whole number of any size: of a number, or of digits in a base."
	s := IntType.MutableSlots()
	s.Repr = intRepr
	s.Hash = func(_ *Thread, v Value) (int64, error) {
		small, b, _ := v.AsInt()
		return hashInt(small, b), nil
	}
	s.Bool = func(_ *Thread, v Value) (bool, error) {
		small, b, _ := v.AsInt()
		return small != 0 || b != nil, nil
	}
	s.New = newInt
	s.Binary = intBinary
	ops := uint32(1<<Add | 1<<Sub | 1<<Mul | 1<<TrueDiv | 1<<FloorDiv | 1<<Mod | 1<<Pow | 1<<LShift | 1<<RShift | 1<<And | 1<<Or | 1<<Xor | 1<<DivMod)
	s.BinaryOps, s.ReflectedOps = ops, ops
	s.Unary = intUnary
	s.UnaryOps = 1<<Neg | 1<<Pos | 1<<Invert | 1<<Abs
	s.Compare = intCompare
}

func intRepr(th *Thread, v Value) (string, error) {
	small, b, _ := v.AsInt()
	if b == nil {
		var buf [20]byte
		return string(appendInt(buf[:0], small)), nil
	}
	return BigString(th, b)
}

// hashModulus is the prime 2**61 - 1 by which Python reduces numbers to hashes.
const hashModulus = 1<<61 - 1

// hashInt is Python's hash of an int.
func hashInt(small int64, b *big.Int) int64 {
	var h int64
	if b == nil {
		h = small % hashModulus
	} else {
		h = int64(hashBig(b))
		if b.Sign() < 0 {
			h = -h
		}
	}
	if h == -1 {
		h = -2
	}
	return h
}

// isNumberInt reports whether v is an int in arithmetic and comparisons: bools only
// where the dialect says so.
func isNumberInt(th *Thread, v Value) (int64, *big.Int, bool) {
	small, b, ok := v.AsInt()
	if ok && v.Kind() == KindBool && !dialectOf(th).BoolIsInt() {
		return 0, nil, false
	}
	return small, b, ok
}

// bigOf returns the number as a big.Int, not to be changed.
func bigOf(small int64, b *big.Int) *big.Int {
	if b != nil {
		return b
	}
	return big.NewInt(small)
}

// AsBigInt returns the number of an int as a big.Int, which must not be changed.
func (v Value) AsBigInt() (*big.Int, bool) {
	small, b, ok := v.AsInt()
	if !ok {
		return nil, false
	}
	return bigOf(small, b), true
}

// plainInt returns the number as an exact int.
func plainInt(small int64, b *big.Int) Value {
	if b == nil {
		return Int(small)
	}
	return BigInt(b)
}

func intCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	if a.Kind() == KindBool && b.Kind() == KindBool {
		return Bool(op.Holds(boolInt(a) - boolInt(b))), nil
	}
	x, xb, ok := isNumberInt(th, a)
	y, yb, ok2 := isNumberInt(th, b)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	return Bool(op.Holds(cmpInt(x, xb, y, yb))), nil
}

func cmpInt(x int64, xb *big.Int, y int64, yb *big.Int) int {
	if xb != nil || yb != nil {
		return bigOf(x, xb).Cmp(bigOf(y, yb))
	}
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

func intUnary(th *Thread, op UnaryOp, v Value) (Value, error) {
	x, b, ok := isNumberInt(th, v)
	if !ok {
		return NotImplemented, nil
	}
	switch op {
	case Pos:
		return plainInt(x, b), nil
	case Invert:
		if b == nil {
			return Int(^x), nil
		}
		return bigBinary(th, Xor, b, minusOne)
	case Abs:
		if b != nil {
			return BigInt(longInt(b.Bits())), nil
		}
		if x >= 0 {
			return Int(x), nil
		}
	}
	if b == nil && x != math.MinInt64 {
		return Int(-x), nil
	}
	return BigInt(negative(bigOf(x, b))), nil
}

var minusOne = big.NewInt(-1)

func intBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	x, xb, ok := isNumberInt(th, self)
	y, yb, ok2 := isNumberInt(th, other)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	if reflected {
		x, xb, y, yb = y, yb, x, xb
	}
	if xb == nil && yb == nil {
		if v, done, err := smallBinary(op, x, y); done || err != nil {
			return v, err
		}
	}
	return bigBinary(th, op, bigOf(x, xb), bigOf(y, yb))
}

// smallBinary computes x op y where operands and result fit an int64; done is
// false where they don't.
func smallBinary(op BinaryOp, x, y int64) (v Value, done bool, err error) {
	switch op {
	case Add:
		r := x + y
		return Int(r), (r > x) == (y > 0), nil
	case Sub:
		r := x - y
		return Int(r), (r < x) == (y > 0), nil
	case Mul:
		r, ok := mulInt(x, y)
		return Int(r), ok, nil
	case And:
		return Int(x & y), true, nil
	case Or:
		return Int(x | y), true, nil
	case Xor:
		return Int(x ^ y), true, nil
	case LShift:
		if y >= 0 && y < 63 {
			r := x << y
			return Int(r), r>>y == x, nil
		}
		return Int(0), x == 0 && y >= 0, nil
	case RShift:
		if y >= 0 {
			return Int(x >> min(uint64(y), 63)), true, nil
		}
		return Value{}, false, nil
	case Pow:
		if y >= 0 {
			r, ok := powInt(x, y)
			return Int(r), ok, nil
		}
		return Value{}, false, nil
	}
	return smallDivision(op, x, y)
}

func smallDivision(op BinaryOp, x, y int64) (v Value, done bool, err error) {
	if op == MatMul {
		return NotImplemented, true, nil
	}
	if y == 0 {
		return Value{}, false, divisionByZero(op)
	}
	if x == math.MinInt64 && y == -1 {
		return Value{}, false, nil
	}
	q, r := floorDivMod(x, y)
	switch op {
	case FloorDiv:
		return Int(q), true, nil
	case Mod:
		return Int(r), true, nil
	case DivMod:
		return NewTuple([]Value{Int(q), Int(r)}).Value(), true, nil
	case TrueDiv:
		const exact = 1 << 53
		if x >= -exact && x <= exact && y >= -exact && y <= exact {
			return Float(float64(x) / float64(y)), true, nil
		}
		return Value{}, false, nil
	}
	return NotImplemented, true, nil
}

// floorDivMod rounds the quotient down, so that the remainder has y's sign.
func floorDivMod(x, y int64) (q, r int64) {
	q, r = x/y, x%y
	if r != 0 && (r < 0) != (y < 0) {
		q--
		r += y
	}
	return q, r
}

func divisionByZero(op BinaryOp) error {
	switch op {
	case TrueDiv:
		return Errorf(ZeroDivisionError, "division by zero")
	case Mod:
		return Errorf(ZeroDivisionError, "integer modulo by zero")
	}
	return Errorf(ZeroDivisionError, "integer division or modulo by zero")
}

func mulInt(x, y int64) (int64, bool) {
	if x == int64(int32(x)) && y == int64(int32(y)) {
		return x * y, true
	}
	hi, lo := bits.Mul64(uint64(x), uint64(y))
	// hi is the unsigned product's; correct it for the signs.
	h := int64(hi)
	if x < 0 {
		h -= y
	}
	if y < 0 {
		h -= x
	}
	r := int64(lo)
	return r, h == r>>63
}

// powInt computes x**y for y >= 0 unless it overflows.
func powInt(x, y int64) (int64, bool) {
	switch x {
	case 0, 1:
		if y == 0 {
			return 1, true
		}
		return x, true
	case -1:
		return 1 - 2*(y&1), true
	}
	if y > 63 {
		return 0, false
	}
	r, ok := int64(1), true
	for {
		if y&1 != 0 {
			if r, ok = mulInt(r, x); !ok {
				return 0, false
			}
		}
		if y >>= 1; y == 0 {
			return r, true
		}
		if x, ok = mulInt(x, x); !ok {
			return 0, false
		}
	}
}
