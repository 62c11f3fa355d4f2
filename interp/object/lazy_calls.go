package object

// Map is a map object.
type Map struct {
	Header
	f   Value
	its []Value
}

func newMap(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(kw) > 0 && t == MapType {
		return Value{}, NoKeywords("map", kw)
	}
	if len(args) < 2 {
		return Value{}, Errorf(TypeError, "map() must have at least two arguments.")
	}
	its := make([]Value, len(args)-1)
	for i, a := range args[1:] {
		var err error
		if its[i], err = Iter(th, a); err != nil {
			return Value{}, err
		}
	}
	v := newLazy(t, MapType, func() *Header { return &new(Map).Header })
	m := (*Map)(v.ref)
	m.f, m.its = args[0], its
	return v, nil
}

func mapNext(th *Thread, v Value) (Value, error) {
	m := (*Map)(v.ref)
	args := th.PushArgs(len(m.its))
	for i, it := range m.its {
		x, err := Next(th, it)
		if err != nil || !x.IsSet() {
			th.PopArgs(args)
			return Value{}, err
		}
		args[i] = x
	}
	r, err := Call(th, m.f, args, nil)
	th.PopArgs(args)
	return r, err
}

// Filter is a filter object.
type Filter struct {
	Header
	f, it Value
}

func newFilter(th *Thread, t *Type, args []Value, kw []Named) (Value, error) {
	if len(kw) > 0 && t == FilterType {
		return Value{}, NoKeywords("filter", kw)
	}
	if len(args) != 2 {
		return Value{}, Errorf(TypeError, "filter expected 2 arguments, got %d", len(args))
	}
	it, err := Iter(th, args[1])
	if err != nil {
		return Value{}, err
	}
	v := newLazy(t, FilterType, func() *Header { return &new(Filter).Header })
	f := (*Filter)(v.ref)
	f.f, f.it = args[0], it
	return v, nil
}

func filterNext(th *Thread, v Value) (Value, error) {
	f := (*Filter)(v.ref)
	for {
		x, err := Next(th, f.it)
		if err != nil || !x.IsSet() {
			return Value{}, err
		}
		r := x
		if !f.f.IsNone() && f.f != BoolType.Value() {
			if r, err = Call(th, f.f, []Value{x}, nil); err != nil {
				return Value{}, err
			}
		}
		keep, err := Truth(th, r)
		if err != nil {
			return Value{}, err
		}
		if keep {
			return x, nil
		}
		if err := th.Safepoint(); err != nil {
			return Value{}, err
		}
	}
}

// Reversed goes through a sequence by index from the end.
type Reversed struct {
	Header
	seq Value // unset at the end; guarded by the lock, like i
	i   int
}

func newReversed(th *Thread, t *Type, v Value) (Value, error) {
	if t == ReversedType && eagerIterable(th, v) {
		elems, err := Elements(th, v)
		reverseValues(elems)
		return NewCursorList(elems).Value(), err
	}
	if v.Kind() == KindList && t == ReversedType { // what list.__reversed__ does
		return NewListReverse(th, (*List)(v.ref)), nil
	}
	if m := v.Type().Find("__reversed__"); m.IsSet() {
		if m.IsNone() {
			return Value{}, notReversible(v)
		}
		return callSpecial(th, m, v)
	}
	s := v.Type().Slots()
	if s.Len == nil || s.GetItem == nil || v.Layout() == KindDict {
		return Value{}, notReversible(v)
	}
	n, err := s.Len(th, v)
	if err != nil {
		return Value{}, err
	}
	r := newLazy(t, ReversedType, func() *Header { return &new(Reversed).Header })
	o := (*Reversed)(r.ref)
	o.seq, o.i = v, n-1
	return r, nil
}

func notReversible(v Value) error {
	return Errorf(TypeError, "'%s' object is not reversible", v.Type().Name())
}

func reversedNext(th *Thread, v Value) (Value, error) {
	r := (*Reversed)(v.ref)
	locked := r.Lock(th)
	seq, i := r.seq, r.i
	if r.i--; i < 0 {
		seq, r.seq = Value{}, Value{}
	}
	r.Unlock(locked)
	if !seq.IsSet() {
		return Value{}, nil
	}
	x, err := GetItem(th, seq, Int(int64(i)))
	if err != nil && (IsException(err, IndexError) || IsException(err, StopIteration)) {
		locked := r.Lock(th)
		r.seq = Value{}
		r.Unlock(locked)
		return Value{}, nil
	}
	return x, err
}
