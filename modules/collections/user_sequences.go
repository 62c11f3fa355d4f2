package collections

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/internal/pyclass"

	metaabc "github.com/starling-lang/starling/modules/abc"
)

func newUserList(th *object.Thread) (*object.Type, error) {
	methods := append(shared(), compares(newUserList)...)
	for _, signature := range []string{"append(item)", "insert(i, item)", "pop(i=-1)", "remove(item)", "clear()", "count(item)",
		"index(item, *args)", "reverse()"} {
		methods = append(methods, forward(signature, newUserList, false))
	}
	return metaabc.New(th, pyclass.Spec{
		Name: "UserList", Module: moduleName, Doc: "A list to derive classes from.",
		Bases: []*object.Type{abc.Type(th, "MutableSequence")},
		Methods: append(methods,
			def("__init__(initlist=None)", userListInit, ""),
			native.Def("sort(*args, **kwds)", native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
				d, err := data(th, args[0])
				if err != nil {
					return object.Value{}, err
				}
				f, err := object.GetAttr(th, d, "sort")
				if err != nil {
					return object.Value{}, err
				}
				_, err = object.Call(th, f, args[1:], kw)
				return object.None, err
			}), ""),
			def("extend(other)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				other, err := unwrapped(th, newUserList, a[1])
				if err != nil {
					return object.Value{}, err
				}
				_, err = call(th, d, "extend", other)
				return object.None, err
			}, ""),
			def("copy()", userListCopy, ""), def("__copy__()", userListCopy, ""),
			def("__contains__(item, /)", userContains, ""),
			def("__getitem__(i, /)", userGetItem, ""),
			def("__setitem__(i, item, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, object.SetItem(th, d, a[1], a[2])
			}, ""),
			def("__delitem__(i, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, object.DelItem(th, d, a[1])
			}, ""),
			def("__add__(other, /)", userListAdd(false), ""), def("__radd__(other, /)", userListAdd(true), ""),
			def("__iadd__(other, /)", userListIAdd, ""),
			def("__mul__(n, /)", userMul, ""), def("__rmul__(n, /)", userMul, ""),
			def("__imul__(n, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				if d, err = object.InPlace(th, object.Mul, d, a[1]); err != nil {
					return object.Value{}, err
				}
				return a[0], object.SetAttr(th, a[0], "data", d)
			}, ""),
		),
	})
}

func userListInit(th *object.Thread, a []object.Value) (object.Value, error) {
	var elems []object.Value
	if !a[1].IsNone() {
		src, err := unwrapped(th, newUserList, a[1])
		if err != nil {
			return object.Value{}, err
		}
		if elems, err = object.Elements(th, src); err != nil {
			return object.Value{}, err
		}
	}
	return object.None, object.SetAttr(th, a[0], "data", object.NewList(elems).Value())
}

func userListCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	return object.Call(th, a[0].Type().Value(), []object.Value{a[0]}, nil)
}

// userGetItem returns an element; a slice is an instance of the same class.
func userGetItem(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	x, err := object.GetItem(th, d, a[1])
	if _, isSlice := a[1].AsSlice(); err != nil || !isSlice && d.Layout() == object.KindList {
		return x, err
	}
	return object.Call(th, a[0].Type().Value(), []object.Value{x}, nil)
}

func userListAdd(reflected bool) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		d, err := data(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		other, err := unwrapped(th, newUserList, a[1])
		if err != nil {
			return object.Value{}, err
		}
		if other.Layout() != object.KindList {
			elems, err := object.Elements(th, other)
			if err != nil {
				return object.Value{}, err
			}
			other = object.NewList(elems).Value()
		}
		if reflected {
			d, other = other, d
		}
		sum, err := object.Binary(th, object.Add, d, other)
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, a[0].Type().Value(), []object.Value{sum}, nil)
	}
}

