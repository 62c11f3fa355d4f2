package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installDict adds the methods of dict and of its views.
func installDict() {
	t := object.DictType
	t.Doc = "A mapping in insertion order.\n\ndict(mapping), dict(pairs) and dict(name=value, ...) give it items."
	t.DefineMethods(
		native.Def("get(key, default=None, /)", native.Fixed(dictGet), `
Return the value of key, or default if there is none.

	>>> {"a": 1}.get("b", 0)
	0`),
		native.Def("setdefault(key, default=None, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return dictSelf(a).SetDefault(th, a[1], a[2])
		}), "Return the value of key, after setting it to default if there is none."),
		native.Def("pop(key, default=<unset>, /)", native.Fixed(dictPop), `
Remove key and return its value.

Returns default if there is no such key; raises KeyError if there is no default either.`),
		native.Def("popitem()", native.Fixed(dictPopItem), "Remove and return an item as a tuple: in Python the last one, in Starlark the first."),
		native.Def("keys()", native.Fixed(dictView(object.IterKeys)), "Return the keys."),
		native.Def("values()", native.Fixed(dictView(object.IterValues)), "Return the values."),
		native.Def("items()", native.Fixed(dictView(object.IterItems)), "Return the items as tuples of key and value."),
		native.Def("update(*args, **kwargs)", native.Raw(dictUpdate), `
Set items from a mapping or an iterable of pairs, and from keyword arguments.

	>>> d = {}; d.update({"a": 1}, b=2); d
	{'a': 1, 'b': 2}`),
		native.Def("clear()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, dictSelf(a).Clear(th)
		}), "Remove all items."),
		native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			d, err := dictSelf(a).CopyLong(th)
			if err != nil {
				return object.Value{}, err
			}
			return d.Value(), nil
		}), "Return a dict with the same items."),
		native.Def("__reversed__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewDictReverse(th, dictSelf(a), object.IterKeys), nil
		}), "Return an iterator over the keys from the last to the first."),
	)
	fromkeys := native.Def("fromkeys(iterable, value=None, /)", native.Raw(dictFromKeys), "Make a dict with keys from an iterable and one value for all.")
	t.Define("fromkeys", object.NewClassMethod(fromkeys.Value()))
	defineClassGetItem(t)
	for _, view := range []*object.Type{object.DictKeysType, object.DictValuesType, object.DictItemsType} {
		installView(view)
	}
}

func installView(t *object.Type) {
	t.DefineMethods(native.Def("__reversed__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		w, _ := a[0].AsDictView()
		return object.NewDictReverse(th, w.Dict, w.Kind), nil
	}), "Return an iterator from the end."))
	if t == object.DictValuesType {
		return
	}
	t.DefineMethods(native.Def("isdisjoint(other, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		disjoint := true
		err := object.Iterate(th, a[1], func(x object.Value) (bool, error) {
			has, err := object.Contains(th, a[0], x)
			disjoint = !has
			return disjoint, err
		})
		return object.Bool(disjoint), err
	}), "Report whether an iterable has no element in common with the view."))
}

func dictSelf(a []object.Value) *object.Dict {
	d, _ := a[0].AsDict()
	return d
}

func dictGet(th *object.Thread, a []object.Value) (object.Value, error) {
	v, ok, err := dictSelf(a).Get(th, a[1])
	if !ok {
		v = a[2]
	}
	return v, err
}

func dictPop(th *object.Thread, a []object.Value) (object.Value, error) {
	d := dictSelf(a)
	var v object.Value
	var ok bool
	var err error
	if d.Len(th) > 0 || d.Frozen() { // an empty dict does not look at the key
		v, ok, err = d.Pop(th, a[1])
	}
	switch {
	case err != nil || ok:
		return v, err
	case a[2].IsSet():
		return a[2], nil
	}
	return object.Value{}, object.NewException(object.KeyError, a[1])
}

func dictPopItem(th *object.Thread, a []object.Value) (object.Value, error) {
	item, ok, err := dictSelf(a).PopItem(th, th.Dialect.PopFirst())
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.Value{}, object.Errorf(object.KeyError, "popitem(): dictionary is empty")
	}
	return object.Pair(item.Key, item.Value).Value(), nil
}

func dictView(kind object.IterKind) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		return object.NewDictView(th, dictSelf(a), kind)
	}
}

func dictUpdate(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NArgs("update", len(a)-1, 0, 1); err != nil {
		return object.Value{}, err
	}
	var src object.Value
	if len(a) == 2 {
		src = a[1]
	}
	return object.None, dictSelf(a).Update(th, src, kw)
}

func dictFromKeys(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if err := object.NoKeywords("dict.fromkeys", kw); err != nil {
		return object.Value{}, err
	}
	if err := object.NArgs("fromkeys", len(a)-1, 1, 2); err != nil {
		return object.Value{}, err
	}
	value := object.None
	if len(a) == 3 {
		value = a[2]
	}
	made, err := object.Call(th, a[0], nil, nil)
	if err != nil {
		return object.Value{}, err
	}
	d, exact := made.AsDict()
	exact = exact && made.Kind() == object.KindDict
	err = object.Iterate(th, a[1], func(k object.Value) (bool, error) {
		if exact {
			return true, d.Set(th, k, value)
		}
		return true, object.SetItem(th, made, k, value)
	})
	return made, err
}
