package object

import "math/big"

// Range is an immutable arithmetic sequence of ints. Where its bounds or its
// length do not fit an int64, long has them.
type Range struct {
	Header
	start, stop, step int64
	n                 int64
	long              *longBounds
}

type longBounds struct{ start, stop, step, n *big.Int }

// NewRange makes range(start, stop, step); step is not 0.
func NewRange(start, stop, step int64) *Range {
	n, ok := rangeLen(start, stop, step)
	if !ok {
		return newLongRange(big.NewInt(start), big.NewInt(stop), big.NewInt(step))
	}
	r := &Range{start: start, stop: stop, step: step, n: n}
	r.Init(RangeType, KindRange)
	return r
}

// rangeLen returns the number of elements; ok is false if it does not fit.
func rangeLen(start, stop, step int64) (n int64, ok bool) {
	var span, by uint64
	switch {
	case step > 0 && start < stop:
		span, by = uint64(stop)-uint64(start), uint64(step)
	case step < 0 && stop < start:
		span, by = uint64(start)-uint64(stop), -uint64(step)
	default:
		return 0, true
	}
	c := (span-1)/by + 1
	return int64(c), c < 1<<63
}

func newLongRange(start, stop, step *big.Int) *Range {
	span := new(big.Int).Sub(stop, start)
	n := new(big.Int)
	if span.Sign() == step.Sign() {
		one := big.NewInt(int64(step.Sign()))
		n.Add(n.Quo(span.Sub(span, one), step), big.NewInt(1))
	}
	r := &Range{long: &longBounds{start, stop, step, n}}
	r.Init(RangeType, KindRange)
	return r
}

// rangeOf makes a range of ints of any size.
func rangeOf(start, stop, step Value) *Range {
	a, ab, _ := start.AsInt()
	b, bb, _ := stop.AsInt()
	c, cb, _ := step.AsInt()
	if ab == nil && bb == nil && cb == nil {
		return NewRange(a, b, c)
	}
	return newLongRange(bigOf(a, ab), bigOf(b, bb), bigOf(c, cb))
}

// AsRange returns v as a range.
func (v Value) AsRange() (*Range, bool) {
	if v.ref != nil && (*Header)(v.ref).kind == KindRange {
		return (*Range)(v.ref), true
	}
	return nil, false
}

// Bounds returns start, stop and step; ok is false if they or the length do not fit an int64.
func (r *Range) Bounds() (start, stop, step int64, ok bool) {
	return r.start, r.stop, r.step, r.long == nil
}

// Fields returns start, stop and step as ints.
func (r *Range) Fields() (start, stop, step Value) {
	if r.long != nil {
		return BigInt(r.long.start), BigInt(r.long.stop), BigInt(r.long.step)
	}
	return Int(r.start), Int(r.stop), Int(r.step)
}

// Count returns the number of elements as an int.
func (r *Range) Count() Value {
	if r.long != nil {
		return BigInt(r.long.n)
	}
	return Int(r.n)
}

// Len returns the number of elements, or an OverflowError.
func (r *Range) Len() (int, error) {
	n, ok := r.Count().SmallInt()
	if !ok {
		return 0, Errorf(OverflowError, "Python int too large to convert to C ssize_t")
	}
	return int(n), nil
}

// Empty reports whether there are no elements.
func (r *Range) Empty() bool { return r.Count() == Int(0) }

// at returns element i, which exists.
func (r *Range) at(i *big.Int) Value {
	if r.long == nil {
		return Int(r.start + i.Int64()*r.step)
	}
	return BigInt(new(big.Int).Add(r.long.start, new(big.Int).Mul(i, r.long.step)))
}

// elements returns all elements, or a MemoryError.
func (r *Range) elements(th *Thread) ([]Value, error) {
	n, ok := r.Count().SmallInt()
	if !ok {
		return nil, Errorf(MemoryError, "")
	}
	if err := th.Runtime.CheckSize(n, valueSize); err != nil {
		return nil, err
	}
	out, err := MakeLong[Value](th, int(n), int(n))
	if err != nil {
		return nil, err
	}
	for i := range out {
		if i%copyStride == copyStride-1 {
			if err := th.Safepoint(); err != nil {
				return nil, err
			}
		}
		if r.long != nil {
			out[i] = r.at(big.NewInt(int64(i)))
		} else {
			out[i] = Int(r.start + int64(i)*r.step)
		}
	}
	return out, nil
}

