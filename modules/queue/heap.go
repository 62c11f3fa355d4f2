package queue

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/order"
	"github.com/starling-lang/starling/modules/internal/park"
)

// The heap of a PriorityQueue makes the comparisons of Python's heapq in the same
// order, so that entries that compare equal come out in the same order too.
//
// Numbers, strings and tuples of them are compared with the header locked. For
// everything else the comparisons run script code: they are made of copies of the few
// entries concerned, without the lock, and the result is applied if the heap is as it was.
// An exception loses no item: one that is put stays in the heap, as in Python's; one that is got stays too.

// pushPlain adds an item if all comparisons for that are plain. The header is locked.
func (q *Queue) pushPlain(item object.Value) bool {
	pos := len(q.heap)
	for pos > 0 {
		c, ok := order.Plain(item, q.heap[(pos-1)>>1])
		if !ok {
			return false
		}
		if c >= 0 {
			break
		}
		pos = (pos - 1) >> 1
	}
	q.insert(item, pos)
	return true
}

// insert adds an item at pos, moving its ancestors from there on down. The header is locked.
func (q *Queue) insert(item object.Value, pos int) {
	i := len(q.heap)
	q.heap = append(q.heap, item)
	for i > pos {
		q.heap[i] = q.heap[(i-1)>>1]
		i = (i - 1) >> 1
	}
	q.heap[pos] = item
	q.turn++
}

// pushCompared adds an item that script code compares, for which room was reserved.
func (q *Queue) pushCompared(th *object.Thread, item object.Value) error {
	for {
		locked := q.Lock(th)
		if s := q.script; s != nil {
			q.reserved--
			q.Unlock(locked)
			return s.put(th, item, patience{})
		}
		if q.down {
			q.reserved--
			q.Unlock(locked)
			return isDown(th)
		}
		if w := q.handOver(item); w != nil {
			chain := q.release()
			q.Unlock(locked)
			w.Grant()
			chain.Grant()
			return nil
		}
		if q.pushPlain(item) { // so it is if the heap is empty: no getter can begin to wait while the lock is free
			q.reserved--
			q.unfinished++
			q.Unlock(locked)
			return nil
		}
		turn, n := q.turn, len(q.heap)
		var ancestors []object.Value // the parent of position n, its parent, …
		for i := n; i > 0; i = (i - 1) >> 1 {
			ancestors = append(ancestors, q.heap[(i-1)>>1])
		}
		q.Unlock(locked)
		pos, err := climb(th, item, n, ancestors)
		locked = q.Lock(th)
		same := q.turn == turn && q.script == nil
		if err != nil {
			if !same {
				pos = len(q.heap)
			}
			q.keep(th, locked, item, pos)
			return err
		}
		if same {
			q.reserved--
			q.insert(item, pos)
			q.unfinished++
			q.Unlock(locked)
			return nil
		}
		q.Unlock(locked)
		if err := th.Safepoint(); err != nil {
			locked = q.Lock(th)
			chain := q.release()
			q.Unlock(locked)
			chain.Grant()
			return err
		}
	}
}

// keep keeps an item whose comparison failed: as in Python's heap it stays where it had got to, and
// does not count as a task. Room was reserved for it. The header is locked, and released.
func (q *Queue) keep(th *object.Thread, locked bool, item object.Value, pos int) {
	q.reserved--
	if s := q.script; s != nil {
		q.Unlock(locked)
		s.giveBack(th, item)
		return
	}
	var chain park.Chain
	if w := q.getters.Pop(); w != nil { // the heap was emptied meanwhile
		w.Item = item
		chain = q.letIn()
		chain.Add(w)
	} else if !q.down {
		q.insert(item, pos)
	}
	q.Unlock(locked)
	chain.Grant()
}

// release gives up reserved room. The header is locked; the caller grants the waiters.
func (q *Queue) release() park.Chain {
	q.reserved--
	return q.letIn()
}

// climb returns how far up from pos an item belongs, or got before a comparison failed.
func climb(th *object.Thread, item object.Value, pos int, ancestors []object.Value) (int, error) {
	for _, a := range ancestors {
		less, err := object.CompareBool(th, object.LT, item, a)
		if err != nil {
			return pos, err
		}
		if !less {
			break
		}
		pos = (pos - 1) >> 1
	}
	return pos, nil
}

// descent is the way of the last item from the root to a leaf and back up to its
// place: path are the positions below the root in turn, values what was there.
type descent struct {
	path   [48]int
	values [48]object.Value
	depth  int
}

// popPlain removes the smallest item if all comparisons for that are plain. The header is locked.
func (q *Queue) popPlain() (item object.Value, ok bool) {
	var d descent
	n := len(q.heap) - 1
	last := q.heap[n]
	for child := 1; child < n; child = 2*child + 1 {
		if right := child + 1; right < n {
			c, ok := order.Plain(q.heap[child], q.heap[right])
			if !ok {
				return item, false
			}
			if c >= 0 {
				child = right
			}
		}
		d.path[d.depth], d.values[d.depth] = child, q.heap[child]
		d.depth++
	}
	place := d.depth
	for ; place > 0; place-- {
		c, ok := order.Plain(last, d.values[place-1])
		if !ok {
			return item, false
		}
		if c >= 0 {
			break
		}
	}
	return q.remove(&d, place), true
}

// remove removes the root, putting the last item behind the first place steps of
// the descent. The header is locked.
func (q *Queue) remove(d *descent, place int) object.Value {
	root, n := q.heap[0], len(q.heap)-1
	last := q.heap[n]
	q.heap[n] = object.Value{}
	q.heap = q.heap[:n]
	q.turn++
	if n == 0 {
		q.heap = nil
		return root
	}
	pos := 0
	for i := range place {
		q.heap[pos] = d.values[i]
		pos = d.path[i]
	}
	q.heap[pos] = last
	return root
}

// popCompared removes the smallest item where script code compares; ok is false if the heap changed
// meanwhile. The header is locked, and released.
func (q *Queue) popCompared(th *object.Thread, locked bool) (item object.Value, ok bool, err error) {
	turn, n := q.turn, len(q.heap)-1
	last := q.heap[n]
	q.Unlock(locked)
	d := new(descent)
	for child := 1; child < n; child = 2*child + 1 {
		left, right, same := q.pair(th, turn, child, n)
		if !same {
			return item, false, th.Safepoint()
		}
		if right.IsSet() {
			less, err := object.CompareBool(th, object.LT, left, right)
			if err != nil {
				return item, false, err
			}
			if !less {
				child, left = child+1, right
			}
		}
		d.path[d.depth], d.values[d.depth] = child, left
		d.depth++
	}
	place := d.depth
	for ; place > 0; place-- {
		less, err := object.CompareBool(th, object.LT, last, d.values[place-1])
		if err != nil {
			return item, false, err
		}
		if !less {
			break
		}
	}
	locked = q.Lock(th)
	if q.turn != turn || q.script != nil {
		q.Unlock(locked)
		return item, false, th.Safepoint()
	}
	item = q.remove(d, place)
	chain := q.letIn()
	q.Unlock(locked)
	chain.Grant()
	return item, true, nil
}

// pair returns the entries at child and, if it is below n, child+1; same is false if
// the heap changed.
func (q *Queue) pair(th *object.Thread, turn uint64, child, n int) (left, right object.Value, same bool) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	if q.turn != turn {
		return left, right, false
	}
	if child+1 < n {
		right = q.heap[child+1]
	}
	return q.heap[child], right, true
}
