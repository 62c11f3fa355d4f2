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
		elems := make([]Value, n, size)
		for done := 0; done < n; {
			done += copy(elems[done:], l.elems[done:min(done+copyStride, n)])
			if err := l.th.Safepoint(); err != nil {
				return err
			}
		}
		l.elems = elems
	}
	l.elems = append(l.elems, more...)
	return l.th.Safepoint()
}

// Elems returns the elements, the list must not be used any more.
func (l *LongList) Elems() []Value { return l.elems }

// copyElems copies elements of a locked list, unless the thread is cancelled meanwhile.
func copyElems(th *Thread, dst, src []Value) bool {
	for len(src) > copyStride {
		copy(dst, src[:copyStride])
		dst, src = dst[copyStride:], src[copyStride:]
		if th.Requests()&RequestCancel != 0 {
			return false
		}
	}
	copy(dst, src)
	return true
}

// cloneElems returns a copy of elements that nobody changes.
func cloneElems(th *Thread, elems []Value) ([]Value, error) {
	if len(elems) <= copyStride {
		return append([]Value(nil), elems...), nil
	}
	out := make([]Value, len(elems))
	for done := 0; done < len(elems); {
		done += copy(out[done:], elems[done:min(done+copyStride, len(elems))])
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return out, nil
}
