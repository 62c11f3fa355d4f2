package object

import "math/big"

// Slice is what stands between the brackets of x[start:stop:step]. It is immutable.
type Slice struct {
	Header
	Start, Stop, Step Value // None where left out
}

// NewSlice makes a slice; an unset bound is None.
func NewSlice(start, stop, step Value) *Slice {
	s := &Slice{Start: orNone(start), Stop: orNone(stop), Step: orNone(step)}
	s.Init(SliceType, KindSlice)
	return s
}

// AsSlice returns v as a slice.
func (v Value) AsSlice() (*Slice, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindSlice {
		return (*Slice)(v.ref), true
	}
	return nil, false
}

// GetSlice returns x[start:stop:step], the slice being made only for types that keep one.
func GetSlice(th *Thread, x, start, stop, step Value) (Value, error) {
	s := Slice{Start: start, Stop: stop, Step: step}
	switch x.Kind() {
	case KindStr:
		return (*String)(x.ref).slice(th, &s)
	case KindList:
		return (*List)(x.ref).slice(th, &s)
	case KindTuple:
		return tupleSlice(th, x, &s)
	}
	return GetItem(th, x, NewSlice(start, stop, step).Value())
}

// SliceIndices resolves a slice against a sequence's length: element i of the n
// elements that it selects is at start + i*step.
func SliceIndices(th *Thread, s *Slice, length int) (start, stop, step, n int, err error) {
	step, err = sliceStep(th, s)
	if err != nil {
		return 0, 0, 0, 0, err
	}
	low, high := 0, length
	if step < 0 {
		low, high = -1, length-1
	}
	start, stop = low, high
	if step < 0 {
		start, stop = high, low
	}
	if start, err = sliceBound(th, s.Start, length, low, high, start); err != nil {
		return 0, 0, 0, 0, err
	}
	if stop, err = sliceBound(th, s.Stop, length, low, high, stop); err != nil {
		return 0, 0, 0, 0, err
	}
	return start, stop, step, sliceCount(start, stop, step), nil
}

func sliceStep(th *Thread, s *Slice) (int, error) {
	if s.Step.IsNone() {
		return 1, nil
	}
	step, err := sliceInt(th, s.Step)
	if err == nil && step == 0 {
		err = Errorf(ValueError, "slice step cannot be zero")
	}
	return max(step, -(1<<63 - 1)), err
}

func sliceBound(th *Thread, v Value, length, low, high, missing int) (int, error) {
	if v.IsNone() {
		return missing, nil
	}
	i, err := sliceInt(th, v)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += length
	}
	return min(max(i, low), high), nil
}

func sliceCount(start, stop, step int) int {
	switch {
	case step > 0 && start < stop:
		return (stop-start-1)/step + 1
	case step < 0 && stop < start:
		return (start-stop-1)/(-step) + 1
	}
	return 0
}

// sliceInt is a bound or a step as an int, clipped to what fits.
func sliceInt(th *Thread, v Value) (int, error) {
	if i, ok := v.SmallInt(); ok {
		return int(i), nil
	}
	if !isIndex(th, v) {
		return 0, Errorf(TypeError, "slice indices must be integers or None or have an __index__ method")
	}
	return IndexInt(th, v, nil)
}

// SliceIndicesBig is slice.indices(length): it works with ints of any size.
func SliceIndicesBig(th *Thread, s *Slice, length Value) (start, stop, step Value, err error) {
	n, err := bigIndex(th, length)
	if err != nil {
		return Value{}, Value{}, Value{}, err
	}
	if n.Sign() < 0 {
		return Value{}, Value{}, Value{}, Errorf(ValueError, "length should not be negative")
	}
	st := big.NewInt(1)
	if !s.Step.IsNone() {
		if st, err = sliceBig(th, s.Step); err != nil {
			return Value{}, Value{}, Value{}, err
		}
		if st.Sign() == 0 {
			return Value{}, Value{}, Value{}, Errorf(ValueError, "slice step cannot be zero")
		}
	}
	low, high := new(big.Int), n
	first, last := low, high
	if st.Sign() < 0 {
		low, high = big.NewInt(-1), new(big.Int).Sub(n, big.NewInt(1))
		first, last = high, low
	}
	if first, err = sliceBoundBig(th, s.Start, n, low, high, first); err != nil {
		return Value{}, Value{}, Value{}, err
	}
	if last, err = sliceBoundBig(th, s.Stop, n, low, high, last); err != nil {
		return Value{}, Value{}, Value{}, err
	}
	return BigInt(first), BigInt(last), BigInt(st), nil
}

func sliceBoundBig(th *Thread, v Value, n, low, high, missing *big.Int) (*big.Int, error) {
	if v.IsNone() {
		return missing, nil
	}
	i, err := sliceBig(th, v)
	if err != nil {
		return nil, err
	}
	if i.Sign() < 0 {
		i = new(big.Int).Add(i, n)
	}
	if i.Cmp(low) < 0 {
		return low, nil
	}
	if i.Cmp(high) > 0 {
		return high, nil
	}
	return i, nil
}

func sliceBig(th *Thread, v Value) (*big.Int, error) {
	if !isIndex(th, v) {
		return nil, Errorf(TypeError, "slice indices must be integers or None or have an __index__ method")
	}
	return bigIndex(th, v)
}

// bigIndex is Index as a big.Int, not to be changed.
func bigIndex(th *Thread, v Value) (*big.Int, error) {
	i, err := Index(th, v)
	if err != nil {
		return nil, err
	}
	small, b, _ := i.AsInt()
	if b == nil {
		b = big.NewInt(small)
	}
	return b, nil
}

func setupSlice() {
	s := SliceType.MutableSlots()
	s.New = newSlice
	s.Repr = func(th *Thread, v Value) (string, error) {
		return joinRepr(th, "slice(", (*Slice)(v.ref).parts(), ")")
	}
	s.Hash = func(th *Thread, v Value) (int64, error) { return hashSequence(th, (*Slice)(v.ref).parts()) }
	s.Compare = func(th *Thread, op CompareOp, a, b Value) (Value, error) {
		x, ok := a.AsSlice()
		y, ok2 := b.AsSlice()
		if !ok || !ok2 {
			return NotImplemented, nil
		}
		return compareSlices(th, op, x.parts(), y.parts())
	}
}

func (s *Slice) parts() []Value { return []Value{s.Start, s.Stop, s.Step} }

func newSlice(_ *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
	if err := NoKeywords("slice", kw); err != nil {
		return Value{}, err
	}
	if err := NArgs("slice", len(args), 1, 3); err != nil {
		return Value{}, err
	}
	parts := [3]Value{None, None, None}
	if len(args) == 1 {
		parts[1] = args[0]
	} else {
		copy(parts[:], args)
	}
	return NewSlice(parts[0], parts[1], parts[2]).Value(), nil
}
