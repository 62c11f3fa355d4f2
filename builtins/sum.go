package builtins

import (
	"math"

	"github.com/starling-lang/starling/interp/object"
)

func builtinSum(th *object.Thread, a []object.Value) (object.Value, error) {
	switch a[1].Layout() {
	case object.KindStr:
		return object.Value{}, object.Errorf(object.TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
	case object.KindBytes:
		return object.Value{}, object.Errorf(object.TypeError, "sum() can't sum bytes [use b''.join(seq) instead]")
	case object.KindByteArray:
		return object.Value{}, object.Errorf(object.TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
	}
	s := summer{total: a[1]}
	s.start()
	err := object.Iterate(th, a[0], func(x object.Value) (bool, error) { return true, s.add(th, x) })
	if err != nil {
		return object.Value{}, err
	}
	return s.result(), nil
}

// summer adds up numbers: ints in an int64 while they fit, floats with a
// compensation for what rounding loses, anything else by +.
type summer struct {
	mode  object.Kind // KindInt, KindFloat, or KindOther for total
	i     int64
	f, c  float64 // the float sum and its compensation
	total object.Value
}

func (s *summer) start() {
	s.mode = object.KindOther
	if i, ok := s.total.SmallInt(); ok {
		s.mode, s.i = object.KindInt, i
	} else if f, ok := s.total.ExactFloat(); ok {
		s.mode, s.f, s.c = object.KindFloat, f, 0
	}
}

func (s *summer) add(th *object.Thread, x object.Value) error {
	switch s.mode {
	case object.KindInt:
		if i, ok := x.SmallInt(); ok {
			if r := s.i + i; (s.i^r)&(i^r) >= 0 {
				s.i = r
				return nil
			}
		}
	case object.KindFloat:
		if f, ok := x.ExactFloat(); ok {
			s.addFloat(f)
			return nil
		}
		if i, b, ok := x.AsInt(); ok && b == nil && (x.Kind() == object.KindInt || x.Kind() == object.KindBool && th.Dialect.BoolIsInt()) {
			s.f += float64(i) // as CPython: ints take no part in the compensation
			return nil
		}
	}
	v, err := object.Binary(th, object.Add, s.result(), x)
	if err != nil {
		return err
	}
	s.total = v
	s.start()
	return nil
}

// addFloat adds by Neumaier's variant of Kahan's summation.
func (s *summer) addFloat(x float64) {
	t := s.f + x
	if math.Abs(s.f) >= math.Abs(x) {
		s.c += (s.f - t) + x
	} else {
		s.c += (x - t) + s.f
	}
	s.f = t
}

func (s *summer) result() object.Value {
	switch s.mode {
	case object.KindInt:
		return object.Int(s.i)
	case object.KindFloat:
		if s.c != 0 && !math.IsInf(s.c, 0) && !math.IsNaN(s.c) {
			return object.Float(s.f + s.c)
		}
		return object.Float(s.f)
	}
	return s.total
}
