package object

import (
	"math"
	"math/big"
)

// setupFloat fills in the behaviours of float.
func setupFloat() {
	subclassable[FloatObject](FloatType)
	FloatType.Doc = "float(x=0, /)\n\nA floating-point number: of a number or of text."
	s := FloatType.MutableSlots()
	s.Repr = func(th *Thread, v Value) (string, error) {
		f, _ := v.AsFloat()
		var buf [32]byte
		return string(AppendFloat(buf[:0], f, dialectOf(th))), nil
	}
	s.Hash = func(_ *Thread, v Value) (int64, error) {
		f, _ := v.AsFloat()
		return hashFloat(f), nil
	}
	s.Bool = func(_ *Thread, v Value) (bool, error) {
		f, _ := v.AsFloat()
		return f != 0, nil
	}
	s.New = newFloat
	s.Binary = floatBinary
	ops := uint32(1<<Add | 1<<Sub | 1<<Mul | 1<<TrueDiv | 1<<FloorDiv | 1<<Mod | 1<<Pow | 1<<DivMod)
	s.BinaryOps, s.ReflectedOps = ops, ops
	s.Unary = floatUnary
	s.UnaryOps = 1<<Neg | 1<<Pos | 1<<Abs
	s.Compare = floatCompare
}

// hashFloat is Python's hash of a float: that of the equal int where there is one.
func hashFloat(f float64) int64 {
	switch {
	case f == math.Trunc(f) && math.Abs(f) < 1<<53:
		return hashInt(int64(f), nil)
	case math.IsNaN(f):
		return 0
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	}
	m, e := math.Frexp(math.Abs(f))
	// f is n * 2**e with a whole n; modulo 2**61 - 1, a power of two is a rotation.
	n := uint64(math.Ldexp(m, 53))
	e -= 53
	r := n % hashModulus
	shift := uint(((e % 61) + 61) % 61)
	r = (r<<shift)&hashModulus | r>>(61-shift)
	h := int64(r % hashModulus)
	if f < 0 {
		h = -h
	}
	if h == -1 {
		h = -2
	}
	return h
}

// floatOperand returns an operand of float arithmetic as a float; ok is false if
// it is no number.
func floatOperand(th *Thread, v Value) (f float64, ok bool, err error) {
	if f, ok := v.AsFloat(); ok {
		return f, true, nil
	}
	small, b, ok := isNumberInt(th, v)
	if !ok {
		return 0, false, nil
	}
	f, err = IntFloat(small, b)
	return f, true, err
}

func floatBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	x, _ := self.AsFloat()
	y, ok, err := floatOperand(th, other)
	if err != nil || !ok {
		return NotImplemented, err
	}
	if reflected {
		x, y = y, x
	}
	switch op {
	case Add:
		return Float(x + y), nil
	case Sub:
		return Float(x - y), nil
	case Mul:
		return Float(x * y), nil
	case Pow:
		return floatPow(th, x, y)
	case TrueDiv, FloorDiv, Mod, DivMod:
		if y != 0 && th.Dialect.RoundedQuotient() {
			return roundedDivision(op, x, y), nil
		}
		return floatDivision(op, x, y)
	}
	return NotImplemented, nil
}

func floatDivision(op BinaryOp, x, y float64) (Value, error) {
	if y == 0 {
		switch op {
		case TrueDiv:
			return Value{}, Errorf(ZeroDivisionError, "float division by zero")
		case Mod:
			return Value{}, Errorf(ZeroDivisionError, "float modulo by zero")
		case DivMod:
			return Value{}, Errorf(ZeroDivisionError, "float divmod()")
		}
		return Value{}, Errorf(ZeroDivisionError, "float floor division by zero")
	}
	if op == TrueDiv {
		return Float(x / y), nil
	}
	q, r := FloatDivMod(x, y)
	switch op {
	case FloorDiv:
		return Float(q), nil
	case Mod:
		return Float(r), nil
	}
	return NewTuple([]Value{Float(q), Float(r)}).Value(), nil
}