func userListIAdd(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	other, err := unwrapped(th, newUserList, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if d, err = object.InPlace(th, object.Add, d, other); err != nil {
		return object.Value{}, err
	}
	return a[0], object.SetAttr(th, a[0], "data", d)
}

func userMul(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	product, err := object.Binary(th, object.Mul, d, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, a[0].Type().Value(), []object.Value{product}, nil)
}

// userStringMethods are the methods of str that give a UserString, and those that don't.
var userStringMethods = struct{ wrap, plain []string }{
	wrap: []string{"capitalize()", "casefold()", "center(width, *args)", "expandtabs(tabsize=8)", "ljust(width, *args)", "lower()", "lstrip(chars=None)",
		"removeprefix(prefix, /)", "removesuffix(suffix, /)", "replace(old, new, maxsplit=-1)", "rjust(width, *args)", "rstrip(chars=None)",
		"strip(chars=None)", "swapcase()", "title()", "translate(*args)", "upper()", "zfill(width)"},
	plain: []string{"count(sub, start=0, end=<unset>)", "encode(encoding='utf-8', errors='strict')", "endswith(suffix, start=0, end=<unset>)",
		"find(sub, start=0, end=<unset>)", "format(*args, **kwds)", "format_map(mapping)", "index(sub, start=0, end=<unset>)", "isalpha()", "isalnum()", "isascii()",
		"isdecimal()", "isdigit()", "isidentifier()", "islower()", "isnumeric()", "isprintable()", "isspace()", "istitle()", "isupper()", "join(seq)",
		"partition(sep)", "rfind(sub, start=0, end=<unset>)", "rindex(sub, start=0, end=<unset>)", "rpartition(sep)", "rsplit(sep=None, maxsplit=-1)",
		"split(sep=None, maxsplit=-1)", "splitlines(keepends=False)", "startswith(prefix, start=0, end=<unset>)"},
}

func newUserString(th *object.Thread) (*object.Type, error) {
	methods := append(shared(), compares(newUserString)...)
	for _, signature := range userStringMethods.wrap {
		methods = append(methods, forward(signature, newUserString, true))
	}
	for _, signature := range userStringMethods.plain {
		methods = append(methods, forward(signature, newUserString, false))
	}
	text := func(signature string, f func(th *object.Thread, s string) (object.Value, error)) *object.Native {
		return onData(signature, func(th *object.Thread, d object.Value) (object.Value, error) {
			s, _ := d.AsStr()
			return f(th, s)
		})
	}
	return metaabc.New(th, pyclass.Spec{
		Name: "UserString", Module: moduleName, Doc: "A str to derive classes from.",
		Bases: []*object.Type{abc.Type(th, "Sequence")},
		StaticMethods: []*object.Native{def("maketrans(x, y=<unset>, z=<unset>, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			args := a[:1]
			for _, x := range a[1:] {
				if x.IsSet() {
					args = append(args[:len(args):len(args)], x)
				}
			}
			return call(th, object.StrType.Value(), "maketrans", args...)
		}, "")},
		Methods: append(methods,
			def("__init__(seq)", userStringInit, ""),
			onData("__str__()", func(th *object.Thread, d object.Value) (object.Value, error) {
				s, err := object.ToStr(th, d)
				return object.Str(s), err
			}),
			text("__int__()", func(th *object.Thread, s string) (object.Value, error) { return object.ParseInt(th, s, 10) }),
			text("__float__()", func(th *object.Thread, s string) (object.Value, error) {
				f, err := object.ToFloat(th, object.Str(s))
				return object.Float(f), err
			}),
			onData("__hash__()", func(th *object.Thread, d object.Value) (object.Value, error) {
				h, err := object.Hash(th, d)
				return object.Int(h), err
			}),
			text("__getnewargs__()", func(_ *object.Thread, s string) (object.Value, error) {
				return object.TupleOf(object.Str(strings.Clone(s))).Value(), nil
			}),
			def("__contains__(char, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				char, err := unwrapped(th, newUserString, a[1])
				if err != nil {
					return object.Value{}, err
				}
				return userContains(th, []object.Value{a[0], char})
			}, ""),
			def("__getitem__(index, /)", userGetItem, ""),
			def("__add__(other, /)", userStringAdd(false), ""), def("__radd__(other, /)", userStringAdd(true), ""),
			def("__mul__(n, /)", userMul, ""), def("__rmul__(n, /)", userMul, ""),
			def("__mod__(args, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				s, err := object.Binary(th, object.Mod, d, a[1])
				if err != nil {
					return object.Value{}, err
				}
				return object.Call(th, a[0].Type().Value(), []object.Value{s}, nil)
			}, ""),
			def("__rmod__(template, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				template, err := object.ToStr(th, a[1])
				if err != nil {
					return object.Value{}, err
				}
				s, err := object.Binary(th, object.Mod, object.Str(template), a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.Call(th, a[0].Type().Value(), []object.Value{s}, nil)
			}, ""),
		),
	})
}

func userStringInit(th *object.Thread, a []object.Value) (object.Value, error) {
	src, err := unwrapped(th, newUserString, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if src.Layout() != object.KindStr {
		s, err := object.ToStr(th, src)
		if err != nil {
			return object.Value{}, err
		}
		src = object.Str(s)
	}
	return object.None, object.SetAttr(th, a[0], "data", src)
}

func userStringAdd(reflected bool) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		d, err := data(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		text, err := object.ToStr(th, a[1])
		if err != nil {
			return object.Value{}, err
		}
		other := object.Str(text)
		if reflected {
			d, other = other, d
		}
		sum, err := object.Binary(th, object.Add, d, other)
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, a[0].Type().Value(), []object.Value{sum}, nil)
	}
}
