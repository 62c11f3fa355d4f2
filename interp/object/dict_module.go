package object

// A module's globals live in cells; the dict that globals() returns is filled
// from them before each operation and writes back to them.

// GlobalsDict returns the dict that shows the module's globals, always the same one.
func (m *Module) GlobalsDict(*Thread) *Dict {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.dict == nil {
		m.dict = NewDict(0)
		m.dict.module = m
	}
	return m.dict
}

// open locks the dict for an operation; Unlock takes the result.
func (d *Dict) open(th *Thread) bool {
	locked := d.Lock(th)
	if d.module != nil {
		d.pull()
	}
	return locked
}

// pull makes the dict agree with the module; the dict is locked. Keys that are
// no strs are the dict's own.
func (d *Dict) pull() {
	live := map[string]bool{}
	for _, name := range d.module.Names() {
		v := d.module.Get(name)
		if !v.IsSet() {
			continue
		}
		live[name] = true
		hash := uint64(textHash(name))
		i := d.t.findText(name, nil, hash)
		if i < 0 {
			i = d.t.insert(Str(name), hash)
		}
		*d.value(i) = v
	}
	for i := d.t.next(0); i >= 0; i = d.t.next(i + 1) {
		if name, ok := loadKey(d.t.cells[i<<1]).exactStr(); ok && !live[name] {
			d.t.remove(i)
		}
	}
}

// setFromDict assigns a global; keys that are no strs stay in the dict alone.
func (m *Module) setFromDict(key, v Value) {
	if name, ok := key.exactStr(); ok {
		m.Set(name, v)
	}
}

func (m *Module) deleteFromDict(th *Thread, stored Value) {
	if name, ok := loadKey(stored).exactStr(); ok {
		m.Delete(name, th.Runtime.Builtins)
	}
}
