package builtins

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// starlarkFunctions are the functions that only Starlark has.
func starlarkFunctions() []*object.Native {
	return []*object.Native{
		native.Def("struct(**fields)", native.Raw(builtinStruct), `
Return an immutable record.

	>>> struct(host="localhost", port=80).port
	80`),
		native.Def("fail(*args, sep=' ')", native.Raw(builtinFail), "Raise an error whose message is the arguments, joined by sep."),
	}
}

func builtinStruct(_ *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	if len(a) > 0 {
		return object.Value{}, object.Errorf(object.TypeError, "struct: unexpected positional arguments")
	}
	return object.NewStruct(object.Str("struct"), kw).Value(), nil
}

func builtinFail(th *object.Thread, a []object.Value, kw []object.Named) (object.Value, error) {
	sep := " "
	for _, k := range kw {
		s, ok := k.Value.AsStr()
		switch {
		case k.Name != "sep":
			return object.Value{}, object.Errorf(object.TypeError, "fail() got an unexpected keyword argument '%s'", k.Name)
		case !ok:
			return object.Value{}, object.Errorf(object.TypeError, "sep must be str, not %s", k.Value.Type().Name())
		}
		sep = s
	}
	parts := make([]string, len(a))
	for i, v := range a {
		var err error
		if parts[i], err = object.ToStr(th, v); err != nil {
			return object.Value{}, err
		}
	}
	return object.Value{}, object.Errorf(object.RuntimeError, "%s", "fail: "+strings.Join(parts, sep))
}
