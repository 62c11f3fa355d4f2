package collections

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/internal/pyclass"

	metaabc "github.com/starling-lang/starling/modules/abc"
)

// newChainMap makes class ChainMap: its instances have an attribute maps, a list of mappings.
func newChainMap(th *object.Thread) (*object.Type, error) {
	return metaabc.New(th, pyclass.Spec{
		Name: "ChainMap", Module: moduleName, Doc: "Several mappings as one: look-ups search them in turn, changes go to the first.",
		Bases: []*object.Type{abc.Type(th, "MutableMapping")},
		Methods: []*object.Native{
			native.Def("__init__(*maps)", native.Fixed(chainInit), ""),
			def("__missing__(key, /)", func(_ *object.Thread, a []object.Value) (object.Value, error) {
				return object.Value{}, object.NewException(object.KeyError, a[1])
			}, ""),
			def("__getitem__(key, /)", chainGetItem, ""), def("get(key, default=None)", chainGet, ""),
			def("__len__()", chainLen, ""), def("__iter__()", chainIter, ""), def("__contains__(key, /)", chainContains, ""),
			def("__bool__()", chainBool, ""), def("__repr__()", chainRepr, ""), def("copy()", chainCopy, ""), def("__copy__()", chainCopy, ""),
			native.Def("new_child(m=None, **kwargs)", native.Raw(chainNewChild), ""),
			def("__setitem__(key, value, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				m, err := firstMap(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, object.SetItem(th, m, a[1], a[2])
			}, ""),
			def("__delitem__(key, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				m, err := firstMap(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, firstMapError(th, a[1], object.DelItem(th, m, a[1]))
			}, ""),
			def("popitem()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				m, err := firstMap(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				item, err := call(th, m, "popitem")
				if err != nil && object.IsException(err, object.KeyError) {
					err = object.NewException(object.KeyError, object.Str("No keys found in the first mapping."))
				}
				return item, err
			}, ""),
			native.Def("pop(key, *args)", native.Raw(chainPop), ""),
			def("clear()", func(th *object.Thread, a []object.Value) (object.Value, error) {
				m, err := firstMap(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				_, err = call(th, m, "clear")
				return object.None, err
			}, ""),
			def("__ior__(other, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				m, err := firstMap(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				_, err = call(th, m, "update", a[1])
				return a[0], err
			}, ""),
			def("__or__(other, /)", chainOr, ""), def("__ror__(other, /)", chainROr, ""),
		},
		ClassMethods: []*object.Native{
			def("fromkeys(cls, iterable, value=None, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := call(th, object.DictType.Value(), "fromkeys", a[1], a[2])
				if err != nil {
					return object.Value{}, err
				}
				return object.Call(th, a[0], []object.Value{d}, nil)
			}, ""),
		},
		Attrs: []object.OwnAttr{{Name: "parents", Value: object.NewProperty(object.NewNative("parents(self)", "", func(th *object.Thread, a []object.Value) (object.Value, error) {
			maps, err := mapsOf(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			return object.Call(th, a[0].Type().Value(), maps[min(1, len(maps)):], nil)
		}).Value(), object.Value{}, object.Value{}, object.Str("The same without the first mapping."))}},
	})
}

func chainInit(th *object.Thread, a []object.Value) (object.Value, error) {
	t, _ := a[1].AsTuple()
	maps := append([]object.Value(nil), t.Elems()...)
	if len(maps) == 0 {
		maps = []object.Value{object.NewDict(0).Value()}
	}
	return object.None, object.SetAttr(th, a[0], "maps", object.NewList(maps).Value())
}

func mapsOf(th *object.Thread, self object.Value) ([]object.Value, error) {
	v, err := object.GetAttr(th, self, "maps")
	if err != nil {
		return nil, err
	}
	return object.Elements(th, v)
}

func firstMap(th *object.Thread, self object.Value) (object.Value, error) {
	v, err := object.GetAttr(th, self, "maps")
	if err != nil {
		return object.Value{}, err
	}
	return object.GetItem(th, v, object.Int(0))
}

func firstMapError(th *object.Thread, key object.Value, err error) error {
	if err == nil || !object.IsException(err, object.KeyError) {
		return err
	}
	r, rerr := object.Repr(th, key)
	if rerr != nil {
		return rerr
	}
	return object.NewException(object.KeyError, object.Str("Key not found in the first mapping: "+r))
}

func chainGetItem(th *object.Thread, a []object.Value) (object.Value, error) {
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	for _, m := range maps {
		v, err := object.GetItem(th, m, a[1])
		if err == nil || !object.IsException(err, object.KeyError) {
			return v, err
		}
	}
	return call(th, a[0], "__missing__", a[1])
}

