// Package copy is Python's copy module: shallow and deep copies of any object.
package copy

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: "copy", Doc: "Shallow and deep copies.",
		Funcs: []*object.Native{
			native.Def("copy(x)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) { return shallow(th, a[0]) }), `
Return a shallow copy: a new object with the same elements or attributes.`),
			native.Def("deepcopy(x, memo=None, _nil=())", native.Fixed(deepcopyFunc), `
Return a deep copy: a new object with copies of the elements or attributes.

	>>> copy.deepcopy([[1], 2])
	[[1], 2]`),
			native.Def("replace(obj, /, **changes)", native.Raw(replace), `Return a copy of obj with other values for some attributes.`),
		},
		Classes: []func() *native.Class{errorClass},
		Init: func(l *native.Loader) error {
			l.Alias("error", "Error")
			return nil
		},
	}
}

func errorClass() *native.Class {
	return native.NewException(native.Class{Name: "Error", Module: "copy", Base: []*object.Type{object.ExceptionClass}, Doc: "An object can't be copied."})
}

// immutable reports whether a copy of v may be v itself. shallow tells of which kind of copy.
func immutable(v object.Value, shallow bool) bool {
	switch v.Kind() {
	case object.KindNone, object.KindBool, object.KindInt, object.KindBigInt, object.KindFloat, object.KindStr, object.KindBytes,
		object.KindRange, object.KindFunction, object.KindNative, object.KindType:
		return true
	case object.KindTuple, object.KindFrozenSet, object.KindSlice:
		return shallow
	}
	switch t := v.Type(); t {
	case object.EllipsisType, object.NotImplementedType, object.PropertyType, object.CodeType, object.NativeType:
		return true
	default:
		return v.Layout() == object.KindType
	}
}

func shallow(th *object.Thread, x object.Value) (object.Value, error) {
	if immutable(x, true) {
		return x, nil
	}
	switch x.Kind() {
	case object.KindList:
		l, _ := x.AsList()
		elems, err := l.CopyLong(th)
		if err != nil {
			return object.Value{}, err
		}
		return object.NewList(elems).Value(), nil
	case object.KindDict:
		d, _ := x.AsDict()
		c, err := d.CopyLong(th)
		if err != nil {
			return object.Value{}, err
		}
		return c.Value(), nil
	case object.KindSet, object.KindByteArray:
		return object.Call(th, x.Type().Value(), []object.Value{x}, nil)
	}
	if y, ok, err := special(th, x, "__copy__"); ok || err != nil {
		return y, err
	}
	r, err := reduce(th, x)
	if err != nil {
		return object.Value{}, err
	}
	if r.same {
		return x, nil
	}
	return r.build(th, nil)
}

// special calls a special method that the class has and that is not None.
func special(th *object.Thread, x object.Value, name string, args ...object.Value) (object.Value, bool, error) {
	if f := x.Type().Find(name); !f.IsSet() || f.IsNone() {
		return object.Value{}, false, nil
	}
	return object.CallMethod(th, x, name, args...)
}

func replace(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) != 1 {
		if len(args) == 0 {
			return object.Value{}, object.MissingArguments("replace", "positional", []string{"obj"})
		}
		return object.Value{}, object.Errorf(object.TypeError, "replace() takes 1 positional argument but %d were given", len(args))
	}
	t := args[0].Type()
	if !t.Find("__replace__").IsSet() {
		return object.Value{}, object.Errorf(object.TypeError, "replace() does not support %s objects", t.Name())
	}
	f, err := object.GetAttr(th, args[0], "__replace__")
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, nil, kw)
}
