package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// installSlice adds the method and attributes of slice.
func installSlice() {
	t := object.SliceType
	t.Doc = "What stands between the brackets of x[start:stop:step]."
	t.DefineMethods(native.Def("indices(length, /)", native.Fixed(sliceIndices), `
Return start, stop and step for a sequence of a length.

	>>> slice(1, None, 2).indices(5)
	(1, 5, 2)`))
	field := func(name string, get func(s *object.Slice) object.Value) *object.GetSet {
		return object.NewMember(name, "", func(_ *object.Thread, v object.Value) (object.Value, error) {
			s, _ := v.AsSlice()
			return get(s), nil
		})
	}
	t.DefineGetSets(
		field("start", func(s *object.Slice) object.Value { return s.Start }),
		field("stop", func(s *object.Slice) object.Value { return s.Stop }),
		field("step", func(s *object.Slice) object.Value { return s.Step }),
	)
}

func sliceIndices(th *object.Thread, a []object.Value) (object.Value, error) {
	s, _ := a[0].AsSlice()
	start, stop, step, err := object.SliceIndicesBig(th, s, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return object.TupleOf(start, stop, step).Value(), nil
}
