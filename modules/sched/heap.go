package sched

import (
	"errors"
	"math"

	"github.com/starling-lang/starling/interp/object"
)

// change adds an event to the heap or removes one.
//
// As long as all events have numbers for their times and priorities that is done under the
// lock (plain.go). Comparing anything else can run script code: then the lock is taken just to
// look at an event, and the result applied if the heap did not change meanwhile.
// An exception in a comparison leaves the heap as it was.
type change struct {
	s        *scheduler
	add      *event // nil if one is to be removed: the one with the number remove,
	remove   int64
	onlyNext bool // if it is at the top
	found    bool // it was there

	odd  bool   // the event that is added or removed is not plain
	turn uint64 // of the heap as the comparisons saw it
	// path are the positions of the events that move, each to the position before; the event that
	// is in the wrong place, or new, goes to the last.
	path []int
}

var errChanged = errors.New("the heap changed")

// make does it, as often as other threads interfere.
func (c *change) make(th *object.Thread) error {
	c.s.mu.Lock()
	if c.s.odd == 0 && (c.add == nil || c.add.plain()) {
		c.direct()
		c.s.mu.Unlock()
		return nil
	}
	c.s.mu.Unlock()
	for {
		c.s.mu.Lock()
		c.turn = c.s.turn
		c.s.mu.Unlock()
		err := c.plan(th)
		if err != nil && err != errChanged {
			return err
		}
		c.s.mu.Lock()
		done := err == nil && c.turn == c.s.turn
		if done {
			c.apply()
		}
		c.s.mu.Unlock()
		if done {
			return nil
		}
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
}

// lock takes the lock to look at the heap; unchanged is false if it is not what it was.
func (c *change) lock() (unchanged bool) {
	c.s.mu.Lock()
	return c.s.turn == c.turn
}

// at returns a copy of the event at a position.
func (c *change) at(i int) (e event, err error) {
	defer c.s.mu.Unlock()
	if !c.lock() {
		return e, errChanged
	}
	return c.s.heap[i], nil
}

// plan finds the path.
func (c *change) plan(th *object.Thread) error {
	c.path, c.found = c.path[:0], false
	if !c.lock() {
		c.s.mu.Unlock()
		return errChanged
	}
	n := len(c.s.heap)
	var hole int
	var e event
	if c.add != nil {
		hole, e, c.odd = n, *c.add, !c.add.plain()
	} else if hole = c.position(); hole >= 0 {
		n--
		e, c.odd = c.s.heap[n], !c.s.heap[hole].plain()
	}
	c.s.mu.Unlock()
	if hole < 0 {
		return nil
	}
	c.found = true
	if hole == n && c.add == nil {
		return nil // it is the last one
	}
	c.path = append(c.path, hole)
	if err := c.climb(th, &e); err != nil || len(c.path) > 1 || c.add != nil {
		return err
	}
	return c.sink(th, &e, n)
}

// position returns where the event to be removed is, -1 if nowhere. The lock is held.
func (c *change) position() int {
	for i := range c.s.heap {
		if c.s.heap[i].sequence == c.remove {
			return i
		}
		if c.onlyNext {
			break
		}
	}
	return -1
}

// branches is the number of children of an event: with four the heap is half as
// deep as with two, and siblings share cache lines.
const branches = 4

// climb extends the path upwards as long as e comes before the parent.
func (c *change) climb(th *object.Thread, e *event) error {
	for i := c.path[0]; i > 0; {
		i = (i - 1) / branches
		parent, err := c.at(i)
		if err != nil {
			return err
		}
		if less, err := before(th, e, &parent); err != nil || !less {
			return err
		}
		c.path = append(c.path, i)
	}
	return nil
}

// sink extends the path downwards as long as a child comes before e, in a heap of n.
func (c *change) sink(th *object.Thread, e *event, n int) error {
	for hole := c.path[0]; branches*hole+1 < n; {
		i, err := c.first(th, branches*hole+1, min(branches*hole+1+branches, n))
		if err != nil {
			return err
		}
		child, err := c.at(i)
		if err != nil {
			return err
		}
		if less, err := before(th, &child, e); err != nil || !less {
			return err
		}
		c.path = append(c.path, i)
		hole = i
	}
	return nil
}

// first returns the position of the event from i on and before end that comes first.
func (c *change) first(th *object.Thread, i, end int) (int, error) {
	best, err := c.at(i)
	if err != nil {
		return 0, err
	}
	found := i
	for i++; i < end; i++ {
		e, err := c.at(i)
		if err != nil {
			return 0, err
		}
		less, err := before(th, &e, &best)
		if err != nil {
			return 0, err
		}
		if less {
			found, best = i, e
		}
	}
	return found, nil
}

// apply changes the heap as planned. The lock is held.
func (c *change) apply() {
	heap := c.s.heap
	n := len(heap)
	var e event
	switch {
	case c.add != nil:
		e = *c.add
		heap = append(heap, e)
		if c.odd {
			c.s.odd++
		}
	case !c.found:
		return
	default:
		n--
		e = heap[n]
		if c.odd {
			c.s.odd--
		}
	}
	for k := 1; k < len(c.path); k++ {
		heap[c.path[k-1]] = heap[c.path[k]]
	}
	if k := len(c.path); k > 0 {
		heap[c.path[k-1]] = e
	}
	if c.add == nil {
		heap[n] = event{}
		heap = heap[:n]
	}
	c.s.heap = heap
	c.s.turn++
}

// plainBefore compares two events without script code; ok is false if it can't.
func plainBefore(a, b *event) (less, ok bool) {
	switch {
	case a.time != b.time:
		return a.time < b.time, a.time == a.time && b.time == b.time
	case a.priority != b.priority:
		return a.priority < b.priority, a.priority == a.priority && b.priority == b.priority
	}
	return a.sequence < b.sequence, true
}

// key returns what an event is compared by: a float, or an int that a float
// represents exactly; NaN for anything else, which script code compares.
func key(v object.Value) float64 {
	if i, ok := v.SmallInt(); ok && -1<<53 <= i && i <= 1<<53 {
		return float64(i)
	}
	if f, ok := v.ExactFloat(); ok {
		return f
	}
	return math.NaN()
}

// before compares as tuples of time, priority and number do.
func before(th *object.Thread, a, b *event) (bool, error) {
	if less, ok := plainBefore(a, b); ok {
		return less, nil
	}
	x, y := a.fields, b.fields
	for i := range 2 {
		if x[i].Is(y[i]) {
			continue
		}
		same, err := object.Equal(th, x[i], y[i])
		if err != nil {
			return false, err
		}
		if !same {
			return object.CompareBool(th, object.LT, x[i], y[i])
		}
	}
	return a.sequence < b.sequence, nil
}
