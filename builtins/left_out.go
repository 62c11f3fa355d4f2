package builtins

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// leftOutFunctions are the names of Python's that Starling does not have; calling
// one says so.
func leftOutFunctions() []*object.Native {
	var out []*object.Native
	for _, f := range []struct{ name, why string }{
		{"eval", "running source text is not supported"},
		{"exec", "running source text is not supported"},
		{"compile", "running source text is not supported"},
		{"complex", "complex numbers are not supported"},
		{"memoryview", "memory views are not supported"},
		{"breakpoint", "there is no debugger"},
	} {
		message := f.name + "(): " + f.why
		out = append(out, native.Def(f.name+"(*args, **kwargs)", native.Raw(func(*object.Thread, []object.Value, []object.Named) (object.Value, error) {
			return object.Value{}, object.Errorf(object.NotImplementedError, "%s", message)
		}), "Not supported: "+f.why+"."))
	}
	return out
}

// exitFunctions are exit and quit, which Python has outside embedded use.
func exitFunctions() []*object.Native {
	exit := func(_ *object.Thread, a []object.Value) (object.Value, error) {
		return object.Value{}, object.NewException(object.SystemExit, a[0])
	}
	return []*object.Native{
		native.Def("exit(code=None)", native.Fixed(exit), "Raise SystemExit."),
		native.Def("quit(code=None)", native.Fixed(exit), "Raise SystemExit."),
	}
}
