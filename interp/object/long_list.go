package object

// LongList collects the elements of a long list.
type LongList struct {
	th    *Thread
	elems []Value
}

// NewLongList returns one without elements.
func NewLongList(th *Thread) *LongList { return &LongList{th: th} }

// Add appends elements.
func (l *LongList) Add(more []Value) error {
	n := len(l.elems)
	if n+len(more) > cap(l.elems) {
		size := n + len(more) + n/2
		if err := l.th.Runtime.CheckSize(int64(size), valueSize); err != nil {
			return err
		}
		elems, err := growElems(l.th, l.elems, size)
		if err != nil {
			return err
		}
		l.elems = elems
	}
	l.elems = append(l.elems, more...)
	return l.th.Safepoint()
}

// Elems returns the elements, the list must not be used any more.
func (l *LongList) Elems() []Value { return l.elems }

// copyElems copies elements of a locked list, unless the thread is cancelled meanwhile.
func copyElems[T any](th *Thread, dst, src []T) bool {
	for len(src) > copyStride {
		copy(dst, src[:copyStride])
		dst, src = dst[copyStride:], src[copyStride:]
		if th.Stopping() {
			return false
		}
	}
	copy(dst, src)
	return true
}

// cloneElems returns a copy of elements that nobody changes.
func cloneElems(th *Thread, elems []Value) ([]Value, error) {
	return growElems(th, elems, len(elems))
}

// growElems is cloneElems with room for size elements.
func growElems(th *Thread, elems []Value, size int) ([]Value, error) {
	out, err := MakeLong[Value](th, len(elems), size)
	if err != nil {
		return nil, err
	}
	for done := 0; done < len(elems); {
		done += copy(out[done:], elems[done:min(done+copyStride, len(elems))])
		if done == len(elems) {
			break
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// moveAtOnce is how many elements of a list are moved at once: less than what takes some milliseconds. Where more have to
// move they are copied to a new place, so that a thread that is stopped meanwhile leaves the list as it was.
const moveAtOnce = 1 << 20

// change does with the list locked what try does, until that is not cut short by a cancellation.
func (l *List) change(th *Thread, verb string, try func() (bool, error)) error {
	for {
		locked := l.Lock(th)
		ok, err := false, error(nil)
		if l.Frozen() {
			err = frozenError(verb, &l.Header)
		} else {
			ok, err = try()
		}
		l.Unlock(locked)
		if err == nil && !ok {
			err = th.Safepoint()
		}
		if ok || err != nil {
			return err
		}
	}
}

// deep reports whether a lot of elements are in [i, j), or on either side of it, or have to move because few are left
// in much memory.
func (l *List) deep(i, j int) bool {
	n := len(l.elems) - (j - i)
	return j-i > moveAtOnce || i > moveAtOnce && len(l.elems)-j > moveAtOnce || n > moveAtOnce && n < cap(l.elems)/4
}

// tryRemove removes elements [i, j), unless the thread is cancelled meanwhile; the list is locked.
func (l *List) tryRemove(th *Thread, i, j int) (bool, error) {
	if l.deep(i, j) {
		return l.rebuild(th, i, j, nil)
	}
	l.removeRange(i, j)
	return true, nil
}

// rebuild replaces elements [i, j) of a long list with elems, which nobody else has, unless the thread is cancelled
// meanwhile; the list is locked.
func (l *List) rebuild(th *Thread, i, j int, elems []Value) (bool, error) {
	if i == 0 && j == len(l.elems) {
		l.elems = elems
		return true, nil
	}
	n := len(l.elems) - (j - i) + len(elems)
	size := n
	if n > len(l.elems) {
		size += n / 8
	}
	if err := th.Runtime.CheckSize(int64(size), valueSize); err != nil {
		return false, err
	}
	all, ok := makeLong[Value](th, n, size)
	if !ok || !copyElems(th, all, l.elems[:i]) || !copyElems(th, all[i:], elems) || !copyElems(th, all[i+len(elems):], l.elems[j:]) {
		return false, nil
	}
	l.elems = all
	return true, nil
}

// rebuildStep removes n elements of a long list from start on, step apart, as rebuild does.
func (l *List) rebuildStep(th *Thread, start, step, n int) (bool, error) {
	if err := th.Runtime.CheckSize(int64(len(l.elems)-n), valueSize); err != nil {
		return false, err
	}
	all, ok := makeLong[Value](th, len(l.elems)-n, len(l.elems)-n)
	if !ok || !copyElems(th, all, l.elems[:start]) {
		return false, nil
	}
	w := start
	for i := range n {
		from := start + i*step + 1
		to := len(l.elems)
		if i < n-1 {
			to = from + step - 1
		}
		if !copyElems(th, all[w:], l.elems[from:to]) {
			return false, nil
		}
		w += to - from
		if i%stride == stride-1 && th.Stopping() {
			return false, nil
		}
	}
	l.elems = all
	return true, nil
}

// replaceStep puts elems in the place of those of a long list from start on, step apart, as rebuild does.
func (l *List) replaceStep(th *Thread, start, step int, elems []Value) (bool, error) {
	if err := th.Runtime.CheckSize(int64(len(l.elems)), valueSize); err != nil {
		return false, err
	}
	all, ok := makeLong[Value](th, len(l.elems), len(l.elems))
	if !ok || !copyElems(th, all, l.elems) {
		return false, nil
	}
	for i, x := range elems {
		all[start+i*step] = x
		if i%copyStride == copyStride-1 && th.Stopping() {
			return false, nil
		}
	}
	l.elems = all
	return true, nil
}

// clipPlace is where list.insert puts an element of index i in a list of n.
func clipPlace(i, n int) int {
	if i < 0 {
		i = max(i+n, 0)
	}
	return min(i, n)
}

// insertLong is Insert for a long list.
func (l *List) insertLong(th *Thread, i int, v Value) error {
	return l.change(th, "insert into", func() (bool, error) {
		n := len(l.elems)
		at := clipPlace(i, n)
		if n-at > moveAtOnce || n == cap(l.elems) {
			return l.rebuild(th, at, at, []Value{v})
		}
		l.elems = append(l.elems, Value{})
		copy(l.elems[at+1:], l.elems[at:])
		l.elems[at] = v
		return true, nil
	})
}

// popLong is Pop of an element deep in a long list.
func (l *List) popLong(th *Thread, i int) (v Value, err error) {
	err = l.change(th, "pop from", func() (bool, error) {
		if i >= len(l.elems) {
			return false, Errorf(IndexError, "pop index out of range")
		}
		v = l.elems[i]
		return l.tryRemove(th, i, i+1)
	})
	return v, err
}
