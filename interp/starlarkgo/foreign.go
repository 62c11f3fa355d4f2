package starlarkgo

import (
	"go.starlark.net/starlark"

	"github.com/starling-lang/starling/interp/object"
)

// The slots of the classes of foreign values.

func valueOf(v object.Value) starlark.Value { return v.Native().(*foreign).v }

func foreignRepr(th *object.Thread, v object.Value) (s string, err error) {
	first, err := th.EnterRepr(v.Header())
	if err != nil {
		return "", err
	}
	if !first {
		return "...", nil
	}
	defer th.LeaveRepr()
	err = linkOf(th).do(object.RuntimeError, func() error {
		s = valueOf(v).String()
		return nil
	})
	return s, err
}

func foreignTruth(th *object.Thread, v object.Value) (t bool, err error) {
	err = linkOf(th).do(object.RuntimeError, func() error {
		t = bool(valueOf(v).Truth())
		return nil
	})
	return t, err
}

func foreignHash(th *object.Thread, v object.Value) (int64, error) {
	var h uint32
	err := linkOf(th).do(object.TypeError, func() (err error) {
		h, err = valueOf(v).Hash()
		return err
	})
	return int64(h), err
}

func foreignLen(th *object.Thread, v object.Value) (n int, err error) {
	err = linkOf(th).do(object.RuntimeError, func() error {
		n = starlark.Len(valueOf(v))
		return nil
	})
	return n, err
}

