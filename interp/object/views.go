package object

// IterKind says what an iterator or a view of a dict gives.
type IterKind uint8

// The kinds of iterators and views.
const (
	IterKeys IterKind = iota
	IterValues
	IterItems
)

// DictIterator goes through a dict's keys, values or items, forwards or backwards.
type DictIterator struct {
	Header
	d       *Dict // nil at the end
	pos     int
	used    uint32
	left    int // items that are still expected
	kind    IterKind
	reverse bool
}

// NewDictIterator returns an iterator over a dict.
func NewDictIterator(th *Thread, d *Dict, kind IterKind) Value {
	locked := d.open(th)
	n := d.t.used
	d.Unlock(locked)
	it := &DictIterator{d: d, used: n, left: int(n), kind: kind}
	it.Init([...]*Type{DictKeyIteratorType, DictValueIteratorType, DictItemIteratorType}[kind], KindOther)
	return it.Value()
}

// NewDictReverse returns an iterator over a dict from the end.
func NewDictReverse(th *Thread, d *Dict, kind IterKind) Value {
	locked := d.open(th)
	n, last := d.t.used, d.t.entries()-1
	d.Unlock(locked)
	it := &DictIterator{d: d, used: n, left: int(n), pos: last, kind: kind, reverse: true}
	it.Init([...]*Type{DictReverseKeyType, DictReverseValueType, DictReverseItemType}[kind], KindOther)
	return it.Value()
}

// Next returns the next key, value or item, unset at the end.
func (it *DictIterator) Next(th *Thread) (Value, error) {
	k, v, err := it.NextPair(th)
	switch {
	case err != nil || !k.IsSet():
		return Value{}, err
	case it.kind == IterKeys:
		return k, nil
	case it.kind == IterValues:
		return v, nil
	}
	return Pair(k, v).Value(), nil
}

// NextPair returns the next key with its value, unset at the end.
func (it *DictIterator) NextPair(th *Thread) (k, v Value, err error) {
	mine := it.Lock(th)
	if d := it.d; d != nil {
		locked := d.Lock(th) // the iterator's lock comes before the dict's
		k, v, err = it.advance(&d.t)
		d.Unlock(locked)
	}
	it.Unlock(mine)
	return k, v, err
}

// advance is NextPair; iterator and dict are locked.
func (it *DictIterator) advance(t *table) (k, v Value, err error) {
	if t.used != it.used {
		it.used = 1<<32 - 1 // from now on the error is for ever
		return Value{}, Value{}, Errorf(RuntimeError, "dictionary changed size during iteration")
	}
	i := it.step(t)
	if i < 0 {
		it.d = nil
		return Value{}, Value{}, nil
	}
	if it.left == 0 {
		it.d = nil
		return Value{}, Value{}, Errorf(RuntimeError, "dictionary keys changed during iteration")
	}
	it.left--
	return loadKey(t.cells[i<<1]), t.cells[i<<1|1], nil
}

// step returns the next live entry, or -1.
func (it *DictIterator) step(t *table) int {
	if !it.reverse {
		i := t.next(it.pos)
		it.pos = i + 1
		return i
	}
	i := min(it.pos, t.entries()-1)
	for i >= 0 && t.cells[i<<1].ref == nil {
		i--
	}
	it.pos = i - 1
	return i
}

// DictView is what keys(), values() and items() give: it shows the dict as it is.
type DictView struct {
	Header
	Dict *Dict
	Kind IterKind
}

// NewDictView returns a view, or in the starlark dialect a list.
func NewDictView(th *Thread, d *Dict, kind IterKind) (Value, error) {
	if th.Dialect.EagerViews() {
		elems, err := d.view(th, kind)
		if err != nil {
			return Value{}, err
		}
		l := NewCursorList(elems)
		l.cursor.keys = kind != IterValues
		return l.Value(), nil
	}
	w := &DictView{Dict: d, Kind: kind}
	t := [...]*Type{DictKeysType, DictValuesType, DictItemsType}[kind]
	if d.typ.solid.OrderedViews {
		t = [...]*Type{OrderedKeysType, OrderedValuesType, OrderedItemsType}[kind]
	}
	w.Init(t, KindOther)
	return w.Value(), nil
}

// view returns copies of the keys, values or items.
func (d *Dict) view(th *Thread, kind IterKind) ([]Value, error) {
	switch kind {
	case IterKeys:
		return d.KeysLong(th)
	case IterValues:
		return d.ValuesLong(th)
	}
	return d.ItemPairs(th)
}

