package object

// Subscripts of lists.

func listGetItem(th *Thread, v, key Value) (Value, error) {
	l := (*List)(v.ref)
	i, ok := key.SmallInt()
	if !ok {
		if s, ok := key.AsSlice(); ok {
			return l.slice(th, s)
		}
		n, err := sequenceIndex(th, "list", key)
		if err != nil {
			return Value{}, err
		}
		i = int64(n)
	}
	locked := l.Lock(th)
	if i < 0 {
		i += int64(len(l.elems))
	}
	if uint64(i) >= uint64(len(l.elems)) {
		l.Unlock(locked)
		return Value{}, Errorf(IndexError, "list index out of range")
	}
	x := l.elems[i]
	l.Unlock(locked)
	return x, nil
}

func (l *List) slice(th *Thread, s *Slice) (Value, error) {
	for {
		length := l.Len(th)
		start, _, step, n, err := SliceIndices(th, s, length) // may run __index__
		if err != nil {
			return Value{}, err
		}
		locked := l.Lock(th)
		if len(l.elems) != length {
			l.Unlock(locked)
			continue
		}
		elems, ok := trySlice(th, l.elems, start, step, n)
		l.Unlock(locked)
		if !ok {
			if err := th.Safepoint(); err != nil {
				return Value{}, err
			}
			continue
		}
		return NewList(elems).Value(), nil
	}
}

func listSetItem(th *Thread, v, key, x Value) error {
	l := (*List)(v.ref)
	if s, ok := key.AsSlice(); ok {
		if !x.IsSet() {
			return l.deleteSlice(th, s)
		}
		return l.setSlice(th, s, x)
	}
	i, err := sequenceIndex(th, "list", key)
	if err != nil {
		return err
	}
	if !x.IsSet() {
		return l.deleteItem(th, i)
	}
	locked := l.Lock(th)
	defer l.Unlock(locked)
	if l.Frozen() {
		return frozenError("assign to element of", &l.Header)
	}
	if i < 0 {
		i += len(l.elems)
	}
	if uint(i) >= uint(len(l.elems)) {
		return Errorf(IndexError, "list assignment index out of range")
	}
	l.elems[i] = x
	return nil
}

func (l *List) deleteItem(th *Thread, i int) error {
	return l.change(th, "delete element of", func() (bool, error) {
		at := i
		if at < 0 {
			at += len(l.elems)
		}
		if uint(at) >= uint(len(l.elems)) {
			return false, Errorf(IndexError, "list assignment index out of range")
		}
		return l.tryRemove(th, at, at+1)
	})
}

func (l *List) deleteSlice(th *Thread, s *Slice) error {
	for {
		length := l.Len(th)
		start, _, step, n, err := SliceIndices(th, s, length)
		if err != nil {
			return err
		}
		locked := l.Lock(th)
		if l.Frozen() {
			l.Unlock(locked)
			return frozenError("delete elements of", &l.Header)
		}
		if len(l.elems) != length {
			l.Unlock(locked)
			continue
		}
		ok, err := l.removeStep(th, start, step, n)
		l.Unlock(locked)
		if err == nil && !ok {
			err = th.Safepoint()
		}
		if ok || err != nil {
			return err
		}
	}
}

// removeStep removes the n elements from start on, step apart, unless the thread is cancelled meanwhile; the list is
// locked.
func (l *List) removeStep(th *Thread, start, step, n int) (bool, error) {
	if n == 0 {
		return true, nil
	}
	if step < 0 {
		start, step = start+(n-1)*step, -step
	}
	if step == 1 {
		return l.tryRemove(th, start, start+n)
	}
	if len(l.elems)-start > moveAtOnce {
		return l.rebuildStep(th, start, step, n)
	}
	w := start
	for r := start; r < len(l.elems); r++ {
		if d := r - start; d%step == 0 && d/step < n {
			continue
		}
		l.elems[w] = l.elems[r]
		w++
	}
	clear(l.elems[w:])
	l.elems = l.elems[:w]
	return true, nil
}

func (l *List) setSlice(th *Thread, s *Slice, x Value) error {
	if _, _, _, _, err := SliceIndices(th, s, l.Len(th)); err != nil {
		return err
	}
	if !iterable(x) {
		return Errorf(TypeError, "must assign iterable to extended slice")
	}
	elems, err := Elements(th, x) // a copy: x may be l itself
	if err != nil {
		return err
	}
	for {
		length := l.Len(th)
		start, stop, step, n, err := SliceIndices(th, s, length)
		if err != nil {
			return err
		}
		locked := l.Lock(th)
		ok := false
		if len(l.elems) == length || l.Frozen() {
			ok, err = l.replace(th, start, stop, step, n, elems)
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

// replace puts elems, which nobody else has, in the place of a slice, unless the thread is cancelled meanwhile; the
// list is locked.
func (l *List) replace(th *Thread, start, stop, step, n int, elems []Value) (bool, error) {
	if l.Frozen() {
		return false, frozenError("assign to elements of", &l.Header)
	}
	if step == 1 {
		return l.splice(th, start, max(start, stop), elems)
	}
	if n != len(elems) {
		return false, Errorf(ValueError, "attempt to assign sequence of size %d to extended slice of size %d", len(elems), n)
	}
	if n > moveAtOnce {
		return l.replaceStep(th, start, step, elems)
	}
	for i, x := range elems {
		l.elems[start+i*step] = x
	}
	return true, nil
}

// splice replaces elements [i, j) with elems, which nobody else has, unless the thread is cancelled meanwhile; the list
// is locked.
func (l *List) splice(th *Thread, i, j int, elems []Value) (bool, error) {
	grow := len(elems) - (j - i)
	switch {
	case len(elems) > moveAtOnce || grow > 0 && len(l.elems) > moveAtOnce || grow < 0 && l.deep(i+len(elems), j):
		return l.rebuild(th, i, j, elems)
	case grow <= 0:
		copy(l.elems[i:], elems)
		if grow < 0 {
			l.removeRange(i+len(elems), j)
		}
	default:
		old := len(l.elems)
		l.elems = append(l.elems, elems[:grow]...) // any values: only for the room
		copy(l.elems[j+grow:], l.elems[j:old])
		copy(l.elems[i:], elems)
	}
	return true, nil
}

// iterable reports whether Iter accepts v, as far as its type tells.
func iterable(v Value) bool {
	t := v.Type()
	s := t.Slots()
	return s.Iter != nil || s.GetItem != nil && t.layout != KindDict && t != TypeType && t.Lookup("__iter__") == nil
}
