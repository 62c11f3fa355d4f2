// Package namespace is the class types.SimpleNamespace, which other modules
// return instances of.
package namespace

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// namespace is an instance: all it has is its attributes.
type namespace struct{ object.Instance }

// Class declares types.SimpleNamespace.
func Class() *native.Class {
	return native.NewClass[namespace](native.Class{
		Name: "SimpleNamespace", Module: "types", Signature: "SimpleNamespace(mapping_or_iterable=(), /, **kwargs)",
		Doc:  `An object with the attributes that it was made with.`,
		Init: native.Raw(initialize),
		Slots: object.Slots{
			Repr:    repr,
			Compare: compare,
		},
		Methods: []*object.Native{
			native.Def("__reduce__()", native.Fixed(reduce), ``),
			native.Def("__replace__(**changes)", native.Raw(replace), `Return a copy with other values for some attributes.`),
		},
	})
}

// New makes a namespace.
func New(th *object.Thread, attrs ...object.OwnAttr) (object.Value, error) {
	v := native.New[*namespace](th.Runtime, Class).Value()
	for _, a := range attrs {
		if err := object.SetAttr(th, v, a.Name, a.Value); err != nil {
			return object.Value{}, err
		}
	}
	return v, nil
}

func initialize(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if n := len(args) - 1; n > 1 {
		return object.Value{}, object.Errorf(object.TypeError, "namespace expected at most 1 argument, got %d", n)
	}
	if len(args) == 2 {
		d := object.NewDict(0)
		if err := d.Update(th, args[1], nil); err != nil {
			return object.Value{}, err
		}
		items, err := d.ItemsLong(th)
		if err != nil {
			return object.Value{}, err
		}
		for i, it := range items {
			if err := object.Pause(th, i); err != nil {
				return object.Value{}, err
			}
			name, ok := it.Key.AsStr()
			if !ok {
				return object.Value{}, object.Errorf(object.TypeError, "keywords must be strings")
			}
			if err := object.SetAttr(th, args[0], name, it.Value); err != nil {
				return object.Value{}, err
			}
		}
	}
	for i, k := range kw {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		if err := object.SetAttr(th, args[0], k.Name, k.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

func repr(th *object.Thread, v object.Value) (string, error) {
	name := v.Type().Name()
	if v.Type() == native.Type(th.Runtime, Class) {
		name = "namespace"
	}
	if first, err := th.EnterRepr(v.Header()); err != nil || !first {
		return name + "(...)", err
	}
	defer th.LeaveRepr()
	var parts []string
	for _, a := range object.OwnAttrs(th, v) {
		r, err := object.Repr(th, a.Value)
		if err != nil {
			return "", err
		}
		parts = append(parts, a.Name+"="+r)
	}
	return name + "(" + strings.Join(parts, ", ") + ")", nil
}

func compare(th *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	if _, ok := native.As[*namespace](b); !ok || op != object.EQ && op != object.NE {
		return object.NotImplemented, nil
	}
	return object.Compare(th, op, object.InstanceDict(th, a).Value(), object.InstanceDict(th, b).Value())
}

func reduce(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.TupleOf(a[0].Type().Value(), object.NewTuple(nil).Value(), object.InstanceDict(th, a[0]).Value()).Value(), nil
}

func replace(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	v, err := object.Call(th, args[0].Type().Value(), nil, nil)
	if err != nil {
		return object.Value{}, err
	}
	for i, a := range object.OwnAttrs(th, args[0]) {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		if err := object.SetAttr(th, v, a.Name, a.Value); err != nil {
			return object.Value{}, err
		}
	}
	for i, k := range kw {
		if err := object.Pause(th, i); err != nil {
			return object.Value{}, err
		}
		if err := object.SetAttr(th, v, k.Name, k.Value); err != nil {
			return object.Value{}, err
		}
	}
	return v, nil
}
