package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installList adds the methods of list.
func installList() {
	t := object.ListType
	t.Doc = "A mutable sequence.\n\nlist() is empty; list(iterable) has the iterable's elements."
	t.DefineMethods(
		native.Def("append(object, /)", native.Fixed(listAppend), `
Add an element at the end.

	>>> a = [1]; a.append(2); a
	[1, 2]`),
		native.Def("extend(iterable, /)", native.Fixed(listExtend), "Add the elements of an iterable at the end."),
		native.Def("insert(index, object, /)", native.Fixed(listInsert), "Insert an element before the one at index."),
		native.Def("pop(index=-1, /)", native.Fixed(listPop), `
Remove and return the element at index, by default the last.

Raises IndexError if there is none.`),
		native.Def("remove(value, /)", native.Fixed(listRemove), "Remove the first element that equals value; raise ValueError if there is none."),
		native.Def("clear()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, listSelf(a).Clear(th)
		}), "Remove all elements."),
		native.Def("copy()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			elems, err := listSelf(a).CopyLong(th)
			return object.NewList(elems).Value(), err
		}), "Return a list of the same elements."),
		native.Def("index(value, start=<unset>, stop=<unset>, /)", native.Fixed(listIndex), `
Return the index of the first element that equals value; raise ValueError if there is none.

	>>> ["a", "b"].index("b")
	1`),
		native.Def("count(value, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := listSelf(a).Count(th, a[1])
			return object.Int(int64(n)), err
		}), "Return how many elements equal value."),
		native.Def("reverse()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.None, listSelf(a).Reverse(th)
		}), "Reverse the order of the elements in place."),
		native.Def("sort(*, key=None, reverse=False)", native.Raw(listSort), `
Sort the list in place.

The order is ascending, by the elements or by what key returns for each; elements that are equal
keep their order. The list looks empty to the functions that the sort calls.

	>>> a = ["bb", "a"]; a.sort(key=len); a
	['a', 'bb']`),
		native.Def("__reversed__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			return object.NewListReverse(th, listSelf(a)), nil
		}), "Return an iterator from the last element to the first."),
	)
	defineClassGetItem(t)
}

func listSelf(a []object.Value) *object.List {
	l, _ := a[0].AsList()
	return l
}

func listAppend(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.None, listSelf(a).Append(th, a[1])
}

func listExtend(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.None, listSelf(a).Extend(th, a[1])
}

func listInsert(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := cSize(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.None, listSelf(a).Insert(th, i, a[2])
}

func listPop(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := cSize(th, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return listSelf(a).Pop(th, i)
}

func listRemove(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.None, listSelf(a).Remove(th, a[1])
}

func listIndex(th *object.Thread, a []object.Value) (object.Value, error) {
	i, err := listSelf(a).Index(th, a[1], a[2], a[3])
	return object.Int(int64(i)), err
}

func listSort(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(a) > 1 {
		return object.Value{}, object.Errorf(object.TypeError, "sort() takes no positional arguments")
	}
	key, reverse, err := sortOptions(th, "sort", kw)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, listSelf(a).Sort(th, key, reverse)
}

// sortOptions reads the keyword arguments of sort and sorted.
func sortOptions(th *object.Thread, name string, kw []object.Named) (key object.Value, reverse bool, err error) {
	for _, a := range kw {
		switch a.Name {
		case "key":
			key = a.Value
		case "reverse":
			if reverse, err = object.Truth(th, a.Value); err != nil {
				return key, false, err
			}
		default:
			return key, false, object.UnexpectedKeyword(name, a.Name, "key", "reverse")
		}
	}
	return key, reverse, nil
}

// defineClassGetItem makes T[int] a generic alias, as annotations use it.
func defineClassGetItem(t *object.Type) {
	n := native.Def("__class_getitem__(key, /)", native.Raw(func(_ *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
		if err := object.NoKeywords("__class_getitem__", kw); err != nil {
			return object.Value{}, err
		}
		if err := object.NArgs("__class_getitem__", len(a)-1, 1, 1); err != nil {
			return object.Value{}, err
		}
		return object.NewGenericAlias(a[0], a[1]), nil
	}), "")
	t.Define("__class_getitem__", object.NewClassMethod(n.Value()))
}
