package abc

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func mappings() []class {
	missing := func(_ *object.Thread, _ []object.Value) (object.Value, error) {
		return object.Value{}, object.NewException(object.KeyError)
	}
	return []class{
		{
			name: "Mapping", doc: "A mapping: subclasses define __getitem__, __iter__ and __len__.", bases: []string{"Collection"},
			register: []*object.Type{object.MappingProxyType}, abstract: []string{"__getitem__"}, fallback: missing,
			attrs: []object.OwnAttr{{Name: "__reversed__", Value: object.None}},
			methods: []*object.Native{
				def("get(key, default=None)", mappingGet), def("__contains__(key, /)", mappingContains),
				def("keys()", makeView("KeysView")), def("items()", makeView("ItemsView")), def("values()", makeView("ValuesView")),
				def("__eq__(other, /)", mappingEq),
			},
		},
		{
			name: "MappingView", doc: "What views of a mapping have in common.", bases: []string{"Sized"}, generic: true,
			slots: []string{"_mapping"},
			methods: []*object.Native{
				def("__init__(mapping)", func(th *object.Thread, a []object.Value) (object.Value, error) {
					return object.None, object.SetAttr(th, a[0], "_mapping", a[1])
				}),
				def("__len__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
					m, err := mapping(th, a[0])
					if err != nil {
						return object.Value{}, err
					}
					n, err := object.Len(th, m)
					return object.Int(int64(n)), err
				}),
				def("__repr__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
					m, err := mapping(th, a[0])
					if err != nil {
						return object.Value{}, err
					}
					r, err := object.Repr(th, m)
					return object.Str(a[0].Type().Name() + "(" + r + ")"), err
				}),
			},
		},
		{
			name: "KeysView", doc: "The keys of a mapping.", bases: []string{"MappingView", "Set"}, register: []*object.Type{object.DictKeysType},
			class: setOfView(),
			methods: []*object.Native{
				def("__contains__(key, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
					m, err := mapping(th, a[0])
					if err != nil {
						return object.Value{}, err
					}
					in, err := object.Contains(th, m, a[1])
					return object.Bool(in), err
				}),
				def("__iter__()", func(th *object.Thread, a []object.Value) (object.Value, error) {
					m, err := mapping(th, a[0])
					if err != nil {
						return object.Value{}, err
					}
					return object.Iter(th, m)
				}),
			},
		},
		{
			name: "ItemsView", doc: "The items of a mapping.", bases: []string{"MappingView", "Set"}, register: []*object.Type{object.DictItemsType},
			class:   setOfView(),
			methods: []*object.Native{def("__contains__(item, /)", itemsContains), def("__iter__()", viewIter(object.IterItems))},
		},
		{
			name: "ValuesView", doc: "The values of a mapping.", bases: []string{"MappingView", "Collection"}, register: []*object.Type{object.DictValuesType},
			methods: []*object.Native{def("__contains__(value, /)", valuesContain), def("__iter__()", viewIter(object.IterValues))},
		},
		{
			name: "MutableMapping", doc: "A mapping that can change: subclasses also define __setitem__ and __delitem__.", bases: []string{"Mapping"},
			register: []*object.Type{object.DictType}, abstract: []string{"__setitem__", "__delitem__"}, fallback: missing,
			methods: []*object.Native{
				def("pop(key, default=<unset>)", mappingPop), def("popitem()", mappingPopItem), def("clear()", mappingClear),
				native.Def("update(other=(), /, **kwds)", native.Raw(mappingUpdate), ""), def("setdefault(key, default=None)", mappingSetDefault),
			},
		},
	}
}

func mapping(th *object.Thread, view object.Value) (object.Value, error) {
	return object.GetAttr(th, view, "_mapping")
}

// setOfView is the _from_iterable of views: their set operations give sets.
func setOfView() []*object.Native {
	return []*object.Native{def("_from_iterable(cls, it)", func(th *object.Thread, a []object.Value) (object.Value, error) {
		return object.Call(th, object.SetType.Value(), []object.Value{a[1]}, nil)
	})}
}

func makeView(name string) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		return object.Call(th, Type(th, name).Value(), []object.Value{a[0]}, nil)
	}
}

func mappingGet(th *object.Thread, a []object.Value) (object.Value, error) {
	v, err := object.GetItem(th, a[0], a[1])
	if err != nil && object.IsException(err, object.KeyError) {
		return a[2], nil
	}
	return v, err
}

func mappingContains(th *object.Thread, a []object.Value) (object.Value, error) {
	_, err := object.GetItem(th, a[0], a[1])
	if err != nil && object.IsException(err, object.KeyError) {
		return object.False, nil
	}
	return object.True, err
}

