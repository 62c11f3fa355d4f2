package collections

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/ring"
)

// moveAtOnce is how many elements are moved within a deque, which takes some milliseconds. Where more have to move they
// are copied to another ring, so that a thread that is stopped meanwhile leaves the deque as it was.
const moveAtOnce = 1 << 18

// change does with the deque locked what try does, until that is not cut short by a cancellation.
func (d *deque) change(th *object.Thread, try func() (bool, error)) error {
	for {
		locked, err := d.open(th)
		if err != nil {
			return err
		}
		ok, err := try()
		d.Unlock(locked)
		if ok || err != nil {
			return err
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// tryCopy appends elements [i, j) to r, unless the thread is cancelled meanwhile.
func (d *deque) tryCopy(th *object.Thread, r *ring.Ring, i, j int) bool {
	for ; i < j; i++ {
		r.PushBack(*d.ring.At(i))
		if i%stride == stride-1 && th.Stopping() {
			return false
		}
	}
	return true
}

// replace gives the deque other elements.
func (d *deque) replace(r ring.Ring) bool {
	d.ring = r
	d.version++
	return true
}

// deep reports whether a lot of elements are on either side of i.
func (d *deque) deep(i int) bool { return min(i, d.ring.Len()-i) > moveAtOnce }

func (d *deque) tryRotate(th *object.Thread, n int) bool {
	size := d.ring.Len()
	if size <= 2*moveAtOnce {
		d.rotate(n)
		return true
	}
	if n %= size; n < 0 {
		n += size
	}
	if !d.deep(n) {
		d.rotate(n)
		return true
	}
	var r ring.Ring
	return d.tryCopy(th, &r, size-n, size) && d.tryCopy(th, &r, 0, size-n) && d.replace(r)
}

func (d *deque) tryInsert(th *object.Thread, i int, x object.Value) bool {
	if !d.deep(i) {
		d.rotateTo(i)
		d.pushLeft(x)
		d.rotate(i)
		return true
	}
	var r ring.Ring
	if !d.tryCopy(th, &r, 0, i) {
		return false
	}
	r.PushBack(x)
	return d.tryCopy(th, &r, i, d.ring.Len()) && d.replace(r)
}

func (d *deque) tryRemove(th *object.Thread, i int) bool {
	if !d.deep(i) {
		d.remove(i)
		return true
	}
	var r ring.Ring
	return d.tryCopy(th, &r, 0, i) && d.tryCopy(th, &r, i+1, d.ring.Len()) && d.replace(r)
}

func (d *deque) tryReverse(th *object.Thread) bool {
	n := d.ring.Len()
	if n <= moveAtOnce {
		for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
			x, y := d.ring.At(i), d.ring.At(j)
			*x, *y = *y, *x
		}
		return true
	}
	var r ring.Ring
	for i := range n {
		r.PushBack(*d.ring.At(n - 1 - i))
		if i%stride == stride-1 && th.Stopping() {
			return false
		}
	}
	d.ring = r
	return true
}

// tryRepeat is d *= n.
func (d *deque) tryRepeat(th *object.Thread, n int) bool {
	var r ring.Ring
	size, skip := d.ring.Len(), 0
	if d.maxlen >= 0 {
		skip = max(n*size-d.maxlen, 0)
	}
	for range n {
		from := min(skip, size)
		skip -= from
		if !d.tryCopy(th, &r, from, size) || size < stride && th.Stopping() {
			return false
		}
	}
	return d.replace(r)
}

// compareLong compares copies of two deques, which are made of many small blocks: a great one takes long to allocate.
func (d *deque) compareLong(th *object.Thread, op object.CompareOp, other *deque) (object.Value, error) {
	x, err := d.clone(th)
	if err != nil {
		return object.Value{}, err
	}
	y, err := other.clone(th)
	if err != nil {
		return object.Value{}, err
	}
	m, n := x.ring.Len(), y.ring.Len()
	equality := op == object.EQ || op == object.NE
	if equality && m != n {
		return object.Bool(op == object.NE), nil
	}
	for i := range min(m, n) {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		a, b := *x.ring.At(i), *y.ring.At(i)
		same, err := object.Equal(th, a, b)
		switch {
		case err != nil:
			return object.Value{}, err
		case same:
		case equality:
			return object.Bool(op == object.NE), nil
		default:
			return object.Compare(th, op, a, b)
		}
	}
	return object.Compare(th, op, object.Int(int64(m)), object.Int(int64(n)))
}
