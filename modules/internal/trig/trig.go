// Package trig has the trigonometric functions and their inverses with some ten
// bits more than a float has inside, so that nearly all results are rounded correctly, as those of a C
// library are: package math's differ in the last digit too often.
package trig

import (
	"math"
	"math/big"
	"sync"
)

// double is an unevaluated sum of two floats, the second much smaller.
type double struct{ hi, lo float64 }

// twoSum returns a+b without rounding error.
func twoSum(a, b float64) double {
	s := a + b
	t := s - a
	return double{s, (a - (s - t)) + (b - t)}
}

// twoProduct returns a*b without rounding error.
func twoProduct(a, b float64) double {
	p := a * b
	return double{p, math.FMA(a, b, -p)}
}

func (a double) add(b double) double {
	s := twoSum(a.hi, b.hi)
	return twoSum(s.hi, s.lo+a.lo+b.lo)
}

func (a double) mul(b double) double {
	p := twoProduct(a.hi, b.hi)
	return twoSum(p.hi, p.lo+a.hi*b.lo+a.lo*b.hi)
}

func (a double) scale(f float64) double {
	p := twoProduct(a.hi, f)
	return twoSum(p.hi, p.lo+a.lo*f)
}

func (a double) neg() double { return double{-a.hi, -a.lo} }

// Pi/2 in parts of 33 bits, whose products with numbers of 20 bits are exact, and the rest.
const (
	halfPi1 = 1.57079632673412561417
	halfPi2 = 6.07710050630396597660e-11
	halfPi3 = 2.02226624879595063154e-21
)

// reduce returns x minus the closest multiple of pi/2, and that multiple modulo 4.
func reduce(x float64) (r double, quadrant int) {
	if math.Abs(x) <= math.Pi/4 {
		return double{x, 0}, 0
	}
	n := math.Round(x * (2 / math.Pi))
	if math.Abs(n) >= 1<<20 {
		return reduceBig(x)
	}
	r = twoSum(x-n*halfPi1, -n*halfPi2)
	return twoSum(r.hi, r.lo-n*halfPi3), int(n) & 3
}

// bigHalfPi is pi/2 with enough digits to reduce every float.
var bigHalfPi = sync.OnceValue(func() *big.Float {
	const prec = 1300
	// Machin's formula: pi/4 = 4*atan(1/5) - atan(1/239).
	atanInverse := func(n int64) *big.Float {
		sum, term := new(big.Float).SetPrec(prec), new(big.Float).SetPrec(prec).Quo(big.NewFloat(1), new(big.Float).SetPrec(prec).SetInt64(n))
		square := new(big.Float).SetPrec(prec).SetInt64(n * n)
		for k := int64(1); term.MantExp(nil) > -prec; k += 2 {
			t := new(big.Float).SetPrec(prec).Quo(term, new(big.Float).SetInt64(k))
			if k%4 == 1 {
				sum.Add(sum, t)
			} else {
				sum.Sub(sum, t)
			}
			term.Quo(term, square)
		}
		return sum
	}
	a := atanInverse(5)
	a.Mul(a, big.NewFloat(4))
	a.Sub(a, atanInverse(239))
	return a.Mul(a, big.NewFloat(2))
})

// reduceBig is reduce for large x.
func reduceBig(x float64) (r double, quadrant int) {
	half := bigHalfPi()
	v := new(big.Float).SetPrec(half.Prec()).SetFloat64(x)
	q := new(big.Float).SetPrec(half.Prec()).Quo(v, half)
	rounding := 0.5
	if x < 0 {
		rounding = -0.5
	}
	n, _ := q.Add(q, big.NewFloat(rounding)).Int(nil)
	v.Sub(v, new(big.Float).SetPrec(half.Prec()).Mul(half, new(big.Float).SetInt(n)))
	hi, _ := v.Float64()
	lo, _ := v.Sub(v, big.NewFloat(hi)).Float64()
	return double{hi, lo}, int(new(big.Int).And(n, big.NewInt(3)).Int64())
}

