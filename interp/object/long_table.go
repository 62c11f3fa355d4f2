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
func (t *table) tryClone(th *Thread) (table, bool) {
	if !t.long() {
		return t.clone(), true
	}
	c := *t
	c.index = nil
	c.cells = make([]Value, len(t.cells))
	if !copyElems(th, c.cells, t.cells) {
		return c, false
	}
	if int(t.used) < t.entries() {
		return c, c.tryRebuild(th)
	}
	c.index = make([]uint32, len(t.index))
	return c, copyElems(th, c.index, t.index)
}

// tryRebuild drops deleted entries, unless the thread is cancelled meanwhile. Nothing else uses the table.
func (t *table) tryRebuild(th *Thread) bool {
	t.compact()
	t.first = 0
	t.makeIndex(grown(int(t.used)))
	return t.index == nil || t.each(th, func(i int) { t.link(storedHash(t.cells[i<<t.wide]), i) })
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
	err = Attempt(th, func() bool {
		locked := d.open(th)
		defer d.Unlock(locked)
		out = make([]T, 0, d.t.used)
		return d.t.each(th, func(i int) { out = append(out, f(loadKey(d.t.cells[i<<1]), *d.value(i))) })
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
	err = Attempt(th, func() bool {
		locked := s.Lock(th)
		defer s.Unlock(locked)
		if !s.t.long() {
			out = s.t.keys()
			return true
		}
		out = make([]Value, 0, s.t.used)
		return s.t.each(th, func(i int) { out = append(out, loadKey(s.t.cells[i])) })
	})
	return out, err
}

// ItemPairs returns the items as tuples.
func (d *Dict) ItemPairs(th *Thread) ([]Value, error) {
	items, err := d.ItemsLong(th)
	if err != nil {
		return nil, err
	}
	out := make([]Value, len(items))
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
