package math

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// floatFunctions are the functions about the representation of floats.
func floatFunctions() []*object.Native {
	return []*object.Native{
		unary("fabs", `Return the absolute value of x as a float.`, false, math.Abs),
		native.Def("degrees(x, /)", native.Func1(func(_ *object.Thread, x float64) (float64, error) { return x * (180 / math.Pi), nil }), `Convert radians to degrees.`),
		native.Def("radians(x, /)", native.Func1(func(_ *object.Thread, x float64) (float64, error) { return x * (math.Pi / 180), nil }), `Convert degrees to radians.`),
		predicate("isfinite", `Tell whether x is neither an infinity nor a nan.`, func(x float64) bool { return !math.IsInf(x, 0) && x == x }),
		predicate("isinf", `Tell whether x is an infinity.`, func(x float64) bool { return math.IsInf(x, 0) }),
		predicate("isnan", `Tell whether x is a nan.`, func(x float64) bool { return x != x }),
		native.Def("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", native.Func4(isclose), `Tell whether two numbers differ by no more than a tolerance.`),
		native.Def("frexp(x, /)", native.Func1(frexp), `Return the mantissa and the exponent of x: m*2**e is x, and m is 0 or in [0.5, 1).`),
		native.Def("modf(x, /)", native.Func1(modf), `Return the fractional and the integer part of x, both with its sign.`),
		native.Def("ldexp(x, i, /)", native.Fixed(ldexp), `Return x*2**i.`),
		native.Def("nextafter(x, y, /, *, steps=None)", native.Fixed(nextafter), `Return the float that is steps floats from x in the direction of y.`),
		native.Def("ulp(x, /)", native.Func1(ulp), `Return the value of the last bit of x.`),
		native.Def("fma(x, y, z, /)", native.Func3(fma), `Return x*y+z, rounded once.`),
	}
}

func isclose(_ *object.Thread, a, b, relative, absolute float64) (bool, error) {
	if relative < 0 || absolute < 0 {
		return false, object.Errorf(object.ValueError, "tolerances must be non-negative")
	}
	if a == b {
		return true, nil
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return false, nil
	}
	d := math.Abs(b - a)
	return d <= math.Abs(relative*b) || d <= math.Abs(relative*a) || d <= absolute, nil
}

func frexp(_ *object.Thread, x float64) (*object.Tuple, error) {
	m, e := math.Frexp(x)
	return object.TupleOf(object.Float(m), object.Int(int64(e))), nil
}

func modf(_ *object.Thread, x float64) (*object.Tuple, error) {
	if math.IsInf(x, 0) {
		return object.TupleOf(object.Float(math.Copysign(0, x)), object.Float(x)), nil
	}
	i := math.Trunc(x)
	return object.TupleOf(object.Float(math.Copysign(x-i, x)), object.Float(i)), nil
}

func ldexp(th *object.Thread, a []object.Value) (object.Value, error) {
	x, err := object.RealFloat(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	i, b, ok := a[1].AsInt()
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "Expected an int as second argument to ldexp.")
	}
	if b != nil {
		i = math.MaxInt64
		if b.Sign() < 0 {
			i = math.MinInt64
		}
	}
	if x == 0 || x != x || math.IsInf(x, 0) {
		return object.Float(x), nil
	}
	r := math.Ldexp(x, int(max(min(i, 1<<20), -1<<20)))
	if math.IsInf(r, 0) {
		return object.Value{}, rangeError()
	}
	return object.Float(r), nil
}

func nextafter(th *object.Thread, a []object.Value) (object.Value, error) {
	x, err := object.RealFloat(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	y, err := object.RealFloat(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if a[2].IsNone() {
		if x == y {
			return object.Float(y), nil
		}
		return object.Float(math.Nextafter(x, y)), nil
	}
	n, err := object.Index(th, a[2])
	if err != nil {
		return object.Value{}, err
	}
	small, b, _ := n.AsInt()
	if small < 0 || b != nil && b.Sign() < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "steps must be a non-negative integer")
	}
	steps := uint64(small)
	if b != nil {
		steps = math.MaxUint64
		if b.IsUint64() {
			steps = b.Uint64()
		}
	}
	return object.Float(manySteps(x, y, steps)), nil
}

// manySteps goes steps floats from x in the direction of y, at most to y.
func manySteps(x, y float64, steps uint64) float64 {
	switch {
	case x != x:
		return x
	case y != y:
		return y
	case steps == 0:
		return x
	case x == y:
		return y
	}
	// Floats in order are integers in order, sign and magnitude.
	const sign = 1 << 63
	bx, by := math.Float64bits(x), math.Float64bits(y)
	ax, ay := bx&^sign, by&^sign
	if (bx^by)&sign != 0 {
		if ax+ay <= steps {
			return y
		}
		if ax < steps {
			return math.Float64frombits(by&sign | (steps - ax))
		}
		return math.Float64frombits(bx&sign | (ax - steps))
	}
	if ax > ay {
		if ax-ay >= steps {
			return math.Float64frombits(bx&sign | (ax - steps))
		}
		return y
	}
	if ay-ax >= steps {
		return math.Float64frombits(bx&sign | (ax + steps))
	}
	return y
}

func ulp(_ *object.Thread, x float64) (float64, error) {
	x = math.Abs(x)
	if x != x || math.IsInf(x, 0) {
		return x, nil
	}
	next := math.Nextafter(x, math.Inf(1))
	if math.IsInf(next, 0) {
		return x - math.Nextafter(x, 0), nil
	}
	return next - x, nil
}

func fma(_ *object.Thread, x, y, z float64) (float64, error) {
	r := math.FMA(x, y, z)
	switch {
	case r == r && !math.IsInf(r, 0):
	case r != r:
		if x == x && y == y && z == z {
			return 0, object.Errorf(object.ValueError, "invalid operation in fma")
		}
	default:
		if !math.IsInf(x, 0) && !math.IsInf(y, 0) && !math.IsInf(z, 0) {
			return 0, object.Errorf(object.OverflowError, "overflow in fma")
		}
	}
	return r, nil
}
