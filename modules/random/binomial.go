package random

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func binomial(th *object.Thread, a []object.Value) (object.Value, error) {
	n, err := object.IndexInt(th, a[1], object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	p, err := native.ToFloat(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "n must be non-negative")
	}
	if !(p > 0 && p < 1) {
		switch p {
		case 0:
			return object.Int(0), nil
		case 1:
			return object.Int(int64(n)), nil
		}
		return object.Value{}, object.Errorf(object.ValueError, "p must be in the range 0.0 <= p <= 1.0")
	}
	s := sourceOf(th, a[0])
	k, err := s.binomial(n, p)
	return object.Int(int64(k)), err
}

func (s *source) binomial(n int, p float64) (int, error) {
	switch {
	case n == 1:
		u, err := s.float()
		if u < p {
			return 1, err
		}
		return 0, err
	case p > 0.5:
		k, err := s.binomial(n, 1-p)
		return n - k, err
	case float64(n)*p < 10:
		return s.binomialGeometric(n, p)
	}
	return s.binomialRejection(n, p)
}

// binomialGeometric adds up the gaps between successes, after Devroye.
func (s *source) binomialGeometric(n int, p float64) (int, error) {
	c := log2(1 - p)
	if c == 0 {
		return 0, nil
	}
	x, y := 0, 0.0
	for {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		if u == 0 {
			return 0, object.Errorf(object.ValueError, "math domain error")
		}
		y += math.Floor(log2(u)/c) + 1
		if y > float64(n) {
			return x, nil
		}
		x++
	}
}

// binomialRejection is the algorithm BTRS by Hörmann.
func (s *source) binomialRejection(n int, p float64) (int, error) {
	count := float64(n)
	spq := math.Sqrt(count * p * (1 - p))
	b := 1.15 + 2.53*spq
	a := -0.0873 + 0.0248*b + 0.01*p
	c := count*p + 0.5
	vr := 0.92 - 4.2/b
	alpha := (2.83 + 5.1/b) * spq
	lpq := log(p / (1 - p))
	m := math.Floor((count + 1) * p)
	h := lgamma(m+1) + lgamma(count-m+1)
	for {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		u -= 0.5
		us := 0.5 - math.Abs(u)
		k := math.Floor((2*a/us+b)*u + c)
		if k < 0 || k > count {
			continue
		}
		v, err := s.float()
		if err != nil {
			return 0, err
		}
		if us >= 0.07 && v <= vr {
			return int(k), nil
		}
		v *= alpha / (a/(us*us) + b)
		if log(v) <= h-lgamma(k+1)-lgamma(count-k+1)+(k-m)*lpq {
			return int(k), nil
		}
	}
}

func lgamma(x float64) float64 {
	y, _ := math.Lgamma(x)
	return y
}