func (r *Range) bounds() *longBounds {
	if r.long != nil {
		return r.long
	}
	return &longBounds{big.NewInt(r.start), big.NewInt(r.stop), big.NewInt(r.step), big.NewInt(r.n)}
}

// Position returns the index of an int among the elements; ok is false if it is none.
func (r *Range) Position(x Value) (pos Value, ok bool) {
	small, b, isInt := x.AsInt()
	if !isInt {
		return Value{}, false
	}
	if r.long == nil {
		if b != nil || r.n == 0 {
			return Value{}, false
		}
		return r.smallPosition(small)
	}
	l := r.long
	d := new(big.Int).Sub(bigOf(small, b), l.start)
	q, m := new(big.Int).QuoRem(d, l.step, new(big.Int))
	if m.Sign() != 0 || q.Sign() < 0 || q.Cmp(l.n) >= 0 {
		return Value{}, false
	}
	return BigInt(q), true
}

func (r *Range) smallPosition(x int64) (Value, bool) {
	lo, hi := r.start, r.start+(r.n-1)*r.step
	if r.step < 0 {
		lo, hi = hi, lo
	}
	if x < lo || x > hi {
		return Value{}, false
	}
	d, by := uint64(x)-uint64(r.start), uint64(r.step)
	if r.step < 0 {
		d, by = uint64(r.start)-uint64(x), -by
	}
	return Int(int64(d / by)), d%by == 0
}

func setupRange() {
	s := RangeType.MutableSlots()
	s.New = newRangeObject
	s.Repr = rangeRepr
	s.Hash = rangeHash
	s.Len = func(_ *Thread, v Value) (int, error) { return (*Range)(v.ref).Len() }
	s.Bool = func(_ *Thread, v Value) (bool, error) { return !(*Range)(v.ref).Empty(), nil }
	s.Iter = func(_ *Thread, v Value) (Value, error) { return newRangeIterator((*Range)(v.ref)), nil }
	s.GetItem = rangeGetItem
	s.Contains = rangeContains
	s.Compare = rangeCompare
}

func newRangeObject(th *Thread, _ *Type, args []Value, kw []Named) (Value, error) {
	if err := NoKeywords("range", kw); err != nil {
		return Value{}, err
	}
	if err := NArgs("range", len(args), 1, 3); err != nil {
		return Value{}, err
	}
	b := [3]Value{Int(0), {}, Int(1)}
	if len(args) == 1 {
		b[1] = args[0]
	} else {
		copy(b[:], args)
	}
	for i := range b {
		if b[i].Kind() != KindInt {
			var err error
			if b[i], err = Index(th, b[i]); err != nil {
				return Value{}, err
			}
		}
	}
	if b[2] == Int(0) {
		return Value{}, Errorf(ValueError, "range() arg 3 must not be zero")
	}
	return rangeOf(b[0], b[1], b[2]).Value(), nil
}

func rangeRepr(th *Thread, v Value) (string, error) {
	start, stop, step := (*Range)(v.ref).Fields()
	switch {
	case step != Int(1):
		return joinRepr(th, "range(", []Value{start, stop, step}, ")")
	case start == Int(0) && dialectOf(th).ShortRange():
		return joinRepr(th, "range(", []Value{stop}, ")")
	}
	return joinRepr(th, "range(", []Value{start, stop}, ")")
}

// rangeHash is that of the tuple (length, first element, step), with None for what does not matter.
func rangeHash(th *Thread, v Value) (int64, error) {
	r := (*Range)(v.ref)
	if th.Dialect.ShortRange() {
		return 0, Errorf(TypeError, "unhashable type: 'range'")
	}
	key := []Value{r.Count(), None, None}
	start, _, step := r.Fields()
	if key[0] != Int(0) {
		key[1] = start
		if key[0] != Int(1) {
			key[2] = step
		}
	}
	return hashSequence(th, key)
}