func foreignCall(th *object.Thread, f object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
	fn := valueOf(f)
	to := ToStarlark
	var copies *copier
	if by, ok := fn.(*byValue); ok {
		copies = &copier{th: th}
		to = copies.to
		fn = by.Callable
	}
	tuple := make(starlark.Tuple, len(args))
	for i, a := range args {
		tuple[i] = to(th, a)
	}
	var kwargs []starlark.Tuple
	for _, k := range kw {
		kwargs = append(kwargs, starlark.Tuple{starlark.String(k.Name), to(th, k.Value)})
	}
	if copies != nil && copies.err != nil {
		return object.Value{}, copies.err
	}
	l := linkOf(th)
	var result starlark.Value
	err := l.run(object.RuntimeError, func() (err error) {
		result, err = starlark.Call(l.st, fn, tuple, kwargs)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	if copies != nil {
		return CopyFromStarlark(th, result)
	}
	return FromStarlark(th, result), nil
}

func foreignGetAttr(th *object.Thread, v object.Value, name string) (object.Value, error) {
	x, ok := valueOf(v).(starlark.HasAttrs)
	if !ok {
		return object.GenericGetAttr(th, v, name)
	}
	var attr starlark.Value
	err := linkOf(th).do(object.RuntimeError, func() (err error) {
		attr, err = x.Attr(name)
		return err
	})
	if err != nil {
		return object.Value{}, err
	}
	if attr == nil {
		return object.GenericGetAttr(th, v, name)
	}
	return FromStarlark(th, attr), nil
}

func foreignSetAttr(th *object.Thread, v object.Value, name string, x object.Value) error {
	o, ok := valueOf(v).(starlark.HasSetField)
	if !ok || !x.IsSet() {
		return object.GenericSetAttr(th, v, name, x)
	}
	field := ToStarlark(th, x)
	return linkOf(th).do(object.RuntimeError, func() error { return o.SetField(name, field) })
}

// foreignGetItem tries a mapping first, as Starlark does.
func foreignGetItem(th *object.Thread, v, key object.Value) (object.Value, error) {
	o := valueOf(v)
	l := linkOf(th)
	var x starlark.Value
	if m, ok := o.(starlark.Mapping); ok {
		k := ToStarlark(th, key)
		found := false
		err := l.do(object.TypeError, func() (err error) {
			x, found, err = m.Get(k)
			return err
		})
		if err != nil {
			return object.Value{}, err
		}
		if !found {
			return object.Value{}, object.NewException(object.KeyError, key)
		}
		return FromStarlark(th, x), nil
	}
	seq := o.(starlark.Indexable)
	if s, ok := key.AsSlice(); ok {
		return foreignSlice(th, v, seq, s)
	}
	i, err := foreignIndex(th, v, key)
	if err != nil {
		return object.Value{}, err
	}
	err = l.do(object.RuntimeError, func() error {
		if i < 0 || i >= seq.Len() {
			return object.Errorf(object.IndexError, "%s index out of range", o.Type())
		}
		x = seq.Index(i)
		return nil
	})
	if err != nil {
		return object.Value{}, err
	}
	return FromStarlark(th, x), nil
}

// foreignIndex is an index as a Go int, counted from the start.
func foreignIndex(th *object.Thread, v, key object.Value) (int, error) {
	i, err := object.IndexInt(th, key, object.IndexError)
	if err != nil || i >= 0 {
		return i, err
	}
	n, err := foreignLen(th, v)
	return i + n, err
}

func foreignSlice(th *object.Thread, v object.Value, seq starlark.Indexable, s *object.Slice) (object.Value, error) {
	sliceable, ok := seq.(starlark.Sliceable)
	if !ok {
		return object.Value{}, object.Errorf(object.TypeError, "'%s' object can't be sliced", v.Type().Name())
	}
	n, err := foreignLen(th, v)
	if err != nil {
		return object.Value{}, err
	}
	start, stop, step, _, err := object.SliceIndices(th, s, n)
	if err != nil {
		return object.Value{}, err
	}
	if step > 0 && stop < start {
		stop = start
	}
	if step < 0 && stop > start {
		stop = start
	}
	var x starlark.Value
	err = linkOf(th).do(object.RuntimeError, func() error {
		x = sliceable.Slice(start, stop, step)
		return nil
	})
	if err != nil {
		return object.Value{}, err
	}
	return FromStarlark(th, x), nil
}

func foreignSetItem(th *object.Thread, v, key, x object.Value) error {
	o := valueOf(v)
	l := linkOf(th)
	if !x.IsSet() {
		return foreignDelItem(th, v, key)
	}
	item := ToStarlark(th, x)
	if m, ok := o.(starlark.HasSetKey); ok {
		k := ToStarlark(th, key)
		return l.do(object.TypeError, func() error { return m.SetKey(k, item) })
	}
	seq, ok := o.(starlark.HasSetIndex)
	if !ok {
		return object.Errorf(object.TypeError, "'%s' object does not support item assignment", v.Type().Name())
	}
	i, err := foreignIndex(th, v, key)
	if err != nil {
		return err
	}
	return l.do(object.TypeError, func() error {
		if i < 0 || i >= seq.Len() {
			return object.Errorf(object.IndexError, "%s assignment index out of range", o.Type())
		}
		return seq.SetIndex(i, item)
	})
}

func foreignDelItem(th *object.Thread, v, key object.Value) error {
	d, ok := valueOf(v).(*starlark.Dict)
	if !ok {
		return object.Errorf(object.TypeError, "'%s' object doesn't support item deletion", v.Type().Name())
	}
	k := ToStarlark(th, key)
	return linkOf(th).do(object.TypeError, func() error {
		_, found, err := d.Delete(k)
		if err == nil && !found {
			err = object.NewException(object.KeyError, key)
		}
		return err
	})
}

// foreignIter iterates by index where that is possible, so that a loop that is
// left early does not keep the value from being changed.
func foreignIter(th *object.Thread, v object.Value) (object.Value, error) {
	o := valueOf(v)
	it := &foreignIterator{}
	switch o := o.(type) {
	case starlark.Mapping:
		if err := it.snapshot(th, o.(starlark.Iterable)); err != nil {
			return object.Value{}, err
		}
	case starlark.Indexable:
		it.seq = o
	case *starlark.Set:
		if err := it.snapshot(th, o); err != nil {
			return object.Value{}, err
		}
	case starlark.Iterable:
		if err := it.start(th, o); err != nil {
			return object.Value{}, err
		}
	}
	it.InitInstance(linkOf(th).b.iteratorType())
	return it.Value(), nil
}
