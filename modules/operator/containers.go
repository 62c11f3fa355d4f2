package operator

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func containers() []*object.Native {
	return []*object.Native{
		def("concat(a, b, /)", "Same as a + b for sequences.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			if err := needSequence(a[0]); err != nil {
				return object.Value{}, err
			}
			return object.Binary(th, object.Add, a[0], a[1])
		}),
		def("contains(a, b, /)", "Same as b in a.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			ok, err := object.Contains(th, a[0], a[1])
			return object.Bool(ok), err
		}),
		def("countOf(a, b, /)", "Return how often b occurs in a.", countOf),
		def("indexOf(a, b, /)", "Return the index of the first b in a.", indexOf),
		def("getitem(a, b, /)", "Same as a[b].", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.GetItem(th, a[0], a[1])
		}),
		def("setitem(a, b, c, /)", "Same as a[b] = c.", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, object.SetItem(th, a[0], a[1], a[2])
		}),
		def("delitem(a, b, /)", "Same as del a[b].", func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, object.DelItem(th, a[0], a[1])
		}),
		native.Def("length_hint(obj, default=0, /)", native.Fixed(lengthHint), "Return an estimate of the number of items in obj."),
	}
}

// iterable refuses what has no elements, as the operator in does.
func iterable(v object.Value) error {
	if s := v.Type().Slots(); s.Iter == nil && s.GetItem == nil {
		return object.Errorf(object.TypeError, "argument of type '%s' is not iterable", v.Type().Name())
	}
	return nil
}

func countOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if err := iterable(a[0]); err != nil {
		return object.Value{}, err
	}
	n, x := int64(0), a[1]
	err := object.Iterate(th, a[0], func(y object.Value) (bool, error) {
		eq, err := object.Equal(th, y, x)
		if eq {
			n++
		}
		return true, err
	})
	return object.Int(n), err
}

func indexOf(th *object.Thread, a []object.Value) (object.Value, error) {
	if err := iterable(a[0]); err != nil {
		return object.Value{}, err
	}
	n, found, x := int64(0), false, a[1]
	err := object.Iterate(th, a[0], func(y object.Value) (bool, error) {
		eq, err := object.Equal(th, y, x)
		if err != nil {
			return false, err
		}
		if found = eq; !found {
			n++
		}
		return !found, nil
	})
	if err == nil && !found {
		err = object.Errorf(object.ValueError, "sequence.index(x): x not in sequence")
	}
	return object.Int(n), err
}

func lengthHint(th *object.Thread, a []object.Value) (object.Value, error) {
	obj, def := a[0], a[1]
	if _, _, ok := def.AsInt(); !ok {
		return object.Value{}, object.Errorf(object.TypeError, "'%s' object cannot be interpreted as an integer", def.Type().Name())
	}
	if obj.Type().Slots().Len != nil {
		n, err := object.Len(th, obj)
		return object.Int(int64(n)), err
	}
	r, ok, err := object.CallMethod(th, obj, "__length_hint__")
	if err != nil {
		if object.IsException(err, object.TypeError) {
			return def, nil
		}
		return object.Value{}, err
	}
	if !ok || r.Is(object.NotImplemented) {
		return def, nil
	}
	small, _, isInt := r.AsInt()
	if !isInt {
		return object.Value{}, object.Errorf(object.TypeError, "__length_hint__ must be an integer, not %s", r.Type().Name())
	}
	if small < 0 {
		return object.Value{}, object.Errorf(object.ValueError, "__length_hint__() should return >= 0")
	}
	return r, nil
}