// AsDictView returns v as a view.
func (v Value) AsDictView() (*DictView, bool) {
	if v.ref != nil {
		switch (*Header)(v.ref).typ {
		case DictKeysType, DictValuesType, DictItemsType, OrderedKeysType, OrderedValuesType, OrderedItemsType:
			return (*DictView)(v.ref), true
		}
	}
	return nil, false
}

func setupViews() {
	for _, t := range []*Type{DictKeysType, DictValuesType, DictItemsType} {
		s := t.MutableSlots()
		s.Repr = viewRepr
		s.Len = func(th *Thread, v Value) (int, error) { return (*DictView)(v.ref).Dict.Len(th), nil }
		s.Iter = func(th *Thread, v Value) (Value, error) {
			w := (*DictView)(v.ref)
			return NewDictIterator(th, w.Dict, w.Kind), nil
		}
		t.DefineGetSets(NewGetSet("mapping", "", func(_ *Thread, v Value) (Value, error) {
			return (*DictView)(v.ref).Dict.Value(), nil
		}, nil))
		if t == DictValuesType {
			continue
		}
		t.Define("__hash__", None)
		s.Contains = viewContains
		s.Compare = viewCompare
		s.Binary = viewBinary
		s.BinaryOps, s.ReflectedOps = setOps, setOps
	}
}

func viewRepr(th *Thread, v Value) (string, error) {
	w := (*DictView)(v.ref)
	first, err := th.EnterRepr(&w.Header)
	if err != nil {
		return "", err
	}
	if !first {
		return "...", nil
	}
	defer th.LeaveRepr()
	elems, err := w.Dict.view(th, w.Kind)
	if err != nil {
		return "", err
	}
	return joinRepr(th, w.typ.name+"([", elems, "])")
}

func viewContains(th *Thread, v, x Value) (bool, error) {
	w := (*DictView)(v.ref)
	if w.Kind == IterKeys {
		_, ok, err := w.Dict.Get(th, x)
		return ok, err
	}
	t, ok := x.AsTuple()
	if !ok || len(t.elems) != 2 {
		return false, nil
	}
	y, ok, err := w.Dict.Get(th, t.elems[0])
	if err != nil || !ok {
		return false, err
	}
	return equalValues(th, y, t.elems[1])
}

func viewCompare(th *Thread, op CompareOp, a, b Value) (Value, error) {
	if w, ok := b.AsDictView(); ok && w.Kind == IterValues {
		return NotImplemented, nil
	}
	// Keys are compared without hashing again; items may have values that can't be hashed.
	switch op {
	case GT, GE:
		r, err := viewSubset(th, op.Swapped(), b, a)
		return r, err
	case NE:
		r, err := viewSubset(th, EQ, a, b)
		if err == nil && r != NotImplemented {
			r = Bool(r == False)
		}
		return r, err
	}
	return viewSubset(th, op, a, b)
}

// viewSubset computes a op b for EQ, LT and LE.
func viewSubset(th *Thread, op CompareOp, a, b Value) (Value, error) {
	if !isSetLike(a) || !isSetLike(b) {
		return NotImplemented, nil
	}
	n, err := Len(th, a)
	if err != nil {
		return Value{}, err
	}
	m, err := Len(th, b)
	if err != nil {
		return Value{}, err
	}
	if op == EQ && n != m || op == LT && n >= m || n > m {
		return False, nil
	}
	all := true
	err = Iterate(th, a, func(x Value) (bool, error) {
		ok, err := Contains(th, b, x)
		all = ok
		return ok, err
	})
	return Bool(all), err
}

func isSetLike(v Value) bool {
	if _, ok := v.AsSet(); ok {
		return true
	}
	w, ok := v.AsDictView()
	return ok && w.Kind != IterValues
}

// viewBinary computes the set operations of a view with any iterable.
func viewBinary(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	if 1<<op&setOps == 0 {
		return NotImplemented, nil
	}
	a, b := self, other
	if reflected {
		a, b = b, a
	}
	s, err := NewSet(th)
	if err != nil {
		return Value{}, err
	}
	if err := s.UpdateFrom(th, a); err != nil {
		return Value{}, err
	}
	return setOperation(th, op, s, b)
}

// listSetOp is the set operation of a list that stands for a view, in the starlark dialect.
func listSetOp(th *Thread, op BinaryOp, self, other Value, reflected bool) (Value, error) {
	l := (*List)(self.ref)
	if l.cursor == nil || !l.cursor.keys {
		return NotImplemented, nil
	}
	return viewBinary(th, op, self, other, reflected)
}