func mappingEq(th *object.Thread, a []object.Value) (object.Value, error) {
	if ok, err := Is(th, a[1], "Mapping"); err != nil || !ok {
		return object.NotImplemented, err
	}
	x, err := dictOfItems(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	y, err := dictOfItems(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	eq, err := object.Equal(th, x.Value(), y.Value())
	return object.Bool(eq), err
}

func dictOfItems(th *object.Thread, m object.Value) (*object.Dict, error) {
	items, err := call(th, m, "items")
	if err != nil {
		return nil, err
	}
	d := object.NewDict(0)
	return d, d.Update(th, items, nil)
}

func itemsContains(th *object.Thread, a []object.Value) (object.Value, error) {
	m, err := mapping(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	pair, err := object.Elements(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if len(pair) != 2 {
		return object.Value{}, object.Errorf(object.ValueError, "an item is a pair of a key and a value")
	}
	v, err := object.GetItem(th, m, pair[0])
	if err != nil {
		if object.IsException(err, object.KeyError) {
			return object.False, nil
		}
		return object.Value{}, err
	}
	eq, err := object.Equal(th, v, pair[1])
	return object.Bool(eq), err
}

func valuesContain(th *object.Thread, a []object.Value) (object.Value, error) {
	it, err := viewIter(object.IterValues)(th, a)
	if err != nil {
		return object.Value{}, err
	}
	in, err := object.Contains(th, it, a[1])
	return object.Bool(in), err
}

// viewIterator goes through the values or items of a mapping, by its keys.
type viewIterator struct {
	object.Instance
	m, keys object.Value
	kind    object.IterKind
}

func viewIteratorClass() *native.Class {
	return native.NewClass[viewIterator](native.Class{
		Name: "generator", Module: "builtins", Sealed: true, Final: true, New: object.Uninstantiable,
		Slots: object.Slots{
			Iter: func(_ *object.Thread, v object.Value) (object.Value, error) { return v, nil },
			Next: func(th *object.Thread, v object.Value) (object.Value, error) {
				it := native.To[*viewIterator](v)
				k, err := object.Next(th, it.keys)
				if err != nil || !k.IsSet() {
					return k, err
				}
				x, err := object.GetItem(th, it.m, k)
				if err == nil && it.kind == object.IterItems {
					x = object.Pair(k, x).Value()
				}
				return x, err
			},
		},
	})
}

func viewIter(kind object.IterKind) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		m, err := mapping(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		keys, err := object.Iter(th, m)
		if err != nil {
			return object.Value{}, err
		}
		it := native.New[*viewIterator](th.Runtime, viewIteratorClass)
		it.m, it.keys, it.kind = m, keys, kind
		return it.Value(), nil
	}
}

func mappingPop(th *object.Thread, a []object.Value) (object.Value, error) {
	v, err := object.GetItem(th, a[0], a[1])
	if err != nil {
		if a[2].IsSet() && object.IsException(err, object.KeyError) {
			return a[2], nil
		}
		return object.Value{}, err
	}
	return v, object.DelItem(th, a[0], a[1])
}

func mappingPopItem(th *object.Thread, a []object.Value) (object.Value, error) {
	it, err := object.Iter(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	k, err := object.Next(th, it)
	if err != nil {
		return object.Value{}, err
	}
	if !k.IsSet() {
		return object.Value{}, object.NewException(object.KeyError)
	}
	v, err := object.GetItem(th, a[0], k)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(k, v).Value(), object.DelItem(th, a[0], k)
}

func mappingClear(th *object.Thread, a []object.Value) (object.Value, error) {
	return untilError(th, a[0], "popitem", object.KeyError)
}

func mappingUpdate(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "MutableMapping.update() takes from 1 to 2 positional arguments but %d were given", len(args))
	}
	if len(args) == 2 {
		if err := Update(th, args[0], args[1]); err != nil {
			return object.Value{}, err
		}
	}
	for _, a := range kw {
		if err := object.SetItem(th, args[0], object.Str(a.Name), a.Value); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, nil
}

// Update sets self's items from a mapping or an iterable of pairs.
func Update(th *object.Thread, self, other object.Value) error {
	keys := other
	isMapping, err := Is(th, other, "Mapping")
	if err != nil {
		return err
	}
	if !isMapping {
		f, err := object.LookupAttr(th, other, "keys")
		if err != nil {
			return err
		}
		if !f.IsSet() {
			return updatePairs(th, self, other)
		}
		if keys, err = object.Call(th, f, nil, nil); err != nil {
			return err
		}
	}
	return object.Iterate(th, keys, func(k object.Value) (bool, error) {
		v, err := object.GetItem(th, other, k)
		if err != nil {
			return false, err
		}
		return true, object.SetItem(th, self, k, v)
	})
}

func updatePairs(th *object.Thread, self, pairs object.Value) error {
	return object.Iterate(th, pairs, func(p object.Value) (bool, error) {
		pair, err := object.Elements(th, p)
		switch {
		case err != nil:
			return false, err
		case len(pair) < 2:
			return false, object.Errorf(object.ValueError, "not enough values to unpack (expected 2, got %d)", len(pair))
		case len(pair) > 2:
			return false, object.Errorf(object.ValueError, "too many values to unpack (expected 2, got %d)", len(pair))
		}
		return true, object.SetItem(th, self, pair[0], pair[1])
	})
}

func mappingSetDefault(th *object.Thread, a []object.Value) (object.Value, error) {
	v, err := object.GetItem(th, a[0], a[1])
	if err != nil && object.IsException(err, object.KeyError) {
		return a[2], object.SetItem(th, a[0], a[1], a[2])
	}
	return v, err
}
