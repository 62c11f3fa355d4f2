package object

import "sync/atomic"

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

// openFor is open for an operation on one key: only that, and the order of the others, agree with the module then.
func (d *Dict) openFor(th *Thread, key Value) bool {
	if d.module != nil {
		if name, ok := key.exactStr(); ok {
			return d.openName(th, name)
		}
	}
	return d.open(th)
}

// openName is openFor for a name.
func (d *Dict) openName(th *Thread, name string) bool {
	locked := d.Lock(th)
	if d.module != nil {
		d.pullNew()
		if i := d.t.findText(name, nil, uint64(textHash(name))); i >= 0 && !d.pullName(name) {
			d.t.remove(i)
			d.module.unseen = append(d.module.unseen, name)
		}
	}
	return locked
}

// pullNew adds the globals that were not there when it was called last; the dict is locked.
func (d *Dict) pullNew() {
	m, now := d.module, binds.Load()
	if m.binds == now {
		return
	}
	names := m.namesFrom(m.seen)
	m.seen, m.binds = m.seen+len(names), now
	names = append(m.unseen, names...)
	m.unseen = names[:0]
	for _, name := range names {
		if !d.pullName(name) {
			m.unseen = append(m.unseen, name)
		}
	}
}

// pullName makes the dict agree with a global, and reports whether there is one; the dict is locked.
func (d *Dict) pullName(name string) bool {
	v := d.module.Get(name)
	if !v.IsSet() {
		return false
	}
	hash := uint64(textHash(name))
	i := d.t.findText(name, nil, hash)
	if i < 0 {
		i = d.t.insert(Str(name), hash)
	}
	*d.value(i) = v
	return true
}

// pull makes the dict agree with the module; the dict is locked. Keys that are
// no strs are the dict's own.
func (d *Dict) pull() {
	m, live, now := d.module, map[string]bool{}, binds.Load()
	names := m.namesFrom(0)
	m.seen, m.unseen, m.binds = len(names), nil, now
	for _, name := range names {
		if d.pullName(name) {
			live[name] = true
		} else {
			m.unseen = append(m.unseen, name)
		}
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
		m.bindOwn(func() bool {
			c := m.Cell(name, nil)
			if atomic.LoadUint32(&c.state) == GlobalAssigned {
				c.Store(v)
				return false
			}
			c.bind(v, GlobalAssigned)
			return true
		})
	}
}

// bindOwn does what may bind or delete one global for the dict, and reports whether it does: the dict is not behind for that.
func (m *Module) bindOwn(bind func() bool) {
	before := binds.Load()
	if bind() && m.binds == before && binds.Load() == before+1 {
		m.binds = before + 1
	}
}

func (m *Module) deleteFromDict(th *Thread, stored Value) {
	if name, ok := loadKey(stored).exactStr(); ok {
		m.bindOwn(func() bool { return m.Delete(name, th.Runtime.Builtins) })
		m.unseen = append(m.unseen, name)
	}
}
