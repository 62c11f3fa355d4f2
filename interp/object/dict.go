package object

// Dict is a mapping in insertion order. The lock of the header guards the table.
type Dict struct {
	Header
	t table
	// module, if set, has its globals shown and changed by this dict.
	module *Module
}

// DictItem is a key with its value.
type DictItem struct {
	Key, Value Value
}

// NewDict makes an empty dict with room for some items.
func NewDict(capacity int) *Dict {
	d := &Dict{t: table{wide: 1}}
	d.Init(DictType, KindDict)
	if capacity > 0 {
		d.t.reserve(capacity)
	}
	return d
}

// dict4 is a dict with its first items in the same block.
type dict4 struct {
	Dict
	in [smallTable]Value
}

// DictOf makes the dict of a display: one of a few items, as most are or soon will be, is a single
// object in memory.
func DictOf(capacity int) *Dict {
	if capacity > smallTable/2 {
		return NewDict(capacity)
	}
	d := new(dict4)
	d.t.wide = 1
	d.t.cells = d.in[:0]
	d.Init(DictType, KindDict)
	return &d.Dict
}

// AsDict returns v as a dict, which may be of a subclass.
func (v Value) AsDict() (*Dict, bool) {
	if v.ref != nil && (*Header)(v.ref).typ.layout == KindDict {
		return (*Dict)(v.ref), true
	}
	return nil, false
}

// Len returns the number of items.
func (d *Dict) Len(th *Thread) int {
	locked := d.open(th)
	n := int(d.t.used)
	d.Unlock(locked)
	return n
}

// value returns where entry i's value is.
func (d *Dict) value(i int) *Value { return &d.t.cells[i<<1|1] }

// Get returns the value of a key. The error is that of hashing or comparing keys.
func (d *Dict) Get(th *Thread, key Value) (v Value, ok bool, err error) {
	if !th.Shared && d.module == nil {
		i := askEqual
		switch key.Kind() {
		case KindStr:
			i = d.t.findStr(key)
		case KindInt:
			i = d.t.findInt(key)
		}
		if i >= 0 {
			return *d.value(i), true, nil
		} else if i != askEqual {
			return Value{}, false, nil
		}
	}
	hash, err := hashKey(th, key)
	if err != nil {
		return Value{}, false, err
	}
	locked := d.openFor(th, key)
	i, err := d.t.lookup(th, &d.Header, key, hash, &locked)
	if i >= 0 {
		v, ok = *d.value(i), true
	}
	d.Unlock(locked)
	return v, ok, err
}

// Set sets the value of a key; a key that is there already stays as it is.
func (d *Dict) Set(th *Thread, key, v Value) error {
	if !th.Shared && d.module == nil && d.flags == 0 && d.setOwn(key, v) {
		return nil
	}
	hash, err := hashKey(th, key)
	if err != nil {
		return err
	}
	locked := d.openFor(th, key)
	if d.Frozen() {
		d.Unlock(locked)
		return frozenError("insert into", &d.Header)
	}
	i, err := d.place(th, key, hash, &locked)
	if err == nil {
		d.put(i, key, hash, v)
	}
	d.Unlock(locked)
	return err
}

// setOwn sets the value of a str or an int in a dict that no other thread has. It reports
// whether it did: not where comparing keys or growing has more to do.
func (d *Dict) setOwn(key, v Value) bool {
	var i int
	var hash uint64
	switch key.Kind() {
	case KindStr:
		p := (*String)(key.ref)
		hash = strHash(p)
		i = d.t.findText(p.s, key.ref, hash)
	case KindInt:
		hash = intHash(int64(key.bits))
		i = d.t.findInt(key)
	default:
		return false
	}
	switch {
	case i >= 0:
	case i == -1 && !d.t.cramped():
		i = d.t.insert(key, hash)
	default:
		return false
	}
	*d.value(i) = v
	return true
}

// place returns the entry of a key that is to be set, or -1 when there is room for one; the dict is locked.
func (d *Dict) place(th *Thread, key Value, hash uint64, locked *bool) (int, error) {
	if d.t.cramped() && d.module == nil && !d.Frozen() {
		if err := d.t.makeRoom(th, &d.Header, locked); err != nil {
			return -1, err
		}
	}
	return d.t.lookup(th, &d.Header, key, hash, locked)
}

// put sets the value of entry i, or adds an entry if i is negative; the dict is locked.
func (d *Dict) put(i int, key Value, hash uint64, v Value) {
	if i < 0 {
		i = d.t.insert(key, hash)
	}
	*d.value(i) = v
	if d.module != nil {
		d.module.setFromDict(key, v)
	}
}

// drop removes entry i; the dict is locked.
func (d *Dict) drop(th *Thread, i int) {
	if d.module != nil {
		d.module.deleteFromDict(th, d.t.cells[i<<1])
	}
	d.t.remove(i)
}

