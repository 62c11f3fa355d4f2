package intenum

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// newMeta makes the class of enumerations: they are containers of their members.
func newMeta(th *object.Thread) (*object.Type, error) {
	t, err := pyclass.New(th, pyclass.Spec{
		Name: "EnumType", Module: "enum", Doc: "The class of enumerations.", Bases: []*object.Type{object.TypeType},
		Methods: []*object.Native{
			native.Def("__repr__()", native.Fixed(metaRepr), ``),
			native.Def("__iter__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.Iter(th, object.NewList(singles(th, a[0])).Value())
			}), ``),
			native.Def("__reversed__()", native.Fixed(metaReversed), ``),
			native.Def("__len__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.Int(int64(len(singles(th, a[0])))), nil
			}), ``),
			native.Def("__bool__()", native.Fixed(func(*object.Thread, []object.Value) (object.Value, error) { return object.True, nil }), ``),
			native.Def("__contains__(value, /)", native.Fixed(metaContains), ``),
			native.Def("__getitem__(name, /)", native.Fixed(metaGetItem), ``),
		},
	})
	if err != nil {
		return nil, err
	}
	g := object.NewGetSet("__members__", "The members by name, aliases included.", func(_ *object.Thread, v object.Value) (object.Value, error) {
		cls, _ := v.AsType()
		d := cls.Find(byName)
		if !d.IsSet() {
			d = object.NewDict(0).Value()
		}
		return object.NewMappingProxy(d), nil
	}, nil)
	g.Owner = t
	if err := object.SetAttr(th, t.Value(), "__members__", g.Value()); err != nil {
		return nil, err
	}
	t.MutableSlots().SetAttr = metaSetAttr
	return t, nil
}

func metaRepr(_ *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	kind := "enum"
	if isFlag(cls) {
		kind = "flag"
	}
	return object.Str("<" + kind + " '" + cls.Name() + "'>"), nil
}

func isFlag(cls *object.Type) bool { return cls.Find(flagMark).IsSet() }

// singles are the members that a loop over the class shows: of flags only those of one bit.
func singles(th *object.Thread, v object.Value) []object.Value {
	list := canonical(th, v)
	if cls, _ := v.AsType(); !isFlag(cls) {
		return list
	}
	out := list[:0]
	for _, m := range list {
		if n := number(m); n > 0 && n&(n-1) == 0 {
			out = append(out, m)
		}
	}
	return out
}

func metaReversed(th *object.Thread, a []object.Value) (object.Value, error) {
	list := singles(th, a[0])
	for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
		list[i], list[j] = list[j], list[i]
	}
	return object.Iter(th, object.NewList(list).Value())
}

func metaContains(th *object.Thread, a []object.Value) (object.Value, error) {
	_, ok, err := find(th, a[0], a[1])
	return object.Bool(ok), err
}

func metaGetItem(th *object.Thread, a []object.Value) (object.Value, error) {
	cls, _ := a[0].AsType()
	if d, ok := cls.Find(byName).AsDict(); ok {
		if v, ok, err := d.Get(th, a[1]); ok || err != nil {
			return v, err
		}
	}
	return object.Value{}, object.NewException(object.KeyError, a[1])
}

// metaSetAttr sets an attribute of an enumeration, or deletes it when x is unset: members stay as they are.
func metaSetAttr(th *object.Thread, v object.Value, name string, x object.Value) error {
	cls, _ := v.AsType()
	if d, ok := cls.Find(byName).AsDict(); ok && d.GetStr(th, name).IsSet() {
		if !x.IsSet() {
			return object.Errorf(object.AttributeError, "'%s' cannot delete member '%s'.", cls.Name(), name)
		}
		return object.Errorf(object.AttributeError, "cannot reassign member '%s'", name)
	}
	return object.TypeType.Slots().SetAttr(th, v, name, x)
}