func chainGet(th *object.Thread, a []object.Value) (object.Value, error) {
	in, err := object.Contains(th, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	if !in {
		return a[2], nil
	}
	return object.GetItem(th, a[0], a[1])
}

// merged returns a dict with the keys of all mappings, the last mapping's first.
func merged(th *object.Thread, self object.Value) (*object.Dict, error) {
	maps, err := mapsOf(th, self)
	if err != nil {
		return nil, err
	}
	d := object.NewDict(0)
	for i := len(maps) - 1; i >= 0; i-- {
		err := object.Iterate(th, maps[i], func(k object.Value) (bool, error) {
			_, err := d.SetDefault(th, k, object.None)
			return true, err
		})
		if err != nil {
			return nil, err
		}
	}
	return d, nil
}

func chainLen(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := merged(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(d.Len(th))), nil
}

func chainIter(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := merged(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.NewDictIterator(th, d, object.IterKeys), nil
}

func chainContains(th *object.Thread, a []object.Value) (object.Value, error) {
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	for _, m := range maps {
		if in, err := object.Contains(th, m, a[1]); err != nil || in {
			return object.Bool(in), err
		}
	}
	return object.False, nil
}

func chainBool(th *object.Thread, a []object.Value) (object.Value, error) {
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	for _, m := range maps {
		if t, err := object.Truth(th, m); err != nil || t {
			return object.Bool(t), err
		}
	}
	return object.False, nil
}

func chainRepr(th *object.Thread, a []object.Value) (object.Value, error) {
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	first, err := th.EnterRepr(a[0].Header())
	if err != nil {
		return object.Value{}, err
	}
	if !first {
		return object.Str("..."), nil
	}
	defer th.LeaveRepr()
	parts := make([]string, len(maps))
	for i, m := range maps {
		if parts[i], err = object.Repr(th, m); err != nil {
			return object.Value{}, err
		}
	}
	return object.Str(a[0].Type().Name() + "(" + strings.Join(parts, ", ") + ")"), nil
}

func chainCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if len(maps) > 0 {
		if maps[0], err = call(th, maps[0], "copy"); err != nil {
			return object.Value{}, err
		}
	}
	return object.Call(th, a[0].Type().Value(), maps, nil)
}

func chainNewChild(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "ChainMap.new_child() takes from 1 to 2 positional arguments but %d were given", len(args))
	}
	m := object.None
	if len(args) == 2 {
		m = args[1]
	}
	d := object.NewDict(len(kw))
	for _, a := range kw {
		if a.Name == "m" && len(args) == 1 {
			m = a.Value
		} else {
			d.SetStr(th, a.Name, a.Value)
		}
	}
	if m.IsNone() {
		m = d.Value()
	} else if d.Len(th) > 0 {
		if _, err := call(th, m, "update", d.Value()); err != nil {
			return object.Value{}, err
		}
	}
	maps, err := mapsOf(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, args[0].Type().Value(), append([]object.Value{m}, maps...), nil)
}

func chainPop(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("pop", kw); err != nil {
		return object.Value{}, err
	}
	if len(args) < 2 {
		return object.Value{}, object.MissingArguments("ChainMap.pop", "positional", []string{"key"})
	}
	m, err := firstMap(th, args[0])
	if err != nil {
		return object.Value{}, err
	}
	v, err := call(th, m, "pop", args[1:]...)
	return v, firstMapError(th, args[1], err)
}

func chainOr(th *object.Thread, a []object.Value) (object.Value, error) {
	if ok, err := abc.Is(th, a[1], "Mapping"); err != nil || !ok {
		return object.NotImplemented, err
	}
	c, err := call(th, a[0], "copy")
	if err != nil {
		return object.Value{}, err
	}
	m, err := firstMap(th, c)
	if err != nil {
		return object.Value{}, err
	}
	_, err = call(th, m, "update", a[1])
	return c, err
}

func chainROr(th *object.Thread, a []object.Value) (object.Value, error) {
	if ok, err := abc.Is(th, a[1], "Mapping"); err != nil || !ok {
		return object.NotImplemented, err
	}
	d := object.NewDict(0)
	if err := d.Update(th, a[1], nil); err != nil {
		return object.Value{}, err
	}
	maps, err := mapsOf(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	for i := len(maps) - 1; i >= 0; i-- {
		if err := d.Update(th, maps[i], nil); err != nil {
			return object.Value{}, err
		}
	}
	return object.Call(th, a[0].Type().Value(), []object.Value{d.Value()}, nil)
}
