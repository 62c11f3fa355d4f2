package object

import (
	"math/big"
	"math/bits"
)

// Ints so long that package math/big would compute with them for more than some milliseconds are worked on in
// pieces, with a safepoint before each, so that a thread can be stopped in the middle.

// pieceWords is the length of the longest ints that are left to math/big.
const pieceWords = 4096

const wordBits = bits.UintSize

// safepoint is th.Safepoint for a thread that may be nil.
func safepoint(th *Thread) error {
	if th == nil {
		return nil
	}
	return th.Safepoint()
}

// longInt returns the number of the words w, which it shares: it must not be changed.
func longInt(w []big.Word) *big.Int { return new(big.Int).SetBits(w[:len(w):len(w)]) }

// splitWords returns x without its n lowest words, and these. Both share them with x.
func splitWords(x *big.Int, n int) (high, low *big.Int) {
	w := x.Bits()
	n = min(n, len(w))
	return longInt(w[n:]), longInt(w[:n])
}

// joinWords returns high followed by low, which takes n words.
func joinWords(high, low *big.Int, n int) *big.Int {
	h := high.Bits()
	w := make([]big.Word, n+len(h))
	copy(w, low.Bits())
	copy(w[n:], h)
	return longInt(w)
}

// MulInt returns x * y. Both stay as they are.
func MulInt(th *Thread, x, y *big.Int) (*big.Int, error) {
	if max(len(x.Bits()), len(y.Bits())) <= pieceWords {
		return new(big.Int).Mul(x, y), nil
	}
	a := longInt(x.Bits())
	b := a
	if x != y {
		b = longInt(y.Bits())
	}
	z, err := mulLong(th, a, b)
	if err == nil && x.Sign()*y.Sign() < 0 {
		z.Neg(z)
	}
	return z, err
}

// mulLong multiplies ints that are not negative, the longer one in halves.
func mulLong(th *Thread, x, y *big.Int) (*big.Int, error) {
	if len(x.Bits()) < len(y.Bits()) {
		x, y = y, x
	}
	n := len(x.Bits())
	if n <= pieceWords {
		return new(big.Int).Mul(x, y), safepoint(th)
	}
	half := (n + 1) / 2
	if len(y.Bits()) > half {
		return mulHalves(th, x, y, half)
	}
	high, low := splitWords(x, half)
	a, err := mulLong(th, high, y)
	if err != nil {
		return nil, err
	}
	b, err := mulLong(th, low, y)
	if err != nil {
		return nil, err
	}
	a = joinWords(a, new(big.Int), half)
	return a.Add(a, b), nil
}

// mulHalves multiplies by Karatsuba's method: three products of halves make that of the whole.
func mulHalves(th *Thread, x, y *big.Int, half int) (*big.Int, error) {
	x1, x0 := splitWords(x, half)
	y1, y0, xs := x1, x0, new(big.Int).Add(x1, x0)
	ys := xs
	if x != y {
		y1, y0 = splitWords(y, half)
		ys = new(big.Int).Add(y1, y0)
	}
	high, err := mulLong(th, x1, y1)
	if err != nil {
		return nil, err
	}
	low, err := mulLong(th, x0, y0)
	if err != nil {
		return nil, err
	}
	middle, err := mulLong(th, xs, ys)
	if err != nil {
		return nil, err
	}
	middle.Sub(middle, high)
	middle.Sub(middle, low)
	z := joinWords(high, low, 2*half)
	return z.Add(z, joinWords(middle, new(big.Int), half)), nil
}

// QuoRemInt returns x / y rounded towards 0, and what is left over. y is not 0; both stay as they are.
func QuoRemInt(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	n := len(y.Bits())
	if n <= pieceWords && len(x.Bits())-n <= pieceWords || len(x.Bits()) < n {
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, nil
	}
	if q, r, err = divLong(th, longInt(x.Bits()), longInt(y.Bits())); err != nil {
		return nil, nil, err
	}
	if x.Sign()*y.Sign() < 0 {
		q.Neg(q)
	}
	if x.Sign() < 0 {
		r.Neg(r)
	}
	return q, r, nil
}

