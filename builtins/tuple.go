package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installTuple adds the methods of tuple.
func installTuple() {
	t := object.TupleType
	t.Doc = "An immutable sequence.\n\ntuple() is empty; tuple(iterable) has the iterable's elements."
	t.DefineMethods(
		native.Def("index(value, start=<unset>, stop=<unset>, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			i, err := tupleSelf(a).Index(th, a[1], a[2], a[3])
			return object.Int(int64(i)), err
		}), "Return the index of the first element that equals value; raise ValueError if there is none."),
		native.Def("count(value, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			n, err := tupleSelf(a).Count(th, a[1])
			return object.Int(int64(n)), err
		}), "Return how many elements equal value."),
		native.Def("__getnewargs__()", native.Fixed(func(_ *object.Thread, a []object.Value) (object.Value, error) {
			return object.TupleOf(object.NewTuple(tupleSelf(a).Elems()).Value()).Value(), nil
		}), ""),
	)
	defineClassGetItem(t)
}

func tupleSelf(a []object.Value) *object.Tuple {
	t, _ := a[0].AsTuple()
	return t
}
