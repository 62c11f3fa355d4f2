// Package math is the module math: the mathematical functions of the C standard,
// and those that Python adds.
package math

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/trig"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "math", Doc: "Mathematical functions of real numbers.",
		Funcs: append(append(elementary(), integerFunctions()...), append(sumFunctions(), floatFunctions()...)...),
		Consts: []native.Constant{
			{Name: "pi", Value: object.Float(math.Pi)}, {Name: "e", Value: object.Float(math.E)}, {Name: "tau", Value: object.Float(2 * math.Pi)},
			{Name: "inf", Value: object.Float(math.Inf(1))}, {Name: "nan", Value: object.Float(math.NaN())},
		},
	}
}

func domainError() error { return object.Errorf(object.ValueError, "math domain error") }
func rangeError() error  { return object.Errorf(object.OverflowError, "math range error") }

// unary declares a function of one float. A nan that did not come from one is a
// domain error; an infinity is a range error if overflows says so, else a domain error.
func unary(name, doc string, overflows bool, f func(float64) float64) *object.Native {
	return native.Def(name+"(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		x, err := object.RealFloat(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		y := f(x)
		switch {
		case y != y && x == x:
			return object.Value{}, domainError()
		case math.IsInf(y, 0) && !math.IsInf(x, 0) && x == x:
			if overflows {
				return object.Value{}, rangeError()
			}
			return object.Value{}, domainError()
		}
		return object.Float(y), nil
	}), doc)
}

// binary declares a function of two floats that has checked its own errors.
func binary(signature, doc string, f func(x, y float64) (float64, error)) *object.Native {
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		x, err := object.RealFloat(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		y, err := object.RealFloat(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		r, err := f(x, y)
		return object.Float(r), err
	}), doc)
}

// predicate declares a test of a float.
func predicate(name, doc string, f func(float64) bool) *object.Native {
	return native.Def(name+"(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		x, err := object.RealFloat(th, a[0])
		return object.Bool(f(x)), err
	}), doc)
}

