package random

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/trig"
)

// Constants of the algorithms, as CPython computes them.
const (
	normalFactor = 1.7155277699214135 // 4*exp(-0.5)/sqrt(2)
	log4         = 1.3862943611198906
	gammaOffset  = 2.504077396776274 // 1+log(4.5)
)

func log(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	hi, lo := object.LogFloat(x)
	return hi + lo
}

// log2 is the logarithm to the base 2: exact for powers of it.
func log2(x float64) float64 {
	if f, e := math.Frexp(x); f == 0.5 {
		return float64(e - 1)
	}
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log2(x)
	}
	const inverse, inverseLow = 1.4426950408889634, 2.0355273740931033e-17 // 1/ln(2)
	hi, lo := object.LogFloat(x)
	p := hi * inverse
	return p + (math.FMA(hi, inverse, -p) + lo*inverse + hi*inverseLow)
}

func exp(x float64) float64 {
	if x != x || math.IsInf(x, 0) {
		return math.Exp(x)
	}
	return object.ExpFloat(x, 0)
}

// distribution declares a method of float parameters that returns a float.
func distribution(signature, doc string, f func(s *source, a []float64) (float64, error)) *object.Native {
	return def(signature, func(th *object.Thread, a []object.Value) (object.Value, error) {
		var buf [3]float64
		for i, v := range a[1:] {
			var err error
			if buf[i], err = native.ToFloat(th, v); err != nil {
				return object.Value{}, err
			}
		}
		s := sourceOf(th, a[0])
		x, err := f(&s, buf[:len(a)-1])
		return object.Float(x), err
	}, doc)
}

func distributionMethods() []*object.Native {
	return []*object.Native{
		distribution("uniform(a, b)", `Return a random number between a and b.`, func(s *source, a []float64) (float64, error) {
			u, err := s.float()
			return a[0] + (a[1]-a[0])*u, err
		}),
		def("triangular(low=0.0, high=1.0, mode=None)", triangular, `Return a number between low and high, most often near mode.`),
		distribution("normalvariate(mu=0.0, sigma=1.0)", `Return a normally distributed number.`, func(s *source, a []float64) (float64, error) {
			return s.normal(a[0], a[1])
		}),
		def("gauss(mu=0.0, sigma=1.0)", gauss, `Return a normally distributed number, a little faster.`),
		distribution("lognormvariate(mu=0.0, sigma=1.0)", `Return a number whose logarithm is normally distributed.`, func(s *source, a []float64) (float64, error) {
			x, err := s.normal(a[0], a[1])
			if err != nil {
				return 0, err
			}
			y := exp(x)
			if math.IsInf(y, 0) && !math.IsInf(x, 0) {
				return 0, object.Errorf(object.OverflowError, "math range error")
			}
			return y, nil
		}),
		distribution("expovariate(lambd=1.0)", `Return an exponentially distributed number.`, func(s *source, a []float64) (float64, error) {
			u, err := s.float()
			if err != nil {
				return 0, err
			}
			return divide(-log(1-u), a[0])
		}),
		distribution("vonmisesvariate(mu, kappa)", `Return a random angle around mu.`, vonMises),
		distribution("gammavariate(alpha, beta)", `Return a number of the gamma distribution.`, func(s *source, a []float64) (float64, error) { return s.gamma(a[0], a[1]) }),
		distribution("betavariate(alpha, beta)", `Return a number of the beta distribution, between 0 and 1.`, func(s *source, a []float64) (float64, error) {
			y, err := s.gamma(a[0], 1)
			if err != nil || y == 0 {
				return 0, err
			}
			z, err := s.gamma(a[1], 1)
			return y / (y + z), err
		}),
		distribution("paretovariate(alpha)", `Return a number of the Pareto distribution.`, func(s *source, a []float64) (float64, error) {
			u, err := s.float()
			if err != nil {
				return 0, err
			}
			e, err := divide(-1, a[0])
			return object.PowFloat(1-u, e), err
		}),
		distribution("weibullvariate(alpha, beta)", `Return a number of the Weibull distribution.`, func(s *source, a []float64) (float64, error) {
			u, err := s.float()
			if err != nil {
				return 0, err
			}
			e, err := divide(1, a[1])
			return a[0] * object.PowFloat(-log(1-u), e), err
		}),
		def("binomialvariate(n=1, p=0.5)", binomial, `Return the number of successes in n trials that each succeed with probability p.`),
	}
}

func divide(a, b float64) (float64, error) {
	if b == 0 {
		return 0, object.Errorf(object.ZeroDivisionError, "float division by zero")
	}
	return a / b, nil
}

