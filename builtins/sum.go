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
	s := summer{total: a[1], bools: th.Dialect.BoolIsInt()}
	s.start()
	var err error
	if l, ok := a[0].AsList(); ok && a[0].Kind() == object.KindList {
		err = s.addList(th, l)
	} else {
		err = object.IterateFast(th, a[0], s.quick, func(x object.Value) (bool, error) { return true, s.add(th, x) })
	}
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
	bools bool // are ints
}

func (s *summer) start() {
	s.mode = object.KindOther
	if i, ok := s.total.SmallInt(); ok {
		s.mode, s.i = object.KindInt, i
	} else if f, ok := s.total.ExactFloat(); ok {
		s.mode, s.f, s.c = object.KindFloat, f, 0
	}
}

// addList adds the elements of a list: numbers with the list locked, so many that it takes less than a millisecond.
func (s *summer) addList(th *object.Thread, l *object.List) error {
	const piece = 1 << 14
	for at, more := 0, true; more; {
		var x object.Value
		locked := l.Lock(th)
		elems := l.Elems()
		end := min(at+piece, len(elems))
		for at < end && s.quick(elems[at]) {
			at++
		}
		if more = at < len(elems); at < end {
			x = elems[at]
			at++
		}
		l.Unlock(locked)
		if x.IsSet() {
			if err := s.add(th, x); err != nil {
				return err
			}
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
	return nil
}

// quick adds a number if that is simple; else it returns false.
func (s *summer) quick(x object.Value) bool {
	switch s.mode {
	case object.KindInt:
		i, ok := x.SmallInt()
		if !ok && s.bools && x.Kind() == object.KindBool {
			if i, ok = 0, true; x.Is(object.True) {
				i = 1
			}
		}
		if r := s.i + i; ok && (s.i^r)&(i^r) >= 0 {
			s.i = r
			return true
		}
	case object.KindFloat:
		if f, ok := x.ExactFloat(); ok {
			s.addFloat(f)
			return true
		}
		if i, b, ok := x.AsInt(); ok && b == nil && (x.Kind() == object.KindInt || x.Kind() == object.KindBool && s.bools) {
			s.f += float64(i) // as CPython: ints take no part in the compensation
			return true
		}
	}
	return false
}

// add adds what quick leaves.
func (s *summer) add(th *object.Thread, x object.Value) error {
	v, err := object.Binary(th, object.Add, s.result(), x)
	if err != nil {
		return err
	}
	s.total = v
	s.start()
	return th.Safepoint() // an addition may take long
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
