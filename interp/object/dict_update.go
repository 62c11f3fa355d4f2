package object

// merge sets the items of a table that nothing else uses; hashes are the stored ones.
func (d *Dict) merge(th *Thread, items *table) error {
	locked := d.open(th)
	defer func() { d.Unlock(locked) }()
	if d.Frozen() {
		return frozenError("insert into", &d.Header)
	}
	if d.t.entries() == 0 && d.module == nil {
		items.changes = d.t.changes + 1
		d.t = *items
		return nil
	}
	for i := items.next(0); i >= 0; i = items.next(i + 1) {
		if i%stride == stride-1 && th.Stopping() {
			d.Unlock(locked)
			err := th.Safepoint()
			if locked = d.open(th); err != nil {
				return err
			}
		}
		stored := items.cells[i<<1]
		key, hash := loadKey(stored), storedHash(stored)
		n, err := d.place(th, key, hash, &locked)
		if err != nil {
			return err
		}
		d.put(n, key, hash, items.cells[i<<1|1])
	}
	return nil
}

// Merge sets the items of another dict.
func (d *Dict) Merge(th *Thread, o *Dict) error {
	items, err := o.snapshot(th)
	if err != nil || items.used == 0 {
		return err
	}
	return d.merge(th, &items)
}

// Update is dict.update: from a mapping or an iterable of pairs, which may be
// unset, and keyword arguments.
func (d *Dict) Update(th *Thread, src Value, kw []Named) error {
	if src.IsSet() {
		if err := d.updateFrom(th, src); err != nil {
			return err
		}
	}
	for i, a := range kw {
		if i%stride == stride-1 {
			if err := th.Safepoint(); err != nil {
				return err
			}
		}
		if err := d.Set(th, Str(a.Name), a.Value); err != nil {
			return err
		}
	}
	return nil
}

func (d *Dict) updateFrom(th *Thread, src Value) error {
	if o, ok := src.PlainDict(); ok {
		return d.Merge(th, o)
	}
	keys, err := LookupAttr(th, src, "keys")
	if err != nil {
		return err
	}
	if keys.IsSet() {
		return d.updateMapping(th, src, keys)
	}
	n := 0
	quick := func(pair Value) bool {
		t, ok := pair.AsTuple()
		ok = ok && len(t.elems) == 2 && !th.Shared && d.module == nil && d.flags == 0 && d.setOwn(t.elems[0], t.elems[1])
		if ok {
			n++
		}
		return ok
	}
	return IterateFast(th, src, quick, func(pair Value) (bool, error) {
		kv, err := updatePair(th, pair, n)
		if err != nil {
			return false, err
		}
		n++
		return true, d.Set(th, kv[0], kv[1])
	})
}

func (d *Dict) updateMapping(th *Thread, src, keys Value) error {
	list, err := Call(th, keys, nil, nil)
	if err != nil {
		return err
	}
	return Iterate(th, list, func(k Value) (bool, error) {
		v, err := GetItem(th, src, k)
		if err != nil {
			return false, err
		}
		return true, d.Set(th, k, v)
	})
}

func updatePair(th *Thread, pair Value, n int) ([]Value, error) {
	if t, ok := pair.AsTuple(); ok && len(t.elems) == 2 {
		return t.elems, nil
	}
	if !iterable(pair) {
		return nil, Errorf(TypeError, "cannot convert dictionary update sequence element #%d to a sequence", n)
	}
	kv, err := Elements(th, pair)
	if err == nil && len(kv) != 2 {
		err = Errorf(ValueError, "dictionary update sequence element #%d has length %d; 2 is required", n, len(kv))
	}
	return kv, err
}

// equalDicts reports whether two dicts have equal items.
func equalDicts(th *Thread, a, b *Dict) (bool, error) {
	if a == b {
		return true, nil
	}
	if a.Len(th) != b.Len(th) {
		return false, nil
	}
	if err := th.enterContainer(maxContainers, " in comparison"); err != nil {
		return false, err
	}
	defer th.leaveContainer()
	for pos := 0; ; {
		if err := Pause(th, pos); err != nil {
			return false, err
		}
		locked := a.open(th)
		i := a.t.next(pos)
		if i < 0 {
			a.Unlock(locked)
			break
		}
		stored, x := a.t.cells[i<<1], *a.value(i)
		a.Unlock(locked)
		pos = i + 1
		locked = b.open(th)
		n, err := b.t.lookup(th, &b.Header, loadKey(stored), storedHash(stored), &locked)
		var v Value
		if n >= 0 {
			v = *b.value(n)
		}
		b.Unlock(locked)
		if err != nil || n < 0 {
			return false, err
		}
		if eq, err := equalValues(th, x, v); err != nil || !eq {
			return false, err
		}
	}
	return true, nil
}

// PlainDict returns v as a dict if going through it means going through its
// items: it is a dict, or of a subclass that has no __iter__ of its own.
func (v Value) PlainDict() (*Dict, bool) {
	d, ok := v.AsDict()
	if ok && v.Kind() != KindDict && v.Type().Lookup("__iter__") != DictType.Own("__iter__") {
		return nil, false
	}
	return d, ok
}
