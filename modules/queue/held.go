package queue

import "github.com/starling-lang/starling/interp/object"

// Held implements object.Holder.
func (q *SimpleQueue) Held(th *object.Thread, i int) (object.Value, bool) {
	defer q.out.Unlock(q.out.Lock(th))
	defer q.in.Unlock(q.in.Lock(th))
	if i < q.first.Len() {
		return *q.first.At(i), true
	}
	if i -= q.first.Len(); i < q.rest.Len() {
		return *q.rest.At(i), true
	}
	return object.Value{}, false
}

// Held implements object.Holder.
func (q *Queue) Held(th *object.Thread, i int) (object.Value, bool) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	if i < q.items.Len() {
		return *q.items.At(i), true
	}
	if i -= q.items.Len(); i < len(q.heap) {
		return q.heap[i], true
	}
	return object.Value{}, false
}
