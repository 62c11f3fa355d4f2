package object

import "math/big"

// RangeIterator goes through a range whose elements fit an int64.
type RangeIterator struct {
	Header
	next, step int64
	left       uint64
}

// longRange goes through any other range.
type longRange struct {
	Header
	next, step, left *big.Int // replaced, never changed
}

func newRangeIterator(r *Range) Value {
	if r.long == nil {
		it := &RangeIterator{next: r.start, step: r.step, left: uint64(r.n)}
		it.Init(RangeIteratorType, KindOther)
		return it.Value()
	}
	return newLongIterator(r.long.start, r.long.step, r.long.n)
}

func newLongIterator(start, step, n *big.Int) Value {
	it := &longRange{next: start, step: step, left: n}
	it.Init(LongRangeType, KindOther)
	return it.Value()
}

// Reversed returns an iterator from the last element to the first.
func (r *Range) Reversed() Value {
	if r.long == nil && r.step != -1<<63 {
		it := &RangeIterator{next: r.start + (r.n-1)*r.step, step: -r.step, left: uint64(r.n)}
		it.Init(RangeIteratorType, KindOther)
		return it.Value()
	}
	l := r.bounds()
	last := new(big.Int).Sub(l.n, big.NewInt(1))
	last.Add(last.Mul(last, l.step), l.start)
	return newLongIterator(last, new(big.Int).Neg(l.step), l.n)
}

// Next returns the next element, unset at the end.
func (it *RangeIterator) Next(th *Thread) (v Value) {
	locked := it.Lock(th)
	if it.left > 0 {
		v = Int(it.next)
		it.left--
		it.next += it.step // may wrap around behind the last one
	}
	it.Unlock(locked)
	return v
}

func (it *longRange) advance(th *Thread) Value {
	locked := it.Lock(th)
	defer it.Unlock(locked)
	if it.left.Sign() == 0 {
		return Value{}
	}
	v := BigInt(it.next)
	it.next = new(big.Int).Add(it.next, it.step)
	it.left = new(big.Int).Sub(it.left, big.NewInt(1))
	return v
}
