package object

import "math/big"

// fewWords is the length of ints for which math/big takes less than a millisecond to find their common divisor.
const fewWords = 512

// inverseMod returns the inverse of x modulo m > 0, nil if there is none.
func inverseMod(th *Thread, x, m *big.Int) (*big.Int, error) {
	_, b, err := bigFloorDivMod(th, x, m)
	if err != nil {
		return nil, err
	}
	if len(m.Bits()) <= fewWords {
		return new(big.Int).ModInverse(b, m), nil
	}
	// Euclid's algorithm; u and v say how many times x the numbers are, modulo m.
	a, u, v := m, new(big.Int), big.NewInt(1)
	for b.Sign() != 0 {
		if err := safepoint(th); err != nil {
			return nil, err
		}
		if s, ok := gcdSteps(a, b); ok {
			a, b = s.apply(a, b)
			u, v = s.apply(u, v)
			continue
		}
		q, r, err := QuoRemInt(th, a, b)
		if err != nil {
			return nil, err
		}
		p, err := MulInt(th, q, v)
		if err != nil {
			return nil, err
		}
		a, b, u, v = b, r, v, p.Sub(u, p)
	}
	if a.BitLen() != 1 {
		return nil, nil
	}
	_, u, err = bigFloorDivMod(th, u, m)
	return u, err
}

// GCDInt returns the greatest common divisor of two ints, which stay as they are.
func GCDInt(th *Thread, x, y *big.Int) (*big.Int, error) {
	a, b := new(big.Int).Abs(x), new(big.Int).Abs(y)
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	for len(b.Bits()) > fewWords {
		if err := safepoint(th); err != nil {
			return nil, err
		}
		if s, ok := gcdSteps(a, b); ok {
			a, b = s.apply(a, b)
			continue
		}
		_, r, err := QuoRemInt(th, a, b)
		if err != nil {
			return nil, err
		}
		a, b = b, r
	}
	if b.Sign() != 0 { // a may be much longer
		_, r, err := QuoRemInt(th, a, b)
		if err != nil {
			return nil, err
		}
		a, b = b, r
	}
	return new(big.Int).GCD(nil, nil, a, b), nil
}

// gcdMatrix is what some steps of Euclid's algorithm do to two numbers at once.
type gcdMatrix struct{ a, b, c, d int64 }

func (s gcdMatrix) apply(x, y *big.Int) (*big.Int, *big.Int) {
	row := func(a, b int64) *big.Int {
		p := new(big.Int).Mul(x, big.NewInt(a))
		return p.Add(p, new(big.Int).Mul(y, big.NewInt(b)))
	}
	return row(s.a, s.b), row(s.c, s.d)
}

// gcdSteps finds as many steps for x and y, x >= y, as their highest 62 bits tell (Lehmer's method); ok is false
// if they tell of none.
func gcdSteps(x, y *big.Int) (s gcdMatrix, ok bool) {
	const top = 62
	if x.BitLen() <= top {
		return s, false
	}
	shift := uint(x.BitLen() - top)
	p, q := new(big.Int).Rsh(x, shift).Int64(), new(big.Int).Rsh(y, shift).Int64()
	s = gcdMatrix{1, 0, 0, 1}
	for q+s.c != 0 && q+s.d != 0 {
		n := (p + s.a) / (q + s.c)
		if n != (p+s.b)/(q+s.d) {
			break
		}
		s.a, s.c = s.c, s.a-n*s.c
		s.b, s.d = s.d, s.b-n*s.d
		p, q = q, p-n*q
	}
	return s, s.b != 0
}
