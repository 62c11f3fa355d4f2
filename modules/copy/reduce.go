package copy

import (
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/copyreg"
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

// reduce takes an object apart, by what copyreg has for its class, or its __reduce_ex__.
func reduce(th *object.Thread, x object.Value) (*reduced, error) {
	table, err := copyreg.Dict(th, copyreg.Table)
	if err != nil {
		return nil, err
	}
	f, ok, err := table.Get(th, x.Type().Value())
	if err != nil {
		return nil, err
	}
	var r object.Value
	if ok {
		r, err = object.Call(th, f, []object.Value{x}, nil)
	} else {
		r, _, err = object.CallMethod(th, x, "__reduce_ex__", object.Int(4))
	}
	if err != nil {
		return nil, err
	}
	return unpack(th, r)
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
		view, err := object.NewDictView(th, d, object.IterItems)
		if err != nil {
			return err
		}
		items = view
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
