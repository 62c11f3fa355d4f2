package copy

import (
	"strings"

	"github.com/starling-lang/starling/interp/object"
)

// reduced is how to make an object again: call make with args, then set the
// state and add the elements and items.
type reduced struct {
	same                bool // the object itself serves as its copy
	make                func(th *object.Thread, args []object.Value) (object.Value, error)
	args                []object.Value
	state, elems, items object.Value // unset where there is none
}

// deepTarget tells build to copy deeply, for the copy of x.
type deepTarget struct {
	c     *copier
	x, id object.Value
}

// reduce takes an object apart: by its own __reduce_ex__ or __reduce__, or by
// its class, its built-in part and its attributes.
func reduce(th *object.Thread, x object.Value) (*reduced, error) {
	t := x.Type()
	for _, name := range []string{"__reduce_ex__", "__reduce__"} {
		f := t.Find(name)
		if !f.IsSet() || f.Is(object.ObjectType.Find(name)) {
			continue
		}
		var args []object.Value
		if name == "__reduce_ex__" {
			args = []object.Value{object.Int(4)}
		}
		r, _, err := object.CallMethod(th, x, name, args...)
		if err != nil {
			return nil, err
		}
		return unpack(th, r)
	}
	return plain(th, x, t)
}

// unpack reads what __reduce__ returned.
func unpack(th *object.Thread, v object.Value) (*reduced, error) {
	if v.Layout() == object.KindStr {
		return &reduced{same: true}, nil
	}
	t, ok := v.AsTuple()
	if !ok {
		return nil, object.Errorf(object.TypeError, "Value after * must be an iterable, not %s", v.Type().Name())
	}
	if t.Len() < 2 || t.Len() > 6 {
		return nil, object.Errorf(object.TypeError, "_reconstruct() takes from 4 to 8 positional arguments but %d were given", t.Len()+2)
	}
	parts := [5]object.Value{}
	copy(parts[:], t.Elems())
	for i := 2; i < 5; i++ {
		if parts[i].IsSet() && parts[i].IsNone() {
			parts[i] = object.Value{}
		}
	}
	args, err := object.Elements(th, parts[1])
	if err != nil {
		return nil, err
	}
	f := parts[0]
	return &reduced{
		make: func(th *object.Thread, args []object.Value) (object.Value, error) {
			return object.Call(th, f, args, nil)
		},
		args: args, state: parts[2], elems: parts[3], items: parts[4],
	}, nil
}

// plain takes apart an object whose class says nothing about it.
func plain(th *object.Thread, x object.Value, t *object.Type) (*reduced, error) {
	if !copyable(t) {
		return nil, object.Errorf(object.TypeError, "cannot pickle '%s' object", t.FullName())
	}
	r := &reduced{}
	args, kw, err := newArguments(th, x)
	if err != nil {
		return nil, err
	}
	r.args = args
	r.make = func(th *object.Thread, args []object.Value) (object.Value, error) { return newObject(th, t, args, kw) }
	if r.state, err = state(th, x); err != nil {
		return nil, err
	}
	switch x.Layout() {
	case object.KindList:
		if r.elems, err = object.Iter(th, x); err != nil {
			return nil, err
		}
	case object.KindDict:
		d, _ := x.AsDict()
		items := object.NewDict(0)
		if err := items.Merge(th, d); err != nil {
			return nil, err
		}
		r.items = items.Value()
	}
	return r, nil
}

// copyable reports whether instances consist of a built-in value and attributes
// only: those of native classes have Go state that only their own methods know.
func copyable(t *object.Type) bool {
	switch t.Layout() {
	case object.KindInstance:
		for _, c := range t.MRO() {
			if !c.IsHeap() && c != object.ObjectType {
				return false
			}
		}
		return true
	case object.KindInt, object.KindFloat, object.KindStr, object.KindBytes, object.KindTuple, object.KindList, object.KindDict,
		object.KindSet, object.KindFrozenSet, object.KindByteArray, object.KindSlice, object.KindException:
		return true
	}
	return false
}

