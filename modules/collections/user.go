package collections

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/internal/pyclass"

	metaabc "github.com/starling-lang/starling/modules/abc"
)

// The User classes wrap a built-in object, their attribute data, and pass most
// methods on to it.

func data(th *object.Thread, self object.Value) (object.Value, error) {
	return object.GetAttr(th, self, "data")
}

// unwrapped returns the data of an instance of the class that create makes, other values as they are.
func unwrapped(th *object.Thread, create func(*object.Thread) (*object.Type, error), v object.Value) (object.Value, error) {
	if !v.Type().IsSubtype(pyclass.Once(th, create)) {
		return v, nil
	}
	return data(th, v)
}

// forward is the method that passes its arguments on to the same method of data.
// wrap says to make the result an instance of self's class.
func forward(signature string, create func(*object.Thread) (*object.Type, error), wrap bool) *object.Native {
	name, _, _ := strings.Cut(signature, "(")
	return native.Def(signature, native.Raw(func(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
		d, err := data(th, args[0])
		if err != nil {
			return object.Value{}, err
		}
		f, err := object.GetAttr(th, d, name)
		if err != nil {
			return object.Value{}, err
		}
		rest := append([]object.Value(nil), args[1:]...)
		for i := range rest {
			if rest[i], err = unwrapped(th, create, rest[i]); err != nil {
				return object.Value{}, err
			}
		}
		r, err := object.Call(th, f, rest, kw)
		if err != nil || !wrap {
			return r, err
		}
		return object.Call(th, args[0].Type().Value(), []object.Value{r}, nil)
	}), "")
}

// onData is a method that works on data only.
func onData(signature string, f func(th *object.Thread, d object.Value) (object.Value, error)) *object.Native {
	return def(signature, func(th *object.Thread, a []object.Value) (object.Value, error) {
		d, err := data(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		return f(th, d)
	}, "")
}

// shared are the methods that all User classes have.
func shared() []*object.Native {
	return []*object.Native{
		onData("__repr__()", func(th *object.Thread, d object.Value) (object.Value, error) {
			r, err := object.Repr(th, d)
			return object.Str(r), err
		}),
		onData("__len__()", func(th *object.Thread, d object.Value) (object.Value, error) {
			n, err := object.Len(th, d)
			return object.Int(int64(n)), err
		}),
	}
}

// compares are the comparison operators of UserList and UserString.
func compares(create func(*object.Thread) (*object.Type, error)) []*object.Native {
	var out []*object.Native
	for op, name := range []string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"} {
		if name == "__ne__" {
			continue
		}
		out = append(out, def(name+"(other, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d, err := data(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			other, err := unwrapped(th, create, a[1])
			if err != nil {
				return object.Value{}, err
			}
			return object.Compare(th, object.CompareOp(op), d, other)
		}, ""))
	}
	return out
}

func newUserDict(th *object.Thread) (*object.Type, error) {
	return metaabc.New(th, pyclass.Spec{
		Name: "UserDict", Module: moduleName, Doc: "A dict to derive classes from: its methods call each other.",
		Bases: []*object.Type{abc.Type(th, "MutableMapping")},
		Methods: append(shared(),
			native.Def("__init__(dict=None, /, **kwargs)", native.Raw(userDictInit), ""),
			def("__getitem__(key, /)", userDictGetItem, ""),
			def("__setitem__(key, item, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, object.SetItem(th, d, a[1], a[2])
			}, ""),
			def("__delitem__(key, /)", func(th *object.Thread, a []object.Value) (object.Value, error) {
				d, err := data(th, a[0])
				if err != nil {
					return object.Value{}, err
				}
				return object.None, object.DelItem(th, d, a[1])
			}, ""),
			onData("__iter__()", object.Iter),
			def("__contains__(key, /)", userContains, ""),
			def("get(key, default=None)", chainGet, ""),
			def("__or__(other, /)", userDictOr(false), ""), def("__ror__(other, /)", userDictOr(true), ""),
			def("__ior__(other, /)", userDictIOr, ""),
			def("copy()", userDictCopy, ""), def("__copy__()", userDictCopy, ""),
		),
		ClassMethods: []*object.Native{def("fromkeys(cls, iterable, value=None)", func(th *object.Thread, a []object.Value) (object.Value, error) {
			d, err := object.Call(th, a[0], nil, nil)
			if err != nil {
				return object.Value{}, err
			}
			return d, object.Iterate(th, a[1], func(k object.Value) (bool, error) { return true, object.SetItem(th, d, k, a[2]) })
		}, "")},
	})
}

func userDictInit(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if len(args) > 2 {
		return object.Value{}, object.Errorf(object.TypeError, "UserDict.__init__() takes from 1 to 2 positional arguments but %d were given", len(args))
	}
	if err := object.SetAttr(th, args[0], "data", object.NewDict(0).Value()); err != nil {
		return object.Value{}, err
	}
	update := func(src object.Value) error {
		_, err := call(th, args[0], "update", src)
		return err
	}
	if len(args) == 2 && !args[1].IsNone() {
		if err := update(args[1]); err != nil {
			return object.Value{}, err
		}
	}
	if len(kw) == 0 {
		return object.None, nil
	}
	d := object.NewDict(len(kw))
	for _, a := range kw {
		d.SetStr(th, a.Name, a.Value)
	}
	return object.None, update(d.Value())
}

func userDictGetItem(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	in, err := object.Contains(th, d, a[1])
	if err != nil {
		return object.Value{}, err
	}
	if in {
		return object.GetItem(th, d, a[1])
	}
	if r, ok, err := object.CallMethod(th, a[0], "__missing__", a[1]); ok || err != nil {
		return r, err
	}
	return object.Value{}, object.NewException(object.KeyError, a[1])
}

func userContains(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	in, err := object.Contains(th, d, a[1])
	return object.Bool(in), err
}

func userDictOr(reflected bool) object.NativeFunc {
	return func(th *object.Thread, a []object.Value) (object.Value, error) {
		other, err := unwrapped(th, newUserDict, a[1])
		if err != nil {
			return object.Value{}, err
		}
		if other.Layout() != object.KindDict {
			return object.NotImplemented, nil
		}
		d, err := data(th, a[0])
		if err != nil {
			return object.Value{}, err
		}
		if reflected {
			d, other = other, d
		}
		sum, err := object.Binary(th, object.Or, d, other)
		if err != nil {
			return object.Value{}, err
		}
		return object.Call(th, a[0].Type().Value(), []object.Value{sum}, nil)
	}
}

func userDictIOr(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	other, err := unwrapped(th, newUserDict, a[1])
	if err != nil {
		return object.Value{}, err
	}
	d, err = object.InPlace(th, object.Or, d, other)
	if err != nil {
		return object.Value{}, err
	}
	return a[0], object.SetAttr(th, a[0], "data", d)
}

// userDictCopy copies the instance with its other attributes.
func userDictCopy(th *object.Thread, a []object.Value) (object.Value, error) {
	d, err := data(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if a[0].Type() == pyclass.Once(th, newUserDict) {
		return object.Call(th, a[0].Type().Value(), []object.Value{d}, nil)
	}
	c := a[0].Type().Alloc().Value()
	for _, attr := range object.OwnAttrs(th, a[0]) {
		if attr.Name == "data" {
			if attr.Value, err = call(th, attr.Value, "copy"); err != nil {
				return object.Value{}, err
			}
		}
		if err := object.GenericSetAttr(th, c, attr.Name, attr.Value); err != nil {
			return object.Value{}, err
		}
	}
	return c, nil
}
