// Package starcall makes calls f(*args, **kwargs) with arguments that scripts
// gave as objects: the target of a thread, the action of an event.
package starcall

import (
	"github.com/starling-lang/starling/interp/object"
)

// Call calls f(*args, **kwargs); kwargs may be unset.
func Call(th *object.Thread, f, args, kwargs object.Value) (object.Value, error) {
	list, named, err := Arguments(th, f, args, kwargs)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, list, named)
}

// Arguments returns the arguments of f(*args, **kwargs); kwargs may be unset. The errors for what can't be unpacked
// are those of a call in a script. A caller that is to wait for long calls f itself then: its stack is smaller.
func Arguments(th *object.Thread, f, args, kwargs object.Value) ([]object.Value, []object.Named, error) {
	list, err := positional(th, f, args)
	if err != nil {
		return nil, nil, err
	}
	named, err := keywords(th, f, kwargs)
	return list, named, err
}

func positional(th *object.Thread, f, v object.Value) ([]object.Value, error) {
	if t, ok := v.AsTuple(); ok && v.Kind() == object.KindTuple {
		return t.Elems(), nil
	}
	it, err := object.Iter(th, v)
	if err != nil {
		if object.IsException(err, object.TypeError) {
			err = object.Errorf(object.TypeError, "%s argument after * must be an iterable, not %s", name(th, f), v.Type().Name())
		}
		return nil, err
	}
	return object.Elements(th, it)
}

func keywords(th *object.Thread, f, v object.Value) ([]object.Named, error) {
	if !v.IsSet() {
		return nil, nil
	}
	d, ok := v.AsDict()
	if !ok {
		has, err := object.LookupAttr(th, v, "keys")
		if err != nil {
			return nil, err
		}
		if !has.IsSet() {
			return nil, object.Errorf(object.TypeError, "%s argument after ** must be a mapping, not %s", name(th, f), v.Type().Name())
		}
		d = object.NewDict(0)
		if err := d.Update(th, v, nil); err != nil {
			return nil, err
		}
	}
	if d.Len(th) == 0 {
		return nil, nil
	}
	var kw []object.Named
	for _, it := range d.Items(th) {
		key, ok := it.Key.AsStr()
		if !ok {
			return nil, object.Errorf(object.TypeError, "keywords must be strings")
		}
		kw = append(kw, object.Named{Name: key, Value: it.Value})
	}
	return kw, nil
}

// name is how messages name what is called.
func name(th *object.Thread, f object.Value) string {
	q, err := object.LookupAttr(th, f, "__qualname__")
	if err != nil || !q.IsSet() {
		return f.Type().Name() + " object"
	}
	s, _ := q.AsStr()
	if m, err := object.LookupAttr(th, f, "__module__"); err == nil && m.IsSet() {
		if module, ok := m.AsStr(); ok && module != "builtins" {
			s = module + "." + s
		}
	}
	return s + "()"
}
