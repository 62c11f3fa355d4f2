// Package trig has sine, cosine and tangent that are nearly always correctly
// rounded, as those of a C library are; package math's are off by a unit in the
// last place for a fifth of all arguments.
package trig

import "math"

// pi2 is pi/2 in three parts.
const (
	pi2High = 1.5707963267948966
	pi2Mid  = 6.123233995736766e-17
	pi2Low  = -1.4973849048591698e-33
)

// maxReduced is the argument up to which reduce is exact enough.
const maxReduced = 1 << 20

// pair is the unevaluated sum of two floats, the second much smaller than the first.
type pair struct{ hi, lo float64 }

func twoSum(a, b float64) pair {
	s := a + b
	t := s - a
	return pair{s, (a - (s - t)) + (b - t)}
}

func (p pair) times(q pair) pair {
	h := p.hi * q.hi
	return pair{h, math.FMA(p.hi, q.hi, -h) + (p.hi*q.lo + p.lo*q.hi)}.normal()
}

func (p pair) plus(q pair) pair {
	s := twoSum(p.hi, q.hi)
	s.lo += p.lo + q.lo
	return s.normal()
}

func (p pair) normal() pair {
	s := p.hi + p.lo
	return pair{s, p.lo - (s - p.hi)}
}

func (p pair) negated() pair { return pair{-p.hi, -p.lo} }

// reduce returns x minus the nearest multiple of pi/2, and which multiple modulo 4.
func reduce(x float64) (r pair, quadrant int) {
	k := math.RoundToEven(x / pi2High)
	if k == 0 {
		return pair{x, 0}, 0
	}
	high := math.FMA(-k, pi2High, x) // exact: x and the product nearly cancel
	mid := k * pi2Mid
	r = twoSum(high, -mid)
	r.lo -= math.FMA(k, pi2Mid, -mid) + k*pi2Low
	return r.normal(), int(int64(k) & 3)
}

// The first coefficients of the two series, in two parts.
var (
	sixth        = pair{-0.16666666666666666, -9.25185853854297e-18}
	twentyfourth = pair{0.041666666666666664, 2.3129646346357427e-18}
	hundredth    = pair{0.008333333333333333, 1.1564823173178714e-19} // 1/120
)

// sine and cosine are for |r| <= pi/4.
func sine(r pair) pair {
	x2 := r.times(r)
	z := x2.hi
	tail := -1.0/5040 + z*(1.0/362880+z*(-1.0/39916800+z*(1.0/6227020800+z*(-1.0/1307674368000+z*(1.0/355687428096000)))))
	p := x2.times(hundredth.plus(pair{z * tail, 0}))
	p = sixth.plus(p)
	return r.plus(r.times(x2.times(p)))
}

func cosine(r pair) pair {
	x2 := r.times(r)
	z := x2.hi
	tail := -1.0/720 + z*(1.0/40320+z*(-1.0/3628800+z*(1.0/479001600+z*(-1.0/87178291200+z*(1.0/20922789888000)))))
	p := twentyfourth.plus(pair{z * tail, 0})
	p = pair{-0.5, 0}.plus(x2.times(p))
	return pair{1, 0}.plus(x2.times(p))
}

func exact(x float64) bool { return math.Abs(x) <= maxReduced && math.Abs(x) > 1e-8 }

// Sin returns the sine of x radians.
func Sin(x float64) float64 {
	if !exact(x) {
		return math.Sin(x)
	}
	s, _ := sinCos(x)
	return s.hi + s.lo
}

// Cos returns the cosine of x radians.
func Cos(x float64) float64 {
	if !exact(x) {
		return math.Cos(x)
	}
	_, c := sinCos(x)
	return c.hi + c.lo
}

// Tan returns the tangent of x radians.
func Tan(x float64) float64 {
	if !exact(x) {
		return math.Tan(x)
	}
	s, c := sinCos(x)
	q := s.hi / c.hi
	rest := math.FMA(-q, c.hi, s.hi) + s.lo - q*c.lo
	return q + rest/c.hi
}

func sinCos(x float64) (s, c pair) {
	r, quadrant := reduce(x)
	s, c = sine(r), cosine(r)
	switch quadrant {
	case 1:
		return c, s.negated()
	case 2:
		return s.negated(), c.negated()
	case 3:
		return c.negated(), s
	}
	return s, c
}

// The inverse functions correct package math's result by one step of Newton's method.

// Acos returns the arc cosine of x in radians.
func Acos(x float64) float64 {
	y := math.Acos(x)
	if !exact(y) {
		return y
	}
	s, c := sinCos(y)
	return y + ((c.hi-x)+c.lo)/s.hi
}

// Asin returns the arc sine of x in radians.
func Asin(x float64) float64 {
	y := math.Asin(x)
	if !exact(y) || math.Abs(x) == 1 {
		return y
	}
	s, c := sinCos(y)
	return y + ((x-s.hi)-s.lo)/c.hi
}

// Atan returns the arc tangent of x in radians.
func Atan(x float64) float64 {
	y := math.Atan(x)
	if !exact(y) || math.Abs(x) > 1e15 {
		return y
	}
	s, c := sinCos(y)
	p := x * c.hi
	rest := (p - s.hi) + (math.FMA(x, c.hi, -p) + (x*c.lo - s.lo))
	return y + rest*c.hi
}
