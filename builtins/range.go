package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installRange adds the methods and attributes of range.
func installRange() {
	t := object.RangeType
	t.Doc = "An immutable sequence of ints.\n\nrange(stop) counts from 0; range(start, stop, step) from start by step; stop is not part of it."
	t.DefineMethods(
		native.Def("count(value, /)", native.Fixed(rangeCount), "Return how many elements equal value."),
		native.Def("index(value, /)", native.Fixed(rangeIndex), "Return the index of value; raise ValueError if it is not in the range."),
		native.Def("__reversed__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return rangeSelf(a[0]).Reversed(), nil
		}), "Return an iterator from the last element to the first."),
	)
	field := func(name, doc string, i int) *object.GetSet {
		return object.NewMember(name, doc, func(_ *object.Thread, v object.Value) (object.Value, error) {
			start, stop, step := rangeSelf(v).Fields()
			return [...]object.Value{start, stop, step}[i], nil
		})
	}
	t.DefineGetSets(field("start", "The first number.", 0), field("stop", "The number before which the range ends.", 1),
		field("step", "The difference of two elements.", 2))
}

func rangeSelf(v object.Value) *object.Range {
	r, _ := v.AsRange()
	return r
}

func rangeCount(th *object.Thread, a []object.Value) (object.Value, error) {
	if isPlainInt(a[1]) {
		_, ok := rangeSelf(a[0]).Position(a[1])
		if ok {
			return object.Int(1), nil
		}
		return object.Int(0), nil
	}
	n := int64(0)
	err := object.Iterate(th, a[0], func(x object.Value) (bool, error) {
		eq, err := object.Equal(th, x, a[1])
		if eq {
			n++
		}
		return true, err
	})
	return object.Int(n), err
}

func isPlainInt(v object.Value) bool {
	return v.Kind() == object.KindInt || v.Kind() == object.KindBigInt
}

func rangeIndex(th *object.Thread, a []object.Value) (object.Value, error) {
	if isPlainInt(a[1]) {
		if i, ok := rangeSelf(a[0]).Position(a[1]); ok {
			return i, nil
		}
		r, err := object.Repr(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.Errorf(object.ValueError, "%s is not in range", r)
	}
	i, found := int64(0), false
	err := object.Iterate(th, a[0], func(x object.Value) (bool, error) {
		eq, err := object.Equal(th, x, a[1])
		if found = eq; !eq {
			i++
		}
		return !eq, err
	})
	if err == nil && !found {
		err = object.Errorf(object.ValueError, "sequence.index(x): x not in sequence")
	}
	return object.Int(i), err
}
