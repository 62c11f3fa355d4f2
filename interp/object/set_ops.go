package object

// The operations of sets with other sets and with iterables. The other operand
// is copied first, so that no two objects are locked at once and any operand may be the set itself.

// elements returns the elements of any iterable as a table of their own.
func elements(th *Thread, v Value) (*table, error) {
	switch v.Layout() {
	case KindSet, KindFrozenSet:
		if v.Type().heap {
			break
		}
		t, err := (*Set)(v.ref).snapshot(th)
		return &t, err
	case KindDict:
		if v.Kind() != KindDict {
			break
		}
		d, err := (*Dict)(v.ref).snapshot(th)
		if err != nil {
			return nil, err
		}
		t := new(table)
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			if i%stride == stride-1 {
				if err := th.Safepoint(); err != nil {
					return nil, err
				}
			}
			for t.cramped() {
				if err := Attempt(th, func() bool { return t.tryGrow(th) }); err != nil {
					return nil, err
				}
			}
			t.insert(loadKey(d.cells[i<<1]), storedHash(d.cells[i<<1]))
		}
		return t, nil
	}
	s := emptySet(SetType, KindSet)
	err := s.insertAll(th, v)
	return &s.t, err
}

// UpdateFrom adds the elements of an iterable.
func (s *Set) UpdateFrom(th *Thread, v Value) error {
	if err := s.checkMutable(th, "insert into"); err != nil {
		return err
	}
	return s.updateFrom(th, v)
}

func (s *Set) updateFrom(th *Thread, v Value) error {
	switch v.Layout() {
	case KindSet, KindFrozenSet, KindDict:
	default:
		return s.insertAll(th, v)
	}
	t, err := elements(th, v)
	if err != nil {
		return err
	}
	locked := s.Lock(th)
	defer func() { s.Unlock(locked) }()
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		if err := s.pause(th, i, &locked); err != nil {
			return err
		}
		if err := s.put(th, loadKey(t.cells[i]), storedHash(t.cells[i]), &locked); err != nil {
			return err
		}
	}
	return nil
}

// DifferenceUpdate removes the elements of an iterable.
func (s *Set) DifferenceUpdate(th *Thread, v Value) error {
	if err := s.checkMutable(th, "delete from"); err != nil {
		return err
	}
	return s.remove(th, v)
}

func (s *Set) remove(th *Thread, v Value) error {
	if th.Dialect.UnhashableAbsent() && s.Len(th) == 0 {
		return Iterate(th, v, func(Value) (bool, error) { return true, nil })
	}
	t, err := elements(th, v)
	if err != nil {
		return err
	}
	locked := s.Lock(th)
	defer func() { s.Unlock(locked) }()
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		if err := s.pause(th, i, &locked); err != nil {
			return err
		}
		if _, err := s.take(th, loadKey(t.cells[i]), storedHash(t.cells[i]), &locked); err != nil {
			return err
		}
	}
	return nil
}

// SymmetricUpdate removes the elements that both have and adds those that only
// the iterable has.
func (s *Set) SymmetricUpdate(th *Thread, v Value) error {
	if err := s.checkMutable(th, "insert into"); err != nil {
		return err
	}
	return s.toggle(th, v)
}

