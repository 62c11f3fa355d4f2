package queue

import "github.com/starling-lang/starling/interp/object"

// ring is a growing circular buffer of values. The length of buf is a power of two.
type ring struct {
	buf     []object.Value
	head, n int
}

// smallRing is the size that an emptied ring keeps.
const smallRing = 1024

func (r *ring) pushBack(v object.Value) {
	if r.n == len(r.buf) {
		r.resize(max(2*len(r.buf), 8))
	}
	r.buf[(r.head+r.n)&(len(r.buf)-1)] = v
	r.n++
}

func (r *ring) popFront() object.Value {
	i := r.head
	r.head = (i + 1) & (len(r.buf) - 1)
	return r.takeOut(i)
}

func (r *ring) popBack() object.Value {
	return r.takeOut((r.head + r.n - 1) & (len(r.buf) - 1))
}

// takeOut empties the place of the first or last item.
func (r *ring) takeOut(i int) object.Value {
	p := &r.buf[i]
	v := *p
	*p = object.Value{}
	if r.n--; r.n < len(r.buf)/8 && len(r.buf) > smallRing {
		r.resize(len(r.buf) / 4)
	}
	return v
}

func (r *ring) resize(size int) {
	buf := make([]object.Value, size)
	r.copyTo(buf)
	r.buf, r.head = buf, 0
}

// copyTo copies the values in order.
func (r *ring) copyTo(to []object.Value) {
	end := min(r.head+r.n, len(r.buf))
	m := copy(to, r.buf[r.head:end])
	copy(to[m:], r.buf[:r.n-m])
}

func (r *ring) pushFront(v object.Value) {
	if r.n == len(r.buf) {
		r.resize(max(2*len(r.buf), 8))
	}
	r.head = (r.head - 1) & (len(r.buf) - 1)
	r.buf[r.head] = v
	r.n++
}

// at returns item number i; ok is false behind the last.
func (r *ring) at(i int) (v object.Value, ok bool) {
	if i >= r.n {
		return object.Value{}, false
	}
	return r.buf[(r.head+i)&(len(r.buf)-1)], true
}

// Held implements object.Holder.
func (q *SimpleQueue) Held(th *object.Thread, i int) (object.Value, bool) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	q.mu.Lock()
	defer q.mu.Unlock()
	if v, ok := q.first.at(i); ok {
		return v, true
	}
	return q.rest.at(i - q.first.n)
}

// Held implements object.Holder.
func (q *Queue) Held(th *object.Thread, i int) (object.Value, bool) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	if v, ok := q.items.at(i); ok {
		return v, true
	}
	if i -= q.items.n; i < len(q.heap) {
		return q.heap[i], true
	}
	return object.Value{}, false
}
