package object

import (
	"math"
	"math/big"
	"sync"
)

// PowFloat returns x**y, rounded correctly but for rare near-ties: package math's
// result can be many units off, where C's library, and so Python, is not. It computes
// exp(y*log(x)) with some 15 bits more than a float has.
func PowFloat(x, y float64) float64 {
	switch {
	case x == 1 || y == 0:
		return 1
	case y == 1:
		return x
	case y == 2:
		return x * x
	case x != x || y != y || x == 0 || math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Pow(x, y)
	}
	sign := 1.0
	if x < 0 {
		if y != math.Trunc(y) {
			return math.NaN()
		}
		if math.Mod(y, 2) != 0 {
			sign = -1
		}
		x = -x
	}
	if x == 1 {
		return sign
	}
	t := powTables()
	hi, lo := t.log(x)
	if math.Abs(y) > 1<<70 { // the product would lose its low part, and is out of range anyway
		y = math.Copysign(1<<70, y)
	}
	ehi := y * hi
	return sign * t.exp(ehi, y*lo+math.FMA(y, hi, -ehi))
}

const (
	powBits = 7
	powSize = 1 << powBits
	// The logarithms of 2 and of the table are split so that the high part is a
	// multiple of 2**-42: sums of exponent*ln2High and a table entry are exact.
	powGrid = 1 << 42
	powLow  = 0x3fe6955500000000 // bits of the smallest reduced argument, about 0.706
)

// powTable holds logarithms and powers of two in two parts each.
type powTable struct {
	stepHigh, stepLow float64 // ln(2)/size
	ln2High, ln2Low   float64
	inverse           [powSize]float64 // 1/c of few bits, c in the middle of an interval
	logHigh, logLow   [powSize]float64 // log(c)
	power, powerTail  [powSize]float64 // 2**(i/size), and what it lacks, relative to it
}

var powTables = sync.OnceValue(func() *powTable {
	t := new(powTable)
	ln2 := bigLog(big.NewFloat(2).SetPrec(200))
	t.ln2High, t.ln2Low = splitOnGrid(ln2)
	t.stepHigh, t.stepLow = splitOnGrid(ln2.Quo(ln2, big.NewFloat(powSize)))
	root := big.NewFloat(2).SetPrec(200)
	for range powBits {
		root.Sqrt(root)
	}
	power := big.NewFloat(1).SetPrec(200)
	for i := range powSize {
		lo := math.Float64frombits(powReduced(i))
		hi := math.Float64frombits(powReduced(i + 1))
		unit := 256.0
		if lo < 1 {
			unit = 128
		}
		t.inverse[i] = math.Round(2*unit/(lo+hi)) / unit
		c := new(big.Float).SetPrec(200).Quo(big.NewFloat(1), big.NewFloat(t.inverse[i]))
		t.logHigh[i], t.logLow[i] = splitOnGrid(bigLog(c))

		t.power[i], _ = power.Float64()
		rest := new(big.Float).SetPrec(200).Sub(power, big.NewFloat(t.power[i]))
		t.powerTail[i], _ = rest.Quo(rest, power).Float64()
		power.Mul(power, root)
	}
	return t
})

// powReduced returns the bits of the lower end of interval i of the reduced
// arguments, of which the upper ones continue beyond the power of two.
func powReduced(i int) uint64 { return powLow + uint64(i)<<(52-powBits) }

func splitOnGrid(x *big.Float) (hi, lo float64) {
	f, _ := x.Float64()
	hi = math.Round(f*powGrid) / powGrid
	lo, _ = new(big.Float).SetPrec(200).Sub(x, big.NewFloat(hi)).Float64()
	return hi, lo
}

// bigLog returns the logarithm of x between 1/2 and 2 by the series of the area
// hyperbolic tangent.
func bigLog(x *big.Float) *big.Float {
	one := big.NewFloat(1)
	num := new(big.Float).SetPrec(200).Sub(x, one)
	den := new(big.Float).SetPrec(200).Add(x, one)
	z := num.Quo(num, den)
	square := new(big.Float).SetPrec(200).Mul(z, z)
	sum := new(big.Float).SetPrec(200)
	for n := 1; n < 140; n += 2 {
		term := new(big.Float).SetPrec(200).Quo(z, big.NewFloat(float64(n)))
		sum.Add(sum, term)
		z.Mul(z, square)
	}
	return sum.Mul(sum, big.NewFloat(2))
}

// log returns the logarithm of x, finite and positive, as the sum of two floats.
func (t *powTable) log(x float64) (hi, lo float64) {
	ix := math.Float64bits(x)
	if ix < 1<<52 { // subnormal
		ix = math.Float64bits(x*(1<<52)) - 52<<52
	}
	// x = 2**k * z with z in interval i.
	off := ix - powLow
	i := off >> (52 - powBits) % powSize
	k := float64(int64(off) >> 52)
	z := math.Float64frombits(ix - off&(0xfff<<52))

	r := math.FMA(z, t.inverse[i], -1) // exact
	t1 := k*t.ln2High + t.logHigh[i]   // exact
	t2 := t1 + r
	lo1 := k*t.ln2Low + t.logLow[i]
	lo2 := t1 - t2 + r
	half := -0.5 * r
	square := r * half
	hi = t2 + square
	lo3 := math.FMA(half, r, -square)
	lo4 := t2 - hi + square
	p := r * r * r * (1.0/3 + r*(-1.0/4+r*(1.0/5+r*(-1.0/6+r*(1.0/7+r*(-1.0/8+r*(1.0/9)))))))
	rest := lo1 + lo2 + lo3 + lo4 + p
	sum := hi + rest
	return sum, hi - sum + rest
}

// exp returns e**(hi+lo).
func (t *powTable) exp(hi, lo float64) float64 {
	switch {
	case hi > 710:
		return math.Inf(1)
	case hi < -746:
		return 0
	}
	n := math.Round(hi * (powSize / math.Ln2))
	r := hi - n*t.stepHigh - n*t.stepLow + lo // the first product is exact
	i := int(n) & (powSize - 1)
	e := int(n) >> powBits
	r2 := r * r
	tail := t.powerTail[i] + r + r2*(0.5+r*(1.0/6)) + r2*r2*(1.0/24+r*(1.0/120))
	s := t.power[i]
	y := s + s*tail
	if e > -1022 {
		return math.Ldexp(y, e)
	}
	// The result may be subnormal: round once, at the place of its last bit.
	rest := s - y + s*tail
	y, rest = math.Ldexp(y, e+1022), math.Ldexp(rest, e+1022)
	if y < 1 {
		sum := 1 + y
		rest += 1 - sum + y
		y = sum + rest - 1
	}
	return math.Ldexp(y, -1022)
}

// LogFloat returns the natural logarithm of x, finite and positive, as the sum
// of a float and what it lacks.
func LogFloat(x float64) (hi, lo float64) { return powTables().log(x) }

// ExpFloat returns e**(hi+lo).
func ExpFloat(hi, lo float64) float64 {
	if hi == 0 {
		return 1 + lo
	}
	return powTables().exp(hi, lo)
}