// SetDefault returns the value of a key, which it sets to v first if there is none.
func (d *Dict) SetDefault(th *Thread, key, v Value) (Value, error) {
	hash, err := hashKey(th, key)
	if err != nil {
		return Value{}, err
	}
	locked := d.openFor(th, key)
	i, err := d.place(th, key, hash, &locked)
	switch {
	case err != nil:
	case i >= 0:
		v = *d.value(i)
	case d.Frozen():
		err = frozenError("insert into", &d.Header)
	default:
		d.put(i, key, hash, v)
	}
	d.Unlock(locked)
	return v, err
}

// Pop removes a key and returns its value; ok is false if it is not there.
func (d *Dict) Pop(th *Thread, key Value) (v Value, ok bool, err error) {
	hash, err := hashKey(th, key)
	if err != nil {
		return Value{}, false, err
	}
	locked := d.openFor(th, key)
	if d.Frozen() {
		d.Unlock(locked)
		return Value{}, false, frozenError("delete from", &d.Header)
	}
	i, err := d.t.lookup(th, &d.Header, key, hash, &locked)
	if i >= 0 {
		v, ok = *d.value(i), true
		d.drop(th, i)
	}
	d.Unlock(locked)
	return v, ok, err
}

// Delete removes a key and reports whether it was there.
func (d *Dict) Delete(th *Thread, key Value) (bool, error) {
	_, ok, err := d.Pop(th, key)
	return ok, err
}

// PopItem removes the first or the last item; ok is false if the dict is empty.
func (d *Dict) PopItem(th *Thread, first bool) (item DictItem, ok bool, err error) {
	locked := d.open(th)
	defer d.Unlock(locked)
	if d.Frozen() {
		return item, false, frozenError("delete from", &d.Header)
	}
	if d.t.used == 0 {
		return item, false, nil
	}
	i := d.t.entries() - 1
	if first {
		i = d.t.firstEntry()
	}
	item = DictItem{loadKey(d.t.cells[i<<1]), *d.value(i)}
	d.drop(th, i)
	return item, true, nil
}

// Clear removes all items.
func (d *Dict) Clear(th *Thread) error {
	locked := d.open(th)
	defer d.Unlock(locked)
	if d.Frozen() {
		return frozenError("clear", &d.Header)
	}
	for i := d.t.next(0); d.module != nil && i >= 0; i = d.t.next(i + 1) {
		d.drop(th, i)
	}
	d.t.reset()
	return nil
}

// Copy returns a dict with the same items.
func (d *Dict) Copy(th *Thread) *Dict {
	locked := d.open(th)
	c := &Dict{t: d.t.clone()}
	d.Unlock(locked)
	c.Init(DictType, KindDict)
	return c
}

// Next returns the first item whose position is *pos or later and moves *pos
// behind it; ok is false at the end. Positions begin at 0; when the dict changes, some are
// visited twice or not at all.
func (d *Dict) Next(th *Thread, pos *int) (k, v Value, ok bool) {
	locked := d.Lock(th)
	if d.module != nil && *pos == 0 {
		d.pull()
	}
	if i := d.t.next(*pos); i >= 0 {
		k, v, ok = loadKey(d.t.cells[i<<1]), *d.value(i), true
		*pos = i + 1
	}
	d.Unlock(locked)
	return k, v, ok
}

// Items returns a copy of the items in order.
func (d *Dict) Items(th *Thread) []DictItem {
	locked := d.open(th)
	out := make([]DictItem, 0, d.t.used)
	for i := d.t.next(0); i >= 0; i = d.t.next(i + 1) {
		out = append(out, DictItem{loadKey(d.t.cells[i<<1]), *d.value(i)})
	}
	d.Unlock(locked)
	return out
}

// Keys returns a copy of the keys in order.
func (d *Dict) Keys(th *Thread) []Value {
	locked := d.open(th)
	defer d.Unlock(locked)
	return d.t.keys()
}

// Values returns a copy of the values in order.
func (d *Dict) Values(th *Thread) []Value {
	locked := d.open(th)
	out := make([]Value, 0, d.t.used)
	for i := d.t.next(0); i >= 0; i = d.t.next(i + 1) {
		out = append(out, *d.value(i))
	}
	d.Unlock(locked)
	return out
}

// LoopKey is a step of a loop over the keys that began when there were size
// items: the first key whose position is pos or later, and the position behind
// it; k is unset at the end. same is false if the size is another by now.
func (d *Dict) LoopKey(th *Thread, pos, size int) (k Value, next int, same bool) {
	locked := d.Lock(th)
	t := &d.t
	if int(t.used) != size {
		d.Unlock(locked)
		return Value{}, pos, false
	}
	for i := max(pos, int(t.first)); i<<1 < len(t.cells); i++ {
		if c := t.cells[i<<1]; c.ref != nil {
			d.Unlock(locked)
			return loadKey(c), i + 1, true
		}
	}
	d.Unlock(locked)
	return Value{}, pos, true
}