// elementary are the functions of the C standard.
func elementary() []*object.Native {
	return []*object.Native{
		unary("acos", `Return the arc cosine of x in radians.`, false, trig.Acos),
		unary("acosh", `Return the inverse hyperbolic cosine of x.`, false, acosh),
		unary("asin", `Return the arc sine of x in radians.`, false, trig.Asin),
		unary("asinh", `Return the inverse hyperbolic sine of x.`, false, asinh),
		unary("atan", `Return the arc tangent of x in radians.`, false, trig.Atan),
		unary("atanh", `Return the inverse hyperbolic tangent of x.`, false, math.Atanh),
		unary("cbrt", `Return the cube root of x.`, false, math.Cbrt),
		unary("cos", `Return the cosine of x radians.`, false, trig.Cos),
		unary("cosh", `Return the hyperbolic cosine of x.`, true, cosh),
		unary("erf", `Return the error function of x.`, false, math.Erf),
		unary("erfc", `Return the complementary error function of x.`, false, math.Erfc),
		unary("exp", `Return e raised to the power x.`, true, exp),
		unary("exp2", `Return 2 raised to the power x.`, true, func(x float64) float64 { return object.PowFloat(2, x) }),
		unary("expm1", `Return exp(x)-1, exact for small x too.`, true, math.Expm1),
		unary("log1p", `Return the natural logarithm of 1+x, exact for small x too.`, false, math.Log1p),
		unary("sin", `Return the sine of x radians.`, false, trig.Sin),
		unary("sinh", `Return the hyperbolic sine of x.`, true, sinh),
		unary("sqrt", `Return the square root of x.`, false, math.Sqrt),
		unary("tan", `Return the tangent of x radians.`, false, trig.Tan),
		unary("tanh", `Return the hyperbolic tangent of x.`, false, tanh),
		native.Def("gamma(x, /)", native.Func1(gammaFunction), `Return the gamma function of x.`),
		native.Def("lgamma(x, /)", native.Func1(lgammaFunction), `Return the natural logarithm of the absolute value of gamma(x).`),
		native.Def("log(x, base=<unset>, /)", native.Fixed(logFunction), `Return the logarithm of x to a base, the natural one if none is given.`),
		native.Def("log2(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return logOf(th, a[0], log2) }), `Return the logarithm of x to the base 2.`),
		native.Def("log10(x, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return logOf(th, a[0], log10) }), `Return the logarithm of x to the base 10.`),
		binary("atan2(y, x, /)", `Return the arc tangent of y/x in radians, in the quadrant of the point.`, func(y, x float64) (float64, error) { return trig.Atan2(y, x), nil }),
		binary("copysign(x, y, /)", `Return the absolute value of x with the sign of y.`, func(x, y float64) (float64, error) { return math.Copysign(x, y), nil }),
		binary("fmod(x, y, /)", `Return the remainder of x/y with the sign of x.`, fmod),
		binary("pow(x, y, /)", `Return x raised to the power y.`, pow),
		binary("remainder(x, y, /)", `Return the difference of x and the closest multiple of y.`, remainder),
	}
}

func fmod(x, y float64) (float64, error) {
	if math.IsInf(y, 0) && !math.IsInf(x, 0) && x == x {
		return x, nil
	}
	r := math.Mod(x, y)
	if r != r && x == x && y == y {
		return 0, domainError()
	}
	return r, nil
}

func remainder(x, y float64) (float64, error) {
	r := math.Remainder(x, y)
	if r != r && x == x && y == y {
		return 0, domainError()
	}
	return r, nil
}

func pow(x, y float64) (float64, error) {
	r := object.PowFloat(x, y)
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0) && x == x && y == y
	switch {
	case !finite:
		if x == 0 && math.IsInf(y, -1) {
			return math.Inf(1), nil
		}
		return r, nil
	case r != r:
		return 0, domainError()
	case math.IsInf(r, 0) && x == 0:
		return 0, domainError()
	case math.IsInf(r, 0):
		return 0, rangeError()
	}
	return r, nil
}

func exp(x float64) float64 {
	if x != x || math.IsInf(x, 0) {
		return math.Exp(x)
	}
	return object.ExpFloat(x, 0)
}

func log(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	hi, lo := object.LogFloat(x)
	return hi + lo
}

// ln10Inverse and ln2Inverse are 1/ln(10) and 1/ln(2) in two parts.
const (
	ln10Inverse, ln10InverseLow = 0.4342944819032518, 1.098319650216765e-17
	ln2Inverse, ln2InverseLow   = 1.4426950408889634, 2.0355273740931033e-17
)

func log10(x float64) float64 { return scaledLog(x, ln10Inverse, ln10InverseLow) }

func log2(x float64) float64 {
	if f, e := math.Frexp(x); f == 0.5 {
		return float64(e - 1)
	}
	return scaledLog(x, ln2Inverse, ln2InverseLow)
}

// scaledLog is log(x) times a factor of two parts, rounded once.
func scaledLog(x, factor, factorLow float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	hi, lo := object.LogFloat(x)
	p := hi * factor
	return p + (math.FMA(hi, factor, -p) + lo*factor + hi*factorLow)
}

// logOf takes the logarithm of a number, also of an int beyond the floats.
func logOf(th *object.Thread, v object.Value, f func(float64) float64) (object.Value, error) {
	if _, b, ok := v.AsInt(); ok && b != nil {
		if b.Sign() <= 0 {
			return object.Value{}, domainError()
		}
		if _, err := object.IntFloat(0, b); err != nil { // beyond the floats
			return object.Aside(th, b.BitLen() > 8*object.LongText, func() (object.Value, error) {
				m, e := bigFrexp(b)
				return object.Float(f(m) + f(2)*float64(e)), nil
			})
		}
	}
	x, err := object.RealFloat(th, v)
	if err != nil {
		return object.Value{}, err
	}
	if x <= 0 {
		return object.Value{}, domainError()
	}
	return object.Float(f(x)), nil
}

func logFunction(th *object.Thread, a []object.Value) (object.Value, error) {
	num, err := logOf(th, a[0], log)
	if err != nil || !a[1].IsSet() {
		return num, err
	}
	den, err := logOf(th, a[1], log)
	if err != nil {
		return object.Value{}, err
	}
	return object.Binary(th, object.TrueDiv, num, den)
}

// The hyperbolic functions by expm1, as C libraries compute them, so that the
// last digits agree.

func sinh(x float64) float64 {
	a := math.Abs(x)
	half := math.Copysign(0.5, x)
	switch {
	case a < 1e-9 || a != a || math.IsInf(a, 0):
		return x
	case a < 1:
		t := math.Expm1(a)
		return half * (2*t - t*t/(t+1))
	case a < 22:
		t := math.Expm1(a)
		return half * (t + t/(t+1))
	case a < 709.7:
		return half * exp(a)
	}
	w := exp(0.5 * a)
	return half * w * w
}

func cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0.5*math.Ln2:
		t := math.Expm1(a)
		return 1 + t*t/(2*(1+t))
	case a < 22:
		t := exp(a)
		return 0.5*t + 0.5/t
	case a < 709.7:
		return 0.5 * exp(a)
	}
	w := exp(0.5 * a)
	return 0.5 * w * w
}

func tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case a < 1e-17 || a != a:
		return x
	case a < 1:
		t := math.Expm1(-2 * a)
		z = -t / (t + 2)
	case a < 22:
		z = 1 - 2/(math.Expm1(2*a)+2)
	default:
		z = 1
	}
	return math.Copysign(z, x)
}

func asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case a < 1e-8 || a != a || math.IsInf(a, 0):
		return x
	case a > 1<<28:
		w = log(a) + math.Ln2
	case a > 2:
		w = log(2*a + 1/(math.Sqrt(x*x+1)+a))
	default:
		t := x * x
		w = math.Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

func acosh(x float64) float64 {
	switch {
	case x < 1:
		return math.NaN()
	case x > 1<<28:
		return log(x) + math.Ln2
	case x > 2:
		return log(2*x - 1/(x+math.Sqrt(x*x-1)))
	}
	t := x - 1
	return math.Log1p(t + math.Sqrt(2*t+t*t))
}
