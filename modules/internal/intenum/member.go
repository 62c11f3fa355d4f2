package intenum

import (
	"strconv"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// newIntEnum makes the base of enumerations.
func newIntEnum(th *object.Thread) (*object.Type, error) {
	return newBase(th, "IntEnum", "Enumerations whose members are ints.", enumMethods(), enumNew, nil)
}

// newIntFlag makes the base of enumerations of flags.
func newIntFlag(th *object.Thread) (*object.Type, error) {
	return newBase(th, "IntFlag", "Enumerations of flags, which are ints.", append(enumMethods(), flagMethods()...), flagNew,
		[]object.OwnAttr{{Name: flagMark, Value: object.True}})
}

func newBase(th *object.Thread, name, doc string, methods []*object.Native, create object.NativeFunc, attrs []object.OwnAttr) (*object.Type, error) {
	t, err := pyclass.New(th, pyclass.Spec{
		Name: name, Module: "enum", Doc: doc, Meta: pyclass.Once(th, newMeta), Bases: []*object.Type{object.IntType},
		Methods: methods, Attrs: attrs,
		StaticMethods: []*object.Native{native.Def("__new__(cls, value, /)", native.Fixed(create), `Return the member of a number.`)},
	})
	if err != nil {
		return nil, err
	}
	for _, a := range []struct{ name, of, doc string }{{"name", "_name_", "The member's name."}, {"value", "_value_", "The member's number."}} {
		g := object.NewGetSet(a.name, a.doc, func(th *object.Thread, v object.Value) (object.Value, error) {
			return attr(th, v, a.of), nil
		}, func(_ *object.Thread, _, x object.Value) error {
			what := "set"
			if !x.IsSet() {
				what = "delete"
			}
			return object.Errorf(object.AttributeError, "<enum 'Enum'> cannot %s attribute '%s'", what, a.name)
		})
		g.Owner = t
		if err := object.TypeType.Slots().SetAttr(th, t.Value(), a.name, g.Value()); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func enumMethods() []*object.Native {
	return []*object.Native{
		native.Def("__repr__()", native.Fixed(memberRepr), ``),
		native.Def("__str__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Str(strconv.FormatInt(number(a[0]), 10)), nil
		}), ``),
		native.Def("__reduce_ex__(proto, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.Pair(a[0].Type().Value(), object.TupleOf(object.Int(number(a[0]))).Value()).Value(), nil
		}), ``),
		native.Def("__copy__()", native.Fixed(returnSelf), ``),
		native.Def("__deepcopy__(memo, /)", native.Fixed(returnSelf), ``),
	}
}

func returnSelf(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }

func memberRepr(th *object.Thread, a []object.Value) (object.Value, error) {
	v := a[0]
	text := "<" + v.Type().Name()
	if name, ok := attr(th, v, "_name_").AsStr(); ok {
		text += "." + name
	}
	return object.Str(text + ": " + strconv.FormatInt(number(v), 10) + ">"), nil
}

// enumNew is cls(value).
func enumNew(th *object.Thread, a []object.Value) (object.Value, error) {
	v, ok, err := find(th, a[0], a[1])
	if ok || err != nil {
		return v, err
	}
	return object.Value{}, invalid(th, a[0], a[1])
}

func invalid(th *object.Thread, cls, v object.Value) error {
	text, err := object.Repr(th, v)
	if err != nil {
		return err
	}
	name := "enum"
	if t, ok := cls.AsType(); ok {
		name = t.Name()
	}
	return object.Errorf(object.ValueError, "%s is not a valid %s", text, name)
}
