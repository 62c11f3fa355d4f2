// Package dataclasses is the native part of Python's dataclasses module: the
// methods that go through a class's fields.
package dataclasses

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// LowLevelModule declares _dataclasses.
func LowLevelModule() *native.Module {
	return &native.Module{
		Name: "_dataclasses", Doc: "The methods of data classes.",
		Funcs: []*object.Native{
			native.Def("make_init(qualname, module, annotations, params, steps, post_init, factory, frozen, /)", native.Fixed(makeInit), `Make an __init__.`),
			native.Def("equal(a, b, names, /)", native.Fixed(equal), `Compare attributes of two objects one by one.`),
			native.Def("values(obj, names, /)", native.Fixed(values), `Return a tuple of attributes.`),
			native.Def("describe(obj, names, /)", native.Fixed(describe), `Return the repr of an object by its attributes.`),
		},
	}
}

// eachName calls f with the names in a tuple until it returns false.
func eachName(names object.Value, f func(name string) (bool, error)) error {
	t, ok := names.AsTuple()
	if !ok {
		return object.Errorf(object.TypeError, "names must be a tuple")
	}
	for _, v := range t.Elems() {
		name, ok := v.AsStr()
		if !ok {
			return object.Errorf(object.TypeError, "attribute name must be string, not '%s'", v.Type().Name())
		}
		if more, err := f(name); err != nil || !more {
			return err
		}
	}
	return nil
}

func equal(th *object.Thread, a []object.Value) (object.Value, error) {
	x, y, result := a[0], a[1], object.True
	err := th.Safepoint() // instances that hold one another twice, nested, have more to compare than there is time for
	if err != nil {
		return object.Value{}, err
	}
	err = eachName(a[2], func(name string) (bool, error) {
		v, err := object.GetAttr(th, x, name)
		if err != nil {
			return false, err
		}
		w, err := object.GetAttr(th, y, name)
		if err != nil {
			return false, err
		}
		if result, err = object.Compare(th, object.EQ, v, w); err != nil {
			return false, err
		}
		return object.Truth(th, result)
	})
	return result, err
}

func values(th *object.Thread, a []object.Value) (object.Value, error) {
	var list []object.Value
	obj := a[0]
	err := eachName(a[1], func(name string) (bool, error) {
		v, err := object.GetAttr(th, obj, name)
		list = append(list, v)
		return true, err
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.NewTuple(list).Value(), nil
}

func describe(th *object.Thread, a []object.Value) (object.Value, error) {
	obj := a[0]
	if first, err := th.EnterRepr(obj.Header()); err != nil || !first {
		return object.Str("..."), err
	}
	defer th.LeaveRepr()
	cls, err := object.GetAttr(th, obj, "__class__")
	if err != nil {
		return object.Value{}, err
	}
	name, err := object.GetAttr(th, cls, "__qualname__")
	if err != nil {
		return object.Value{}, err
	}
	var b strings.Builder
	title, _ := name.AsStr()
	b.WriteString(title + "(")
	separator := ""
	err = eachName(a[1], func(name string) (bool, error) {
		v, err := object.GetAttr(th, obj, name)
		if err != nil {
			return false, err
		}
		r, err := object.Repr(th, v)
		b.WriteString(separator + name + "=" + r)
		separator = ", "
		return true, err
	})
	b.WriteByte(')')
	return object.Str(b.String()), err
}