func rangeGetItem(th *Thread, v, key Value) (Value, error) {
	r := (*Range)(v.ref)
	if i, ok := key.SmallInt(); ok && r.long == nil {
		if i < 0 {
			i += r.n
		}
		if uint64(i) >= uint64(r.n) {
			return Value{}, Errorf(IndexError, "range object index out of range")
		}
		return Int(r.start + i*r.step), nil
	}
	if s, ok := key.AsSlice(); ok {
		return r.slice(th, s)
	}
	if !isIndex(th, key) {
		return Value{}, Errorf(TypeError, "range indices must be integers or slices, not %s", key.Type().Name())
	}
	i, err := bigIndex(th, key)
	if err != nil {
		return Value{}, err
	}
	n := r.bounds().n
	if i.Sign() < 0 {
		i = new(big.Int).Add(i, n)
	}
	if i.Sign() < 0 || i.Cmp(n) >= 0 {
		return Value{}, Errorf(IndexError, "range object index out of range")
	}
	return r.at(i), nil
}

func (r *Range) slice(th *Thread, s *Slice) (Value, error) {
	from, to, by, err := SliceIndicesBig(th, s, r.Count())
	if err != nil {
		return Value{}, err
	}
	if th.Dialect.ShortRange() {
		from, to = r.emptySlice(s, from, to, by)
	}
	l := r.bounds()
	scale := func(v Value) *big.Int {
		small, b, _ := v.AsInt()
		return new(big.Int).Mul(bigOf(small, b), l.step)
	}
	start, stop := scale(from), scale(to)
	return rangeOf(BigInt(start.Add(start, l.start)), BigInt(stop.Add(stop, l.start)), BigInt(scale(by))).Value(), nil
}

// emptySlice changes the bounds of a slice without elements to those that
// Starlark's has: it starts where it stops, a backward one beyond the last element if it says so.
func (r *Range) emptySlice(s *Slice, from, to, by Value) (Value, Value) {
	i, ok := from.SmallInt()
	j, ok2 := to.SmallInt()
	step, ok3 := by.SmallInt()
	n, ok4 := r.Count().SmallInt()
	if !ok || !ok2 || !ok3 || !ok4 {
		return from, to
	}
	if step > 0 {
		return from, Int(max(i, j))
	}
	if stop, ok := s.Stop.SmallInt(); ok {
		if stop < 0 {
			stop += n
		}
		j = max(stop, -1)
	}
	return Int(max(i, j)), Int(j)
}

func rangeContains(th *Thread, v, x Value) (bool, error) {
	r := (*Range)(v.ref)
	switch x.Kind() {
	case KindInt, KindBigInt:
		_, ok := r.Position(x)
		return ok, nil
	case KindBool:
		if th.Dialect.BoolIsInt() {
			_, ok := r.Position(x)
			return ok, nil
		}
	case KindFloat:
		f, _ := x.ExactFloat()
		b, exact := new(big.Float).SetInt64(0), false
		if f-f == 0 { // finite
			b.SetFloat64(f)
			exact = b.IsInt()
		}
		if !exact {
			return false, nil
		}
		i, _ := b.Int(nil)
		_, ok := r.Position(BigInt(i))
		return ok, nil
	case KindStr, KindBytes, KindNone, KindTuple, KindList, KindDict:
		return false, nil
	}
	found := false
	err := Iterate(th, v, func(y Value) (bool, error) {
		eq, err := Equal(th, y, x)
		found = eq
		return !eq, err
	})
	return found, err
}

func rangeCompare(_ *Thread, op CompareOp, a, b Value) (Value, error) {
	x, ok := a.AsRange()
	y, ok2 := b.AsRange()
	if !ok || !ok2 || op != EQ && op != NE {
		return NotImplemented, nil
	}
	return Bool(equalRanges(x.bounds(), y.bounds()) == (op == EQ)), nil
}

func equalRanges(x, y *longBounds) bool {
	if x.n.Cmp(y.n) != 0 {
		return false
	}
	return x.n.Sign() == 0 || x.start.Cmp(y.start) == 0 && (x.n.IsInt64() && x.n.Int64() == 1 || x.step.Cmp(y.step) == 0)
}