// sixth is 1/6, and twentyFourth 1/24.
var (
	sixth        = double{0.16666666666666666, 9.25185853854297e-18}
	twentyFourth = double{0.041666666666666664, 2.3129646346357427e-18}
)

// sinCos returns sine and cosine of r, at most pi/4.
func sinCos(r double) (s, c double) {
	r2 := r.mul(r)
	z := r2.hi
	// The first terms of the series in full, the small ones as floats.
	tail := z * z * r.hi * (1.0/120 + z*(-1.0/5040+z*(1.0/362880+z*(-1.0/39916800+z*(1.0/6227020800+z*(-1.0/1307674368000+z*(1.0/355687428096000)))))))
	s = r.add(r2.mul(r).mul(sixth).neg()).add(double{tail, 0})
	tail = z * z * z * (-1.0/720 + z*(1.0/40320+z*(-1.0/3628800+z*(1.0/479001600+z*(-1.0/87178291200+z*(1.0/20922789888000))))))
	c = double{1, 0}.add(r2.scale(-0.5)).add(r2.mul(r2).mul(twentyFourth)).add(double{tail, 0})
	return s, c
}

// sinCosOf returns sine and cosine of a finite x.
func sinCosOf(x float64) (s, c double) {
	r, quadrant := reduce(x)
	s, c = sinCos(r)
	switch quadrant {
	case 1:
		return c, s.neg()
	case 2:
		return s.neg(), c.neg()
	case 3:
		return c.neg(), s
	}
	return s, c
}

func special(x float64) bool { return x != x || math.IsInf(x, 0) || x == 0 }

// Sin returns the sine of x radians.
func Sin(x float64) float64 {
	if special(x) || math.Abs(x) < 1e-8 {
		return math.Sin(x)
	}
	s, _ := sinCosOf(x)
	return s.hi
}

// Cos returns the cosine of x radians.
func Cos(x float64) float64 {
	if special(x) {
		return math.Cos(x)
	}
	_, c := sinCosOf(x)
	return c.hi
}

// Tan returns the tangent of x radians.
func Tan(x float64) float64 {
	if special(x) || math.Abs(x) < 1e-8 {
		return math.Tan(x)
	}
	s, c := sinCosOf(x)
	q := s.hi / c.hi
	return q + s.add(c.scale(-q)).hi/c.hi
}

// Atan returns the arc tangent of x.
func Atan(x float64) float64 {
	if special(x) || math.Abs(x) < 1e-8 || math.Abs(x) > 1e15 {
		return math.Atan(x)
	}
	return Atan2(x, 1)
}

// Atan2 returns the arc tangent of y/x in the quadrant of the point: package
// math's result, corrected by a step of Newton's method.
func Atan2(y, x float64) float64 {
	a := math.Atan2(y, x)
	if special(x) || special(y) {
		return a
	}
	_, ey := math.Frexp(y)
	_, ex := math.Frexp(x)
	if ey-ex > 60 || ex-ey > 60 {
		return a
	}
	y, x = math.Ldexp(y, -ex), math.Ldexp(x, -ex)
	s, c := sinCosOf(a)
	over := c.scale(y).add(s.scale(-x)).hi
	return a + over/(x*c.hi+y*s.hi)
}

// Asin returns the arc sine of x.
func Asin(x float64) float64 {
	a := math.Asin(x)
	if special(a) || math.Abs(x) < 1e-8 {
		return a
	}
	s, c := sinCosOf(a)
	if c.hi < 1e-3 {
		return a
	}
	return a + double{x, 0}.add(s.neg()).hi/c.hi
}

// Acos returns the arc cosine of x.
func Acos(x float64) float64 {
	a := math.Acos(x)
	if special(a) {
		return a
	}
	s, c := sinCosOf(a)
	if math.Abs(s.hi) < 1e-3 {
		return a
	}
	return a + c.add(double{-x, 0}).hi/s.hi
}
