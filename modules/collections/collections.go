// Package collections is Python's collections module: deque, defaultdict,
// OrderedDict, Counter, namedtuple, ChainMap and the User classes.
package collections

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/internal/pyclass"

	metaabc "github.com/starling-lang/starling/modules/abc"
)

const moduleName = "collections"

// Module declares the module.
func Module() *native.Module {
	return &native.Module{
		Name: moduleName, Doc: "Container types.",
		Funcs: []*object.Native{
			native.Def("namedtuple(typename, field_names, *, rename=False, defaults=None, module=None)", native.Fixed(namedTuple), `
Make a class of tuples whose elements have names.

	>>> Point = namedtuple("Point", ["x", "y"])
	>>> Point(1, y=2)
	Point(x=1, y=2)`),
		},
		Classes: []func() *native.Class{dequeClass, defaultDictClass, orderedDictClass, counterClass},
		Init: func(l *native.Loader) error {
			th := l.Thread
			for _, create := range []func(*object.Thread) (*object.Type, error){newChainMap, newUserDict, newUserList, newUserString} {
				t := pyclass.Once(th, create)
				l.Set(t.Name(), t.Value())
			}
			native.Type(l.Runtime(), orderedDictClass).OrderedViews = true
			deque := native.Type(l.Runtime(), dequeClass)
			metaabc.Register(th, abc.Type(th, "MutableSequence"), deque)
			deque.MatchAs = object.MatchAsSequence
			return nil
		},
	}
}

func def(signature string, f object.NativeFunc, doc string) *object.Native {
	return native.Def(signature, native.Fixed(f), doc)
}

// getItemClass is the __class_getitem__ of generic classes.
func getItemClass() *object.Native {
	return def("__class_getitem__(item, /)", func(_ *object.Thread, a []object.Value) (object.Value, error) {
		return object.NewGenericAlias(a[0], a[1]), nil
	}, `Return the class with a type argument.`)
}

// call calls a method of an object by name.
func call(th *object.Thread, v object.Value, name string, args ...object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

// stateOf returns the attributes of an instance for pickle and copy, None if it has none.
func stateOf(th *object.Thread, v object.Value) object.Value {
	attrs := object.OwnAttrs(th, v)
	if len(attrs) == 0 {
		return object.None
	}
	d := object.NewDict(len(attrs))
	for _, a := range attrs {
		d.SetStr(th, a.Name, a.Value)
	}
	return d.Value()
}
