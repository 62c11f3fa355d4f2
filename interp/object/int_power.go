package object

import "math/big"

// powLong returns x ** y for a y that is not negative: from the highest bit of y on, squaring and multiplying.
func powLong(th *Thread, x *big.Int, y uint64) (*big.Int, error) {
	z := big.NewInt(1)
	var err error
	for bit := uint64(1) << 63; bit > 0; bit >>= 1 {
		if z, err = mulOver(th, z, z); err != nil {
			return nil, err
		}
		if y&bit != 0 {
			if z, err = mulOver(th, z, x); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}

// mulOver is MulInt with a result that takes z's place where that can be.
func mulOver(th *Thread, z, x *big.Int) (*big.Int, error) {
	if max(len(z.Bits()), len(x.Bits())) <= pieceWords {
		return z.Mul(z, x), nil
	}
	return MulInt(th, z, x)
}

// PowMod is pow(x, y, m).
func PowMod(th *Thread, x, y, m *big.Int) (Value, error) {
	if m.Sign() == 0 {
		return Value{}, Errorf(ValueError, "pow() 3rd argument cannot be 0")
	}
	abs := new(big.Int).Abs(m)
	if y.Sign() < 0 {
		inv, err := inverseMod(th, x, abs)
		if err != nil {
			return Value{}, err
		}
		if inv == nil {
			if abs.BitLen() != 1 {
				return Value{}, Errorf(ValueError, "base is not invertible for the given modulus")
			}
			return Int(0), nil
		}
		x, y = inv, new(big.Int).Neg(y)
	}
	if abs.BitLen() == 1 {
		return Int(0), nil
	}
	_, x, err := bigFloorDivMod(th, x, abs)
	if err != nil {
		return Value{}, err
	}
	z, err := powMod(th, x, y, abs)
	if err != nil {
		return Value{}, err
	}
	if z.Sign() != 0 && m.Sign() < 0 {
		z.Add(z, m)
	}
	return BigInt(z), nil
}

// powMod returns x ** y % m for 0 <= x < m and 0 <= y, some words of y at a time: as many as take a few milliseconds.
func powMod(th *Thread, x, y, m *big.Int) (*big.Int, error) {
	const work = 1 << 13 // words of y times squares of words of m
	n, w := len(m.Bits()), y.Bits()
	step := max(work/(n*n), 1)
	if len(w) <= step {
		return new(big.Int).Exp(x, y, m), nil
	}
	if n > 256 {
		return powModLong(th, x, y, m)
	}
	z, scale := big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), uint(step*wordBits))
	for i := (len(w) - 1) / step * step; i >= 0; i -= step {
		if err := safepoint(th); err != nil {
			return nil, err
		}
		z.Exp(z, scale, m)
		z.Mul(z, new(big.Int).Exp(x, longInt(w[i:min(i+step, len(w))]), m))
		z.Rem(z, m)
	}
	return z, nil
}

// powModLong is powMod for a modulus so long that one product takes milliseconds.
func powModLong(th *Thread, x, y, m *big.Int) (*big.Int, error) {
	z := big.NewInt(1)
	times := func(x *big.Int) error {
		p, err := MulInt(th, z, x)
		if err == nil {
			_, z, err = QuoRemInt(th, p, m)
		}
		if err == nil {
			err = safepoint(th)
		}
		return err
	}
	for i := y.BitLen() - 1; i >= 0; i-- {
		if err := times(z); err != nil {
			return nil, err
		}
		if y.Bit(i) == 0 {
			continue
		}
		if err := times(x); err != nil {
			return nil, err
		}
	}
	return z, nil
}

// SqrtInt returns the integer part of the square root of n, which is not negative.
func SqrtInt(th *Thread, n *big.Int) (*big.Int, error) {
	if len(n.Bits()) <= pieceWords {
		return new(big.Int).Sqrt(n), safepoint(th)
	}
	// The root of the upper half of the digits is the upper half of the root's; one step of Newton's method gives
	// the others, but for the last.
	half := uint(n.BitLen()-1) / 4
	top, err := SqrtInt(th, new(big.Int).Rsh(n, 2*half))
	if err != nil {
		return nil, err
	}
	top.Lsh(top, half)
	q, _, err := QuoRemInt(th, n, top)
	if err != nil {
		return nil, err
	}
	root := q.Add(q, top)
	root.Rsh(root, 1)
	for {
		square, err := MulInt(th, root, root)
		if err != nil || square.Cmp(n) <= 0 {
			return root, err
		}
		root.Sub(root, big.NewInt(1))
	}
}