func triangular(th *object.Thread, a []object.Value) (object.Value, error) {
	low, err := native.ToFloat(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	high, err := native.ToFloat(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	s := sourceOf(th, a[0])
	u, err := s.float()
	if err != nil {
		return object.Value{}, err
	}
	c := 0.5
	if !a[3].IsNone() {
		mode, err := native.ToFloat(th, a[3])
		if err != nil {
			return object.Value{}, err
		}
		if high == low {
			return a[1], nil
		}
		c = (mode - low) / (high - low)
	}
	if u > c {
		u, c, low, high = 1-u, 1-c, high, low
	}
	return object.Float(low + (high-low)*math.Sqrt(u*c)), nil
}

// normal uses the ratio of two uniform numbers, after Kinderman and Monahan.
func (s *source) normal(mu, sigma float64) (float64, error) {
	for {
		u1, err := s.float()
		if err != nil {
			return 0, err
		}
		u2, err := s.float()
		if err != nil {
			return 0, err
		}
		u2 = 1 - u2
		z := normalFactor * (u1 - 0.5) / u2
		if z*z/4 <= -log(u2) {
			return mu + z*sigma, nil
		}
	}
}

// gauss makes two numbers at a time, after Box and Muller, and keeps the second.
func gauss(th *object.Thread, a []object.Value) (object.Value, error) {
	mu, err := native.ToFloat(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	sigma, err := native.ToFloat(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	s := sourceOf(th, a[0])
	locked := s.g.Lock(th)
	next := s.g.gaussNext
	s.g.gaussNext = object.Value{}
	s.g.Unlock(locked)
	if next.IsSet() {
		z, err := native.ToFloat(th, next)
		return object.Float(mu + z*sigma), err
	}
	u, err := s.float()
	if err != nil {
		return object.Value{}, err
	}
	v, err := s.float()
	if err != nil {
		return object.Value{}, err
	}
	angle := u * (2 * math.Pi)
	radius := math.Sqrt(-2 * log(1-v))
	s.g.setGauss(th, object.Float(trig.Sin(angle)*radius))
	return object.Float(mu + trig.Cos(angle)*radius*sigma), nil
}

// vonMises follows Best and Fisher.
func vonMises(src *source, a []float64) (float64, error) {
	mu, kappa := a[0], a[1]
	if kappa <= 1e-6 {
		u, err := src.float()
		return 2 * math.Pi * u, err
	}
	s := 0.5 / kappa
	r := s + math.Sqrt(1+s*s)
	z := 0.0
	for {
		u1, err := src.float()
		if err != nil {
			return 0, err
		}
		u2, err := src.float()
		if err != nil {
			return 0, err
		}
		z = trig.Cos(math.Pi * u1)
		d := z / (r + z)
		if u2 < 1-d*d || u2 <= (1-d)*exp(d) {
			break
		}
	}
	q := 1 / r
	f := (q + z) / (1 + q*z)
	u3, err := src.float()
	if err != nil {
		return 0, err
	}
	angle := trig.Acos(f)
	if u3 <= 0.5 {
		angle = -angle
	}
	_, theta := object.FloatDivMod(mu+angle, 2*math.Pi)
	return theta, nil
}

// gamma follows Cheng for alpha > 1, and Ahrens and Dieter below.
func (s *source) gamma(alpha, beta float64) (float64, error) {
	if alpha <= 0 || beta <= 0 {
		return 0, object.Errorf(object.ValueError, "gammavariate: alpha and beta must be > 0.0")
	}
	switch {
	case alpha > 1:
		x, err := s.gammaAbove(alpha)
		return x * beta, err
	case alpha == 1:
		u, err := s.float()
		return -log(1-u) * beta, err
	}
	x, err := s.gammaBelow(alpha)
	return x * beta, err
}

func (s *source) gammaAbove(alpha float64) (float64, error) {
	ainv := math.Sqrt(2*alpha - 1)
	b, c := alpha-log4, alpha+ainv
	for {
		u1, err := s.float()
		if err != nil {
			return 0, err
		}
		if u1 <= 1e-7 || u1 >= 0.9999999 {
			continue
		}
		u2, err := s.float()
		if err != nil {
			return 0, err
		}
		v := log(u1/(1-u1)) / ainv
		x := alpha * exp(v)
		z := u1 * u1 * (1 - u2)
		r := b + c*v - x
		if r+gammaOffset-4.5*z >= 0 || r >= log(z) {
			return x, nil
		}
	}
}

func (s *source) gammaBelow(alpha float64) (float64, error) {
	for {
		u, err := s.float()
		if err != nil {
			return 0, err
		}
		b := (math.E + alpha) / math.E
		p := b * u
		x := 0.0
		if p <= 1 {
			x = object.PowFloat(p, 1/alpha)
		} else {
			x = -log((b - p) / alpha)
		}
		u1, err := s.float()
		if err != nil {
			return 0, err
		}
		if p > 1 && u1 <= object.PowFloat(x, alpha-1) || p <= 1 && u1 <= exp(-x) {
			return x, nil
		}
	}
}
