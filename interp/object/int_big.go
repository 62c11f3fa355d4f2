package object

import (
	"math"
	"math/big"
)

// maxIntBits bounds the ints that scripts can make by multiplying: beyond it
// one multiplication takes minutes.
const maxIntBits = 1 << 28

// checkIntBits returns MemoryError for an int of that many bits if it is too big.
func checkIntBits(th *Thread, n int64) error {
	if n <= 1<<16 {
		return nil
	}
	if n > maxIntBits {
		return Errorf(MemoryError, "")
	}
	return th.Runtime.CheckSize(n/8+1, 1)
}

// ownBig is an int object together with its number, in one allocation.
type ownBig struct {
	IntObject
	n big.Int
}

func (b *ownBig) value() Value {
	if b.n.IsInt64() {
		return Int(b.n.Int64())
	}
	b.big = &b.n
	b.Init(IntType, KindBigInt)
	return b.Header.Value()
}

func bigBinary(th *Thread, op BinaryOp, x, y *big.Int) (Value, error) {
	r := new(ownBig)
	z := &r.n
	switch op {
	case Add, Sub, And, Or, Xor:
		if max(len(x.Bits()), len(y.Bits())) > longWords {
			z, err := combineLong(th, op, x, y)
			if err != nil {
				return Value{}, err
			}
			return BigInt(z), nil
		}
	}
	switch op {
	case Add:
		z.Add(x, y)
	case Sub:
		z.Sub(x, y)
	case Mul:
		if err := checkIntBits(th, int64(x.BitLen())+int64(y.BitLen())); err != nil {
			return Value{}, err
		}
		if max(len(x.Bits()), len(y.Bits())) > pieceWords {
			z, err := MulInt(th, x, y)
			if err != nil {
				return Value{}, err
			}
			return BigInt(z), nil
		}
		z.Mul(x, y)
	case And:
		z.And(x, y)
	case Or:
		z.Or(x, y)
	case Xor:
		z.Xor(x, y)
	case LShift, RShift:
		return bigShift(th, op, x, y)
	case Pow:
		return bigPow(th, x, y)
	case FloorDiv, Mod, DivMod, TrueDiv:
		return bigDivision(th, op, x, y)
	default:
		return NotImplemented, nil
	}
	return r.value(), nil
}

func bigDivision(th *Thread, op BinaryOp, x, y *big.Int) (Value, error) {
	if y.Sign() == 0 {
		return Value{}, divisionByZero(op)
	}
	if op == TrueDiv && th.Dialect.FloatQuotient() {
		a, _ := new(big.Float).SetInt(x).Float64()
		b, _ := new(big.Float).SetInt(y).Float64()
		if !math.IsInf(a, 0) && !math.IsInf(b, 0) {
			return Float(a / b), nil
		}
	}
	if op == TrueDiv {
		f, ok, err := trueDivide(th, x, y)
		if err != nil {
			return Value{}, err
		}
		if !ok {
			return Value{}, Errorf(OverflowError, "integer division result too large for a float")
		}
		return Float(f), nil
	}
	q, r, err := bigFloorDivMod(th, x, y)
	if err != nil {
		return Value{}, err
	}
	switch op {
	case FloorDiv:
		return BigInt(q), nil
	case Mod:
		return BigInt(r), nil
	}
	return NewTuple([]Value{BigInt(q), BigInt(r)}).Value(), nil
}

// bigFloorDivMod rounds the quotient down, so that the remainder has y's sign.
func bigFloorDivMod(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	if q, r, err = QuoRemInt(th, x, y); err != nil {
		return nil, nil, err
	}
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, y)
	}
	return q, r, nil
}

// trueDivide returns the float nearest to x/y; ok is false if it overflows.
func trueDivide(th *Thread, x, y *big.Int) (f float64, ok bool, err error) {
	n, d := longInt(x.Bits()), longInt(y.Bits())
	if len(n.Bits())+len(d.Bits()) > pieceWords {
		f, ok, err = divideLong(th, n, d)
	} else {
		f, ok, err = divideExactly(th, n, d)
	}
	if x.Sign()*y.Sign() < 0 || x.Sign() == 0 && y.Sign() < 0 {
		f = -f
	}
	return f, ok, err
}

// divideLong is divideExactly by the highest bits alone where these decide.
func divideLong(th *Thread, n, d *big.Int) (f float64, ok bool, err error) {
	const enough = 256
	cut, drop := max(n.BitLen()-enough, 0), max(d.BitLen()-enough, 0)
	one := big.NewInt(1)
	n0, d0 := new(big.Int).Rsh(n, uint(cut)), new(big.Int).Rsh(d, uint(drop))
	least, ok0, err0 := divideScaled(th, n0, new(big.Int).Add(d0, one), cut-drop)
	most, ok1, err1 := divideScaled(th, new(big.Int).Add(n0, one), d0, cut-drop)
	if err0 == nil && err1 == nil && least == most && ok0 == ok1 {
		return least, ok0, nil
	}
	return divideExactly(th, n, d)
}

