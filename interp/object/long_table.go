package object

// long reports whether what goes through the table has to look whether its thread is cancelled.
func (t *table) long() bool { return len(t.cells) > copyStride }

// Attempt calls try until it is not cut short because the thread is stopping, which it reports with false after it has
// released its locks.
func Attempt(th *Thread, try func() bool) error {
	for !try() {
		if err := th.Safepoint(); err != nil {
			return err
		}
	}
	return nil
}

// each calls f with the number of each live entry, unless the thread is cancelled meanwhile.
func (t *table) each(th *Thread, f func(i int)) bool {
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		f(i)
		if i%stride == stride-1 && th.Stopping() {
			return false
		}
	}
	return true
}

// tryClone is clone, unless the thread is cancelled meanwhile.
func (t *table) tryClone(th *Thread) (c table, ok bool) {
	if !t.long() {
		return t.clone(), true
	}
	c = *t
	if int(t.used) < t.entries() {
		ok = c.tryRebuild(th, int(t.used))
		return c, ok
	}
	if c.cells, ok = makeLong[Value](th, len(t.cells), len(t.cells)); !ok || !copyElems(th, c.cells, t.cells) {
		return c, false
	}
	c.index, ok = makeLong[uint32](th, len(t.index), len(t.index))
	return c, ok && copyElems(th, c.index, t.index)
}

// cramped reports whether the next insertion into a long table moves much: makeRoom is to do so before it.
func (t *table) cramped() bool {
	return len(t.cells) >= bigTable && (len(t.cells) == cap(t.cells) || t.full())
}

// makeRoom makes room for an insertion into a cramped table, in pieces; MemoryError if that takes more memory than the
// interpreter allows. The owner h is locked, as *locked says, before and after.
func (t *table) makeRoom(th *Thread, h *Header, locked *bool) error {
	for t.cramped() {
		if t.tryGrow(th) {
			continue // to the cells, if that was the index
		}
		err := th.Runtime.CheckSize(int64(len(t.cells)), 2*valueSize)
		h.Unlock(*locked)
		if err == nil {
			err = th.Safepoint()
		}
		*locked = h.Lock(th)
		if err != nil {
			return err
		}
	}
	return nil
}

// tryGrow makes room for an insertion, unless the thread is stopped meanwhile or that takes too much memory: then the
// table is as it was.
func (t *table) tryGrow(th *Thread) bool {
	if th.Runtime.CheckSize(int64(len(t.cells)), 2*valueSize) != nil {
		return false
	}
	if t.full() {
		return t.tryRebuild(th, int(t.used)+1)
	}
	cells, ok := makeLong[Value](th, len(t.cells), 2*len(t.cells))
	if !ok || !copyElems(th, cells, t.cells) {
		return false
	}
	t.cells = cells
	return true
}

// tryRebuild is rebuild for a long table, unless the thread is stopped meanwhile: then the table is as it was.
func (t *table) tryRebuild(th *Thread, need int) (ok bool) {
	c := *t
	if int(t.used) < t.entries() {
		if c.cells, ok = makeLong[Value](th, 0, grown(need)<<t.wide); !ok || !t.each(th, func(i int) {
			c.cells = append(c.cells, t.cells[i<<t.wide:(i+1)<<t.wide]...)
		}) {
			return false
		}
	}
	size := c.sizeIndex(grown(need))
	if c.index, ok = makeLong[uint32](th, size, size); !ok {
		return false
	}
	c.filled, c.first = 0, 0
	c.changes++
	if !c.each(th, func(i int) { c.link(storedHash(c.cells[i<<t.wide]), i) }) {
		return false
	}
	*t = c
	return true
}

// tryOpenGap is openGap for a long table, unless the thread is stopped meanwhile: then the table is as it was.
func (t *table) tryOpenGap(th *Thread) bool {
	c := table{wide: t.wide, changes: t.changes + 1, used: t.used}
	gap := int(t.used)/2 + 1
	need := grown(int(t.used) + gap)
	cells, ok := makeLong[Value](th, gap<<t.wide, need<<t.wide)
	if !ok || !t.each(th, func(i int) { cells = append(cells, t.cells[i<<t.wide:(i+1)<<t.wide]...) }) {
		return false
	}
	c.cells, c.first = cells, uint32(gap)
	size := c.sizeIndex(need)
	if c.index, ok = makeLong[uint32](th, size, size); !ok || !c.each(th, func(i int) { c.link(storedHash(c.cells[i<<t.wide]), i) }) {
		return false
	}
	*t = c
	return true
}