// newArguments returns the arguments for __new__ that make a copy of x.
func newArguments(th *object.Thread, x object.Value) ([]object.Value, []object.Named, error) {
	if r, ok, err := special(th, x, "__getnewargs_ex__"); ok || err != nil {
		if err != nil {
			return nil, nil, err
		}
		return unpackNewArguments(th, r)
	}
	if r, ok, err := special(th, x, "__getnewargs__"); ok || err != nil {
		if err != nil {
			return nil, nil, err
		}
		t, ok := r.AsTuple()
		if !ok {
			return nil, nil, object.Errorf(object.TypeError, "__getnewargs__ should return a tuple, not '%s'", r.Type().Name())
		}
		return t.Elems(), nil, nil
	}
	return builtinPart(th, x), nil, nil
}

func unpackNewArguments(th *object.Thread, r object.Value) ([]object.Value, []object.Named, error) {
	t, ok := r.AsTuple()
	if !ok {
		return nil, nil, object.Errorf(object.TypeError, "__getnewargs_ex__ should return a tuple, not '%s'", r.Type().Name())
	}
	if t.Len() != 2 {
		return nil, nil, object.Errorf(object.ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %d", t.Len())
	}
	args, ok := t.Elems()[0].AsTuple()
	kw, ok2 := t.Elems()[1].AsDict()
	if !ok || !ok2 {
		return nil, nil, object.Errorf(object.TypeError, "__getnewargs_ex__ should return a tuple and a dict")
	}
	var named []object.Named
	for _, it := range kw.Items(th) {
		name, _ := it.Key.AsStr()
		named = append(named, object.Named{Name: name, Value: it.Value})
	}
	return args.Elems(), named, nil
}

// builtinPart returns the value of an immutable built-in type that x extends, as a plain one.
func builtinPart(th *object.Thread, x object.Value) []object.Value {
	switch x.Layout() {
	case object.KindInt:
		small, b, _ := x.AsInt()
		if b != nil {
			return []object.Value{object.BigInt(b)}
		}
		return []object.Value{object.Int(small)}
	case object.KindFloat:
		f, _ := x.AsFloat()
		return []object.Value{object.Float(f)}
	case object.KindStr:
		s, _ := x.AsStr()
		return []object.Value{object.Str(s)}
	case object.KindBytes:
		s, _ := x.AsBytes()
		return []object.Value{object.BytesValue(s)}
	case object.KindByteArray:
		b, _ := x.AsByteArray()
		return []object.Value{object.BytesValue(b.Snapshot(th))}
	case object.KindTuple:
		t, _ := x.AsTuple()
		return []object.Value{object.NewTuple(t.Elems()).Value()}
	case object.KindSet, object.KindFrozenSet:
		elems, err := object.Elements(th, x)
		if err != nil {
			return nil
		}
		return []object.Value{object.NewList(elems).Value()}
	case object.KindSlice:
		s, _ := x.AsSlice()
		return []object.Value{s.Start, s.Stop, s.Step}
	case object.KindException:
		e, _ := x.AsException()
		return e.Args()
	}
	return nil
}

// newObject calls __new__ and, for the built-in types that are filled by it, __init__.
func newObject(th *object.Thread, t *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	switch t.Layout() {
	case object.KindSet, object.KindByteArray, object.KindException:
		return object.Call(th, t.Value(), args, kw)
	}
	s := t.Slots()
	if s.New == nil {
		return object.Value{}, object.Errorf(object.TypeError, "cannot pickle '%s' object", t.FullName())
	}
	return s.New(th, t, args, kw)
}

// state returns the attributes of x: what __getstate__ gives, or a dict of them.
func state(th *object.Thread, x object.Value) (object.Value, error) {
	if f := x.Type().Find("__getstate__"); f.IsSet() && !f.Is(object.ObjectType.Find("__getstate__")) {
		s, _, err := object.CallMethod(th, x, "__getstate__")
		if err == nil && s.IsNone() {
			s = object.Value{}
		}
		return s, err
	}
	attrs := object.OwnAttrs(th, x)
	d := object.NewDict(len(attrs))
	for _, a := range attrs {
		d.SetStr(th, a.Name, a.Value)
	}
	slots, err := slotState(th, x)
	switch {
	case err != nil:
		return object.Value{}, err
	case slots.Len(th) > 0 && len(attrs) > 0:
		return object.Pair(d.Value(), slots.Value()).Value(), nil
	case slots.Len(th) > 0:
		return object.Pair(object.None, slots.Value()).Value(), nil
	case len(attrs) > 0:
		return d.Value(), nil
	}
	return object.Value{}, nil
}

// slotState returns the attributes that the classes of x name in __slots__.
func slotState(th *object.Thread, x object.Value) (*object.Dict, error) {
	d := object.NewDict(0)
	for _, c := range x.Type().MRO() {
		cell := c.Own("__slots__")
		if !c.IsHeap() || cell == nil {
			continue
		}
		names := []object.Value{cell.Load()}
		if names[0].Layout() != object.KindStr {
			var err error
			if names, err = object.Elements(th, names[0]); err != nil {
				return nil, err
			}
		}
		for _, n := range names {
			name, _ := n.AsStr()
			if name == "__dict__" || name == "__weakref__" {
				continue
			}
			if strings.HasPrefix(name, "__") && !strings.HasSuffix(name, "__") {
				name = "_" + strings.TrimLeft(c.Name(), "_") + name
			}
			v, err := object.LookupAttr(th, x, name)
			if err != nil {
				return nil, err
			}
			if v.IsSet() {
				d.SetStr(th, name, v)
			}
		}
	}
	return d, nil
}

// build makes the copy; deep is nil for a shallow one.
func (r *reduced) build(th *object.Thread, deep *deepTarget) (object.Value, error) {
	part := func(v object.Value) (object.Value, error) {
		if deep == nil {
			return v, nil
		}
		return deep.c.copy(v)
	}
	args := r.args
	if deep != nil {
		args = make([]object.Value, len(r.args))
		for i, a := range r.args {
			var err error
			if args[i], err = part(a); err != nil {
				return object.Value{}, err
			}
		}
	}
	y, err := r.make(th, args)
	if err != nil {
		return object.Value{}, err
	}
	if deep != nil {
		if err := deep.c.remember(deep.x, deep.id, y); err != nil {
			return object.Value{}, err
		}
	}
	if r.state.IsSet() {
		s, err := part(r.state)
		if err != nil {
			return object.Value{}, err
		}
		if err := setState(th, y, s); err != nil {
			return object.Value{}, err
		}
	}
	return y, r.fill(th, y, part)
}

// fill adds elements and items.
func (r *reduced) fill(th *object.Thread, y object.Value, part func(object.Value) (object.Value, error)) error {
	if r.elems.IsSet() {
		add, err := object.GetAttr(th, y, "append")
		if err != nil {
			return err
		}
		err = object.Iterate(th, r.elems, func(e object.Value) (bool, error) {
			e, err := part(e)
			if err != nil {
				return false, err
			}
			_, err = object.Call(th, add, []object.Value{e}, nil)
			return true, err
		})
		if err != nil {
			return err
		}
	}
	if !r.items.IsSet() {
		return nil
	}
	items := r.items
	if d, ok := items.AsDict(); ok {
		items = object.NewDictView(th, d, object.IterItems)
	}
	return object.Iterate(th, items, func(pair object.Value) (bool, error) {
		kv, err := object.Elements(th, pair)
		if err != nil {
			return false, err
		}
		if len(kv) != 2 {
			return false, object.Errorf(object.ValueError, "items must be pairs")
		}
		k, err := part(kv[0])
		if err != nil {
			return false, err
		}
		v, err := part(kv[1])
		if err != nil {
			return false, err
		}
		return true, object.SetItem(th, y, k, v)
	})
}

// setState gives an object its attributes, through __setstate__ if it has that.
func setState(th *object.Thread, y, s object.Value) error {
	if _, ok, err := special(th, y, "__setstate__", s); ok || err != nil {
		return err
	}
	attrs, slots := s, object.None
	if t, ok := s.AsTuple(); ok && t.Len() == 2 {
		attrs, slots = t.Elems()[0], t.Elems()[1]
	}
	if d, ok := attrs.AsDict(); ok {
		for _, it := range d.Items(th) {
			name, _ := it.Key.AsStr()
			if err := object.GenericSetAttr(th, y, name, it.Value); err != nil {
				return err
			}
		}
	} else if !attrs.IsNone() {
		return object.Errorf(object.TypeError, "'%s' object is not a mapping", attrs.Type().Name())
	}
	if d, ok := slots.AsDict(); ok {
		for _, it := range d.Items(th) {
			name, _ := it.Key.AsStr()
			if err := object.SetAttr(th, y, name, it.Value); err != nil {
				return err
			}
		}
	}
	return nil
}