func divideExactly(th *Thread, n, d *big.Int) (f float64, ok bool, err error) {
	return divideScaled(th, n, d, 0)
}

// divideScaled returns the float nearest to n/d * 2**scale, for n >= 0 and d > 0.
func divideScaled(th *Thread, n, d *big.Int, scale int) (f float64, ok bool, err error) {
	if n.Sign() == 0 {
		return 0, true, nil
	}
	// Scale so that the quotient has at least 66 bits, and keep what is left over as a
	// sticky bit: then rounding once is rounding the exact quotient.
	shift := 66 - (n.BitLen() - d.BitLen())
	if shift > 0 {
		n, err = shiftLeft(th, n, shift)
	} else {
		d, err = shiftLeft(th, d, -shift)
	}
	if err != nil {
		return 0, false, err
	}
	q, r, err := QuoRemInt(th, n, d)
	if err != nil {
		return 0, false, err
	}
	q.Lsh(q, 1)
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	e := scale - shift - 1
	if q.BitLen()+e > 1100 {
		return 0, false, nil
	}
	bf := new(big.Float).SetInt(q)
	f, _ = bf.SetMantExp(bf, e).Float64()
	if math.IsInf(f, 0) {
		return 0, false, nil
	}
	return f, true, nil
}

func bigShift(th *Thread, op BinaryOp, x, y *big.Int) (Value, error) {
	if y.Sign() < 0 {
		return Value{}, Errorf(ValueError, "negative shift count")
	}
	if op == RShift {
		if !y.IsInt64() || y.Int64() > int64(x.BitLen()) {
			if x.Sign() < 0 {
				return Int(-1), nil
			}
			return Int(0), nil
		}
		return BigInt(new(big.Int).Rsh(x, uint(y.Int64()))), nil
	}
	if x.Sign() == 0 {
		return Int(0), nil
	}
	if !y.IsInt64() {
		return Value{}, Errorf(OverflowError, "too many digits in integer")
	}
	if y.Int64() > math.MaxInt64-int64(x.BitLen()) {
		return Value{}, Errorf(MemoryError, "")
	}
	if err := th.Runtime.CheckSize((int64(x.BitLen())+y.Int64())/8+1, 1); err != nil {
		return Value{}, err
	}
	n := y.Int64()
	if n < pieceWords*wordBits {
		return BigInt(new(big.Int).Lsh(x, uint(n))), nil
	}
	z := joinWords(new(big.Int).Lsh(x, uint(n%wordBits)), new(big.Int), int(n/wordBits)) // touches no word that stays 0
	if x.Sign() < 0 {
		z.Neg(z)
	}
	return BigInt(z), nil
}

func bigPow(th *Thread, x, y *big.Int) (Value, error) {
	if y.Sign() < 0 {
		a, err := bigFloat(x)
		if err != nil {
			return Value{}, err
		}
		b, err := bigFloat(y)
		if err != nil {
			return Value{}, err
		}
		return floatPow(th, a, b)
	}
	if x.BitLen() <= 1 { // 0, 1 and -1 to any power
		switch {
		case y.Sign() == 0 || x.Sign() < 0 && y.Bit(0) == 0:
			return Int(1), nil
		}
		return BigInt(x), nil
	}
	if !y.IsInt64() || y.Int64() > maxIntBits {
		return Value{}, Errorf(MemoryError, "")
	}
	n := y.Int64()
	if err := checkIntBits(th, int64(x.BitLen()-1)*n); err != nil {
		return Value{}, err
	}
	z, err := powLong(th, x, uint64(n))
	if err != nil {
		return Value{}, err
	}
	return BigInt(z), nil
}

// bigFloat returns the float nearest to an int.
func bigFloat(b *big.Int) (float64, error) {
	f := math.Inf(1)
	if b.BitLen() <= 1024 {
		f, _ = new(big.Float).SetInt(b).Float64()
	}
	if math.IsInf(f, 0) {
		return 0, Errorf(OverflowError, "int too large to convert to float")
	}
	return f, nil
}

// IntFloat returns the float nearest to an int as AsInt returned it.
func IntFloat(small int64, b *big.Int) (float64, error) {
	if b == nil {
		return float64(small), nil
	}
	return bigFloat(b)
}
