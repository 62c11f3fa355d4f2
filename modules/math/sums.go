package math

import (
	"math"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// sumFunctions are the functions of several numbers.
func sumFunctions() []*object.Native {
	return []*object.Native{
		native.Def("fsum(seq, /)", native.Fixed(fsum), `Return the sum of floats, rounded once.`),
		native.Def("prod(iterable, /, *, start=1)", native.Fixed(prod), `Return the product of the elements and start.`),
		native.Def("sumprod(p, q, /)", native.Fixed(sumprod), `Return the sum of the products of the elements of two sequences.`),
		native.Def("hypot(*coordinates)", native.Raw(hypot), `Return the distance from the origin to the point.`),
		native.Def("dist(p, q, /)", native.Fixed(dist), `Return the distance between two points.`),
	}
}

// exactSum is a sum of floats without rounding: parts are its digits, of
// increasing size, that do not overlap.
type exactSum struct {
	parts           []float64
	special, infsum float64
}

// add adds a float to the sum; ok is false if the sum is beyond the floats.
func (s *exactSum) add(x float64) (ok bool) {
	if x != x || math.IsInf(x, 0) {
		if math.IsInf(x, 0) {
			s.infsum += x
		}
		s.special += x
		return true
	}
	kept := s.parts[:0]
	for _, y := range s.parts {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		if lo := y - (hi - x); lo != 0 {
			kept = append(kept, lo)
		}
		x = hi
	}
	s.parts = kept
	if x == 0 {
		return true
	}
	s.parts = append(s.parts, x)
	return !math.IsInf(x, 0) && x == x
}

// round returns the float nearest to the sum.
func (s *exactSum) round() float64 {
	n := len(s.parts) - 1
	if n < 0 {
		return 0
	}
	hi := s.parts[n]
	lo := 0.0
	for n > 0 {
		n--
		x, y := hi, s.parts[n]
		hi = x + y
		if lo = y - (hi - x); lo != 0 {
			break
		}
	}
	// Half-way cases: the next digit decides the direction.
	if n > 0 && (lo < 0 && s.parts[n-1] < 0 || lo > 0 && s.parts[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi
}

func fsum(th *object.Thread, a []object.Value) (object.Value, error) {
	var s exactSum
	err := object.Iterate(th, a[0], func(v object.Value) (bool, error) {
		x, err := object.RealFloat(th, v)
		if err == nil && !s.add(x) {
			err = object.Errorf(object.OverflowError, "intermediate overflow in fsum")
		}
		return true, err
	})
	if err != nil {
		return object.Value{}, err
	}
	if s.special != 0 {
		if s.infsum != s.infsum {
			return object.Value{}, object.Errorf(object.ValueError, "-inf + inf in fsum")
		}
		return object.Float(s.special), nil
	}
	return object.Float(s.round()), nil
}

func prod(th *object.Thread, a []object.Value) (object.Value, error) {
	acc := a[1]
	err := object.Iterate(th, a[0], func(v object.Value) (bool, error) {
		var err error
		if acc, err = object.Binary(th, object.Mul, acc, v); err == nil {
			err = th.Safepoint() // the product may be long
		}
		return true, err
	})
	return acc, err
}

// sumprod keeps sums of floats exact while the numbers are ints and floats.
func sumprod(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	q, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(p) != len(q) {
		return object.Value{}, object.Errorf(object.ValueError, "Inputs are not the same length")
	}
	x, ok, err := floatSumprod(th, p, q)
	if err != nil || ok {
		return object.Float(x), err
	}
	total := object.Int(0)
	for i := range p {
		x, err := object.Binary(th, object.Mul, p[i], q[i])
		if err != nil {
			return object.Value{}, err
		}
		if total, err = object.Binary(th, object.Add, total, x); err != nil {
			return object.Value{}, err
		}
		if err := th.Safepoint(); err != nil {
			return object.Value{}, err
		}
	}
	return total, nil
}

// floatSumprod is the sum of products if a float is among the numbers and all of
// them are floats or ints that floats hold.
func floatSumprod(th *object.Thread, p, q []object.Value) (sum float64, ok bool, err error) {
	var s exactSum
	floats := false
	for i := range p {
		if err := object.Pause(th, i); err != nil {
			return 0, false, err
		}
		x, xf, ok := plainFloat(p[i])
		y, yf, ok2 := plainFloat(q[i])
		if !ok || !ok2 {
			return 0, false, nil
		}
		floats = floats || xf || yf
		hi := x * y
		if !s.add(hi) {
			return 0, false, nil
		}
		if hi != hi || math.IsInf(hi, 0) {
			continue
		}
		s.add(math.FMA(x, y, -hi))
	}
	if !floats {
		return 0, false, nil
	}
	if s.special != 0 {
		return s.special, true, nil
	}
	return s.round(), true, nil
}

func plainFloat(v object.Value) (x float64, isFloat, ok bool) {
	if f, ok := v.ExactFloat(); ok {
		return f, true, true
	}
	if i, ok := v.SmallInt(); ok && i > -1<<53 && i < 1<<53 {
		return float64(i), false, true
	}
	return 0, false, false
}

func hypot(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("math.hypot", kw); err != nil {
		return object.Value{}, err
	}
	coords := make([]float64, len(args))
	for i, v := range args {
		x, err := object.RealFloat(th, v)
		if err != nil {
			return object.Value{}, err
		}
		coords[i] = x
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
	}
	length, err := norm(th, coords)
	return object.Float(length), err
}

func dist(th *object.Thread, a []object.Value) (object.Value, error) {
	p, err := object.Elements(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	q, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(p) != len(q) {
		return object.Value{}, object.Errorf(object.ValueError, "both points must have the same number of dimensions")
	}
	diffs := make([]float64, len(p))
	for i := range p {
		x, err := object.RealFloat(th, p[i])
		if err != nil {
			return object.Value{}, err
		}
		y, err := object.RealFloat(th, q[i])
		if err != nil {
			return object.Value{}, err
		}
		diffs[i] = x - y
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
	}
	length, err := norm(th, diffs)
	return object.Float(length), err
}

// norm is the Euclidean length of a vector: scaled by a power of two against
// overflow, the squares summed exactly, the root corrected by its remainder.
func norm(th *object.Thread, v []float64) (float64, error) {
	largest, nan := 0.0, false
	for i, x := range v {
		v[i] = math.Abs(x)
		largest = max(largest, v[i])
		nan = nan || x != x
	}
	for _, x := range v {
		if math.IsInf(x, 0) {
			return math.Inf(1), nil
		}
	}
	switch {
	case nan:
		return math.NaN(), nil
	case largest == 0 || len(v) == 1:
		return largest, nil
	}
	_, e := math.Frexp(largest)
	if e < -1021 {
		// Subnormal numbers: scaled by a product, as a power of two of that size is none.
		for i := range v {
			v[i] *= 1 << 60
		}
		length, err := norm(th, v)
		return length / (1 << 60), err
	}
	scale := math.Ldexp(1, -e)
	var s exactSum
	for i, x := range v {
		if err := object.Pause(th, i); err != nil {
			return 0, err
		}
		x *= scale
		hi := x * x
		s.add(hi)
		s.add(math.FMA(x, x, -hi))
	}
	h := math.Sqrt(s.round())
	if len(v) > 0 {
		hi := h * h
		s.add(-hi)
		s.add(-math.FMA(h, h, -hi))
		h += s.round() / (2 * h)
	}
	return h / scale, nil
}