// snapshot returns a copy of the table that nothing else uses.
func (d *Dict) snapshot(th *Thread) (c table, err error) {
	err = Attempt(th, func() (ok bool) {
		locked := d.open(th)
		defer d.Unlock(locked)
		c, ok = d.t.tryClone(th)
		return ok
	})
	return c, err
}

// snapshot returns a copy of the table that nothing else uses.
func (s *Set) snapshot(th *Thread) (c table, err error) {
	err = Attempt(th, func() (ok bool) {
		locked := s.Lock(th)
		defer s.Unlock(locked)
		c, ok = s.t.tryClone(th)
		return ok
	})
	return c, err
}

// CopyLong is Copy for a dict that may be so big that the thread is to be stopped meanwhile.
func (d *Dict) CopyLong(th *Thread) (*Dict, error) {
	t, err := d.snapshot(th)
	if err != nil {
		return nil, err
	}
	c := &Dict{t: t}
	c.Init(DictType, KindDict)
	return c, nil
}

// CopyLong is Copy for a set that may be so big that the thread is to be stopped meanwhile.
func (s *Set) CopyLong(th *Thread) (*Set, error) {
	t, err := s.snapshot(th)
	if err != nil {
		return nil, err
	}
	c := s.like()
	c.t = t
	return c, nil
}

// gather collects what f makes of each entry of a dict, unless the thread is stopped meanwhile.
func gather[T any](th *Thread, d *Dict, f func(k, v Value) T) (out []T, err error) {
	err = Attempt(th, func() (ok bool) {
		locked := d.open(th)
		defer d.Unlock(locked)
		out, ok = makeLong[T](th, 0, int(d.t.used))
		return ok && d.t.each(th, func(i int) { out = append(out, f(loadKey(d.t.cells[i<<1]), *d.value(i))) })
	})
	return out, err
}

// isLong reports whether the dict has a long table.
func (d *Dict) isLong(th *Thread) bool {
	locked := d.open(th)
	long := d.t.long()
	d.Unlock(locked)
	return long
}

// ItemsLong is Items for a dict that may be so big that the thread is to be stopped meanwhile.
func (d *Dict) ItemsLong(th *Thread) ([]DictItem, error) {
	if !d.isLong(th) {
		return d.Items(th), nil
	}
	return gather(th, d, func(k, v Value) DictItem { return DictItem{k, v} })
}

// KeysLong is Keys for a dict that may be so big that the thread is to be stopped meanwhile.
func (d *Dict) KeysLong(th *Thread) ([]Value, error) {
	if !d.isLong(th) {
		return d.Keys(th), nil
	}
	return gather(th, d, func(k, _ Value) Value { return k })
}

// ValuesLong is Values for a dict that may be so big that the thread is to be stopped meanwhile.
func (d *Dict) ValuesLong(th *Thread) ([]Value, error) {
	if !d.isLong(th) {
		return d.Values(th), nil
	}
	return gather(th, d, func(_, v Value) Value { return v })
}

// ElemsLong is Elems for a set that may be so big that the thread is to be stopped meanwhile.
func (s *Set) ElemsLong(th *Thread) (out []Value, err error) {
	err = Attempt(th, func() (ok bool) {
		locked := s.Lock(th)
		defer s.Unlock(locked)
		if !s.t.long() {
			out = s.t.keys()
			return true
		}
		out, ok = makeLong[Value](th, 0, int(s.t.used))
		return ok && s.t.each(th, func(i int) { out = append(out, loadKey(s.t.cells[i])) })
	})
	return out, err
}

// ItemPairs returns the items as tuples.
func (d *Dict) ItemPairs(th *Thread) ([]Value, error) {
	items, err := d.ItemsLong(th)
	if err != nil {
		return nil, err
	}
	out, err := MakeLong[Value](th, len(items), len(items))
	if err != nil {
		return nil, err
	}
	for lo := 0; lo < len(items); lo += stride {
		hi := min(lo+stride, len(items))
		pairs := make([]tuple2, hi-lo)
		for i := range pairs {
			p, it := &pairs[i], &items[lo+i]
			p.in = [2]Value{it.Key, it.Value}
			p.elems = p.in[:]
			p.Init(TupleType, KindTuple)
			out[lo+i] = p.Tuple.Header.Value()
		}
		if err := th.Safepoint(); err != nil {
			return nil, err
		}
	}
	return out, nil
}
