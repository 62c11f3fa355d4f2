package trig

import (
	"math"
	"math/big"
	"math/rand"
	"testing"
)

// series sums the Taylor series of sine (k odd) or cosine (k even) exactly enough.
func series(x *big.Float, odd bool) *big.Float {
	sum, term := new(big.Float).SetPrec(300), new(big.Float).SetPrec(300).SetInt64(1)
	n := int64(0)
	if odd {
		term.Mul(term, x)
		n = 1
	}
	x2 := new(big.Float).SetPrec(300).Mul(x, x)
	for i := 0; i < 120; i++ {
		sum.Add(sum, term)
		term.Mul(term, x2)
		term.Quo(term, new(big.Float).SetInt64(-(n+1)*(n+2)))
		n += 2
	}
	return sum
}

func TestCorrectlyRounded(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	wrong, total := 0, 0
	for range 2000 {
		x := (random.Float64() - 0.5) * 30
		b := new(big.Float).SetPrec(300).SetFloat64(x)
		sin, _ := series(b, true).Float64()
		cos, _ := series(b, false).Float64()
		tan, _ := new(big.Float).SetPrec(300).Quo(series(b, true), series(b, false)).Float64()
		for _, c := range [][2]float64{{Sin(x), sin}, {Cos(x), cos}, {Tan(x), tan}} {
			total++
			if c[0] != c[1] {
				wrong++
				if math.Abs(c[0]-c[1]) > math.Abs(math.Nextafter(c[1], 9)-c[1])*1.5 {
					t.Errorf("x=%v: %v, want %v", x, c[0], c[1])
				}
			}
		}
	}
	if wrong > total/500 {
		t.Errorf("%d of %d results are not correctly rounded", wrong, total)
	}
}

func TestExtremes(t *testing.T) {
	for _, x := range []float64{0, math.Copysign(0, -1), 1e-300, 1e300, math.Inf(1), math.NaN(), math.Pi, math.Pi / 2, 1 << 21} {
		if s := Sin(x); s != math.Sin(x) && s == s && math.Abs(s-math.Sin(x)) > 1e-15 {
			t.Errorf("Sin(%v) = %v", x, s)
		}
	}
	if Sin(math.Pi) != 1.2246467991473532e-16 || Cos(math.Pi/2) != 6.123233995736766e-17 {
		t.Error("Sin(pi), Cos(pi/2) =", Sin(math.Pi), Cos(math.Pi/2))
	}
}