func (s *Set) toggle(th *Thread, v Value) error {
	t, err := elements(th, v)
	if err != nil {
		return err
	}
	locked := s.Lock(th)
	defer func() { s.Unlock(locked) }()
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		if err := s.pause(th, i, &locked); err != nil {
			return err
		}
		x, hash := loadKey(t.cells[i]), storedHash(t.cells[i])
		found, err := s.take(th, x, hash, &locked)
		if err == nil && !found {
			err = s.put(th, x, hash, &locked)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// pause is a safepoint of a thread that is to be stopped, in front of some of the elements of an operation that goes on
// with the set locked.
func (s *Set) pause(th *Thread, i int, locked *bool) error {
	if i%stride != stride-1 || !th.Stopping() {
		return nil
	}
	s.Unlock(*locked)
	err := th.Safepoint()
	*locked = s.Lock(th)
	return err
}

// Intersection returns a set of the elements that s and all the iterables have,
// in the order of the last iterable.
func (s *Set) Intersection(th *Thread, others ...Value) (*Set, error) {
	r := s
	for _, o := range others {
		next := s.like()
		keep := func(x Value, hash uint64) error {
			found, err := r.has(th, x, hash)
			if err != nil || !found {
				return err
			}
			locked := next.Lock(th)
			err = next.put(th, x, hash, &locked)
			next.Unlock(locked)
			return err
		}
		if err := eachElement(th, o, keep); err != nil {
			return nil, err
		}
		r = next
	}
	if r == s {
		return s.CopyLong(th)
	}
	return r, nil
}

// eachElement calls f with the elements of an iterable and their hashes.
func eachElement(th *Thread, v Value, f func(x Value, hash uint64) error) error {
	switch v.Layout() {
	case KindSet, KindFrozenSet, KindDict:
		t, err := elements(th, v)
		if err != nil {
			return err
		}
		for i := t.next(0); i >= 0; i = t.next(i + 1) {
			if err := f(loadKey(t.cells[i]), storedHash(t.cells[i])); err != nil {
				return err
			}
			if i%stride == stride-1 {
				if err := th.Safepoint(); err != nil {
					return err
				}
			}
		}
		return nil
	}
	return Iterate(th, v, func(x Value) (bool, error) {
		hash, err := hashKey(th, x)
		if err != nil {
			return false, err
		}
		return true, f(x, hash)
	})
}

// IntersectionUpdate keeps the elements that all the iterables have.
func (s *Set) IntersectionUpdate(th *Thread, others ...Value) error {
	if err := s.checkMutable(th, "delete from"); err != nil {
		return err
	}
	r, err := s.Intersection(th, others...)
	if err != nil {
		return err
	}
	locked := s.Lock(th)
	changes := s.t.changes
	s.t = r.t
	s.t.changes = changes + 1
	s.Unlock(locked)
	return nil
}

// Union returns the set of all elements.
func (s *Set) Union(th *Thread, others ...Value) (*Set, error) {
	r, err := s.CopyLong(th)
	if err != nil {
		return nil, err
	}
	for _, o := range others {
		if err := r.updateFrom(th, o); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// Difference returns the set of the elements that no iterable has.
func (s *Set) Difference(th *Thread, others ...Value) (*Set, error) {
	r, err := s.CopyLong(th)
	if err != nil {
		return nil, err
	}
	for _, o := range others {
		if err := r.remove(th, o); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// SymmetricDifference returns the set of the elements that one of the two has.
func (s *Set) SymmetricDifference(th *Thread, other Value) (*Set, error) {
	r, err := s.CopyLong(th)
	if err != nil {
		return nil, err
	}
	return r, r.toggle(th, other)
}

// IsSubset reports whether the iterable has all elements.
func (s *Set) IsSubset(th *Thread, other Value) (bool, error) {
	t, err := elements(th, other)
	if err != nil {
		return false, err
	}
	o := emptySet(SetType, KindSet)
	o.t = *t
	mine, err := s.snapshot(th)
	if err != nil {
		return false, err
	}
	return containsAll(th, o, &mine)
}

// IsSuperset reports whether the iterable's elements are all here.
func (s *Set) IsSuperset(th *Thread, other Value) (bool, error) {
	t, err := elements(th, other)
	if err != nil {
		return false, err
	}
	return containsAll(th, s, t)
}

func containsAll(th *Thread, s *Set, t *table) (bool, error) {
	if int(t.used) > s.Len(th) {
		return false, nil
	}
	for i := t.next(0); i >= 0; i = t.next(i + 1) {
		if ok, err := s.has(th, loadKey(t.cells[i]), storedHash(t.cells[i])); err != nil || !ok {
			return false, err
		}
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return false, err
			}
		}
	}
	return true, nil
}

// IsDisjoint reports whether the iterable has no element of s.
func (s *Set) IsDisjoint(th *Thread, other Value) (bool, error) {
	disjoint := true
	err := Iterate(th, other, func(x Value) (bool, error) {
		hash, err := hashKey(th, x)
		if err != nil {
			return false, err
		}
		found, err := s.has(th, x, hash)
		disjoint = !found
		return disjoint, err
	})
	return disjoint, err
}