// roundedDivision is floatDivision as Starlark has it.
func roundedDivision(op BinaryOp, x, y float64) Value {
	q, r := math.Floor(x/y), math.Mod(x, y)
	if r != 0 && (x < 0) != (y < 0) {
		r += y
	}
	switch op {
	case TrueDiv:
		return Float(x / y)
	case FloorDiv:
		return Float(q)
	case Mod:
		return Float(r)
	}
	return NewTuple([]Value{Float(q), Float(r)}).Value()
}

// FloatDivMod is Python's divmod of floats, y != 0: the remainder has y's sign.
func FloatDivMod(x, y float64) (q, r float64) {
	r = math.Mod(x, y)
	q = (x - r) / y
	if r != 0 {
		if (y < 0) != (r < 0) {
			r += y
			q--
		}
	} else {
		r = math.Copysign(0, y)
	}
	if q == 0 {
		return math.Copysign(0, x/y), r
	}
	whole := math.Floor(q)
	if q-whole > 0.5 {
		whole++
	}
	return whole, r
}

// floatPow is x ** y.
func floatPow(_ *Thread, x, y float64) (Value, error) {
	if x == 0 && y < 0 && !math.IsInf(y, 0) {
		return Value{}, Errorf(ZeroDivisionError, "0.0 cannot be raised to a negative power")
	}
	if x < 0 && !math.IsInf(x, 0) && y != math.Trunc(y) && !math.IsNaN(y) {
		return Value{}, Errorf(ValueError, "negative number cannot be raised to a fractional power")
	}
	r := PowFloat(x, y)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		e := NewException(OverflowError, Int(34), Str("Numerical result out of range"))
		return Value{}, e
	}
	return Float(r), nil
}

func floatUnary(_ *Thread, op UnaryOp, v Value) (Value, error) {
	f, _ := v.AsFloat()
	switch op {
	case Neg:
		return Float(-f), nil
	case Pos:
		return Float(f), nil
	case Abs:
		return Float(math.Abs(f)), nil
	}
	return NotImplemented, nil
}

func floatCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	x, _ := a.AsFloat()
	if y, ok := b.AsFloat(); ok {
		return Bool(floatHolds(th, op, x, y)), nil
	}
	small, big, ok := isNumberInt(th, b)
	if !ok {
		return NotImplemented, nil
	}
	if math.IsNaN(x) {
		return Bool(floatHolds(th, op, x, 0)), nil
	}
	return Bool(op.Holds(CompareFloatInt(x, small, big))), nil
}

// floatHolds compares floats: with nan every comparison is false but !=, or nan is
// equal to itself and greater than all others where the dialect orders floats totally.
func floatHolds(th *Thread, op CompareOp, x, y float64) bool {
	switch {
	case x < y:
		return op.Holds(-1)
	case x > y:
		return op.Holds(1)
	case x == y:
		return op.Holds(0)
	case !dialectOf(th).TotalFloatOrder():
		return op == NE
	case x == x:
		return op.Holds(-1)
	case y == y:
		return op.Holds(1)
	}
	return op.Holds(0)
}

// CompareFloatInt compares a float that is not nan with an int, exactly.
func CompareFloatInt(f float64, small int64, b *big.Int) int {
	if math.IsInf(f, 0) {
		return int(math.Copysign(1, f))
	}
	if b != nil {
		if f == 0 || (f < 0) != (b.Sign() < 0) {
			return -b.Sign()
		}
		return new(big.Float).SetFloat64(f).Cmp(new(big.Float).SetInt(b))
	}
	switch {
	case f >= 1<<63:
		return 1
	case f < -(1 << 63):
		return -1
	}
	whole := math.Trunc(f)
	if c := cmpInt(int64(whole), nil, small, nil); c != 0 {
		return c
	}
	switch {
	case f > whole:
		return 1
	case f < whole:
		return -1
	}
	return 0
}
