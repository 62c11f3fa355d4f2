package sched

import (
	"errors"
	"math"

	"github.com/starling-lang/starling/interp/object"
)

// change adds an event to the heap or removes one.
//
// As long as the events compared have numbers for their times and priorities that is
// done under the lock. Comparing anything else can run script code: then the lock is taken
// just to look at an event, and the result applied if the heap did not change meanwhile.
// An exception in a comparison leaves the heap as it was.
type change struct {
	s        *scheduler
	add      *event // nil if one is to be removed: the one with the number remove,
	remove   int64
	onlyNext bool // if it is at the top
	found    bool // it was there

	scripted bool
	turn     uint64 // of the heap as the comparisons saw it
	// path are the positions of the events that move, each to the position before; the event that
	// is in the wrong place, or new, goes to the last.
	path  [64]int
	steps int
}

var (
	errScripted = errors.New("the comparison runs script code")
	errChanged  = errors.New("the heap changed")
)

// make does it, as often as other threads interfere.
func (c *change) make(th *object.Thread) error {
	c.s.mu.Lock()
	err := c.plan(th)
	if err == nil {
		c.apply()
	}
	c.s.mu.Unlock()
	if err != errScripted {
		return err
	}
	c.scripted = true
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

// lock and unlock are for plan, which holds the lock all the time if no scripts run.
func (c *change) lock() (unchanged bool) {
	if !c.scripted {
		return true
	}
	c.s.mu.Lock()
	return c.s.turn == c.turn
}

func (c *change) unlock() {
	if c.scripted {
		c.s.mu.Unlock()
	}
}

// at returns the event at a position: the place itself under the lock, else a copy.
func (c *change) at(i int) (*event, error) {
	if !c.scripted {
		return &c.s.heap[i], nil
	}
	defer c.unlock()
	if !c.lock() {
		return nil, errChanged
	}
	e := c.s.heap[i]
	return &e, nil
}

// before compares two events.
func (c *change) before(th *object.Thread, a, b *event) (bool, error) {
	if less, ok := plainBefore(a, b); ok {
		return less, nil
	}
	if !c.scripted {
		return false, errScripted
	}
	return before(th, a, b)
}

// plan finds the path.
func (c *change) plan(th *object.Thread) error {
	c.steps, c.found = 0, false
	if !c.lock() {
		c.unlock()
		return errChanged
	}
	n := len(c.s.heap)
	var hole int
	var e event
	if c.add != nil {
		hole, e = n, *c.add
	} else if hole = c.position(); hole >= 0 {
		n--
		e = c.s.heap[n]
	}
	c.unlock()
	if hole < 0 {
		return nil
	}
	c.found = true
	if hole == n && c.add == nil {
		return nil // it is the last one
	}
	c.path[0], c.steps = hole, 1
	if err := c.climb(th, &e); err != nil || c.steps > 1 || c.add != nil {
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
		if less, err := c.before(th, e, parent); err != nil || !less {
			return err
		}
		c.path[c.steps] = i
		c.steps++
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
		if less, err := c.before(th, child, e); err != nil || !less {
			return err
		}
		c.path[c.steps] = i
		c.steps++
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
		less, err := c.before(th, e, best)
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
	case !c.found:
		return
	default:
		n--
		e = heap[n]
	}
	for k := 1; k < c.steps; k++ {
		heap[c.path[k-1]] = heap[c.path[k]]
	}
	if c.steps > 0 {
		heap[c.path[c.steps-1]] = e
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
	x, y := a.value.Elems(), b.value.Elems()
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
