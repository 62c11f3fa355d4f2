package object

// Dicts with str keys, for Go code: namespaces, keyword arguments. A key of a
// script class that only pretends to equal a str is not found this way.

// GetStr returns the value of a str key, unset if there is none.
func (d *Dict) GetStr(th *Thread, name string) (v Value) {
	hash := uint64(textHash(name))
	locked := d.openName(th, name)
	if i := d.t.findText(name, nil, hash); i >= 0 {
		v = *d.value(i)
	}
	d.Unlock(locked)
	return v
}

// SetStr sets the value of a str key, even in a frozen dict.
func (d *Dict) SetStr(th *Thread, name string, v Value) {
	locked := d.openName(th, name)
	d.setStrUnlocked(name, v)
	d.Unlock(locked)
}

func (d *Dict) setStrUnlocked(name string, v Value) {
	hash := uint64(textHash(name))
	i := d.t.findText(name, nil, hash)
	if i >= 0 && d.module == nil {
		*d.value(i) = v
		return
	}
	d.put(max(i, -1), Str(name), hash, v)
}

// DeleteStr removes a str key and reports whether it was there.
func (d *Dict) DeleteStr(th *Thread, name string) bool {
	hash := uint64(textHash(name))
	locked := d.openName(th, name)
	defer d.Unlock(locked)
	i := d.t.findText(name, nil, hash)
	if i >= 0 {
		d.drop(th, i)
	}
	return i >= 0
}