// divLong divides ints that are not negative.
func divLong(th *Thread, x, y *big.Int) (q, r *big.Int, err error) {
	n, m := len(y.Bits()), len(x.Bits())
	switch {
	case x.Cmp(y) < 0:
		return new(big.Int), new(big.Int).Set(x), nil
	case n <= pieceWords:
		return divPieces(x, y, pieceWords, func(a, b *big.Int) (q, r *big.Int, err error) {
			q, r = new(big.Int).QuoRem(a, b, new(big.Int))
			return q, r, safepoint(th)
		})
	case 2*(m-n+2) < n:
		return divTop(th, x, y, n-(m-n+2))
	}
	// The halves of y must be so, too, down to the last; and its highest bit must be set.
	unit := 1
	for (n+unit-1)/unit > pieceWords {
		unit *= 2
	}
	n = (n + unit - 1) / unit * unit
	shift := uint(n*wordBits - y.BitLen())
	x, y = new(big.Int).Lsh(x, shift), new(big.Int).Lsh(y, shift)
	q, r, err = divPieces(x, y, n, func(a, b *big.Int) (q, r *big.Int, err error) { return divHalves(th, a, b, n) })
	if err == nil {
		r.Rsh(r, shift)
	}
	return q, r, err
}

// divPieces divides as people do on paper, n words of x at a time.
func divPieces(x, y *big.Int, n int, div func(x, y *big.Int) (q, r *big.Int, err error)) (q, r *big.Int, err error) {
	w := x.Bits()
	out := make([]big.Word, len(w))
	r = new(big.Int)
	for start := (len(w) - 1) / n * n; start >= 0; start -= n {
		a := joinWords(r, longInt(w[start:min(start+n, len(w))]), n)
		if q, r, err = div(a, y); err != nil {
			return nil, nil, err
		}
		copy(out[start:], q.Bits())
	}
	return longInt(out), r, nil
}

// divTop finds a quotient that is much shorter than y without the lowest n words of x and y: it is too big by 2 at most.
func divTop(th *Thread, x, y *big.Int, n int) (q, r *big.Int, err error) {
	a, _ := splitWords(x, n)
	b, _ := splitWords(y, n)
	if q, _, err = divLong(th, a, b); err != nil {
		return nil, nil, err
	}
	p, err := mulLong(th, y, q)
	if err != nil {
		return nil, nil, err
	}
	return lessQuotient(q, p.Sub(x, p), y)
}

// lessQuotient corrects a quotient that is somewhat too big.
func lessQuotient(q, r, y *big.Int) (*big.Int, *big.Int, error) {
	for r.Sign() < 0 {
		q.Sub(q, big.NewInt(1))
		r.Add(r, y)
	}
	return q, r, nil
}

// divHalves divides x by y, of n words, by Burnikel's and Ziegler's method. y's highest bit is set, and
// the quotient has n words at most.
func divHalves(th *Thread, x, y *big.Int, n int) (q, r *big.Int, err error) {
	if x.Cmp(y) < 0 {
		return new(big.Int), x, nil
	}
	if n <= pieceWords {
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, safepoint(th)
	}
	high, low := splitWords(x, n/2)
	q1, r, err := divThirds(th, high, y, n/2)
	if err != nil {
		return nil, nil, err
	}
	q0, r, err := divThirds(th, joinWords(r, low, n/2), y, n/2)
	if err != nil {
		return nil, nil, err
	}
	return joinWords(q1, q0, n/2), r, nil
}

// divThirds divides x by y, of 2*half words, where the quotient has half words at most.
func divThirds(th *Thread, x, y *big.Int, half int) (q, r *big.Int, err error) {
	high, low := splitWords(x, half)
	y1, y0 := splitWords(y, half)
	if top, _ := splitWords(high, half); top.Cmp(y1) < 0 {
		if q, r, err = divHalves(th, high, y1, half); err != nil {
			return nil, nil, err
		}
	} else { // the greatest quotient of half words
		q = new(big.Int).Lsh(big.NewInt(1), uint(half*wordBits))
		q.Sub(q, big.NewInt(1))
		r = new(big.Int).Sub(high, joinWords(y1, new(big.Int), half))
		r.Add(r, y1)
	}
	p, err := mulLong(th, q, y0)
	if err != nil {
		return nil, nil, err
	}
	return lessQuotient(q, p.Sub(joinWords(r, low, half), p), y)
}
