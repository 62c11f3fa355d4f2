package sched

// plain reports whether no script code runs when the event is compared with another such.
func (e *event) plain() bool { return e.time == e.time && e.priority == e.priority }

// before compares two plain events.
func (e *event) before(f *event) bool {
	switch {
	case e.time != f.time:
		return e.time < f.time
	case e.priority != f.priority:
		return e.priority < f.priority
	}
	return e.sequence < f.sequence
}

// direct makes the change in a heap of plain events. The lock is held.
func (c *change) direct() {
	s := c.s
	if c.add != nil {
		s.heap = append(s.heap, *c.add)
		rise(s.heap, len(s.heap)-1, *c.add)
		s.turn++
		return
	}
	hole := c.position()
	if hole < 0 {
		return
	}
	c.found = true
	n := len(s.heap) - 1
	last := s.heap[n]
	s.heap[n] = event{}
	s.heap = s.heap[:n]
	if hole < n {
		hole = fall(s.heap, hole)
		rise(s.heap, hole, last)
	}
	s.turn++
	if len(s.heap) > 0 {
		s.ahead = s.heap[0].fields[4].IsSet()
	}
}

// rise puts an event at the hole or, moving others down, at one of the places above it.
func rise(heap []event, hole int, e event) {
	for hole > 0 {
		parent := (hole - 1) / branches
		if !e.before(&heap[parent]) {
			break
		}
		heap[hole] = heap[parent]
		hole = parent
	}
	heap[hole] = e
}

// fall moves events up from below the hole, and returns the leaf where it is then: an event that was the last of the
// heap seldom belongs higher, so it is compared on its way back only.
func fall(heap []event, hole int) int {
	for {
		i := branches*hole + 1
		if i >= len(heap) {
			return hole
		}
		best := i
		for i++; i < min(branches*(hole+1)+1, len(heap)); i++ {
			if heap[i].before(&heap[best]) {
				best = i
			}
		}
		heap[hole] = heap[best]
		hole = best
	}
}
